"""Views of time: what is shown of a selection, and the event that one is at in it."""

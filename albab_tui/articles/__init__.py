"""The articles' texts, as paragraphs: from one folder, within bounds, and never from outside of it."""

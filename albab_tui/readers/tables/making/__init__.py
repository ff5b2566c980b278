"""From a table's rows to a store's sources, actors, places and events."""

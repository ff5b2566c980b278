"""Opening a YAML or JSON file as a `albab_tui.model.store.Store`, with errors that point at lines."""

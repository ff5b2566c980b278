"""Why a file could not be read, or its values are no store: what is wrong, in plain words, and what would be right."""

"""The panes: each takes plain rows or lines and posts messages; none decides about evidence."""

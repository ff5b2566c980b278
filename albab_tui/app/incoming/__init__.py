"""From the line to the app: a thread that reads, what waits, and how it is handed over."""

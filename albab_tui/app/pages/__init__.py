"""What the panes say, as plain lines of styled text; knows no widget."""

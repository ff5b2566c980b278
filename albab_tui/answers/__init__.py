"""What was found, put so that it can be pasted, cited and made again: summary and exports."""

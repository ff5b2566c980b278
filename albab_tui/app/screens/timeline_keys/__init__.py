"""The timeline's screen, a file for each thing that its keys do."""

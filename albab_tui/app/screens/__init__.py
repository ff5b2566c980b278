"""The screens: each lays out panes and wires their messages to the session."""

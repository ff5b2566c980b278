"""An archive whose events are in memory: a set of them is one integer, whose bits are their places in order of time."""

"""What text is, whatever it tells: what of it does harm, how wide it is, where it may be cut.

Knows no store and no terminal.
"""

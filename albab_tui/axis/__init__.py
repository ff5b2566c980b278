"""Time along a line: a ruler of cells, where dates lie on it, what may be labelled there, how far to zoom.

All are pure values; screens and pictures draw them.
"""

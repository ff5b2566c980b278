"""The private parts of Textual that this program uses: all of them, each with its reason, and none anywhere else.

Textual promises nothing about them, so each newer version is tried on them (`make newest`), and
tests/app/test_textual_private.py names what a version no longer has.
"""

"""The room between the line and the app: bytes in, in whatever pieces, tokens out.

It follows the grammar of control functions (ECMA-48, fifth edition, 5.4 to 5.6), never a list of what is known to come:
what is no key, mouse event, paste, text or answer that the program asked for is swallowed whole.
"""

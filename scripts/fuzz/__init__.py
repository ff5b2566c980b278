"""Storms of whatever a terminal, a client or a signal may send, against the real program in a pseudo-terminal."""

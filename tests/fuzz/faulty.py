"""A small full-screen program with one fault, chosen by the first word; "none" has none."""

from __future__ import annotations

import os
import signal
import sys
import termios
import time
import tty

FAULT = sys.argv[1]
ON, OFF = b"\x1b[?1049h\x1b[?25l", b"\x1b[?25h\x1b[?1049l"
LEAVING = {"deaf to ctrl+c": b"", "deaf to q": b"\x03\x11"}.get(FAULT, b"q\x03\x11")


def main() -> int:
    """Run until a key ends it."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    before = termios.tcgetattr(0)
    tty.setraw(0)
    os.write(1, ON)
    try:
        while FAULT != "ends at once" and (not (typed := os.read(0, 4096)) or not set(typed) & set(LEAVING)):
            behave()
        compute(1.3 if FAULT == "late" else 0.0)
    finally:
        if FAULT != "settings kept":
            termios.tcsetattr(0, termios.TCSANOW, before)
        os.write(1, b"" if FAULT == "mode kept" else OFF)
    return 3 if FAULT == "odd exit code" else 0


def behave() -> None:
    """Do the one wrong thing, or nothing."""
    if FAULT == "raises":
        raise KeyError(FAULT)
    if FAULT == "drives the terminal":
        os.write(1, b"\x1b]0;title\x07")
    if FAULT == "sends no text":
        os.write(1, b"\xff\xfe")
    if FAULT == "hoards":
        globals().setdefault("hoard", []).append(bytearray(os.urandom(1 << 20)) * 130)
        globals()["FAULT"] = "none"
    while FAULT == "computes":
        pass
    if FAULT == "dear":
        compute(0.5)


def compute(seconds: float) -> None:
    """Compute nothing for a time."""
    while time.process_time() < seconds:
        pass


if __name__ == "__main__":
    sys.exit(main())

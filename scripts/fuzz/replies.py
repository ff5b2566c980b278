"""What terminals answer, asked or not, and strings that are meant for others: none of it is a key.

Sources: XTerm Control Sequences; ECMA-48, 8.3 and 5.6; vttest's and esctest's lists of reports.
"""

from __future__ import annotations

from random import Random

from scripts.fuzz.keys import number

_REPLIES = (
    "\x1b[?62;22c", "\x1b[?1;2c", "\x1b[>41;377;0c", "\x1bP!|7E4B4445\x1b\\", "\x1b[0n", "\x1b[3n", "\x1b[12;40R",
    "\x1b[?12;40;1R", "\x1b[?2026;2$y", "\x1b[?2048;1$y", "\x1b[?2048;2$y", "\x1b[4;1$y", "\x1bP>|XTerm(377)\x1b\\",
    "\x1b]10;rgb:ffff/ffff/ffff\x1b\\", "\x1b]11;rgb:0000/0000/0000\x07", "\x1b]4;1;rgb:cccc/0000/0000\x1b\\",
    "\x1b]52;c;aGVsbG8=\x07", "\x1b]l title \x1b\\", "\x1b]99;i=1:p=?;\x1b\\", "\x1bP1+r524742=38\x1b\\",
    "\x1bP0+r\x1b\\", "\x1bP1$r0m\x1b\\", "\x1bP1$r2 q\x1b\\", "\x1b[?0u", "\x1b[?31u", "\x1b[8;24;80t",
    "\x1b[4;480;640t", "\x1b[6;20;10t", "\x1b[9;24;80t", "\x1b[3;10;10t", "\x1b[1t", "\x1b[I", "\x1b[O",
    "\x1b[?997;1n", "\x1b[?997;2n", "\x1b[>4;2m", "\x1b[?10n", "\x1b[?27;1;0;0n", "\x1b[2;1;1;128;128;1;1x",
    "\x1b_Gi=31;OK\x1b\\", "\x1bP0;1|17/17\x1b\\", "\x1bP1!~AB12\x1b\\", "\x1b/Z", "\x1b(B", "\x1b7", "\x1bc",
)  # fmt: skip
_CONTROLS_IN_STRINGS = ("\n", "\r", "\t", "\x03", "q", ":", "\x1b[A", "é", "\x18", "\x1a", "\x00")


def reply(random: Random) -> bytes:
    """An answer of a terminal."""
    return random.choice(_REPLIES).encode()


def resized(random: Random) -> bytes:
    """A size reported in band (mode 2048), true or not."""
    rows, columns = (random.choice((0, 1, 24, 200, 1000, 65535, 10**12)) for _ in range(2))
    return f"\x1b[48;{rows};{columns};{number(random)};{number(random)}t".encode()


def csi(random: Random) -> bytes:
    """Any well-formed CSI sequence: private mark, parameters, intermediates, final."""
    mark = random.choice(("", "", "?", ">", "<", "="))
    parameters = random.choice((";", ":")).join(number(random) for _ in range(random.randrange(6)))
    between = random.choice(("", "", "", " ", "$", "!", '"', "'", "*", "+ "))
    return f"\x1b[{mark}{parameters}{between}{chr(random.randrange(0x40, 0x7F))}".encode()


def string(random: Random) -> bytes:
    """An OSC, DCS, APC, PM or SOS of any length, ended properly, ended otherwise, or not at all."""
    begin = random.choice("]P_^X")
    body = "".join(random.choice(_CONTROLS_IN_STRINGS) if random.random() < 0.1 else "x" for _ in range(_size(random)))
    end = random.choice(("\x07", "\x1b\\", "\x1b\\", "\x9c", "\x18", "\x1a", "\x1b", ""))
    return f"\x1b{begin}{random.randrange(200)};{body}{end}".encode()


def eight_bits(random: Random) -> bytes:
    """The same with C1 controls of one byte, and the pair of bytes that UTF-8 makes of them."""
    found = random.choice((reply, csi, string))(random)
    if len(found) < 2 or found[0] != 0x1B or not 0x40 <= found[1] <= 0x5F:
        return found
    control = bytes([found[1] + 0x40]) if random.random() < 0.5 else chr(found[1] + 0x40).encode()
    return control + found[2:].replace(b"\x1b\\", b"\x9c")


def _size(random: Random) -> int:
    return random.choice((0, 3, 20, 300, 5000, 70000)) if random.random() < 0.4 else random.randrange(40)

"""Keys and the mouse as terminals report them, in every encoding that is in use, with usual and with absurd numbers.

Sources: ECMA-48; XTerm Control Sequences ("PC-Style Function Keys", "Mouse Tracking"); the kitty keyboard protocol.
"""

from __future__ import annotations

from random import Random

_LETTERS = "ABCDEFHPQRSZ"
_TILDES = (*range(1, 9), *range(11, 16), *range(17, 22), 23, 24, 25, 26, 28, 29, 200, 201)
_COMMANDS = "jkgGnNabpvcf:/d?sBeyoiruwXR{}[]<>123456789 \t\r\x7f\x04\x15\x06\x10\x0c\x18\x12\x14\x0f"
_WORDS = ("actor:turkey", "role:agent", "8 feb", "ground", "place:p3 is:disputed", '"x', "-", "[bold]", "al-bab", "é")
_ODD = (0, 1, 27, 57, 99, 255, 256, 1089, 57344, 57399, 63743, 0xD800, 0x10FFFF, 1114112, 2**31, 10**20, 10**400)


def number(random: Random) -> str:
    """A parameter: mostly a small one."""
    return str(random.choice(_ODD) if random.random() < 0.3 else random.randrange(1, 140))


def commands(random: Random) -> bytes:
    """A walk through the program: keys that mean something to it, and now and then a word for a prompt."""
    steps = [random.choice(_COMMANDS) for _ in range(random.randrange(1, 30))]
    if random.random() < 0.5:
        steps.insert(random.randrange(len(steps) + 1), random.choice(_WORDS) + random.choice("\r\t\x1b\r"))
    return "".join(steps).encode()


def prompt(random: Random) -> bytes:
    """A prompt, filled and left in whatever way."""
    ways = ("\r", "\x1b", "\t", "\x1b[A\r", "\x1b[<0;10;10M\x1b[<0;10;10m", "", "\x1b[Z\x1b", "\x10x")
    return (random.choice(":/dabpve") + random.choice(_WORDS) + random.choice(ways)).encode()


def legacy(random: Random) -> bytes:
    """A cursor or function key, with Alt and modifiers or without."""
    alt = b"\x1b" if random.random() < 0.2 else b""
    modified = f"1;{number(random)}" if random.random() < 0.4 else ""
    last = random.choice(_LETTERS)
    choices = (f"\x1b[{modified}{last}", f"\x1bO{last}", f"\x1b[{random.choice(_TILDES)}~", f"\x1b[[{last}")
    return alt + random.choice(choices).encode()


def kitty(random: Random) -> bytes:
    """A key by the kitty protocol: code, shifted and base-layout codes; modifiers and event; text."""
    code = ":".join(number(random) for _ in range(random.randrange(1, 4)))
    if random.random() < 0.2:
        code = code.replace(":", "::", 1)
    held = f";{number(random)}" + (f":{random.choice('1234')}" if random.random() < 0.5 else "")
    text = ";" + ":".join(number(random) for _ in range(random.randrange(1, 4))) if random.random() < 0.3 else ""
    return f"\x1b[{code}{held if random.random() < 0.7 else ''}{text}{random.choice('uuu~AP')}".encode()


def modified_other(random: Random) -> bytes:
    """Keys by xterm's modifyOtherKeys, both forms."""
    return random.choice((f"\x1b[27;{number(random)};{number(random)}~", f"\x1b[{number(random)};5u")).encode()


def mouse(random: Random) -> bytes:
    """A press, release, wheel or movement: X10 and 1000, 1005's UTF-8, SGR, urxvt."""
    button = random.choice((0, 1, 2, 3, 32, 35, 64, 65, 66, 128, random.randrange(256)))
    column, row = random.choice((1, 5, 60, 79, 96, 150, 223, 300, 70000)), random.choice((1, 2, 12, 23, 24, 100, 9999))
    x10 = bytes(min(each + 32, 255) for each in (button, column, row))
    utf8 = "".join(chr(min(each + 32, 2047)) for each in (button, column, row)).encode()
    sgr = f"\x1b[<{button};{column};{row}M\x1b[<{button};{column};{row}m".encode()
    urxvt = f"\x1b[{button + 32};{column};{row}M".encode()
    return random.choice((sgr, sgr, b"\x1b[M" + x10, b"\x1b[M" + utf8, urxvt, f"\x1b[<{number(random)};1;1M".encode()))

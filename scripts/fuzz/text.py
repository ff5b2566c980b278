"""Text as it comes from a keyboard, another encoding, or a clipboard: proper, broken, hostile, huge, without an end."""

from __future__ import annotations

from random import Random

_ENCODED = (
    "café", "Müller", "İstanbul'da", "Привет", "世界", "बंदरगाह समिति", "👨\u200d👩\u200d👧 🇹🇷", "e\u0301\u0301\u0301",
)  # fmt: skip
_ENCODINGS = ("latin-1", "cp1254", "cp1251", "gbk", "utf-16-le", "utf-16", "utf-8", "cp437", "shift_jis", "koi8-r")
_BROKEN = (
    b"\xff", b"\xfe\xff", b"\xe9t\xe9", b"\xc0\xaf", b"\xe0\x80\x80", b"\xf0\x80\x80\x80", b"\xed\xa0\x80", b"\xc3",
    b"\xe2\x82", b"\xf4\x90\x80\x80", b"\xf8\x88\x80\x80\x80", b"\x80", b"\xbf\xbf", b"\xef\xbf\xbe", b"\xc2\x9b31m",
    b"\xe1a", b"\xf0\x9f\x92", b"\xef\xbb\xbf",
)  # fmt: skip
_PASTED = (
    "\x1b]0;x\x07", "\x1b[2J", "\u202e", "\u2066", "\u200b", "[bold]", "[@click=app.quit]", "\r", "\n", "\t", "\x03",
    "\x11", "q", "é", "日本語", "\x1b[200~", "\x9b31m", "actor:turkey", "\x00", "\x7f", "\ud83d", "👍🏽", "\x1b",
    "\x1b[",
)  # fmt: skip


def noise(random: Random) -> bytes:
    """Any bytes at all."""
    return random.randbytes(random.randrange(1, 120))


def foreign(random: Random) -> bytes:
    """Text in an encoding that the terminal has and the program does not know, or no text in any."""
    if random.random() < 0.5:
        return random.choice(_ENCODED).encode(random.choice(_ENCODINGS), "ignore")
    return b"".join(random.choice(_BROKEN) for _ in range(random.randrange(1, 6))) + random.choice((b"", b"a", b"\r"))


def paste(random: Random) -> bytes:
    """A bracketed paste with anything in it; a few are huge, a few are cut off."""
    size = random.choice((3000, 100_000)) if random.random() < 0.08 else random.randrange(40)
    body = "".join(random.choice(_PASTED) if random.random() < 0.4 else "x" for _ in range(size))
    end = b"\x1b[201~" if random.random() < 0.9 else random.choice((b"", b"\x1b[201", b"\x1b[20", b"\x1b"))
    return b"\x1b[200~" + body.encode("utf-8", "surrogatepass") + end


def flood(random: Random) -> bytes:
    """One thing again and again, as from a held key or a file that is typed by mistake."""
    unit = random.choice(
        (b"j", b"jk", b"\x1b[B", b"\x1b[A\x1b[B", b"\x1b", b"\x1b[6~\x1b[5~", b"x", b"\x1b]777;x\x07", b"\x1b[I",
         b"\x1b[<64;9;9M", b"\x1b[<65;9;9M", b"\xe9", b"\t", b":", b"/\x1b", b"c", b"\x0c", b"\x1b[48;9;9;9;9t")
    )  # fmt: skip
    return unit * (random.choice((50, 300, 3000, 20000)) // len(unit))

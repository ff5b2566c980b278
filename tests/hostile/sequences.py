"""What a terminal is told, apart from text: the kinds of its control sequences, and which of them are the program's.

A fixed list, and not what another run happened to send: which looks end and begin in a frame depends on which cells
change together, and so on how fast the machine is.
"""

from __future__ import annotations

import re

_SEQUENCE = re.compile(
    r"\x1b\[([<-?]?)([\d;:]*)([ -/]*)([@-~])"  # CSI: private mark, numbers, intermediates, final
    r"|\x1b\]([^\x07\x1b]*)(?:\x07|\x1b\\)"  # OSC
    r"|\x1b[PX^_][^\x1b]*\x1b\\"  # DCS, SOS, PM, APC
    r"|\x1b[ -/]*[0-~]"
    r"|[\x00-\x1f\x7f-\x9f]"
)
SPOKEN = frozenset((
    "CSI C", "CSI H", "CSI J",
    *(f"CSI ?{mode}{switch}" for mode in (7, 25, 1000, 1002, 1004, 1006, 1049, 2004, 2026, 2048) for switch in "hl"),
    "CSI ?$p", "CSI >25u", "CSI =4;2u", "CSI <u", "OSC 52;c", "OSC 22", r"'\r'", r"'\n'",
))  # fmt: skip
"""Every kind of sequence that the program sends, whatever store it shows; line ends after it has left the screen."""

_LOOK = re.compile(r"look (?:[0-57-9]?|2[2-57-9]|[34]9|[349][0-7]|10[0-7]|[34]8;5;\d{1,3}|[34]8;2(?:;\d{1,3}){3})")
_COPY = re.compile(rb"\x1b\]52;c;([^\x07\x1b]*)")
_BASE64 = re.compile(rb"[A-Za-z0-9+/]*={0,2}")
_UNFINISHED = re.compile(rb"(?:\x1b(?:\[[\d;?<>=$]*|\]52;c;[A-Za-z0-9+/=]*)?|[\xc2-\xf4][\x80-\xbf]{0,2})\Z")
"""What the end of the program, or of our patience, cut off."""

_COLOUR = re.compile(r"[34]8;(?:5;\d+|2;\d+;\d+;\d+)")


def foreign(output: bytes) -> set[str]:
    """The kinds of sequences in an output that the program has no reason to send, whatever its store holds."""
    try:
        found = kinds(_UNFINISHED.sub(b"", output))
    except UnicodeDecodeError as problem:
        return {f"no UTF-8: {output[problem.start - 20 : problem.start + 20]!r}"}
    odd = {each for each in found if each not in SPOKEN and not _LOOK.fullmatch(each)}
    return odd | {f"copied: {each[:60]!r}" for each in _COPY.findall(output) if not _BASE64.fullmatch(each)}


def kinds(output: bytes) -> set[str]:
    """Every kind of sequence and control character: modes and looks by number, positions without."""
    found: set[str] = set()
    for match in _SEQUENCE.finditer(output.decode()):
        mark, numbers, between, final, told = match.groups()
        if final == "m" and not mark:
            found |= {f"look {each}" for each in _looks(numbers)}
        elif final:
            found.add(f"CSI {mark}{numbers if final in 'hluJ' else ''}{between}{final}")
        elif told is not None:
            found.add("OSC " + ";".join(told.split(";")[: 2 if told.startswith("52") else 1]))
        else:
            found.add(repr(match[0]))
    return found


def _looks(numbers: str) -> set[str]:
    colours = set(_COLOUR.findall(numbers))
    return colours | set(filter(None, _COLOUR.sub("", numbers).split(";")))

"""What a terminal is told, apart from text: the kinds of its control sequences."""

from __future__ import annotations

import re

_SEQUENCE = re.compile(
    r"\x1b\[([<-?]?)([\d;:]*)([ -/]*)([@-~])"  # CSI: private mark, numbers, intermediates, final
    r"|\x1b\]([^\x07\x1b]*)(?:\x07|\x1b\\)"  # OSC
    r"|\x1b[PX^_][^\x1b]*\x1b\\"  # DCS, SOS, PM, APC
    r"|\x1b[ -/]*[0-~]"
    r"|[\x00-\x1f\x7f-\x9f]"
)
_COLOUR = re.compile(r"[34]8;(?:5;\d+|2;\d+;\d+;\d+)")


def kinds(output: bytes) -> set[str]:
    """Every kind of sequence and control character: modes and looks by number, positions without."""
    found: set[str] = set()
    for match in _SEQUENCE.finditer(output.decode()):
        mark, numbers, between, final, told = match.groups()
        if final == "m" and not mark:
            found |= {f"look {each}" for each in _looks(numbers)}
        elif final:
            found.add(f"CSI {mark}{numbers if final in 'hlu' else ''}{between}{final}")
        elif told is not None:
            found.add("OSC " + ";".join(told.split(";")[: 2 if told.startswith("52") else 1]))
        else:
            found.add(repr(match[0]))
    return found


def _looks(numbers: str) -> set[str]:
    colours = set(_COLOUR.findall(numbers))
    return colours | set(filter(None, _COLOUR.sub("", numbers).split(";")))

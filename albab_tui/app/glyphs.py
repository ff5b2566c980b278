"""The symbols of the lists; every one of them stands as a word in the event's detail too."""

from __future__ import annotations

from msgspec import Struct

from albab_tui.app.pages.text import clip
from albab_tui.model.vocabulary import Word


class Glyphs(Struct, frozen=True):
    """One set of symbols, each one cell wide."""

    status: dict[str, str]
    kind: dict[str, str]
    disputed: str
    gap: str
    included: str
    excluded: str
    neither: str
    opened: str
    closed: str
    cursor: str
    ascii_only: bool = False

    def of_kind(self, kind: Word) -> str:
        """The sign of a kind of event: the store's own, else the program's; empty where it has none."""
        return self._own(kind) or self.kind.get(kind.id, "")

    def of_status(self, status: Word) -> str:
        """The sign of a status, found in the same way."""
        return self._own(status) or self.status.get(status.id, "")

    def _own(self, word: Word) -> str:
        return word.ascii if self.ascii_only else word.glyph

    def lead(self, status: Word, kind: Word) -> str:
        """What stands before an event's title: two signs, or the short name of what has none."""
        named = [self.of_status(status) or short(status.label), self.of_kind(kind) or f"{short(kind.label)}:"]
        return " ".join(named)


_SHORT = 12
"""Cells of a name in place of a sign."""


def short(name: str) -> str:
    """A name in the place of a sign: as much of it as there is room for."""
    return clip(name, _SHORT).rstrip()


def legend(glyphs: Glyphs) -> str:
    """What the status signs mean, in one short line; the help has the rest."""
    return " ".join(f"{glyph}{status}" for status, glyph in glyphs.status.items())


UNICODE = Glyphs(
    status={"happened": "●", "claimed": "◐", "statement": "“", "planned": "◇", "background": "·"},
    kind={
        "strike": "↯", "combat": "×", "advance": "→", "siege": "◎", "attack": "✶", "campaign": "»",
        "casualties": "†", "meeting": "⇄", "agreement": "≈", "support": "+", "statement": "“", "policy": "§",
        "movement": "↝", "situation": "▫", "other": "…",
    },
    disputed="≠", gap="┊", included="●", excluded="−", neither="○", opened="▾", closed="▸", cursor="▶",
)  # fmt: skip
"""Box drawing and geometric shapes; no symbol that a terminal may draw two cells wide."""

ASCII = Glyphs(
    status={"happened": "*", "claimed": "?", "statement": '"', "planned": "o", "background": "."},
    kind={
        "strike": "!", "combat": "x", "advance": ">", "siege": "@", "attack": "A", "campaign": "^",
        "casualties": "+", "meeting": "&", "agreement": "=", "support": "~", "statement": '"', "policy": "%",
        "movement": "/", "situation": "_", "other": "-",
    },
    disputed="#", gap=":", included="*", excluded="-", neither="o", opened="v", closed=">", cursor=">", ascii_only=True,
)  # fmt: skip
"""For terminals and fonts that have no more."""

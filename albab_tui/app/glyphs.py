"""The symbols of the lists; every one of them stands as a word in the event's detail too."""

from __future__ import annotations

from msgspec import Struct

from albab_tui.model.event import EventKind, Status


class Glyphs(Struct, frozen=True):
    """One set of symbols, each one cell wide."""

    status: dict[Status, str]
    kind: dict[EventKind, str]
    disputed: str
    gap: str
    included: str
    excluded: str
    neither: str
    opened: str
    closed: str
    cursor: str


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
    disputed="#", gap=":", included="*", excluded="-", neither="o", opened="v", closed=">", cursor=">",
)  # fmt: skip
"""For terminals and fonts that have no more."""

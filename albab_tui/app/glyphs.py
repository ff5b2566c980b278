"""The signs of the lists; every one of them stands as a word in the event's detail too."""

from __future__ import annotations

from msgspec import Struct

from albab_tui.app.pages.text import clip
from albab_tui.model.vocabulary import Word
from albab_tui.text import signs
from albab_tui.text.signs import Repertoire, word_sign

_STATUSES: dict[str, tuple[str, str]] = {
    "happened": ("●", "*"), "claimed": ("◐", "@"), "statement": ("○", "<"), "planned": ("◇", "p"),
    "background": ("▪", "b"),
}  # fmt: skip
"""Each status in Unicode and in ASCII."""

_KINDS: dict[str, tuple[str, str]] = {
    "strike": ("↯", "S"), "combat": ("×", "C"), "advance": ("→", "D"), "siege": ("◎", "G"), "attack": ("✶", "K"),
    "campaign": ("⇒", "N"), "casualties": ("†", "L"), "meeting": ("⇄", "M"), "agreement": ("≈", "R"),
    "support": ("⊕", "U"), "statement": ("◁", "E"), "policy": ("§", "Y"), "movement": ("↝", "V"),
    "situation": ("≡", "T"), "other": ("¤", "O"),
}  # fmt: skip
"""Each kind in Unicode, and as a letter of its name that no other has."""


class Glyphs(Struct, frozen=True):
    """One set of signs, each one cell wide."""

    repertoire: Repertoire
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

    def of_kind(self, kind: Word) -> str:
        """The sign of a kind of event: the store's own, else the program's; empty where it has none."""
        return word_sign(self.repertoire, kind.glyph, kind.ascii) or self.kind.get(kind.id, "")

    def of_status(self, status: Word) -> str:
        """The sign of a status, found in the same way."""
        return word_sign(self.repertoire, status.glyph, status.ascii) or self.status.get(status.id, "")

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
    return " ".join(f"{glyph}{' ' * glyph.isalpha()}{status}" for status, glyph in glyphs.status.items())


def _drawn(repertoire: Repertoire) -> Glyphs:
    return Glyphs(
        repertoire=repertoire,
        status={status: word_sign(repertoire, *forms) for status, forms in _STATUSES.items()},
        kind={kind: word_sign(repertoire, *forms) for kind, forms in _KINDS.items()},
        disputed=signs.DISPUTED.among(repertoire),
        gap=signs.GAP.among(repertoire),
        included=signs.INCLUDED.among(repertoire),
        excluded=signs.EXCLUDED.among(repertoire),
        neither=signs.NEITHER.among(repertoire),
        opened=signs.OPENED.among(repertoire),
        closed=signs.CLOSED.among(repertoire),
        cursor=signs.CURSOR.among(repertoire),
    )


UNICODE = _drawn("unicode")
"""Box drawing and geometric shapes; no sign that a terminal may draw two cells wide."""

CONSOLE = _drawn("console")
"""For the Linux console."""

ASCII = _drawn("ascii")
"""For terminals and fonts that have no more."""

GLYPHS: dict[Repertoire, Glyphs] = {"unicode": UNICODE, "console": CONSOLE, "ascii": ASCII}

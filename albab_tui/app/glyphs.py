"""The signs of the lists; every one of them stands as a word in the event's detail too."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct
from msgspec.structs import replace

from albab_tui.app.pages.styled_text import clip
from albab_tui.axis.lane import Stroke
from albab_tui.model.vocabulary import Word
from albab_tui.text import signs
from albab_tui.text.signs import Repertoire, Sign, word_sign


class Glyphs(Struct, frozen=True):
    """One set of signs, each one cell wide."""

    repertoire: Repertoire
    disputed: str
    unsure: str
    gap: str
    included: str
    excluded: str
    neither: str
    opened: str
    closed: str
    cursor: str
    marked: str
    strokes: dict[Stroke, str]
    """What is drawn along time."""
    levels: str
    """Bars of eight heights, the lowest first."""
    maybe: str
    earlier: str
    later: str
    lasts: str
    went_on: str
    here: str
    published: str
    in_view: str
    asked: str
    """The two ends of what is asked for."""

    def of(self, word: Word) -> str:
        """The sign of a word of the vocabulary; empty where it has none."""
        return word_sign(self.repertoire, word.glyph, word.ascii)

    def lead(self, status: Word, kind: Word) -> tuple[str, str]:
        """What stands before an event's title: two signs, or the short name of what has none."""
        return self.of(status) or short(status.label), self.of(kind) or f"{short(kind.label)}:"


_SHORT = 12
"""Cells of a name in place of a sign."""


def short(name: str) -> str:
    """A name in the place of a sign: as much of it as there is room for."""
    return clip(name, _SHORT).rstrip()


def legend(glyphs: Glyphs, statuses: Iterable[Word]) -> str:
    """What the signs of statuses mean, in one short line; the help has the rest."""
    signed = [(sign, short(status.label)) for status in statuses if (sign := glyphs.of(status))]
    return " ".join(f"{sign}{' ' * sign.isalpha()}{label}" for sign, label in signed)


def lane_legend(glyphs: Glyphs) -> str:
    """What the forms of lanes mean, in one short line; the help has the rest."""
    drawn = glyphs.strokes
    within = f"{drawn[Stroke.OPENS]}{drawn[Stroke.MAYBE]}{drawn[Stroke.CLOSES]}"
    forms = ((drawn[Stroke.MOMENT], "then"), (within, "some time within"), (drawn[Stroke.LASTS], "lasting"))
    return " ".join(f"{sign} {meaning}" for sign, meaning in (*forms, (drawn[Stroke.MAYBE_LASTS], "perhaps lasting")))


_STROKES = {
    Stroke.BLANK: Sign("", " ", " ", " "), Stroke.MOMENT: signs.MOMENT, Stroke.OPENS: signs.OPENS,
    Stroke.CLOSES: signs.CLOSES, Stroke.MAYBE: signs.MAYBE, Stroke.LASTS: signs.LASTS,
    Stroke.MAYBE_LASTS: signs.MAYBE_LASTS, Stroke.FROM_BEFORE: signs.BEFORE, Stroke.EARLIER: signs.BEFORE,
    Stroke.GOES_ON: signs.BEHIND, Stroke.LATER: signs.BEHIND,
}  # fmt: skip


def _drawn(repertoire: Repertoire) -> Glyphs:
    return Glyphs(
        repertoire=repertoire,
        disputed=signs.DISPUTED.among(repertoire),
        unsure=signs.UNSURE.among(repertoire),
        gap=signs.GAP.among(repertoire),
        included=signs.INCLUDED.among(repertoire),
        excluded=signs.EXCLUDED.among(repertoire),
        neither=signs.NEITHER.among(repertoire),
        opened=signs.OPENED.among(repertoire),
        closed=signs.CLOSED.among(repertoire),
        cursor=signs.CURSOR.among(repertoire),
        marked=signs.MARKED.among(repertoire),
        strokes={stroke: sign.among(repertoire) for stroke, sign in _STROKES.items()},
        levels=signs.LEVELS.among(repertoire),
        maybe=signs.MAYBE.among(repertoire),
        earlier=signs.BEFORE.among(repertoire),
        later=signs.BEHIND.among(repertoire),
        lasts=signs.LASTS.among(repertoire),
        went_on=signs.WENT_ON.among(repertoire),
        here=signs.HERE_IN_TIME.among(repertoire),
        published=signs.PUBLISHED.among(repertoire),
        in_view=signs.IN_VIEW.among(repertoire),
        asked=signs.ASKED.among(repertoire),
    )


UNICODE = _drawn("unicode")
"""Box drawing and geometric shapes; no sign that a terminal may draw two cells wide."""

CONSOLE = _drawn("console")
"""For the Linux console."""

ASCII = _drawn("ascii")
"""For terminals and fonts that have no more."""

GLYPHS: dict[Repertoire, Glyphs] = {"unicode": UNICODE, "console": CONSOLE, "ascii": ASCII}


def glyphs_for(repertoire: Repertoire, *, braille: bool) -> Glyphs:
    """A set, with bars of Braille dots where these are asked for and can be sent."""
    glyphs = GLYPHS[repertoire]
    return replace(glyphs, levels=signs.BRAILLE.unicode) if braille and repertoire == "unicode" else glyphs

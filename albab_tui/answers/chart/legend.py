"""What the forms mean, in a line below the lanes."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from albab_tui.answers.chart.letters import text_width
from albab_tui.answers.chart.sheet import MARGIN, SMALL, Caption

Sample = Literal["mark", "claimed", "planned", "window", "open", "bar", "doubt", "goes on", "differs", "fold", "more"]

_WORDS: dict[Sample, str] = {
    "mark": "one moment",
    "claimed": "claimed",
    "planned": "planned",
    "window": "a moment between bounds",
    "open": "by then",
    "bar": "it lasts",
    "doubt": "perhaps already or still",
    "goes on": "goes on",
    "differs": "accounts differ",
    "fold": "time left out",
    "more": "+3: so many without room",
}
WIDTH_OF_SAMPLE: dict[Sample, float] = {
    "mark": 8, "claimed": 8, "planned": 8, "window": 26, "open": 22, "bar": 26, "doubt": 26, "goes on": 22,
    "differs": 8, "fold": 8, "more": 0,
}  # fmt: skip
_GAP = 13.0


class LegendEntry(Struct, frozen=True):
    """One form with what it means."""

    sample: Sample
    left: float
    """Where the form begins."""
    label: Caption


def legend_line(base: float) -> tuple[LegendEntry, ...]:
    """All of them in a line with this base."""
    found, left = list[LegendEntry](), MARGIN
    for sample, words in _WORDS.items():
        label = Caption(words, left + WIDTH_OF_SAMPLE[sample] + 4, base, SMALL)
        found.append(LegendEntry(sample, left, label))
        left = label.left + text_width(words, SMALL) + _GAP
    return tuple(found)

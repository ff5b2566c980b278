"""Publication days that an article is said to state, and does not."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from albab_tui.checks.engines.cited_articles import Article
from albab_tui.checks.engines.defining import rule
from albab_tui.findings import Finding
from albab_tui.model.edtf import Precision
from albab_tui.text.calendar_names import MONTHS
from albab_tui.text.numbers import ordinal

RULE = "published-not-in-text"


@rule(RULE)
def published_not_in_text(article: Article) -> Iterator[Finding]:
    """A publication day that is called stated must stand in the article, for there it was read."""
    published = article.source.published
    day = published.date.earliest if published else None
    if published is None or published.basis != "stated" or day is None or published.date.precision is not Precision.DAY:
        return
    if not any(any(article.text.holding(spelling)) for spelling in _spellings(day)):
        message = f"{published.date} does not stand in {article.source.text}"
        yield Finding(
            ("sources", article.index, "published", "date"), RULE, message, "correct it, or say how else it is known"
        )


def _spellings(day: date) -> Iterator[str]:
    """The day as newspapers write it, in plain text; the year may be left out."""
    month = MONTHS[day.month - 1].casefold()
    yield day.isoformat()
    short = ("sep", "sept") if day.month == 9 else (month[:3],)
    for name in (month, *short, *(f"{each}." for each in short)):
        for number in (f"{day.day}", f"{day.day:02d}", ordinal(day.day)):
            yield from (f"{name} {number}", f"{number} {name}", f"{number} of {name}")
    for first, second in ((day.day, day.month), (day.month, day.day)):
        for sign in "/.-":
            for two in (f"{first}{sign}{second}{sign}", f"{first:02d}{sign}{second:02d}{sign}"):
                yield f"{two}{day.year}"
                yield f"{two}{day.year % 100:02d}"

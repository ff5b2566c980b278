"""Dates that a person types."""

from __future__ import annotations

import pytest

from albab_tui.model.catalogue import Catalogue
from albab_tui.question.when import date_from_words
from tests.harbour import HARBOUR
from tests.stores import event, source, store

CATALOGUE = Catalogue(HARBOUR)


@pytest.mark.parametrize(
    ("text", "window"),
    [
        ("2031-05-18", "2031-05-18"),
        (" 2031-05/.. ", "2031-05/.."),
        ("18 may", "2031-05-18"),
        ("18 May 2030", "2030-05-18"),
        ("last january", "2031-01"),
        ("yesterday", "2031-05-22"),
        ("18", "2031-05-18"),
        ("23", "2031-05-23"),
        ("24", "2031-04-24"),
        ("31", "2031-03-31"),
        ("18th", "2031-05-18"),
        ("23RD", "2031-05-23"),
        ("31st", "2031-03-31"),
        ("0", None),
        ("32nd", None),
        ("32", None),
        ("once upon a time", None),
        ("", None),
    ],
)
def test_words_count_from_the_stores_last_day(text: str, window: str | None) -> None:
    found = date_from_words(text, CATALOGUE)
    assert (found and str(found)) == window


def test_a_day_of_the_month_in_the_first_year() -> None:
    early = Catalogue(store(event("e", "0001-01-10"), sources=(source("a", "0001-01-05"),)))
    assert str(date_from_words("10", early)) == "0001-01-10"
    assert date_from_words("11", early) is None

"""Comparing wording: what means nothing does not count, what means something does."""

from __future__ import annotations

import pytest

from albab_tui.text.wording_compared import holds, plain_text, words


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("New Year’s  Day", "new year's day"),
        ("“Today”", '"today"'),
        ("the night of 7–8\u00a0February", "the night of 7-8 february"),
        ("co\u00adordination", "coordination"),
        ("ﬁve", "five"),
        ("STRASSE", "straße"),
    ],
)
def test_spelling_that_means_nothing_is_equal(text: str, same: str) -> None:
    assert plain_text(text) == plain_text(same)


@pytest.mark.parametrize(
    ("text", "expression", "held"),
    [
        ("they met on sunday.", "on sunday", True),
        ("they met on sundays", "on sunday", False),
        ("upon sunday", "on sunday", False),
        ("since 20145, since 2014", "since 2014", True),
        ("since 20145", "since 2014", False),
        ('"today"', '"today"', True),
        ("jan. 23 was due", "jan. 23", True),
        ("", "today", False),
    ],
)
def test_an_expression_stands_in_a_text_as_whole_words(text: str, expression: str, held: bool) -> None:
    assert holds(text, expression) is held


def test_words_are_without_case_and_punctuation() -> None:
    assert words("It’s 1.5 km, he_said — “Go!”") == ["it", "s", "1", "5", "km", "he", "said", "go"]

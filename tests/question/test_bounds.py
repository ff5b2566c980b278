"""Texts of any length and depth: read in a time that grows no faster than they do, or refused; never a fault."""

from __future__ import annotations

from contextlib import suppress
from time import process_time

import pytest

from albab_tui.question.completion import complete
from albab_tui.question.filter import Filter
from albab_tui.question.filter_reading import LONGEST_TYPED
from albab_tui.question.grammar import parse_filter
from albab_tui.question.printing import print_filter
from albab_tui.question.resolving import DEEPEST_FILTER
from albab_tui.question.tree import Node, Not, Wording, all_of, any_of, depth
from albab_tui.question.typed import FilterError
from tests.archive import select
from tests.harbour import HARBOUR
from tests.stores import evidence

EVIDENCE = evidence(HARBOUR)
CATALOGUE = EVIDENCE.catalogue
SECONDS = 3.0
"""What takes a time that grows with the square of the length takes minutes."""
WORDS = [f"w{number}" for number in range(LONGEST_TYPED)]


def _filled(text: str, rest: str = "") -> str:
    """As much of a text as one filter may hold."""
    return text * ((LONGEST_TYPED - len(rest)) // len(text)) + rest


HOSTILE = {
    "open": _filled("("),
    "closed": _filled(")"),
    "pairs": _filled("(x) "),
    "empty": _filled("() "),
    "values": _filled("actor:("),
    "minus": _filled("-"),
    "minus bracket": _filled("-("),
    "not": _filled("not "),
    "or": _filled("x or "),
    "or words": _filled("or "),
    "and": _filled("x and ", "x"),
    "signs": _filled("|"),
    "quotes": _filled('"'),
    "phrases": _filled('"x" '),
    "escapes": _filled("\\", '"'),
    "open phrase": '"' + _filled("x ")[:-1],
    "list": "actor:" + _filled("norland,", "norland      "),
    "same term": _filled("actor:norland "),
    "either": _filled("kind:strike or ", "x"),
    "settings": _filled("members:no ", "x"),
    "settings and or": _filled("members:no ", "x or y"),
    "ranges": _filled("since:2031 "),
    "words of dates": _filled("since:on wednesday the last of a "),
    "colons": _filled("a:"),
    "commas": _filled("kind:,"),
    "blanks": _filled(" "),
    "marks": _filled("é"),
    "foreign quotes": _filled("“x "),
    "combining": "x" + _filled("\u0315\u0300")[:-1],
    "in and out": _filled("-actor:norland (actor:norland) "),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_any_text_is_read_or_refused_in_time(name: str) -> None:
    text, began = HOSTILE[name], process_time()
    assert len(text) > LONGEST_TYPED - 40
    with suppress(FilterError):
        found = parse_filter(text, CATALOGUE)
        assert parse_filter(print_filter(found), CATALOGUE) == found
    complete(text, len(text), CATALOGUE)
    assert process_time() - began < SECONDS


@pytest.mark.parametrize("joint", [" ", " or ", " and ", " -"])
def test_thousands_of_words_are_read_and_matched_in_time(joint: str) -> None:
    began = process_time()
    found = parse_filter(joint.join(WORDS[:4_000]), CATALOGUE)
    assert sum(len(getattr(part, "parts", (part,))) for part in found.parts) == 4_000
    assert parse_filter(print_filter(found), CATALOGUE) == found
    assert not select(EVIDENCE, found).count or joint == " -"
    assert process_time() - began < SECONDS


def test_a_text_that_is_too_long_is_refused_at_its_end() -> None:
    with pytest.raises(FilterError, match="100,000 characters at most") as refusal:
        parse_filter("x " * LONGEST_TYPED, CATALOGUE)
    assert refusal.value.position == LONGEST_TYPED
    with pytest.raises(FilterError, match="50,000 characters at most"):
        parse_filter(" ".join(WORDS[:10_000]), CATALOGUE)


def _nested(levels: int) -> str:
    text = "x0"
    for number in range(1, levels + 1):
        text = f"x{number} {'or ' * (number % 2)}({text})"
    return text


def test_brackets_stand_in_one_another_to_a_bound() -> None:
    deepest = parse_filter(_nested(DEEPEST_FILTER - 1), CATALOGUE)
    assert max(map(depth, deepest.parts)) in (DEEPEST_FILTER - 2, DEEPEST_FILTER - 1)
    assert parse_filter(print_filter(deepest), CATALOGUE) == deepest
    for levels in (DEEPEST_FILTER + 2, 60, 70, 10_000):
        with pytest.raises(FilterError, match="brackets stand in one another"):
            parse_filter(_nested(levels), CATALOGUE)
    assert parse_filter("(" * 64 + "x" + ")" * 64, CATALOGUE) == Filter((Wording("x"),))
    with pytest.raises(FilterError, match="64 deep at most") as refusal:
        parse_filter("(" * 65 + "x" + ")" * 65, CATALOGUE)
    assert refusal.value.position == 64


def test_the_deepest_tree_prints_and_parses_back() -> None:
    node: Node = Wording("x")
    for number in range(DEEPEST_FILTER):
        join = any_of if number % 2 else all_of
        node = join([Wording(f"w{number}"), Not(node) if number % 3 else node])
    assert depth(node) > DEEPEST_FILTER
    while depth(node) > DEEPEST_FILTER:
        node = node.part if isinstance(node, Not) else max(getattr(node, "parts", ()), key=depth)
    filter = Filter((node,))
    assert parse_filter(print_filter(filter), CATALOGUE) == filter

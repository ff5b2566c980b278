"""How two answers to one question differ, for each pair."""

from __future__ import annotations

from typing import Any

import pytest

from albab_tui.evidence.differences import Comparison, Difference
from albab_tui.model.catalogue import Catalogue
from albab_tui.model.open_question import Question, Reply, Topic
from tests.stores import actor, edtf, place, store

CATALOGUE = Catalogue(
    store(
        actors=(actor("state"), actor("army", part_of="state"), actor("jets", part_of="army"), actor("rebels")),
        places=(
            place("town"),
            place("outskirts", part_of="town"),
            place("gates", part_of="outskirts"),
            place("centre", part_of="town"),
        ),
    )
)


def _difference(on: Topic, one: Any, other: Any, *exclusive: tuple[str, ...]) -> Difference | None:
    """How another answer differs from one; each is labels, their date if any, their stance if not an assertion."""
    question = Question(id="q", asks="What?", on=on, exclusive=exclusive)
    comparison = Comparison(question, CATALOGUE)
    given = []
    for labels, date, stance in (one, other):
        reply = Reply(question="q", answer=tuple(labels.split(", ")))
        given.append(comparison.position(reply, stance, edtf(date)))
    return comparison.difference(*given)


def _says(labels: str, date: str | None = None) -> Any:
    return labels, date, "asserts"


def _denies(labels: str, date: str | None = None) -> Any:
    return labels, date, "denies"


def _doubts(labels: str, date: str | None = None) -> Any:
    return labels, date, "doubts"


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        (_says("gates"), _says("gates"), None),
        (_says("gates", "2031-05-18"), _says("gates", "2031-05-20"), None),
        (_says("outskirts"), _says("gates"), "finer"),
        (_says("gates"), _says("town"), "coarser"),
        (_says("outskirts", "2031-05-18"), _says("gates", "2031-05-20"), "finer"),
        (_says("gates"), _says("centre"), "contradiction"),
        (_says("outskirts", "2031-05-18"), _says("centre", "2031-05-18"), "contradiction"),
        (_says("outskirts", "..2031-05-18"), _says("centre", "2031-05-17"), "contradiction"),
        (_says("outskirts", "2031-05-18"), _says("centre", "2031-05-19"), "another moment"),
        (_says("outskirts", "2031-05-18"), _denies("outskirts", "2031-05-18"), "contradiction"),
        (_says("gates"), _denies("outskirts"), "contradiction"),
        (_says("outskirts"), _denies("gates"), None),
        (_denies("gates"), _denies("outskirts"), None),
        (_doubts("gates"), _denies("gates"), None),
        (_says("gates"), _doubts("gates"), "doubt"),
        (_doubts("gates", "2031-05-18"), _says("gates", "2031-05-20"), "another moment"),
        (_says("centre"), _denies("outskirts"), None),
    ],
)
def test_places(one: Any, other: Any, kind: str | None) -> None:
    turned = {"finer": "coarser", "coarser": "finer"}
    assert _difference("place", one, other, ("outskirts", "centre")) == kind
    assert _difference("place", other, one, ("outskirts", "centre")) == turned.get(kind or "", kind)


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        (_says("army, rebels"), _says("rebels, army"), None),
        (_says("state, rebels"), _says("army, rebels"), "finer"),
        (_says("state"), _says("jets"), "finer"),
        (_says("state"), _says("army, jets"), "finer"),
        (_says("army"), _says("army, rebels"), "other wording"),
        (_says("army"), _says("rebels"), "other wording"),
        (_says("army, rebels"), _denies("jets"), None),
        (_says("jets, rebels"), _denies("army"), "contradiction"),
    ],
)
def test_actors_are_compared_as_sets(one: Any, other: Any, kind: str | None) -> None:
    assert _difference("agent", one, other) == kind


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        (_says("A study"), _says("a study"), None),
        (_says("a study"), _says("an attack"), "contradiction"),
        (_says("a study, a call"), _says("an attack"), "contradiction"),
        (_says("a study, an attack"), _says("an attack"), "other wording"),
        (_says("a study"), _says("a call"), "other wording"),
        (_says("a study"), _says("an attack", "2031"), "contradiction"),
        (_says("a study", "2030"), _says("an attack", "2031"), "another moment"),
    ],
)
def test_labels(one: Any, other: Any, kind: str | None) -> None:
    assert _difference("terms", one, other, ("a study", "an attack")) == kind


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        (_says("a, b"), _says("a, b"), None),
        (_says("a, b"), _says("b, a"), "contradiction"),
        (_says("a, b"), _says("a, c, b"), "finer"),
        (_says("a, c, b"), _says("b"), "coarser"),
        (_says("a, b"), _says("a, c"), "other wording"),
        (_says("a, b", "2030"), _says("b, a", "2031"), "another moment"),
        (_says("a, c, b"), _denies("a, b"), "contradiction"),
        (_says("a, b"), _denies("b, a"), None),
    ],
)
def test_orders(one: Any, other: Any, kind: str | None) -> None:
    assert _difference("order", one, other) == kind

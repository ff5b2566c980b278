"""Who is quoted, and what was drawn from which source."""

from __future__ import annotations

import time

from msgspec.structs import replace

from albab_tui.archive.memory.gathered_passages import claimants_quoted, drawn, reach
from albab_tui.archive.opening import archived
from tests.stores import actor, event, evidence, opened, report, source, store


def test_those_quoted_most_come_first_each_followed_by_its_members() -> None:
    actors = [actor("state"), actor("army", part_of="state"), actor("palace", part_of="state"), actor("press")]
    said = ("army", "palace", "palace", "state", "press", "press")
    found = claimants_quoted(evidence(store(event("e", None, *(report(by=id) for id in said)), actors=actors)))
    assert [(each.id, each.depth, len(each.passages)) for each in found] == [
        ("state", 0, 4),
        ("palace", 1, 2),
        ("army", 1, 1),
        ("press", 0, 2),
    ]


def test_thousands_of_claimants_take_no_time() -> None:
    actors = [actor(f"a{n}", part_of="state" if n % 2 else None) for n in range(10_000)]
    reports = (report(by=each.id) for each in actors)
    of = evidence(store(event("e", None, *reports), actors=[actor("state"), *actors]))
    started = time.process_time()
    assert len(claimants_quoted(of)) == 10_001
    assert time.process_time() - started < 1.5


def test_what_was_drawn_from_a_source_stands_in_its_order() -> None:
    of = store(
        event("late", None, report("a", 5), report("b", 1)),
        event("early", None, report("a", 2, 9)),
        sources=(source("a"), source("b")),
    )
    assert [dossier.event.id for dossier, _ in drawn(evidence(of))["a"]] == ["early", "late"]
    assert [found.source for _, found in drawn(evidence(of))["b"]] == ["b"]
    assert archived(opened(of)).archive.drawn("c") == ()


def test_how_far_each_source_reaches() -> None:
    of = store(
        event("both", None, report("a"), report("b"), report("a")),
        event("one", None, report("a"), report("a")),
        sources=(source("a"), source("b")),
    )
    found = reach(evidence(of))
    assert (found.events, found.alone) == ({"a": 2, "b": 1}, {"a": 1})


def test_passages_of_a_source_without_text_are_drawn_in_the_order_of_the_store() -> None:
    of = store(
        event("one", None, report("a", 3)),
        event("two", None, replace(report("a"), paragraphs=())),
        event("three", None, replace(report("a"), paragraphs=()), report("a", 2)),
    )
    assert [(dossier.event.id, cited.paragraphs) for dossier, cited in drawn(evidence(of))["a"]] == [
        ("two", ()), ("three", ()), ("three", (2,)), ("one", (3,)),
    ]  # fmt: skip

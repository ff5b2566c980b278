"""Who is quoted, and by how much."""

from __future__ import annotations

import time

from albab_tui.evidence.passages import quoted
from tests.stores import actor, event, evidence, report, store


def test_those_quoted_most_come_first_each_followed_by_its_members() -> None:
    actors = [actor("state"), actor("army", part_of="state"), actor("palace", part_of="state"), actor("press")]
    said = ("army", "palace", "palace", "state", "press", "press")
    found = quoted(evidence(store(event("e", None, *(report(by=id) for id in said)), actors=actors)))
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
    assert len(quoted(of)) == 10_001
    assert time.process_time() - started < 1.5

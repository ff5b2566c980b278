"""The hundred subtle mistakes fit the bundled store: each can be made in it, and what comes of it still opens."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

import pytest

from albab_tui.store.bundled import bundled_store
from albab_tui.store.opening import parse_store
from benchmarks.measure_sabotage import plain, sabotaged, sabotages

BUNDLED: dict[str, Any] = plain(bundled_store().read_text(encoding="utf-8"))
ALL = list(sabotages())


def test_there_are_a_hundred_of_seven_kinds() -> None:
    assert len(ALL) == 100
    assert min(Counter(kind for kind, _ in ALL).values()) >= 12
    assert len({kind for kind, _ in ALL}) == 7


@pytest.mark.parametrize("kind", dict.fromkeys(kind for kind, _ in ALL))
def test_each_changes_the_store_and_leaves_one_that_opens(kind: str) -> None:
    before = json.dumps(BUNDLED)
    for _, one in (each for each in ALL if each[0] == kind):
        changed = json.dumps(sabotaged(BUNDLED, one))
        assert changed != before, one
        assert parse_store(changed.encode(), "store.json").store.title

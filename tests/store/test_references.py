"""How deep affiliations may nest."""

from __future__ import annotations

import pytest

from albab_tui.store.sense.references import LONGEST_CHAIN

from .reading import HEAD, problem, read, refused


def _chain(length: int, collection: str = "actors") -> str:
    """A store whose members are each part of the next, the last one of nothing."""
    kind = ", kind: state" if collection == "actors" else ""
    members = (f"  - {{id: a{n}, name: A{kind}, part_of: a{n + 1}}}\n" for n in range(length - 1))
    return f"{HEAD}{collection}:\n{''.join(members)}  - {{id: a{length - 1}, name: A{kind}}}\n"


@pytest.mark.parametrize("collection", ["actors", "places"])
def test_a_chain_that_is_too_long_is_told_once_where_it_becomes_so(collection: str) -> None:
    read(_chain(LONGEST_CHAIN, collection))
    found = problem(_chain(LONGEST_CHAIN + 10, collection))
    assert (found.rule, found.path, found.line) == ("too-deep", f"{collection}[9].part_of", 13)
    assert found.message == '"a9" stands below 64 others, each part of the next'
    assert found.cure == "a chain of part_of has at most 64; make it shorter"


def test_each_branch_that_is_too_long_is_told() -> None:
    branches = "".join(f"  - {{id: b{n}, name: B, kind: state, part_of: a0}}\n" for n in range(3))
    assert [one.path for one in refused(_chain(LONGEST_CHAIN) + branches).problems] == [
        f"actors[{LONGEST_CHAIN + n}].part_of" for n in range(3)
    ]


def test_what_hangs_on_a_circle_has_no_depth() -> None:
    circle = _chain(LONGEST_CHAIN + 10).replace("name: A, kind: state}", "name: A, kind: state, part_of: a70}")
    assert problem(circle).rule == "circular-affiliation"

"""What is searched for, and where it stands in a text."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from albab_tui.text.hits import hits, hits_in_lines
from albab_tui.text.sought import Needle, needle, searchable, sought
from tests.searching import CASES, Case


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.query} | {case.text}")
def test_the_table(case: Case) -> None:
    assert sought(case.query).within(searchable([case.text])) == case.matches


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.query} | {case.text}")
def test_what_is_found_is_marked(case: Case) -> None:
    asked = sought(case.query)
    if asked.wanted and not asked.unwanted:
        assert all(hits(case.text, [each]) for each in asked.wanted) == case.matches


@pytest.mark.parametrize(
    ("line", "wanted", "unwanted"),
    [
        ("", (), ()),
        ('≠ "" ~ - -~"."', (), ()),
        ("guns guns", (Needle("guns"),), ()),
        ('guns "at dawn" ~oats', (Needle("guns"), Needle("at dawn"), Needle("oats", inside=True)), ()),
        ('-guns -"at dawn" -~oats', (), (Needle("guns"), Needle("at dawn"), Needle("oats", inside=True))),
        (r'"say \"no\" now" x', (Needle("say no now"), Needle("x")), ()),
        ('guns"at dawn"', (Needle("guns"), Needle("at dawn")), ()),
        ("„at dawn“ «x y»", (Needle("at dawn"), Needle("x y")), ()),
        ("al-Bab", (Needle("al bab"),), ()),
    ],
)
def test_a_line_is_read(line: str, wanted: tuple[Needle, ...], unwanted: tuple[Needle, ...]) -> None:
    found = sought(line)
    assert (found.wanted, found.unwanted) == (wanted, unwanted)
    assert bool(found) == bool(wanted or unwanted)


@pytest.mark.parametrize(
    ("text", "line", "marked"),
    [
        ("Guns, more guns.", "gun", ["Gun", "gun"]),
        ("The state – of siege, a state", '"state of sie"', ["state – of sie"]),
        ("Türkiye’s", "turkiyes", ["Türkiye’s"]),
        ("Tu\u0308rkiye", "tu", ["Tu\u0308"]),
        ("The ﬁre", "f", ["ﬁ"]),
        ("Straße", "stras", ["Straß"]),
        ("2017年2月8日", "2月", ["2月"]),
        ("abab", "~a ~b", ["abab"]),
        ("guns and boats", "boats guns", ["guns", "boats"]),
        ("guns", "boats", []),
        ("aaa", "~aa", ["aaa"]),
    ],
)
def test_hits(text: str, line: str, marked: list[str]) -> None:
    assert [text[first:last] for first, last in hits(text, sought(line).wanted)] == marked


@pytest.mark.parametrize(
    ("lines", "line", "marked"),
    [
        (["    The state of", "  siege was"], '"state of siege"', [["state of"], ["siege"]]),
        (["the guns", "and guns"], "guns", [["guns"], ["guns"]]),
        (["土耳其军", " 队进入"], "军队", [["军"], ["队"]]),
        (["guns", "", "guns"], "guns", [["guns"], [], ["guns"]]),
        (["nothing"], "guns", [[]]),
        ([], "guns", []),
    ],
)
def test_hits_in_lines(lines: list[str], line: str, marked: list[list[str]]) -> None:
    found = hits_in_lines(lines, sought(line).wanted)
    assert [[text[a:b] for a, b in ranges] for text, ranges in zip(lines, found, strict=True)] == marked
    assert hits_in_lines(lines, ()) == [[] for _ in lines]


_letters = st.text(st.sampled_from("aäAßı'- 1٢é\u0301ガ日ทุ한\n"), max_size=12)


@given(_letters, _letters, st.booleans())
def test_whatever_is_found_is_marked_and_nothing_else(text: str, typed: str, inside: bool) -> None:
    asked = needle(typed, inside=inside)
    if not asked.words:
        return
    found = hits(text, [asked])
    assert bool(found) == (asked.pattern in searchable([text]))
    assert all(searchable([text[first:last]]) for first, last in found)
    assert found == sorted(found)
    assert all(one[1] < other[0] for one, other in pairwise(found))


@given(_letters)
def test_every_text_is_found_by_itself(text: str) -> None:
    asked = needle(text)
    assert not asked.words or asked.pattern in searchable(["x", text])

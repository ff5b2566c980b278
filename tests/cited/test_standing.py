"""Where a passage that was read stands after its article was changed: never another text in its place."""

from __future__ import annotations

from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from albab_tui.cited.article_text import ArticleText
from albab_tui.cited.fingerprints import passage_hash
from albab_tui.cited.standing import Hashes, PlacedParagraph, placed
from albab_tui.model.edtf import parse_edtf
from albab_tui.model.report import Reading, Report
from tests.altered_texts import LINES, changed
from tests.stores import figure, report


def read(*paragraphs: int, lines: tuple[str, ...] = LINES, **told: Any) -> Report:
    """A report that was held against its paragraphs."""
    hashes = tuple(passage_hash(lines[number - 1]) for number in paragraphs)
    cited = report("a", *paragraphs, **told)
    return replace(cited, read=Reading(on=parse_edtf("2031-06-02"), passage=hashes))


def now(of: Report, *lines: str) -> list[PlacedParagraph]:
    text = ArticleText(lines)
    return list(placed(of, text, Hashes(text)))


def told(of: Report, *lines: str) -> list[tuple[str, tuple[int, ...]]]:
    return [(each.standing, each.found) for each in now(of, *lines)]


def test_an_unchanged_article() -> None:
    assert told(read(2, 4), *LINES) == [("standing", (2,)), ("standing", (4,))]


def test_a_report_that_nobody_read() -> None:
    (only,) = now(report("a", 2), *LINES)
    assert (only.standing, only.shown) == ("unread", 2)


@pytest.mark.parametrize(
    ("lines", "standing", "found", "shown"),
    [
        (("New.", *LINES), "placed", (3,), 3),
        (LINES[1:], "placed", (1,), 1),
        ((LINES[1], LINES[0], *LINES[2:]), "placed", (1,), 1),
        ((*LINES, LINES[1]), "standing", (2,), 2),
        (("New.", *LINES, LINES[1]), "candidate", (3, 7), None),
        ((LINES[0], LINES[1].replace("12", "13"), *LINES[2:]), "orphan", (), None),
        ((LINES[0], *LINES[2:]), "orphan", (), None),
        ((LINES[0], f"  {LINES[1].replace(' ', '   ')} ", *LINES[2:]), "standing", (2,), 2),
    ],
)
def test_a_changed_article(lines: tuple[str, ...], standing: str, found: tuple[int, ...], shown: int | None) -> None:
    (only,) = now(read(2), *lines)
    assert (only.standing, only.found, only.shown) == (standing, found, shown)


def test_an_edited_paragraph_is_a_candidate_where_all_that_the_report_takes_still_stands() -> None:
    edited = (LINES[0], "Twelve were wounded, as the watch has it.", *LINES[2:])
    assert told(read(2, figures=(figure(12),)), *edited) == [("candidate", (2,))]
    assert told(read(2, figures=(figure(99),)), *edited) == [("orphan", ())]
    assert told(read(1, when="on Sunday"), "The fleet sailed on Sunday.", *LINES[1:]) == [("candidate", (1, 5))]


def test_hashes_may_be_cut_or_whole() -> None:
    short = replace(read(2), read=Reading(on=parse_edtf("2031"), passage=(passage_hash(LINES[1])[:8],)))
    long = replace(read(2), read=Reading(on=parse_edtf("2031"), passage=(passage_hash(LINES[1]) + "0" * 48,)))
    assert told(short, "New.", *LINES) == told(long, "New.", *LINES) == [("placed", (3,))]


def test_hashes_that_belong_to_no_paragraph_place_none() -> None:
    uneven = replace(read(2), paragraphs=(2, 3))
    assert told(uneven, *LINES) == [("orphan", ()), ("orphan", ())]


@given(st.randoms(use_true_random=False), st.integers(2, 40))
def test_no_wrong_passage_is_ever_shown(random: Random, length: int) -> None:
    before = [random.choice(LINES) if random.random() < 0.3 else f"Paragraph {n} of {length}." for n in range(length)]
    cited = sorted(random.sample(range(1, length + 1), 2))
    of = read(*cited, lines=tuple(before), figures=(figure(12),) if random.random() < 0.5 else ())
    after = changed(before, random)
    for number, each in zip(cited, now(of, *after), strict=True):
        if each.shown is not None:
            assert after[each.shown - 1] == before[number - 1]
        if each.standing == "placed":
            assert after.count(before[number - 1]) == 1
        assert each.shown is not None or after.count(before[number - 1]) != 1

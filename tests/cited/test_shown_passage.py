"""What is shown of a passage, whatever became of its article: the text that was read, or none."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from albab_tui.cited.article_text import ArticleText
from albab_tui.cited.fingerprints import passage_hash
from albab_tui.cited.known_names import KnownNames
from albab_tui.cited.shown_passage import ShownPassage, shown_passage
from albab_tui.cited.standing import Hashes
from albab_tui.model.edtf import parse_edtf
from albab_tui.model.report import Reading, Report
from tests.harbour import ACTORS
from tests.stores import figure, report

LINES = (
    "The fleet left on Sunday with nine cutters.",
    "General Aske counted 12 wounded on Monday.",
    "Talks are due.",
    "The watch counted 14 wounded.",
    "A storm closed the harbour on Sunday.",
)
KNOWN = KnownNames(ACTORS)
COUNTED = report("a", 2, when="on Monday", by="aske", figures=(figure(12),))


def read(cited: Report, lines: tuple[str, ...] = LINES) -> Report:
    hashes = tuple(passage_hash(lines[number - 1]) for number in cited.paragraphs)
    return replace(cited, read=Reading(on=parse_edtf("2031-06-02"), passage=hashes))


def shown(cited: Report, *lines: str) -> ShownPassage:
    text = ArticleText(lines)
    return shown_passage(cited, text, Hashes(text), KNOWN)


def test_the_paragraph_stands_between_its_neighbours_with_its_marks() -> None:
    passage = shown(COUNTED, *LINES)
    assert [(each.number, each.is_cited) for each in passage.paragraphs] == [(1, False), (2, True), (3, False)]
    cited = passage.paragraphs[1]
    assert {(cited.text[mark.first : mark.last], mark.what) for mark in cited.marks} == {
        ("on Monday", "time"),
        ("12", "figure"),
        ("General Aske", "claimant"),
    }
    assert {each.field: each.state for each in passage.verdicts} == {
        ("when",): "held",
        ("figures", 0, "value"): "held",
        ("figures", 0, "unit"): "not checked",
        ("by",): "held",
        ("says",): "not checked",
    }


def test_a_paragraph_that_moved_is_judged_where_it_is() -> None:
    passage = shown(read(COUNTED), "New.", "Newer.", *LINES)
    assert [each.number for each in passage.paragraphs if each.is_cited] == [4]
    assert ("when",) in {each.field for each in passage.verdicts if each.state == "held"}


def test_a_paragraph_that_is_gone_leaves_neither_neighbours_nor_verdicts() -> None:
    passage = shown(read(COUNTED), LINES[0], "General Aske counted 13 wounded on Monday.", *LINES[2:])
    assert (passage.paragraphs, passage.verdicts) == ((), ())


def test_a_paragraph_beyond_the_end_is_not_shown() -> None:
    assert shown(report("a", 9), *LINES).paragraphs == ()


@given(
    st.lists(st.sampled_from((*LINES, "New.", "The watch counted 12 wounded.", "on Monday 12")), max_size=9),
    st.lists(st.integers(1, 5), min_size=1, max_size=3, unique=True),
)
def test_no_other_text_is_ever_shown_as_the_one_that_was_read(lines: list[str], cited: list[int]) -> None:
    """Paragraphs inserted, deleted, doubled, swapped, edited."""
    passage = shown(read(replace(COUNTED, paragraphs=tuple(cited))), *lines)
    was = {LINES[number - 1] for number in cited}
    assert {each.text for each in passage.paragraphs if each.is_cited} <= was
    numbers = {each.number for each in passage.paragraphs if each.is_cited}
    assert all(numbers & {each.number - 1, each.number + 1} for each in passage.paragraphs if not each.is_cited)

"""The words of a passage that are quoted for a report."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from albab_tui.cited.quoting import CHANGED, DOUBTED, MOST_WORDS, UNREAD, Quotation, quotation
from albab_tui.model.report import Report
from tests.cited.test_shown_passage import COUNTED, LINES, read, shown
from tests.stores import figure, report

FILLER = ["the", "boats", "lay", "still", "and", "nobody", "spoke", "for", "the", "fog", "had", "come", "in", "again"]


def quoted(cited: Report, *lines: str) -> Quotation:
    return quotation(cited, shown(cited, *lines))


def told(quote: Quotation) -> list[str]:
    return [word for word in quote.words.split() if word != "…"]


def test_a_short_paragraph_is_quoted_whole() -> None:
    assert quoted(read(COUNTED), *LINES) == Quotation(LINES[1])


@pytest.mark.parametrize("before", [0, 5, 16, 40])
@pytest.mark.parametrize("after", [0, 5, 16, 40])
def test_a_long_one_around_what_is_cited(before: int, after: int) -> None:
    text = " ".join([*(FILLER * 3)[:before], "General Aske counted 12 wounded on Monday,", *(FILLER * 3)[:after]])
    found = quoted(read(report("a", 1, when="on Monday", by="aske", figures=(figure(12),)), (text,)), text)
    assert "General Aske counted 12 wounded on Monday," in found.words
    assert len(told(found)) == min(before + after + 7, MOST_WORDS)
    assert " ".join(told(found)) in text
    assert found.words.startswith("… ") == (not text.startswith(told(found)[0] + " " + told(found)[1]))
    assert found.words.endswith(" …") == (not text.endswith(" ".join(told(found)[-2:])))


def test_without_marks_it_is_quoted_where_the_paraphrase_is() -> None:
    text = " ".join([*FILLER * 2, "the harbour was mined by strangers", *FILLER * 2])
    found = quoted(read(report("a", 1, says="Strangers are mining the harbour."), (text,)), text)
    assert "harbour was mined by strangers" in found.words


def test_of_several_paragraphs_the_one_that_holds_most() -> None:
    cited = read(report("a", 1, 2, 3, figures=(figure(12),)))
    assert quoted(cited, *LINES) == Quotation(LINES[1])


def test_it_begins_with_a_sentence_where_it_can() -> None:
    text = f"{' '.join(FILLER)}. On Monday there were 12 wounded. {' '.join(FILLER)}"
    found = quoted(read(report("a", 1, figures=(figure(12),)), (text,)), text)
    assert found.words.startswith("… On Monday there were 12 wounded.")


def test_where_a_script_has_no_blanks_each_character_is_a_word() -> None:
    text = "港" * 40 + "12" + "口" * 40
    found = quoted(read(report("a", 1, figures=(figure(12),)), (text,)), text)
    assert len(found.words.replace("…", "").replace(" ", "")) <= MOST_WORDS + 1


def test_no_word_is_so_long_that_it_is_no_quotation() -> None:
    text = "x" * 100_000
    assert len(quoted(read(report("a", 1), (text,)), text).words) < 220


def test_what_has_changed_is_not_quoted() -> None:
    edited = (LINES[0], "General Aske counted 12 wounded on Monday, they say.", *LINES[2:])
    assert quoted(read(COUNTED), *edited) == Quotation(remark=CHANGED)
    assert quoted(read(COUNTED), *LINES, LINES[1]) == Quotation(LINES[1])
    assert quoted(read(COUNTED), "New.", *LINES) == Quotation(LINES[1])


def test_what_nobody_read_is_quoted_unless_it_lacks_what_is_cited() -> None:
    assert quoted(COUNTED, *LINES) == Quotation(LINES[1], UNREAD)
    assert quoted(COUNTED, "New.", *LINES) == Quotation(remark=DOUBTED)
    assert quoted(report("a", 9), *LINES) == Quotation(remark=DOUBTED)
    assert quoted(replace(COUNTED, paragraphs=()), *LINES) == Quotation()


@given(
    st.lists(st.sampled_from((*LINES, "New.", "The watch counted 12 wounded.", "on Monday 12")), max_size=9),
    st.lists(st.integers(1, 5), min_size=1, max_size=3, unique=True),
)
def test_no_other_text_is_ever_quoted_for_the_one_that_was_read(lines: list[str], cited: list[int]) -> None:
    """Paragraphs inserted, deleted, doubled, swapped, edited."""
    found = quoted(read(replace(COUNTED, paragraphs=tuple(cited))), *lines)
    assert found.words in {"", *(LINES[number - 1] for number in cited)}
    assert bool(found.words) != bool(found.remark)


@given(st.text(alphabet="ab 1.2\u2029港-", max_size=400))
def test_it_is_never_longer_than_allowed(text: str) -> None:
    line = f"{text} on Monday".strip()
    found = quoted(read(report("a", 1, when="on Monday"), (line,)), line)
    assert len(told(found)) <= MOST_WORDS

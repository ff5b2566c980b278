"""Unicode's normal forms: the same as Python's, in a time that grows no faster than the text."""

from __future__ import annotations

import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from albab_tui.text.normal import normal


@given(st.text(max_size=300), st.integers(1, 4))
def test_it_is_python_s(text: str, times: int) -> None:
    for form in ("NFKC", "NFKD"):
        assert normal(form, text * times) == unicodedata.normalize(form, text * times)


def test_a_piece_ends_before_a_letter() -> None:
    text = "э" * 199 + "й"[:1] + "и\u0306" * 300
    assert normal("NFKC", text) == unicodedata.normalize("NFKC", text)


@pytest.mark.parametrize("marks", ["\u0315\u0300", "\u0300", "\u0334\u0345"])
def test_runs_of_marks_take_little_time(marks: str) -> None:
    begin = time.process_time()
    normal("NFKD", "a" + marks * 100_000)
    assert time.process_time() - begin < 2

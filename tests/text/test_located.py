"""A text in another form leads back to the characters it was made of."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from albab_tui.text.located import Located
from albab_tui.text.numbers_told import numbers_form
from albab_tui.text.wording_compared import plain_text

_LIKELY = st.text(alphabet="aZ 9½.,\n'’“”—-\u200b\u0301\u00a0ßﬁ¼Ⅷ한ㄱ¨", max_size=40)


@given(_LIKELY | st.text(max_size=40))
def test_the_form_is_that_of_the_whole_text(text: str) -> None:
    assert Located(text, plain_text).form == plain_text(text)


@given(_LIKELY | st.text(max_size=40))
def test_each_stretch_of_the_form_leads_to_one_that_gives_it(text: str) -> None:
    located = Located(text, plain_text)
    for first, character in enumerate(located.form):
        begin, end = located.original(first, first + 1)
        assert 0 <= begin <= end <= len(text)
        assert character == " " or character in plain_text(text[begin:end])


@pytest.mark.parametrize(
    ("text", "form", "wanted", "original"),
    [
        ("On  New Year’s Day", "new year's day", "new year's day", "New Year’s Day"),
        ("about 2½ km", "2.5", "2.5", "2½"),
        ("Mon\u200bday", "monday", "monday", "Mon\u200bday"),
        ("the Straße", "strasse", "strasse", "Straße"),
    ],
)
def test_what_is_found_is_the_text_as_it_stands(text: str, form: str, wanted: str, original: str) -> None:
    located = Located(text, numbers_form)
    at = located.form.index(form)
    begin, end = located.original(at, at + len(wanted))
    assert text[begin:end] == original

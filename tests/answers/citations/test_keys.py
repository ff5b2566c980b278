"""Keys: unique, and the same whatever is cited beside them."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from albab_tui.answers.citations.citation_keys import event_key, report_key, source_key
from albab_tui.answers.citations.printed_name import printed_name
from albab_tui.answers.rendering import render
from tests.answers.citations.sources import labels, names
from tests.answers.goldens import answer

ids = labels | st.sampled_from(("a", "A", "a-559aead082", "a b", "a-b", "a_b", "á", "الباب", "000", "x" * 61, "x" * 62))


@given(labels, ids, ids)
def test_two_ids_never_have_one_key_even_for_who_takes_capitals_for_small_letters(title: str, a: str, b: str) -> None:
    assert (source_key(title, a).lower() == source_key(title, b).lower()) == (a == b)
    assert (event_key(title, a).lower() == event_key(title, b).lower()) == (a == b)
    assert source_key(title, a) != event_key(title, b) != report_key(title, b, a, (1,))


@given(labels, ids, ids)
def test_keys_hold_what_every_program_takes(title: str, event: str, source: str) -> None:
    keys = source_key(title, source), event_key(title, event), report_key(title, event, source, (2, 3))
    assert all(re.fullmatch(r"[a-z0-9-]+(:[a-z0-9-]+)+", key) for key in keys)


def test_a_plain_id_is_seen_in_its_key() -> None:
    assert source_key("Battle of al-Bab", "000") == "battle-of-al-bab:000"
    assert event_key("Battle of al-Bab", "joint-strikes") == "battle-of-al-bab:event:joint-strikes"
    assert report_key("A b", "e", "000", (2, 3)) == "a-b:event:e:000:2-3"


def test_a_source_has_one_key_in_every_selection() -> None:
    every, some = (re.findall(r"@\w+\{(.*),", render(answer(filter=asked), "bibtex")) for asked in ("", "source:d"))
    assert len(some) < len(every)
    assert set(some) <= set(every)


@given(names)
def test_no_letter_of_a_name_is_lost(text: str) -> None:
    name = printed_name(text)
    if name.family:
        parts = "".join((name.given, name.particle, name.family, name.suffix))
        assert sorted(parts.replace(" ", "")) == sorted(re.sub(r"[\s,]", "", name.whole))

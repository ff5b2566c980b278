"""Foreign text made harmless."""

from __future__ import annotations

import re
import time
import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from albab_tui.text.cleaning import MOST_MARKS, clean_excerpt, clean_line, clean_text
from albab_tui.text.widths import cell_width

TRICKY = "\t\n\r\x1b\x9b\x85\u00ad\u0301\u0903\u034f\u061c\u200b\u200c\u200d\u200f\u2028\u202e\u2066\ufe0f\ufdd0"
TRICKY += "\U000e0067a ק❤👩"
texts = st.text(st.one_of(st.characters(), st.sampled_from(TRICKY)), max_size=60)
BIDI = {0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)}


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("\x1b]0;title\x07", "␛]0;title␇"),
        ("\x00\x7f\x9b31m", "␀␡<U+009B>31m"),
        ("a\u202eb\u2066c\u2069", "a<U+202E>b<U+2066>c<U+2069>"),
        ("a\ud800b", "a<U+D800>b"),
        ("a\U000e0067\U000e007f", "a<U+E0067><U+E007F>"),
        ("a\ufdd0\ufff9\U0001ffff\u3164\u2062", "a<U+FDD0><U+FFF9><U+1FFFF><U+3164><U+2062>"),
        ("a\u2028b\u2029c\x85d", "a␤b␤c␤d"),
        ("so\u00adft \u200bze\u2060ro \ufeffbom \u200fmark \u061cmark", "soft zero bom mark mark"),
        ("❤\ufe0f 1\ufe0f\u20e3", "❤ 1\u20e3"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("क्\u200dष", "क्\u200dष"),
        ("র\u200d্য", "র\u200d্য"),
        ("a\u200d b\u200d", "a b"),
        ("👩\u200d👧 \u200dx a\u200d\u200db", "👩👧 x a\u200db"),
        ("Türkiye, ‘al-Bāb’ — حلب 2°", "Türkiye, ‘al-Bāb’ — حلب 2°"),
        ("\u0301a", "◌\u0301a"),
        ("a\n\u0301b", "a\n◌\u0301b"),
        ("\ue000\U0001fae8", "\ue000\U0001fae8"),
        ("a" + "\u0301\u200d" * 50 + "b\u0301", "a" + "\u0301\u200d" * (MOST_MARKS // 2 - 1) + "\u0301b\u0301"),
        (" \t\r\n a  b \t \r\n\r\n\r\n\n\rc \n", "a  b\n\nc"),
    ],
)
def test_examples(text: str, clean: str) -> None:
    assert clean_text(text) == clean


def test_a_line_has_no_breaks() -> None:
    assert clean_line(" a \r\n\n\t b\tc\rd ") == "a b c d"


def test_an_excerpt_keeps_its_spaces() -> None:
    assert clean_excerpt("\t  a\x1b ") == "   a␛ "
    assert clean_excerpt("  plain ") == "  plain "


@given(texts)
def test_cleaning_twice_changes_nothing(text: str) -> None:
    for clean in (clean_text, clean_line, clean_excerpt):
        assert clean(clean(text)) == clean(text)


@given(texts)
@example("".join(map(chr, range(0x2FF))))
def test_nothing_that_drives_or_hides_comes_out(text: str) -> None:
    for clean, allowed in ((clean_text(text), "\n"), (clean_line(text), "")):
        for character in clean:
            if character in allowed or character in "\u200c\u200d":
                continue
            assert unicodedata.category(character) not in {"Cc", "Cf", "Cs", "Zl", "Zp"}
            assert ord(character) not in BIDI
        assert clean == clean.strip()


def test_every_single_character_is_harmless_or_gone() -> None:
    """Up to the end of the planes that have letters, and the tags.

    Unassigned characters have no known width, and the parts of Hangul syllables share the cell of the first.
    """
    for code in (*range(0x20000), *range(0xE0000, 0xE1000)):
        clean = clean_line(chr(code))
        assert all(part.isprintable() or unicodedata.category(part) in {"Cn", "Co", "Zs"} for part in clean), hex(code)
        shares_a_cell = code in range(0x1161, 0x1200) or code in range(0xD7B0, 0xD800)
        unknown = unicodedata.category(chr(code)) == "Cn"
        assert clean == "" or cell_width(clean) > 0 or unknown or shares_a_cell, hex(code)


@given(texts)
def test_width_is_the_sum_of_its_characters_unless_scripts_join(text: str) -> None:
    clean = clean_line(text)
    if "\u200d" not in clean:
        assert cell_width(clean) == sum(map(cell_width, clean))


@given(st.text(st.sampled_from("a\u0301\u0489\u200c\u200d\n "), max_size=60))
def test_marks_never_stand_in_crowds_or_without_a_base(text: str) -> None:
    for line in clean_text(text).split("\n"):
        assert not line[:1] or unicodedata.category(line[0])[0] != "M"
        run = 0
        for character in line:
            run = run + 1 if unicodedata.category(character)[0] == "M" or character in "\u200c\u200d" else 0
            assert run <= MOST_MARKS


def plainly(text: str) -> str:
    """What cleaning does to the space of a text of letters and space, one step after the other."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ").strip()
    while (shorter := text.replace(" \n", "\n")) != text:
        text = shorter
    while (shorter := text.replace("\n\n\n", "\n\n")) != text:
        text = shorter
    return text


spaced = st.text(st.sampled_from("aé \t\n\r\u00a0\u3000"), max_size=30)


@given(spaced)
@example("a\n \n \nb")
def test_space_goes_from_line_ends_and_blank_lines_become_one(text: str) -> None:
    assert clean_text(text) == plainly(text)
    assert clean_line(text) == re.sub(r"\s*\n\s*", " ", plainly(text))


@pytest.mark.parametrize("clean", [clean_text, clean_line, clean_excerpt])
@pytest.mark.parametrize(
    "unit", [" ", "\t", "\n", "\r", "\r\n", " \n", "\t \n", "\u00a0", "\u3000\n", "\x85", "\u200b", "\u0301", "\u200d"]
)
def test_long_runs_of_space_take_no_time(clean: Callable[[str], str], unit: str) -> None:
    texts = [f"{first}{unit * (150_000 // len(unit))}{last}" for first, last in (("é", "x"), ("x\n", "\x1b"))]
    began = time.process_time()
    for text in texts:
        clean(text)
    assert time.process_time() - began < 1

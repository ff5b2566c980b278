"""How names are compared."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from albab_tui.text.folding import fold, fold_letter


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("TURKIYE", "turkiye"),
        ("Türkiye", "turkiye"),
        ("Tu\u0308rkiye", "turkiye"),
        ("İstanbul", "istanbul"),
        ("Diyarbakır", "diyarbakir"),
        ("Straße", "strasse"),
        ("al-Bab", "al bab"),
        ("al_Bab", "al bab"),
        ("  Deir   ez-Zor ", "deir ez zor"),
        ("U.S.", "u s"),
        ("Da'esh", "daesh"),
        ("Da’esh", "daesh"),
        ("Qa‘im", "qaim"),
        ("Ka\u02bfba, Qur\u02bean", "kaba quran"),
        ("Łódź, Đà Nẵng, Brønnøysund, Ǿ", "lodz da nang bronnoysund o"),
        ("№ 5, ℡ 6", "no 5 tel 6"),
        ("\ufb01re", "fire"),
        ("m\u00b2", "m2"),
        ("الدولة", "الدوله"),
        ("الدَّوْلَة", "الدوله"),
        ("أحمد إلى آب ٱلباب ألـــف", "احمد الي اب الباب الف"),
        ("٨ شباط ۲۰۱۷", "8 شباط 2017"),
        ("हिंदी", "हिंदी"),
        ("हिन्दी क़लम", "हिन्दी कलम"),
        ("สุขภาพ ๒๕๖๐", "สุขภาพ 2560"),
        ("ガラス", "ガラス".replace("ガ", "カ\u3099")),
        ("Ærø, Þór, Œuvre", "aero thor oeuvre"),
        ("Da´esh, Da`esh, Da′esh", "daesh daesh daesh"),
        ("soft\u00adly", "softly"),
        ("می\u200cخواهم", "ميخواهم"),
        ("❤\ufe0f one", "one"),
        ("—!?", ""),
        ("", ""),
    ],
)
def test_folded(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text(max_size=30))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(max_size=30))
def test_letter_by_letter_it_is_the_same(text: str) -> None:
    ordered = unicodedata.normalize("NFKD", text)
    assert " ".join("".join(map(fold_letter, ordered)).split()) == fold(text)


@given(st.text(max_size=30))
def test_composed_and_decomposed_forms_are_one(text: str) -> None:
    assert fold(unicodedata.normalize("NFC", text)) == fold(unicodedata.normalize("NFD", text)) == fold(text)


@given(st.text(max_size=30))
def test_words_are_parted_by_single_blanks(text: str) -> None:
    assert fold(text).split() == [word for word in fold(text).split(" ") if word]


@given(st.text(st.characters(categories=["Lu", "Ll", "Nd"]), max_size=20))
def test_case_does_not_matter(text: str) -> None:
    assert fold(text.upper()) == fold(text.lower()) == fold(text)

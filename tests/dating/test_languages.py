"""Time expressions of other languages: what the benchmark has, and what must stay untold."""

from __future__ import annotations

import runpy
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from albab_tui.dating import LANGUAGES, resolve
from albab_tui.dating.languages import BY_TAG as TABLES
from albab_tui.model.edtf import parse_edtf

THURSDAY = date(2017, 2, 9)
BENCHMARKS = Path(__file__).parents[2] / "benchmarks"
MEASURE = runpy.run_path(str(BENCHMARKS / "measure_dating.py"))
CASES: list[Any] = list(MEASURE["cases"](BENCHMARKS / "languages.tsv"))


def read(language: str, text: str, future: bool | None = None) -> str | None:
    found = resolve(text, THURSDAY, future=future, language=language)
    return found.date.window if found else None


def test_every_case_is_read_as_expected() -> None:
    assert len(CASES) > 400
    assert [(case.kind, case.expression, case.written, case.answer) for case in CASES if not case.right] == []


@pytest.mark.parametrize("language", TABLES)
def test_at_least_thirty_of_the_first_forty_are_told_and_none_wrongly(language: str) -> None:
    score = MEASURE["score"]([case for case in CASES if case.kind == f"{language} first"])
    assert score.total == 40
    assert score.answered >= 30
    assert score.precision == 1.0


def test_the_languages_are_the_ones_with_a_table_and_english() -> None:
    assert set(LANGUAGES) == {*TABLES, "en"}
    assert all(table.tag == tag for tag, table in TABLES.items())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "die Woche"),  # "die" is Tuesday to dateparser
        ("de", "in den kommenden Wochen"),
        ("de", "in den letzten Tagen"),
        ("de", "Ende 2016"),  # December, or its last months?
        ("de", "am nächsten Samstag"),  # of this week, or of the next?
        ("de", "vor acht Tagen"),
        ("de", "heute Nacht"),
        ("de", "am Dienstag, dem 8. Februar"),  # a Wednesday
        ("fr", "ces derniers jours"),
        ("fr", "la dernière semaine"),
        ("fr", "en trois jours"),
        ("fr", "il y a quinze jours"),
        ("fr", "cette nuit"),
        ("fr", "mercredi dernier"),  # yesterday, or a week before?
        ("es", "la última semana"),
        ("es", "desde hace tres días"),
        ("es", "para el viernes"),
        ("tr", "iki gün sonra"),
        ("tr", "önceki gün"),
        ("tr", "bu gece"),
        ("ru", "через два дня"),
        ("ru", "в прошлый понедельник"),  # of this week, or of the last?
        ("ru", "в прошлые недели"),
        ("ar", "ليلة الأربعاء"),
        ("ar", "منذ يومين"),
        ("ar", "نهاية الأسبوع الماضي"),
        ("ar", "8 فبراير 1438 هـ"),  # years of another calendar
        ("es-AR", "en el verano de 2016"),
        ("it", "mercoledì"),
        ("tr", "on Wednesday"),
    ],
)
def test_what_two_readings_fit_or_nobody_knows_is_untold(language: str, text: str) -> None:
    assert read(language, text) is None


@pytest.mark.parametrize(
    ("language", "text", "window"),
    [
        ("DE-at", "am Mittwoch", "2017-02-08"),
        ("en-GB", "on Wednesday", "2017-02-08"),
        ("es-AR", "el miércoles", "2017-02-08"),
        ("fr", "mercredi à 20h30", "2017-02-08T20:30"),
        ("de", "8.2.2017", "2017-02-08"),
        ("ar", "الأربـعاء", "2017-02-08"),
        ("ar", "الاربعاء", "2017-02-08"),
        ("tr", "ÇARŞAMBA", "2017-02-08"),
        ("tr", "SALI", "2017-02-07"),
        ("fr", "jusqu’à vendredi", "../2017-02-10"),
    ],
)
def test_spellings_and_countries(language: str, text: str, window: str) -> None:
    assert read(language, text) == window


@pytest.mark.parametrize(
    ("language", "text", "window"),
    [
        ("fr", "vendredi", "2017-02-10"),
        ("de", "in zwei Tagen", "2017-02-11"),
        ("ru", "с понедельника", "2017-02-13"),
        ("tr", "Cuma günü", "2017-02-10"),
        ("ar", "يوم الجمعة", "2017-02-10"),
        ("es", "el viernes", "2017-02-10"),
    ],
)
def test_a_plan_looks_ahead(language: str, text: str, window: str) -> None:
    assert read(language, text, future=True) == window


@given(st.sampled_from(sorted(TABLES)), st.text(max_size=40), st.dates())
def test_no_text_raises_and_every_window_prints_and_parses_back(language: str, text: str, written: date) -> None:
    found = resolve(text, written, language=language)
    assert found is None or parse_edtf(str(found.date)) == found.date


@given(st.data())
def test_pieces_of_real_expressions_raise_nothing(data: st.DataObject) -> None:
    language = data.draw(st.sampled_from(sorted(TABLES)))
    words = [word for case in CASES if case.language == language for word in case.expression.split()]
    text = " ".join(data.draw(st.lists(st.sampled_from(words), max_size=8)))
    found = resolve(text, THURSDAY, language=language)
    assert found is None or found.date


def test_the_explanation_tells_how_the_words_were_read() -> None:
    found = resolve("am Mittwoch", THURSDAY, language="de")
    assert found
    assert found.explanation == 'the last Wednesday on or before the day of writing (read as "wednesday")'


def test_english_needs_neither_the_tables_nor_dateparser() -> None:
    code = (
        "import sys; from datetime import date; from albab_tui.dating import resolve;"
        "resolve('on Wednesday', date(2017, 2, 9)); print('dateparser' in sys.modules,"
        " 'albab_tui.dating.languages' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True)
    assert done.stdout.split() == ["False", "False"]

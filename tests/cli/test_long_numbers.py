"""Numbers of any length, wherever one can be given: an exit code, a message of bearable length, in little time."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.cli.running import STORE

NUMBERS = {
    "digits": "1" * 50_000,
    "beyond int's limit": "9" * 5_000,
    "negative": "-" + "1" * 5_000,
    "fraction": "0." + "1" * 50_000,
    "exponent": "1e999999999999999999",
    "grouped": "1" + ",111" * 10_000,
    "in words": "one hundred and " * 3_000,
    "thousands": "one " + "thousand " * 5_000,
    "Arabic digits": "١" * 5_000,
    "superscripts": "²" * 5_000,
    "zeros": "0" * 50_000,
    "underscores": "1_0" * 5_000,
    "clock": "1:" * 20_000,
    "date": "2017-" * 10_000,
    "marks": "2017" + "?" * 10_000,
    "undecided": "X" * 10_000,
}


def told(run: Run, *words: str) -> None:
    begin = time.process_time()
    ran = run(*words)
    assert ran.code in (0, 1, 2)
    assert max(map(len, ran.err.splitlines()), default=0) < 1000
    assert time.process_time() - begin < 1.5


@pytest.mark.parametrize("number", NUMBERS.values(), ids=NUMBERS)
def test_on_the_command_line(run: Run, number: str) -> None:
    for name in ("since", "during", "words", "actor", "kind", "disputed", "without", "max-size"):
        told(run, "summary", "small.yaml", f"--{name}={number}")
    for term in (number, f"since:{number}", f'during:"{number}"', f"actor:{number}", f"match:{number}"):
        told(run, "summary", "small.yaml", f"--filter={term}")
    told(run, "date", f"{number} days ago", f"{number} Feb", f"in {number}", "--from=2017-02-09")
    told(run, "date", f"--from={number}", "today")
    told(run, f"--idle={number}")
    told(run, "small.yaml", f"--event={number}")


@pytest.mark.parametrize("number", NUMBERS.values(), ids=NUMBERS)
def test_in_a_store(run: Run, number: str) -> None:
    for field in ("paragraphs: [1, 2]", "date: 2031-05-18", "value: 3", "when: on Sunday", "id: landing", "name: Örsa"):
        key = field.partition(":")[0]
        for value in (number, f'"{number}"', f"[{number}]"):
            Path("small.yaml").write_text(STORE.replace(field, f"{key}: {value}", 1), encoding="utf-8")
            told(run, "check", "small.yaml")

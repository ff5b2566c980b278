from __future__ import annotations

import pytest

from tests.answers.goldens import FOLDER, files

NAMES = sorted(path.name for path in FOLDER.iterdir())


@pytest.mark.parametrize("name", NAMES)
def test_answers_stand_as_they_were_read_and_approved(name: str) -> None:
    assert files()[name] == (FOLDER / name).read_text(encoding="utf-8")


def test_no_golden_is_missing_or_left_over() -> None:
    assert sorted(files()) == NAMES


def test_the_same_answer_is_written_the_same_way_twice() -> None:
    assert files.__wrapped__() == files()

from __future__ import annotations

import pytest

from tests.answers.goldens import FOLDER, files

FILES = files()


@pytest.mark.parametrize("name", FILES)
def test_answers_stand_as_they_were_read_and_approved(name: str) -> None:
    assert FILES[name] == (FOLDER / name).read_text(encoding="utf-8")


def test_no_golden_is_left_over() -> None:
    assert {path.name for path in FOLDER.iterdir()} == set(FILES)


def test_the_same_answer_is_written_the_same_way_twice() -> None:
    assert files() == FILES

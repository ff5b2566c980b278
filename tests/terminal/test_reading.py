"""Reading passages and articles in a terminal that has ASCII alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.app.fog import with_faults, with_texts
from tests.terminal.conftest import Start

SIZES = [(80, 24), (120, 36), (200, 50)]


@pytest.mark.parametrize("size", SIZES)
def test_verdicts_articles_and_claims_are_drawn_in_ascii(start: Start, tmp_path: Path, size: tuple[int, int]) -> None:
    store = with_texts(tmp_path)
    with_faults(store)
    terminal = start(str(store), "--ascii", "--event=casualties", columns=size[0], rows=size[1])
    terminal.wait_for("Dead and wounded at the quay").press("J").wait_for(">1  post P4")
    seen = terminal.text
    terminal.press("ctrl+d").wait_for("differs: unit of distance")
    seen += terminal.text
    for sign in ("` not checked: ", "f not in the text: dead", "k differs: unit of distance"):
        assert sign in seen
    terminal.press("A").wait_for("post P4: passage 3 of 5")
    terminal.press("n").wait_for("post P5: passage 4 of 5")
    assert "> Talks in the capital" in terminal.text or "> No fishing at the reef" in terminal.text
    assert terminal.text.isascii()
    terminal.press("q").wait_for("Dead and wounded at the quay").press("q", "q")
    assert terminal.wait_exit() == 0

"""The pictures of the documentation are what the program shows now; `make screenshots` takes them anew."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from albab_tui.app.app import TimelineApp
from albab_tui.app.session import Session
from albab_tui.archive.opening import open_archive
from albab_tui.question.view import View
from scripts.take_screenshots import FOLDER, SHOTS, offline
from tests.app.settling import until


@pytest.mark.parametrize("name", SHOTS)
async def test_a_picture_shows_the_program_as_it_is(name: str) -> None:
    size, keys, theme = SHOTS[name]
    kept = (FOLDER / f"{name}.svg").read_text(encoding="utf-8")
    app = TimelineApp(Session(open_archive(None), View()))
    app.theme = theme
    async with app.run_test(size=size) as pilot:
        await pilot.press(*keys)
        await until(pilot, lambda: offline(app.export_screenshot(title="albab-tui")) == kept)


@pytest.mark.parametrize(("name", "option"), [("chart", "--dark"), ("chart-light", "--light")])
def test_a_chart_is_drawn_as_it_is_now(name: str, option: str, tmp_path: Path) -> None:
    made = tmp_path / "chart.svg"
    subprocess.run([sys.executable, "-m", "albab_tui", "chart", option, "-o", str(made)], check=True)
    assert made.read_text(encoding="utf-8") == (FOLDER / f"{name}.svg").read_text(encoding="utf-8")

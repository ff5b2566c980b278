"""Export from the app: what is shown is what is written, and nothing is lost."""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import AsyncGenerator, Callable, Iterator
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from albab_tui.answers.parts import part
from albab_tui.app.app import TimelineApp
from albab_tui.app.connection import Connection
from albab_tui.app.screens.export import ExportScreen
from albab_tui.app.screens.main_screen import MainScreen
from albab_tui.app.session import Session
from albab_tui.app.widgets.bars import KeyBar
from albab_tui.app.widgets.format_list import FormatList
from albab_tui.archive.opening import open_archive
from albab_tui.question.view import View
from albab_tui.store.bundled import bundled_store
from albab_tui.terminal.line_settings import LineSettings
from tests.app.conftest import Opener, screen_text


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


async def _name(app: TimelineApp, pilot: Pilot[None], name: str) -> None:
    line = app.screen.query_one(Input)
    line.focus()
    line.value = name
    await pilot.press("enter")
    await pilot.pause()


def _message(app: TimelineApp) -> str:
    return app.screen.query_one(KeyBar).message


async def test_what_the_filter_shows_is_written_and_told(opened: Opener, tmp_path: Path) -> None:
    async with opened() as (app, pilot):
        await pilot.press("colon", *"by:rudskoi", "enter", "e", *["down"] * 5)
        assert app.screen.query_one(Input).value == "battle-of-al-bab-by-rudskoi.json"
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(app.screen, MainScreen)
        assert _message(app) == f"wrote battle-of-al-bab-by-rudskoi.json in {tmp_path}"
        shown = [dossier.event.id for dossier in app.session.selection.dossiers()]
    written = json.loads((tmp_path / "battle-of-al-bab-by-rudskoi.json").read_text())
    assert [event["id"] for event in written["events"]] == shown
    assert shown


async def test_a_file_that_is_there_is_kept_until_a_second_key(opened: Opener, tmp_path: Path) -> None:
    mine = tmp_path / "mine.txt"
    mine.write_text("mine")
    async with opened() as (app, pilot):
        await pilot.press("e")
        await _name(app, pilot, "mine.txt")
        assert _message(app).startswith("^o writes over mine.txt")
        assert mine.read_text() == "mine"
        await _name(app, pilot, "other.txt")
        assert (tmp_path / "other.txt").exists()
        await pilot.press("e")
        await pilot.press("ctrl+o")
        assert mine.read_text() == "mine"
        await _name(app, pilot, "mine.txt")
        await pilot.press("ctrl+o")
        await pilot.pause()
        assert isinstance(app.screen, MainScreen)
    assert mine.read_text().startswith("Battle of al-Bab")


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("", "a file needs a name"),
        ("  ", "a file needs a name"),
        ("..", "a file needs a name"),
        ("x.docx", "no format ends in .docx; end the name with .txt"),
        ("x" * 300 + ".txt", "not written: the name is too long"),
        ("none/x.txt", "not written: there is no such folder"),
        ("a\0b", "the name holds what can't be seen: a␀b.txt"),
        ("a\u202eb.txt", "the name holds what can't be seen: a<U+202E>b.txt"),
        ("\u200b.md", "the name holds what can't be seen: .md"),
        ("~nobody-of-this-name/x.txt", "not written: there is no such folder"),
    ],
)
async def test_a_name_that_cannot_be_is_told_and_nothing_is_written(
    opened: Opener, tmp_path: Path, name: str, message: str
) -> None:
    async with opened() as (app, pilot):
        await pilot.press("e")
        await _name(app, pilot, name)
        assert isinstance(app.screen, ExportScreen)
        assert _message(app).startswith(message)
        assert message in screen_text(app)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("turns", range(1, 8))
async def test_keys_that_come_faster_than_the_name_follows_all_count(opened: Opener, turns: int) -> None:
    """Whatever has its turn between two keys: the list, the name, neither."""
    async with opened() as (app, pilot):
        await pilot.press("e")
        for _ in range(6):
            app.simulate_key("down")
            for _ in range(turns):
                await asyncio.sleep(0)
        await pilot.pause()
        assert app.screen.query_one(FormatList).format == "csv"
        assert app.screen.query_one(Input).value == "battle-of-al-bab.csv"


async def test_another_format_changes_the_ending_and_the_preview(opened: Opener) -> None:
    async with opened() as (app, pilot):
        await pilot.press("e", "down")
        line = app.screen.query_one(Input)
        assert line.value == "battle-of-al-bab.md"
        assert line.cursor_position == len(line.value)
        assert "# Battle of al-Bab" in screen_text(app)
        line.value = "notes"
        await pilot.press("down")
        assert line.value == "notes.html"
        line.value = "notes.v2.csv"
        await pilot.pause()
        assert app.screen.query_one(FormatList).format == "csv"
        assert "event,title" in screen_text(app).lower().replace("_", "")


async def test_an_ending_of_two_parts_goes_and_comes_whole(opened: Opener) -> None:
    async with opened() as (app, pilot):
        await pilot.press("e")
        line = app.screen.query_one(Input)
        line.value = "notes.csl.json"
        await pilot.pause()
        assert app.screen.query_one(FormatList).format == "csl"
        await pilot.press("up")
        assert line.value == "notes.bib"
        await pilot.press("down")
        assert line.value == "notes.csl.json"


async def test_leaving_writes_nothing(opened: Opener, tmp_path: Path) -> None:
    async with opened() as (app, pilot):
        await pilot.press("e", "escape")
        assert isinstance(app.screen, MainScreen)
    assert not list(tmp_path.iterdir())


async def test_a_name_typed_at_once_is_the_file(opened: Opener, tmp_path: Path) -> None:
    async with opened() as (app, pilot):
        await pilot.press("e", "ctrl+u", *"mine", "enter")
        await pilot.pause()
        assert isinstance(app.screen, MainScreen)
    assert [each.name for each in tmp_path.iterdir()] == ["mine.txt"]


async def test_a_folder_that_is_gone_is_said(opened: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "gone"
    folder.mkdir()
    monkeypatch.chdir(folder)
    async with opened() as (app, pilot):
        folder.rmdir()
        await pilot.press("e")
        assert "a folder that is gone" in screen_text(app)
        await pilot.press("enter")
        assert "not written: there is no such folder" in screen_text(app)


async def test_the_preview_takes_no_name_and_writes_nothing(opened: Opener, tmp_path: Path) -> None:
    async with opened((80, 24)) as (app, pilot):
        await pilot.press("e", "tab")
        assert "Tab file name" in screen_text(app)
        await pilot.press("enter")
        assert app.screen.query_one(Input).has_focus
        await pilot.press("tab", "tab")
        assert app.screen.query_one(Input).has_focus
        assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("name", ["notes", "notes/", "gone/"])
async def test_a_folder_is_no_file(name: str, opened: Opener, tmp_path: Path) -> None:
    (tmp_path / "notes").mkdir()
    async with opened() as (app, pilot):
        await pilot.press("e")
        await _name(app, pilot, name)
        assert "is a folder" in _message(app)
    assert [path.name for path in tmp_path.rglob("*")] == ["notes"]


async def test_the_store_that_is_shown_is_never_written_over(tmp_path: Path) -> None:
    store = tmp_path / "mine.txt"
    store.write_bytes(bundled_store().read_bytes())
    (tmp_path / "link.json").symlink_to(store)
    app = TimelineApp(Session(open_archive(store), View()))
    async with app.run_test(size=(120, 36)) as pilot:
        await pilot.press("e")
        for name in ("mine.txt", "./mine", "link.json", str(store)):
            await _name(app, pilot, name)
            assert _message(app).startswith("not written: is the file being read, which is never written over")
            await pilot.press("ctrl+o")
            await pilot.pause()
            assert isinstance(app.screen, ExportScreen)
    assert store.read_bytes() == bundled_store().read_bytes()


def test_a_connection_that_ends_amid_writing_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    codes: list[int] = []
    monkeypatch.setattr(os, "_exit", codes.append)
    with part(tmp_path / "half.part") as half:
        half.touch()
        Connection(LineSettings())._give_up(129)
        assert (codes, list(tmp_path.iterdir())) == ([129], [])


async def test_a_file_that_takes_long_is_given_up_with_the_dialog(
    opened: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its writing stands still until the dialog is closed, and says meanwhile what it does."""
    closed: list[str] = []
    at_work = asyncio.Event()

    async def stuck(steps: Iterator[None], say_late: Callable[[], None]) -> AsyncGenerator[None, None]:
        try:
            yield next(steps)
            say_late()
            at_work.set()
            await asyncio.Event().wait()
        finally:
            closed.append("closed")

    async with opened() as (app, pilot):
        await pilot.press("e")
        monkeypatch.setattr("albab_tui.app.screens.export.in_slices", stuck)
        await pilot.press("enter")
        await at_work.wait()
        assert _message(app) == "writing battle-of-al-bab.txt; Esc gives it up"
        await pilot.press("escape")
        assert isinstance(app.screen, MainScreen)
        await pilot.press("e", "escape")
    assert closed == ["closed"]
    assert not list(tmp_path.iterdir())

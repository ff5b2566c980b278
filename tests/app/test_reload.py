"""Reading the store's file again, from the app."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import pytest
from msgspec.structs import replace

from albab_tui.app.app import TimelineApp
from albab_tui.app.screens.help import HelpScreen
from albab_tui.app.screens.main_screen import MainScreen
from albab_tui.app.screens.problems import ProblemsScreen
from albab_tui.app.session import Session
from albab_tui.app.widgets.facet_pane import FacetPane
from albab_tui.archive.opening import OpenedArchive, open_archive
from albab_tui.question.view import View
from tests.app.conftest import screen_text
from tests.app.reading import read_again
from tests.app.settling import PATIENCE, until
from tests.filters import flat

STORE = """\
format: albab-1
title: Two days in Orsa
sources:
  - {id: "1", title: A letter, text: a.txt, published: {date: 2001-05-04, basis: stated}}
actors:
  - {id: norland, name: Norland, kind: state}
events:
  - id: landing
    title: Ships land in Orsa
    date: 2001-05-03
    kind: advance
    status: happened
    summary: They came at dawn.
    actors: {agent: [norland]}
    reports:
      - {source: "1", paragraphs: [1], when: yesterday, says: Ships came.}
"""


@pytest.fixture
def store(tmp_path: Path) -> Path:
    file = tmp_path / "orsa.yaml"
    file.write_text(STORE, encoding="utf-8")
    return file


def app_on(store: Path) -> TimelineApp:
    return TimelineApp(Session(open_archive(store), View(str(store), flat(actor=("norland",)))))


async def test_a_mended_file_is_read_again_with_the_same_filter(store: Path) -> None:
    app = app_on(store)
    async with app.run_test() as pilot:
        store.write_text(STORE.replace("Ships land", "Boats land"), encoding="utf-8")
        await read_again(app, pilot)
        assert "Boats land in Orsa" in screen_text(app)
        assert app.session.filter == flat(actor=("norland",))
        assert "read again: 1 event" in screen_text(app)
        assert "dropped" not in screen_text(app)


async def test_filters_that_are_off_can_still_be_turned_on_after_it(store: Path) -> None:
    app = app_on(store)
    async with app.run_test() as pilot:
        await pilot.press("f")
        await read_again(app, pilot)
        await pilot.press("f")
        assert app.session.filter == flat(actor=("norland",))


async def test_mistakes_are_shown_and_the_old_store_stays(store: Path) -> None:
    app = app_on(store)
    async with app.run_test(size=(100, 30)) as pilot:
        broken = STORE.replace("[norland]", "[norlnd]").replace("basis: stated", "basis: sure")
        store.write_text(broken, encoding="utf-8")
        await read_again(app, pilot)
        assert isinstance(app.screen, ProblemsScreen)
        shown = screen_text(app)
        assert "2 mistakes" in shown
        assert "norland" in shown
        assert "stated" in shown
        assert "orsa.yaml:14:22" in shown
        await read_again(app, pilot)
        assert isinstance(app.screen, ProblemsScreen)
        await pilot.press("q")
        assert isinstance(app.screen, MainScreen)
        assert "this is the store as it was before; R reads the file again" in screen_text(app)
        assert "Ships land in Orsa" in screen_text(app)


async def test_a_file_mended_while_its_mistakes_are_shown(store: Path) -> None:
    app = app_on(store)
    async with app.run_test() as pilot:
        store.write_text("events: [", encoding="utf-8")
        await read_again(app, pilot)
        store.write_text(STORE.replace("Orsa\n    date", "Orsa again\n    date"), encoding="utf-8")
        await read_again(app, pilot)
        assert isinstance(app.screen, MainScreen)
        assert "Ships land in Orsa again" in screen_text(app)


async def test_a_filter_that_means_nothing_any_more_is_dropped(store: Path) -> None:
    app = app_on(store)
    async with app.run_test() as pilot:
        store.write_text(STORE.replace("norland", "sutland").replace("Norland", "Sutland"), encoding="utf-8")
        await read_again(app, pilot)
        assert not app.session.filter
        assert "1 of 1" in screen_text(app)
        assert "the filter named what is gone, so it was dropped" in screen_text(app)


async def test_branches_cursors_and_what_is_read_stay_as_they_were() -> None:
    app = TimelineApp(Session(open_archive(None), View()))
    async with app.run_test(size=(150, 40)) as pilot:
        await pilot.press(
            "slash", *"telephone", "enter", "a", *"turkish", "escape", "down", "down", "right", "down", "escape"
        )
        await pilot.pause()
        pane, main = app.screen.query_one(FacetPane), app.screen
        assert isinstance(main, MainScreen)
        main.event_view.scroll_to(y=3, animate=False, force=True)
        await pilot.pause()
        before = pane.cursor, pane.row_count(), app.session.current, main.timeline.cursor, screen_text(app)
        await read_again(app, pilot)
        app.say("")
        await pilot.pause()
        assert (pane.cursor, pane.row_count(), app.session.current, main.timeline.cursor, screen_text(app)) == before
        assert main.event_view.scroll_offset.y == 3


async def test_the_screen_is_there_while_the_file_is_read(store: Path) -> None:
    app = app_on(store)
    async with app.run_test() as pilot:
        main = app.screen
        assert isinstance(main, MainScreen)
        go_on, opened = Event(), app.session.opened

        def slowly() -> OpenedArchive:
            go_on.wait()
            return opened.read_again()

        app.session.opened = replace(opened, read_again=slowly)
        await pilot.press("R")
        assert "reading the file again" in screen_text(app)
        await pilot.press("question_mark")
        await pilot.pause()
        assert isinstance(app.screen, HelpScreen)
        await pilot.press("escape", "R")
        go_on.set()
        await until(pilot, lambda: not main.reading)
        await pilot.pause()
        assert screen_text(app).count("read again: 1 event") == 1


async def test_who_leaves_before_the_file_is_read_leaves_at_once(store: Path) -> None:
    app = app_on(store)
    go_on, ended = Event(), Event()
    async with app.run_test() as pilot:
        opened = app.session.opened

        def slowly() -> OpenedArchive:
            go_on.wait()
            ended.set()
            return opened.read_again()

        app.session.opened = replace(opened, read_again=slowly)
        await pilot.press("R", "q")
        await pilot.pause()
        assert not app.is_running
        go_on.set()
        assert ended.wait(PATIENCE)
    assert app.fault is None

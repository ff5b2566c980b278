"""Rows that may lie outside the filter's range are dim and have a sign, and their pages say so in words."""

from __future__ import annotations

import pytest
from rich.segment import Segment

from albab_tui.app.app import TimelineApp
from albab_tui.app.glyphs import GLYPHS
from albab_tui.app.screens.main_screen import MainScreen
from albab_tui.app.session import Session
from albab_tui.app.widgets.timeline import TimelineList
from albab_tui.archive.opening import OpenedArchive
from albab_tui.model.wording import BRIEF_WIDTH
from albab_tui.question.grammar import parse_filter
from albab_tui.question.senses import SENSES
from albab_tui.question.view import View
from albab_tui.terminal.settings import Settings
from albab_tui.text.signs import Repertoire
from tests.app.conftest import screen_text

SIZES = pytest.mark.parametrize("size", [(120, 36), (80, 24)], ids=["120x36", "80x24"])
RANGE = "2017-02-01/2017-02-07"


def app_asked(bundled: OpenedArchive, filter: str, repertoire: Repertoire = "unicode") -> TimelineApp:
    view = View(filter=parse_filter(filter, bundled.archive.names)) if filter else View()
    session = Session(bundled, view)
    session.sent_to = True
    return TimelineApp(session, Settings(repertoire=repertoire))


def rows(app: TimelineApp) -> list[tuple[bool, list[Segment]]]:
    """Every row of an event but the cursor's: whether it is certain, and what is drawn of it."""
    assert isinstance(app.screen, MainScreen)
    timeline, selection = app.screen.timeline, app.session.selection
    stops = timeline.stops()
    return [
        (line.certain, timeline.draw(stops.row_of(place), 60, cursor=False))
        for place, line in enumerate(selection.lines(0, selection.count))
    ]


@SIZES
@pytest.mark.parametrize("theme", ["textual-dark", "textual-light", "ansi-dark"])
async def test_rows_that_are_not_certain_are_dim_all_along_but_for_disputes(
    theme: str, size: tuple[int, int], bundled: OpenedArchive
) -> None:
    app = app_asked(bundled, f"possibly:{RANGE}")
    app.theme = theme
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        drawn = rows(app)
        assert {certain for certain, _ in drawn} == {True, False}
        timeline = app.screen.query_one("TimelineList", expect_type=TimelineList)
        plain, dim = timeline.rich_style, timeline.look("timeline--unsure")
        assert dim != plain
        for certain, row in drawn:
            looks = {segment.style for segment in row if "≠" not in segment.text}
            assert (looks == {dim}) is not certain


@SIZES
@pytest.mark.parametrize("repertoire", GLYPHS)
async def test_they_have_a_sign_where_nothing_may_be_dim(
    size: tuple[int, int], repertoire: Repertoire, bundled: OpenedArchive
) -> None:
    app = app_asked(bundled, f"possibly:{RANGE}", repertoire)
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        sign = GLYPHS[repertoire].unsure
        for certain, row in rows(app):
            text = "".join(segment.text for segment in row)
            assert (text[BRIEF_WIDTH + 1] == sign) is not certain
            assert sign not in text.replace(text[BRIEF_WIDTH + 1], "", 1)


@SIZES
async def test_the_page_says_so_in_words_as_long_as_the_range_is_asked_for(
    size: tuple[int, int], bundled: OpenedArchive
) -> None:
    app = app_asked(bundled, f"plausibly:{RANGE}")
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        told = set()
        for line in app.session.selection.lines(0, app.session.selection.count):
            app.session.go_to(line.id)
            assert bool(app.session.doubt) is not line.certain
            told.add(app.session.doubt)
            assert isinstance(app.screen, MainScreen)
            app.screen.show_event()
            await pilot.pause()
            assert ("≟ not certain to lie" in screen_text(app)) is not line.certain
        assert told == {"", "not certain to lie in the range asked for (from 1 to 7 Feb 2017)"}
        await pilot.press("f")
        await pilot.pause()
        assert "not certain to lie" not in screen_text(app)
        assert all(certain for certain, _ in rows(app))


@pytest.mark.parametrize("sense", SENSES)
@pytest.mark.parametrize("newest_first", [False, True])
def test_what_is_certain_is_what_that_sense_finds(sense: str, newest_first: bool, bundled: OpenedArchive) -> None:
    archive = bundled.archive
    for window in (RANGE, "2015", "2017-02-08", "../2016", "2017-02-08/.."):
        asked = archive.ask(parse_filter(f"{sense}:{window}", archive.names), newest_first=newest_first)
        sure = archive.ask(parse_filter(f"certainly:{window}", archive.names))
        lines = asked.lines(0, asked.count)
        assert {each.id for each in lines if each.certain} == {each.id for each in sure.lines(0, sure.count)}
        assert sum(not each.certain for each in lines) == asked.left_out.not_certain

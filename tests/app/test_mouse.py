"""What is clicked does what it says there, and nothing moves under the pointer."""

from __future__ import annotations

import pytest
from textual.pilot import Pilot
from textual.widget import Widget

from albab_tui.app.app import TimelineApp
from albab_tui.app.screens.claimants import ClaimantsScreen
from albab_tui.app.screens.help import HelpScreen
from albab_tui.app.screens.main_screen import MainScreen
from albab_tui.app.screens.sources import SourcesScreen
from albab_tui.app.widgets.bars import KeyBar, TopBar
from albab_tui.app.widgets.facet_pane import FacetPane
from albab_tui.app.widgets.line_list import LineList
from albab_tui.app.widgets.line_view import LineView
from albab_tui.app.widgets.prompt import Prompt
from albab_tui.question.grammar import parse_filter
from albab_tui.question.printing import print_filter
from tests.app.conftest import Opener, screen_text
from tests.trying import long

LEFT, MIDDLE, RIGHT = 1, 2, 3
SIZES = [(80, 24), (120, 36), (200, 50)]


def main(app: TimelineApp) -> MainScreen:
    assert isinstance(app.screen, MainScreen)
    return app.screen


async def click(
    pilot: Pilot[None], pane: Widget, row: int, column: int = 12, *, button: int = LEFT, control: bool = False
) -> None:
    """Click a row of a pane's contents, those scrolled out counted."""
    corner = pane.scrollable_content_region.offset
    place = (corner.x + column, corner.y + row - pane.scroll_offset.y)
    await pilot.click(offset=place, button=button, control=control)
    await pilot.pause()


async def click_words(pilot: Pilot[None], words: str) -> None:
    """Click the last place on the screen where some words stand."""
    app = pilot.app
    assert isinstance(app, TimelineApp)
    lines = screen_text(app).splitlines()
    row = max(number for number, line in enumerate(lines) if words in line)
    await pilot.click(offset=(lines[row].index(words) + 1, row))
    await pilot.pause()


def row_of(pane: FacetPane, label: str) -> int:
    return next(row for row in range(pane.row_count()) if pane.label(row) == label)


def line_of(view: LineView, id: str) -> int:
    """The line of a page with the link to an event."""
    return view._starts[[each.leads_to for each in view._paragraphs].index(id)]


def labels(pane: FacetPane) -> list[str]:
    return [pane.label(row) for row in range(pane.row_count())]


async def opened_facet(app: TimelineApp, pilot: Pilot[None]) -> FacetPane:
    await pilot.press("a")
    await pilot.pause()
    return main(app).facet_pane


@pytest.mark.parametrize("size", SIZES)
async def test_a_row_is_marked_and_then_asked_for(size: tuple[int, int], opened: Opener) -> None:
    async with opened(size) as (app, pilot):
        pane = await opened_facet(app, pilot)
        before = labels(pane)
        await click(pilot, pane, 3)
        assert (pane.cursor, print_filter(app.session.filter)) == (3, "")
        await click(pilot, pane, 3)
        assert len(app.session.filter.values("actor")) == 1
        assert labels(pane) == before
        await click(pilot, pane, 3)
        assert not app.session.filter
        assert labels(pane) == before


async def test_the_first_click_in_a_pane_without_the_keys_does_the_same(opened: Opener) -> None:
    async with opened((200, 50)) as (app, pilot):
        pane = main(app).facet_pane
        assert not pane.has_focus
        await click(pilot, pane, 4)
        assert (pane.cursor, pane.has_focus, print_filter(app.session.filter)) == (4, True, "")
        await pilot.press("escape")
        await click(pilot, pane, 5, column=2)
        assert len(app.session.filter.values("actor")) == 1


@pytest.mark.parametrize("size", SIZES)
async def test_signs_act_at_once(size: tuple[int, int], opened: Opener) -> None:
    async with opened(size) as (app, pilot):
        pane = await opened_facet(app, pilot)
        closed, row = pane.row_count(), row_of(pane, "Turkey")
        await click(pilot, pane, row, column=1)
        assert pane.row_count() > closed
        assert not app.session.filter
        child = row + 1
        await click(pilot, pane, child, column=4)
        assert len(app.session.filter.values("actor")) == 1
        await click(pilot, pane, row, column=1)
        assert pane.row_count() == closed
        await click(pilot, pane, row, column=2)
        assert "turkey" in app.session.filter.values("actor")


@pytest.mark.parametrize("way", ["right", "ctrl"])
async def test_a_value_is_left_out(way: str, opened: Opener) -> None:
    async with opened() as (app, pilot):
        pane = await opened_facet(app, pilot)
        before, row = labels(pane), row_of(pane, "Turkey")
        await click(pilot, pane, row, button=RIGHT if way == "right" else LEFT, control=way == "ctrl")
        assert print_filter(app.session.filter) == "-actor:turkey"
        assert labels(pane) == before
        assert pane.has_focus


async def test_what_is_narrowed_stays_so_under_the_pointer(opened: Opener) -> None:
    async with opened() as (app, pilot):
        pane = await opened_facet(app, pilot)
        await pilot.press(*"turk")
        before = labels(pane)
        await click(pilot, pane, 1, column=12)
        await click(pilot, pane, 1, column=12)
        assert app.session.filter
        assert labels(pane) == before
        await pilot.press("enter")
        await pilot.pause()
        assert pane.narrow == ""


async def test_the_rows_are_in_order_again_with_the_next_key(opened: Opener) -> None:
    async with opened() as (app, pilot):
        pane = await opened_facet(app, pilot)
        await click(pilot, pane, 5, column=2)
        held = labels(pane)
        await pilot.press("ctrl+r")
        await pilot.pause()
        assert labels(pane) != held


@pytest.mark.parametrize("button", [MIDDLE, RIGHT])
@pytest.mark.parametrize("pane", ["timeline", "event"])
async def test_other_buttons_do_nothing(pane: str, button: int, opened: Opener) -> None:
    async with opened() as (app, pilot):
        cursor, focused = main(app).timeline.cursor, app.focused
        widget = app.screen.query_one(f"#{pane}")
        for _ in range(2):
            await click(pilot, widget, 4, button=button)
        assert (main(app).timeline.cursor, app.focused) == (cursor, focused)
        await pilot.click("#keys", offset=(2, 0), button=button)
        await pilot.pause()
        assert app.focused is focused


@pytest.mark.parametrize("size", SIZES)
async def test_a_link_goes_to_its_event(size: tuple[int, int], opened: Opener) -> None:
    async with opened(size) as (app, pilot):
        links = {line.id: app.session.archive.links(line.id) for line in app.session.selection.lines(0, 999)}
        most = max(links, key=lambda event: len(links[event].all))
        main(app).timeline.go_to(most)
        await pilot.press("enter", "G")
        await pilot.pause()
        view = main(app).event_view
        target = links[most].all[-1]
        await click(pilot, view, line_of(view, target))
        assert app.session.current == target
        assert app.session.names.event_title(target)[:20] in screen_text(app)


async def test_a_link_that_is_clicked_as_the_panes_shift_is_the_one_that_was_seen(opened: Opener) -> None:
    """From the left pane, which gives its room away with the keys."""
    async with opened((200, 50)) as (app, pilot):
        links = {line.id: app.session.archive.links(line.id) for line in app.session.selection.lines(0, 999)}
        most = max(links, key=lambda event: len(links[event].all))
        main(app).timeline.go_to(most)
        await pilot.press("enter", "G", "a")
        await pilot.pause()
        view = main(app).event_view
        await click(pilot, view, line_of(view, links[most].all[0]))
        assert app.session.current == links[most].all[0]


async def test_a_click_that_began_elsewhere_follows_no_link(opened: Opener) -> None:
    async with opened((200, 50)) as (app, pilot):
        await pilot.press("enter")
        before = app.session.current
        await pilot.mouse_down("#event", offset=(5, 3))
        await pilot.mouse_up("#event", offset=(5, 30))
        await pilot.pause()
        assert app.session.current == before


BAR: dict[str, type[Widget]] = {"actors": FacetPane, "sources": SourcesScreen, "help": HelpScreen, "search": Prompt}


@pytest.mark.parametrize("words", BAR)
async def test_an_entry_of_the_bar_does_what_its_key_does(words: str, opened: Opener) -> None:
    async with opened() as (app, pilot):
        await click_words(pilot, words)
        wanted = BAR[words]
        assert isinstance(app.screen, wanted) or app.screen.query_one(wanted).has_focus_within


@pytest.mark.parametrize(
    ("keys", "words", "after"),
    [
        (["enter"], "back", "timeline"),
        (["enter"], "next event", "event"),
        (["a"], "back", "timeline"),
        (["colon"], "back", "timeline"),
        (["colon"], "go", "timeline"),
        (["s"], "back", "timeline"),
        (["s"], "page", "page"),
        (["question_mark"], "back", "timeline"),
        (["e"], "preview", "preview"),
        (["e", "tab"], "file name", "name"),
        (["e"], "back", "timeline"),
    ],
)
async def test_every_screen_is_left_by_its_bar(keys: list[str], words: str, after: str, opened: Opener) -> None:
    async with opened((80, 24)) as (app, pilot):
        await pilot.press(*keys)
        await pilot.pause()
        await click_words(pilot, words)
        assert app.focused is not None
        assert app.focused.id == after


async def test_see_also_in_the_bar_goes_where_the_first_number_goes(opened: Opener) -> None:
    async with opened() as (app, pilot):
        await pilot.press("enter")
        while (first := app.session.linked(1)) is None:
            await pilot.press("right_square_bracket")
        await click_words(pilot, "see also")
        assert app.session.current == first


@pytest.mark.parametrize("keys", [[], ["enter"], ["a"], ["v"], ["colon"], ["s"], ["question_mark"], ["e"], ["R"]])
async def test_every_entry_with_a_key_can_be_clicked(keys: list[str], opened: Opener) -> None:
    async with opened((200, 50)) as (app, pilot):
        await pilot.press(*keys)
        await pilot.pause()
        assert all(bool(item.press) == bool(item.keys) for item in app.screen.query_one(KeyBar)._items)


async def test_a_message_is_no_entry_and_goes_with_a_click(opened: Opener) -> None:
    async with opened() as (app, pilot):
        main(app).say("something to read")
        await pilot.pause()
        await pilot.click("#keys", offset=(3, 0))
        await pilot.pause()
        assert main(app).timeline.has_focus
        assert app.screen.query_one(KeyBar).message == "something to read"


async def test_rows_of_other_lists_are_marked_and_then_chosen(opened: Opener) -> None:
    async with opened() as (app, pilot):
        await pilot.press("B")
        assert isinstance(app.screen, ClaimantsScreen)
        rows = app.screen.list
        await click(pilot, rows, 2)
        assert rows.cursor == 2
        await click(pilot, rows, 2)
        assert len(app.session.filter.values("by")) == 1


@pytest.mark.parametrize(("size", "clicks"), [*((size, 7) for size in SIZES), *(long(size, 40) for size in SIZES)])
async def test_after_any_click_the_keys_still_work(size: tuple[int, int], clicks: int, opened: Opener) -> None:
    """Whatever is clicked, Esc and q lead back to the timeline and out of the program, never further."""
    async with opened(size) as (app, pilot):
        for place in range(0, size[0] * size[1], size[0] * size[1] // clicks + size[0] // 3):
            await pilot.click(offset=(place % size[0], place // size[0]))
            await pilot.pause()
            for _ in range(3):
                await pilot.press("escape")
                await pilot.pause()
            assert main(app).timeline.has_focus
            assert not app.screen.query(Prompt)
            assert app.is_running


async def test_the_wheel_leaves_no_view_behind(opened: Opener) -> None:
    async with opened((80, 24)) as (app, pilot):
        timeline = app.screen.query_one("#timeline", LineList)
        timeline.scroll_down(animate=False)
        timeline.scroll_to(y=30, animate=False)
        await click(pilot, app.screen.query_one(LineView), 1)
        await pilot.press("escape", "j")
        await pilot.pause()
        assert timeline.scroll_offset.y <= timeline.cursor < timeline.scroll_offset.y + timeline.size.height


@pytest.mark.parametrize("size", SIZES)
async def test_the_chip_in_the_top_line_is_edited_or_dropped(size: tuple[int, int], opened: Opener) -> None:
    async with opened(size) as (app, pilot):
        asked = parse_filter("kind:strike (place:al-bab or actor:turkey)", app.session.names)
        main(app).apply(asked)
        await pilot.pause()
        top = main(app).query_one(TopBar)
        place = str(top.render()).index("(place")
        await pilot.click(top, offset=(place - 2, 0))
        assert not main(app).query(Prompt)
        await pilot.click(top, offset=(place + 1, 0))
        await pilot.pause()
        assert main(app).query_one(Prompt).line.value == "place:al-bab or actor:turkey"
        await pilot.press("escape")
        await pilot.pause()
        assert app.session.filter == asked
        await pilot.click(top, offset=(place + 1, 0), button=RIGHT)
        await pilot.pause()
        assert print_filter(app.session.filter) == "kind:strike"
        await pilot.click(top, offset=(place + 1, 0))
        assert not main(app).query(Prompt)

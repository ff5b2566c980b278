"""A range of time that is picked in the overview."""

from __future__ import annotations

from collections.abc import Callable

from textual.pilot import Pilot

from albab_tui.app.app import TimelineApp
from albab_tui.app.widgets.overview_strip import OverviewStrip
from albab_tui.app.widgets.prompt import Prompt
from albab_tui.model.edtf.scale import DAY
from albab_tui.question.grammar import parse_filter
from tests.app.conftest import screen_text
from tests.app.key_checks.asserting import Check, asked, main

Stretch = tuple[int, int]


def stretch(app: TimelineApp) -> Stretch:
    picked = main(app).strip.picked_stretch
    assert picked is not None
    return picked


async def opens(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    """It begins with the current event, or with the range, and is gone with Esc."""
    await pilot.press("pagedown", key)
    assert isinstance(app.focused, OverviewStrip)
    when = main(app).timeline.current_date
    assert when is not None
    assert when.start is not None
    assert stretch(app)[0] <= when.start < stretch(app)[1]
    await pilot.press("escape")
    assert main(app).timeline.has_focus
    assert main(app).strip.picked_stretch is None
    assert not app.session.filter
    main(app).apply(parse_filter("during:2016-08", app.session.names))
    await pilot.press(key)
    assert (stretch(app)[1] - stretch(app)[0]) // DAY == 31


def picked(holds: Callable[[Stretch, Stretch], bool], *before: str) -> Check:
    """After `t` and the keys before, the key changes what is picked; the list and the filter stay."""

    async def check(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
        await pilot.press("t", *before)
        start, current = stretch(app), app.session.current
        await pilot.press(key)
        assert holds(start, stretch(app)), (start, stretch(app))
        assert "event" in screen_text(app).splitlines()[-1]
        assert app.session.current == current
        assert not app.session.filter

    return check


async def taken(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    await pilot.press("t", "end", "left", "left", "plus")
    await pilot.press(key)
    assert asked(app, "during:2017-02-08/2017-02-09")
    assert main(app).timeline.has_focus
    assert main(app).timeline.current in {line.id for line in app.session.selection.lines(0, 99)}


def typed_range(begun: str) -> Check:
    async def check(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
        await pilot.press("t", key)
        prompt = app.screen.query_one(Prompt)
        assert prompt.line.value == (key if begun else "")
        await pilot.press(*["backspace"] * len(prompt.line.value), *"8 feb", "enter")
        assert asked(app, "during:2017-02-08")
        assert main(app).timeline.has_focus

    return check


CHECKS: dict[tuple[str, str], Check] = {
    ("main", "strip"): opens,
    ("strip", "pick(1)"): picked(lambda old, new: new[0] == old[1], "home"),
    ("strip", "pick(-1)"): picked(lambda old, new: new[1] == old[0], "end"),
    ("strip", "stretch(1)"): picked(lambda old, new: new[0] == old[0] and new[1] > old[1], "home"),
    ("strip", "stretch(-1)"): picked(lambda old, new: new[0] == old[0] and new[1] < old[1], "home", "plus"),
    ("strip", "pick_end(-1)"): picked(lambda old, new: new[1] < old[0], "end"),
    ("strip", "pick_end(1)"): picked(lambda old, new: new[0] > old[1], "home"),
    ("strip", "screen.take_range"): taken,
    ("strip", "screen.ask('range')"): typed_range(""),
    ("strip", "screen.ask_range('{key}')"): typed_range("{key}"),
}

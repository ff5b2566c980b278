"""What narrows the timeline: the left pane, the prompts and the keys that change the filter."""

from __future__ import annotations

from textual.pilot import Pilot

from albab_tui.app.app import TimelineApp
from albab_tui.app.widgets.prompt import Prompt
from albab_tui.question.grammar import parse_filter
from tests.app.conftest import screen_text
from tests.app.key_checks.asserting import (
    Check,
    asked,
    filtered,
    main,
    order,
    typed,
)
from tests.filters import flat


def facet(title: str) -> Check:
    async def check(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
        await pilot.press(key)
        pane = main(app).facet_pane
        assert pane.has_focus
        assert pane.display
        assert pane.facet is not None
        assert pane.facet.title == title
        assert title in screen_text(app)

    return check


def marked(after: str) -> Check:
    """With Strikes marked in the views, the key leads to this filter; a sign is a letter once narrowing began."""

    async def check(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
        await pilot.press("v")
        if key in ("plus", "minus"):
            pane = main(app).facet_pane
            pane.move_to(next(row for row in range(pane.row_count()) if pane.label(row) == "strike"))
        else:
            await pilot.press(*"strike")
        await pilot.press(key)
        await pilot.pause()
        assert asked(app, after), app.session.filter

    return check


async def expand(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    await pilot.press("a")
    pane = main(app).facet_pane
    rows = pane.row_count()
    await pilot.press("right")
    assert pane.row_count() > rows
    if key == "left":
        await pilot.press(key)
        assert pane.row_count() == rows


async def leave_the_line(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    await pilot.press("colon", "x", key)
    await pilot.pause()
    assert not app.screen.query(Prompt)
    assert main(app).timeline.has_focus


async def edit_filter(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    await pilot.press(key, *"kind:strike", "enter")
    await pilot.pause()
    assert asked(app, "kind:strike")


async def edit_rest(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    main(app).apply(parse_filter("kind:strike (place:al-bab or actor:turkey)", app.session.names))
    await pilot.press(key, "end", *" or is:disputed", "enter")
    await pilot.pause()
    assert asked(app, "kind:strike (place:al-bab or actor:turkey or is:disputed)")


async def toggle_filters(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    main(app).apply(flat(kind=("meeting",)))
    await pilot.press("down")
    current, few = main(app).timeline.current, len(order(app))
    await pilot.press(key)
    assert len(order(app)) == app.session.archive.total
    assert main(app).timeline.current == current
    assert "filters off" in screen_text(app)
    await pilot.press(key)
    assert len(order(app)) == few
    assert main(app).timeline.current == current


CHECKS: dict[tuple[str, str], Check] = {
    ("main", "facet('actors')"): facet("Actors"),
    ("main", "facet('claimants')"): facet("Who says so"),
    ("main", "facet('places')"): facet("Places"),
    ("main", "facet('views')"): facet("Views"),
    ("main", "change('disputed')"): filtered("", "is:differs"),
    ("main", "toggle_filters"): toggle_filters,
    ("main", "ask('filter')"): edit_filter,
    ("main", "ask('rest')"): edit_rest,
    ("main", "drop_rest"): filtered('kind:strike (place:al-bab or "x")', "kind:strike"),
    ("main", "change('role')"): filtered("actor:turkey", "agent:turkey"),
    ("main", "change('match')"): filtered("actor:turkey actor:russia", "actor:(turkey or russia)"),
    ("main", "change('members')"): filtered("actor:turkey", "actor:turkey members:no"),
    ("main", "change('sense')"): filtered("during:2017-01", "certainly:2017-01"),
    ("main", "bound(-1)"): filtered("", "until:2017-01-22", "d", *"23 jan", "enter"),
    ("main", "bound(1)"): filtered("", "since:2017-01-24", "d", *"23 jan", "enter"),
    ("main", "clear"): filtered("actor:turkey", ""),
    ("facet", "include"): marked("kind:strike"),
    ("facet", "exclude"): marked("-kind:strike"),
    ("facet", "expand(True)"): expand,
    ("facet", "expand(False)"): expand,
    ("facet", "screen.change('role')"): filtered("actor:turkey", "agent:turkey", "a"),
    ("facet", "screen.change('match')"): filtered("actor:turkey actor:russia", "actor:(turkey or russia)", "a"),
    ("facet", "screen.change('members')"): filtered("actor:turkey", "actor:turkey members:no", "a"),
    ("prompt", "answer"): filtered("", "kind:strike", "colon", *"kind:strike"),
    ("prompt", "leave"): leave_the_line,
    ("prompt", "complete(1)"): typed("kind:st", "kind:statement", "tab"),
    ("prompt", "complete(-1)"): typed("kind:st", "kind:strike", "tab"),
    ("prompt", "recall(-1)"): typed("kind:", "is:disputed"),
    ("prompt", "recall(1)"): typed("kind:", "kind:", "up"),
}

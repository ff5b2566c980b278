"""What each key must do, as the help says: one check for each command of the registry."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from textual.pilot import Pilot
from textual.screen import Screen

from albab_tui.answers.compose import compose
from albab_tui.app.app import TimelineApp
from albab_tui.app.screens.claimants import ClaimantsScreen
from albab_tui.app.screens.export import ExportScreen
from albab_tui.app.screens.help import HelpScreen
from albab_tui.app.screens.main_screen import MainScreen
from albab_tui.app.screens.plain import PlainScreen
from albab_tui.app.screens.problems import ProblemsScreen
from albab_tui.app.screens.sources import SourcesScreen
from albab_tui.app.widgets.bars import KeyBar
from albab_tui.app.widgets.line_view import LineView
from albab_tui.app.widgets.listing import Listing
from albab_tui.app.widgets.prompt import Prompt
from albab_tui.app.widgets.typed_line import TypedLine
from albab_tui.archive.protocol import EventLine
from albab_tui.errors import Problem, StoreError
from albab_tui.evidence.dossier import Dossier
from albab_tui.evidence.searched import texts
from albab_tui.model.wording import heading
from albab_tui.question.grammar import parse_filter
from tests.app.conftest import screen_text
from tests.app.settling import until
from tests.filters import flat

Check = Callable[[TimelineApp, Pilot[None], str], Awaitable[None]]


def main(app: TimelineApp) -> MainScreen:
    screen = app.screen
    assert isinstance(screen, MainScreen)
    return screen


def events(app: TimelineApp) -> list[EventLine]:
    return list(app.session.selection.lines(0, app.session.selection.count))


def order(app: TimelineApp) -> list[str]:
    return [event.id for event in events(app)]


def place(app: TimelineApp) -> int:
    return order(app).index(main(app).timeline.current or "")


def asked(app: TimelineApp, text: str) -> bool:
    return app.session.filter == parse_filter(text, app.session.names)


def moved(*before: str, by: Callable[[int, int], bool]) -> Check:
    """After the keys before, the key moves the cursor as `by` says of the places before and after."""

    async def check(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
        await pilot.press(*before)
        start = place(app)
        await pilot.press(key)
        assert by(start, place(app)), (start, place(app))

    return check


def filtered(before: str, after: str, *keys: str) -> Check:
    """From one filter the keys lead to another."""

    async def check(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
        main(app).apply(parse_filter(before, app.session.names))
        await pilot.press(*keys, key)
        await pilot.pause()
        assert asked(app, after), app.session.filter

    return check


async def next_month(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    await pilot.press(*{"right_curly_bracket": ("home",), "left_curly_bracket": ("end", "left_curly_bracket")}[key])
    start = place(app)
    await pilot.press(key)
    headings = [heading(line.date) for line in events(app)]
    assert headings[place(app)] != headings[start]
    assert place(app) == 0 or headings[place(app) - 1] != headings[place(app)], "it is the first under its heading"


async def next_pane(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    before = app.focused
    await pilot.press(key)
    assert app.focused is not before
    assert app.focused is not None
    assert app.focused.display


async def search(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    await pilot.press(key, *"mosul", "enter")
    dossier = app.session.dossier
    assert dossier is not None
    assert _holds(app, dossier, "mosul")
    assert main(app).timeline.current == dossier.event.id


def _holds(app: TimelineApp, dossier: Dossier, word: str) -> bool:
    return any(word in text.lower() for text in texts(dossier, app.session.archive.names))


async def next_match(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    await pilot.press("slash", *"raqqa", "enter")
    matches = [d.event.id for d in app.session.selection.dossiers() if _holds(app, d, "raqqa")]
    start = matches.index(app.session.current or "")
    await pilot.press(key)
    assert app.session.current == matches[(start + (1 if key == "n" else -1)) % len(matches)]


async def go_to_date(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    await pilot.press(key, *"23 jan", "enter")
    dossier = app.session.dossier
    assert dossier is not None
    assert str(dossier.event.date) == "2017-01-23"


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


async def follow(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    """Goes from the event with the most links, while reading it; keys beyond its last do nothing."""
    links = {id: app.session.archive.links(id) for id in order(app)}
    most = max(links, key=lambda event: len(links[event].all))
    main(app).timeline.go_to(most)
    await pilot.press("enter", key)
    followed = links[most].all[int(key) - 1 : int(key)]
    assert main(app).timeline.current == (followed[0] if followed else most)
    assert app.session.names.event_title(main(app).timeline.current or "")[:20] in screen_text(app)
    assert main(app).event_view.has_focus


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


async def edit_filter(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    await pilot.press(key, *"kind:strike", "enter")
    await pilot.pause()
    assert asked(app, "kind:strike")


async def edit_rest(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    main(app).apply(parse_filter("kind:strike (place:al-bab or actor:turkey)", app.session.names))
    await pilot.press(key, "end", *" or is:disputed", "enter")
    await pilot.pause()
    assert asked(app, "kind:strike (place:al-bab or actor:turkey or is:disputed)")


async def read(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    await pilot.press(key)
    await pilot.pause()
    page = main(app).query_one("#event", LineView)
    assert page.has_focus
    assert "Reports" in screen_text(app)
    await pilot.press("escape")
    assert main(app).timeline.has_focus


async def sources(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    await pilot.press(key)
    assert isinstance(app.screen, SourcesScreen)
    assert "Drawn from it" in screen_text(app)


async def claimants(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    await pilot.press("colon", *"kind:statement", "enter", key)
    assert isinstance(app.screen, ClaimantsScreen)
    assert "kind:statement" in screen_text(app)
    app.screen.list.move_to(0)
    await pilot.press("enter")
    await pilot.pause()
    assert asked(app, "kind:statement by:turkey")


async def reverse(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    dated = [line.id for line in events(app) if line.date]
    current = main(app).timeline.current
    await pilot.press(key)
    assert order(app)[: len(dated)] == dated[::-1]
    assert main(app).timeline.current == current


async def copy(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    await pilot.press(key)
    dossier = app.session.dossier
    assert dossier is not None
    assert dossier.event.title in app.clipboard
    assert "Sources" in app.clipboard
    assert "clipboard" in main(app).query_one(KeyBar).message


async def export(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    await pilot.press(key)
    assert isinstance(app.screen, ExportScreen)
    assert "What will be written" in screen_text(app)


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


def source(text: str) -> Check:
    async def check(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
        await pilot.press("s", "down", key)
        await pilot.pause()
        assert asked(app, text)
        assert main(app).timeline.has_focus

    return check


async def find_source(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    await pilot.press("s", key, *"fragments", "enter")
    assert listed(app) == 2


async def next_source(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    """Three articles have the word, one of them in the last row."""
    await pilot.press("s", "slash", *"reuters", "enter")
    rows = [listed(app)]
    for _ in range(3):
        await pilot.press(key)
        rows.append(listed(app))
    assert rows[0] == rows[-1]


def listed(app: TimelineApp) -> int:
    """The row that the cursor is on."""
    return app.screen.query_one(Listing).cursor


async def source_page(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    await pilot.press("s", key)
    assert isinstance(app.focused, LineView)


async def help_opens(app: TimelineApp, pilot: Pilot[None], key: str, over: type[Screen[Any]] = MainScreen) -> None:
    await pilot.press(key)
    assert isinstance(app.screen, HelpScreen)
    assert "One row down" in screen_text(app)
    await pilot.press(key)
    assert isinstance(app.screen, over)


async def palette(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    await pilot.press(key)
    await pilot.pause()
    await pilot.press(*"newest")
    await app.workers.wait_for_complete()
    await pilot.pause()
    await pilot.press("enter")
    await pilot.pause()
    assert app.session.selection.newest_first


async def leaves(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    await pilot.press(key)
    await pilot.pause()
    assert not app.is_running or app._exit


async def back(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    await pilot.press("enter")
    assert main(app).has_class("-reading")
    await pilot.press(key)
    assert main(app).timeline.has_focus
    assert not main(app).has_class("-reading")
    await leaves(app, pilot, key)


async def close(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    for opener in ("enter", "b"):
        await pilot.press(opener)
        assert not main(app).timeline.has_focus
        await pilot.press(key)
        assert main(app).timeline.has_focus
        assert not main(app).has_class("-reading", "-facet")
    await pilot.press(key)
    assert app.is_running


async def redraw(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    """What the terminal shows is forgotten, so all of the same screen is sent again."""
    await pilot.pause()
    before, shown = screen_text(app), app._wire.painter(*app.size)
    await pilot.press(key)
    await pilot.pause()
    assert screen_text(app) == before
    assert app._wire.painter(*app.size) is not shown


def says(words: str) -> Check:
    """What only a real terminal can show is tested there; here the key tells that there is none."""

    async def check(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
        await pilot.press(key)
        await until(pilot, lambda: words in screen_text(app))

    return check


def typed(before: str, after: str, *keys: str) -> Check:
    """With a line in the filter's prompt, after a line typed before, the key makes this line."""

    async def check(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
        app.session.typed.add("filter", "is:disputed")
        await pilot.press("colon", *before, *keys, key)
        await pilot.pause()
        assert app.screen.query_one(Prompt).line.value == after

    return check


async def leave_the_line(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    await pilot.press("colon", "x", key)
    await pilot.pause()
    assert not app.screen.query(Prompt)
    assert main(app).timeline.has_focus


def goes_back(*keys: str) -> Check:
    """After these keys another screen is shown, which the key closes."""

    async def check(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
        await pilot.press(*keys)
        assert not isinstance(app.screen, MainScreen)
        await pilot.press(key)
        assert isinstance(app.screen, MainScreen)

    return check


async def close_export(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    await goes_back("e", *(["tab"] if key == "q" else []))(app, pilot, key)


async def read_again(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    answers: list[bool | None] = []
    app.push_screen(ProblemsScreen(StoreError((Problem("x", 1, 1, "gone", "", "it is gone"),))), answers.append)
    await pilot.press(key)
    assert answers == [True]


async def copy_all(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    session = app.session
    app.push_screen(PlainScreen(compose(session.archive, session.selection, session.view, session.opened.sha256)))
    await pilot.press(key)
    copied = " ".join(app.clipboard.split())  # long lines are broken
    assert all(dossier.event.title in copied for dossier in session.selection.dossiers())


async def write(app: TimelineApp, pilot: Pilot[None], key: str, before: str | None = None) -> None:
    """Writes where there is nothing; over what is there after a refusal only."""
    with TemporaryDirectory() as folder:
        target = Path(folder) / "x.csv"
        if before is not None:
            target.write_text(before)
        await pilot.press("e")
        app.screen.query_one(TypedLine).set_line(str(target))
        await pilot.pause()
        await pilot.press(*(["enter"] if before else []), key)
        await pilot.pause()
        assert target.read_text().startswith("event")
    assert isinstance(app.screen, MainScreen)


def other_format(*keys: str, name: str) -> Check:
    async def check(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
        await pilot.press("e", *keys, key)
        assert isinstance(app.screen, ExportScreen)
        assert app.screen.formats.format == name

    return check


async def preview(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    await pilot.press("e", key)
    assert isinstance(app.focused, LineView)
    await pilot.press(key)
    assert isinstance(app.focused, TypedLine)


CHECKS: dict[tuple[str, str], Check] = {
    ("list", "step(1)"): moved("home", by=lambda a, b: b == a + 1),
    ("list", "step(-1)"): moved("end", by=lambda a, b: b == a - 1),
    ("list", "page(1)"): moved("home", by=lambda a, b: b >= a + 4),
    ("list", "page(-1)"): moved("end", by=lambda a, b: b <= a - 4),
    ("list", "half_page(1)"): moved("home", by=lambda a, b: b >= a + 2),
    ("list", "half_page(-1)"): moved("end", by=lambda a, b: b <= a - 2),
    ("list", "first"): moved("end", by=lambda a, b: b == 0),
    ("list", "last"): moved("home", by=lambda a, b: b > a + 40),
    ("main", "section(1)"): next_month,
    ("main", "section(-1)"): next_month,
    ("main", "event(1)"): moved("home", "enter", by=lambda a, b: b == a + 1),
    ("main", "follow({key})"): follow,
    ("main", "event(-1)"): moved("end", "enter", by=lambda a, b: b == a - 1),
    ("main", "app.focus_next"): next_pane,
    ("main", "app.focus_previous"): next_pane,
    ("main", "ask('search')"): search,
    ("main", "find(1)"): next_match,
    ("main", "find(-1)"): next_match,
    ("main", "ask('date')"): go_to_date,
    ("main", "facet('actors')"): facet("Actors"),
    ("main", "facet('claimants')"): facet("Who says so"),
    ("main", "facet('places')"): facet("Places"),
    ("main", "facet('views')"): facet("Views"),
    ("main", "change('disputed')"): filtered("", "is:disputed"),
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
    ("main", "read"): read,
    ("main", "sources"): sources,
    ("main", "reverse"): reverse,
    ("main", "copy"): copy,
    ("main", "export"): export,
    ("main", "claimants"): claimants,
    ("prompt", "answer"): filtered("", "kind:strike", "colon", *"kind:strike"),
    ("prompt", "leave"): leave_the_line,
    ("prompt", "complete(1)"): typed("kind:st", "kind:statement", "tab"),
    ("prompt", "complete(-1)"): typed("kind:st", "kind:strike", "tab"),
    ("prompt", "recall(-1)"): typed("kind:", "is:disputed"),
    ("prompt", "recall(1)"): typed("kind:", "kind:", "up"),
    ("listing", "close"): goes_back("s"),
    ("page", "close"): goes_back("question_mark"),
    ("problems", "again"): read_again,
    ("plain", "copy"): copy_all,
    ("export", "write"): write,
    ("export", "overwrite"): partial(write, before="kept"),
    ("export", "format(1)"): other_format(name="markdown"),
    ("export", "format(-1)"): other_format("down", name="text"),
    ("export", "app.focus_next"): preview,
    ("export", "close"): close_export,
    ("listing", "ask_words"): find_source,
    ("listing", "find_row(1)"): next_source,
    ("listing", "find_row(-1)"): next_source,
    ("listing", "choose"): source("source:001"),
    ("sources", "only"): source("source:001 is:single-source"),
    ("listing", "app.focus_next"): source_page,
    ("app", "app.help"): help_opens,
    ("app", "app.command_palette"): palette,
    ("main", "leave"): close,
    ("main", "back"): back,
    ("main", "reload"): says("read again"),
    ("app", "app.redraw"): redraw,
    ("app", "app.mouse"): says("no mouse here"),
    ("app", "app.suspend_process"): says("no shell here"),
    ("app", "app.quit"): leaves,
}
"""What each command must do, for each of its keys."""

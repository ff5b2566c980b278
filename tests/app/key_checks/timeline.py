"""Moving through the timeline, and reading what is there."""

from __future__ import annotations

from textual.pilot import Pilot

from albab_tui.app.app import TimelineApp
from albab_tui.app.screens.claimants import ClaimantsScreen
from albab_tui.app.screens.export import ExportScreen
from albab_tui.app.screens.open_questions import QuestionsScreen
from albab_tui.app.screens.sources import SourcesScreen
from albab_tui.app.widgets.bars import KeyBar
from albab_tui.app.widgets.line_view import LineView
from albab_tui.evidence.dossier import Dossier
from albab_tui.evidence.searched import texts
from albab_tui.model.wording import heading
from tests.app.conftest import screen_text
from tests.app.key_checks.articles import in_fog
from tests.app.key_checks.asserting import (
    Check,
    asked,
    events,
    main,
    moved,
    order,
    place,
)


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
    assert f"event {dossier.event.id}" in app.clipboard
    assert f"sha256 {app.session.opened.sha256}" in app.clipboard
    assert all(f"source {report.source}" in app.clipboard for report in dossier.event.reports)
    assert "clipboard" in main(app).query_one(KeyBar).message


async def copy_as(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    """The last of the list is the whole page."""
    await pilot.press(key, "end", "enter")
    await pilot.pause()
    dossier = app.session.dossier
    assert dossier is not None
    assert dossier.event.title in app.clipboard
    assert "Sources" in app.clipboard
    assert "clipboard" in main(app).query_one(KeyBar).message


async def export(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    await pilot.press(key)
    assert isinstance(app.screen, ExportScreen)
    assert "What will be written" in screen_text(app)


async def full(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    facet = key == "ctrl+e"
    for to, pane in ((("a",), "facet"),) if facet else (((), "timeline"), (("tab",), "event")):
        await pilot.press(*to)
        await pilot.pause()
        panes = [main(app).query_one(f"#{each}") for each in ("facet", "timeline", "event")]
        before = [(each.display, each.size) for each in panes]
        await pilot.press(key)
        await pilot.pause()
        assert [each.id for each in panes if each.display] == [pane]
        assert main(app).query_one(f"#{pane}").outer_size.width == app.size.width
        await pilot.press(key)
        await pilot.pause()
        assert [(each.display, each.size) for each in panes] == before


async def questions(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    await pilot.press(key)
    assert isinstance(app.screen, QuestionsScreen)
    assert "answered differently" in screen_text(app)
    await pilot.press("down", "enter")
    await pilot.pause()
    assert asked(app, f"question:{list(app.session.names.questions)[1]}")


async def passages(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    """The paragraphs cited, in a text of which it is said that nobody held it against the report; then none again."""
    with in_fog(app):
        await pilot.press(key)
        await pilot.pause()
    assert main(app).event_view.has_focus
    assert "Fog." in screen_text(app)
    assert "nobody has read it" in " ".join(screen_text(app).split())
    await pilot.press(key)
    await pilot.pause()
    assert "Fog." not in screen_text(app)


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
    ("main", "read"): read,
    ("main", "full"): full,
    ("facet", "screen.full"): full,
    ("main", "sources"): sources,
    ("main", "reverse"): reverse,
    ("main", "copy"): copy,
    ("main", "copy_as"): copy_as,
    ("main", "export"): export,
    ("main", "claimants"): claimants,
    ("main", "passages"): passages,
    ("main", "questions"): questions,
}

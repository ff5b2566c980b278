"""What lies over the timeline: lists, pages and the export."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from textual.pilot import Pilot

from albab_tui.answers.compose import compose
from albab_tui.app.app import TimelineApp
from albab_tui.app.screens.export import ExportScreen
from albab_tui.app.screens.main_screen import MainScreen
from albab_tui.app.screens.plain import PlainScreen
from albab_tui.app.screens.problems import ProblemsScreen
from albab_tui.app.widgets.line_view import LineView
from albab_tui.app.widgets.listing import Listing
from albab_tui.app.widgets.typed_line import TypedLine
from albab_tui.errors import Problem, StoreError
from tests.app.key_checks.asserting import (
    Check,
    asked,
    goes_back,
    main,
)


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


async def close_plain(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    session, answers = app.session, list[str | None]()
    answer = compose(session.archive, session.selection, session.view, session.opened.sha256)
    app.push_screen(PlainScreen(answer), answers.append)
    await pilot.press(key)
    assert answers == [None]


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


async def copied_bibtex(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    await pilot.press("Y", "down", "down", key)
    await pilot.pause()
    assert isinstance(app.screen, MainScreen)
    assert app.clipboard.startswith("@misc{battle-of-al-bab:event:")


async def copied_text(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    await pilot.press("Y", key)
    assert isinstance(app.focused, LineView)
    await pilot.press(key)
    assert isinstance(app.focused, Listing)


CHECKS: dict[tuple[str, str], Check] = {
    ("listing", "close"): goes_back("s"),
    ("page", "close"): goes_back("question_mark"),
    ("problems", "again"): read_again,
    ("plain", "copy"): copy_all,
    ("plain", "close"): close_plain,
    ("sources", "close"): goes_back("s"),
    ("claimants", "close"): goes_back("B"),
    ("questions", "close"): goes_back("Q"),
    ("help", "close"): goes_back("question_mark"),
    ("copying", "take"): copied_bibtex,
    ("copying", "app.focus_next"): copied_text,
    ("copying", "close"): goes_back("Y"),
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
}

"""Reading a whole article, in a text of which every paragraph is fog."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from msgspec.structs import replace
from textual.pilot import Pilot

from albab_tui.app.app import TimelineApp
from albab_tui.app.screens.article_reader import ArticleScreen
from albab_tui.app.screens.main_screen import MainScreen
from albab_tui.app.screens.sources import SourcesScreen
from albab_tui.app.widgets.bars import KeyBar
from albab_tui.archive.memory.archive import MemoryArchive
from albab_tui.archive.opening import archived
from albab_tui.archive.protocol import Archive
from albab_tui.model.store import Store
from tests.app.conftest import screen_text
from tests.app.key_checks.asserting import Check, main
from tests.stores import opened


@contextmanager
def in_fog(app: TimelineApp) -> Iterator[None]:
    """With texts for all sources, which nobody has held against the reports."""
    with TemporaryDirectory() as folder:
        for source in app.session.names.sources.values():
            (Path(folder) / f"{source.text}").write_text("Fog.\n" * 90, encoding="utf-8")
        app.session.take(replace(archived(opened(_unread(app.session.archive))), articles=Path(folder)))
        yield


def _unread(archive: Archive) -> Store:
    """The store, of which no report was read."""
    assert isinstance(archive, MemoryArchive)
    store = archive.evidence.catalogue.store
    events = (
        replace(event, reports=tuple(replace(each, read=None) for each in event.reports)) for event in store.events
    )
    return replace(store, events=tuple(events))


async def reads(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    """Opens at the passage on the current event, and Enter comes back to it."""
    with in_fog(app):
        current = main(app).timeline.current
        await pilot.press(key)
        await pilot.pause()
        assert isinstance(app.screen, ArticleScreen)
        assert "Fog." in screen_text(app)
        assert "claim" in app.screen.query_one(KeyBar).message
        await pilot.press("enter")
        await pilot.pause()
        assert main(app).timeline.current == current


async def reads_source(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    with in_fog(app):
        await pilot.press("s", key)
        await pilot.pause()
        assert isinstance(app.screen, ArticleScreen)
        await pilot.press("q")
        assert isinstance(app.screen, SourcesScreen)


def in_article(*before: str, says: str) -> Check:
    """After these keys in the second article, the key makes the bar say this."""

    async def check(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
        with in_fog(app):
            await pilot.press("s", "down", "A", *before, key)
            await pilot.pause()
            assert says in app.screen.query_one(KeyBar).message

    return check


async def to_event(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    with in_fog(app):
        await pilot.press("s", "down", "A", "n", key)
        await pilot.pause()
        assert isinstance(app.screen, MainScreen)
        dossier = app.session.dossier
        assert dossier is not None
        assert "001" in dossier.sources


async def finds(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    """All is fog, so the next paragraph holds the word, and n goes to the one behind it."""
    with in_fog(app):
        await pilot.press("s", "down", "A", key, *"fog", "enter")
        await pilot.pause()
        assert "001 ¶1" in app.screen.query_one(KeyBar).message
        await pilot.press("n")
        assert "001 ¶2" in app.screen.query_one(KeyBar).message


async def takes_back(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    """The search first, then the reader."""
    with in_fog(app):
        await pilot.press("s", "down", "A", "slash", *"fog", "enter", key)
        await pilot.pause()
        assert isinstance(app.screen, ArticleScreen)
        assert "the search is taken back" in app.screen.query_one(KeyBar).message
        await pilot.press(key)
        assert isinstance(app.screen, SourcesScreen)


def cites(*after: str, style: str) -> Check:
    """The key, and these after it, send a citation of the second report of the second passage."""

    async def check(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
        with in_fog(app):
            await pilot.press("s", "down", "A", key)
            await pilot.pause()
            assert app.clipboard == "", "nothing is read at the beginning"
            assert "no report is read here that could be cited" in app.screen.query_one(KeyBar).message
            await pilot.press("n", "n", "tab", key, *after)
            await pilot.pause()
            assert style in app.clipboard
            assert "001 ¶2" in app.clipboard or "¶2, source 001" in app.clipboard
            assert "source 000" not in app.clipboard, "the event's other report is left out"
            assert "clipboard" in app.screen.query_one(KeyBar).message

    return check


def to_report(*before: str, number: int) -> Check:
    """After these keys, the key puts the cursor's sign before this report of the event, where its passage is."""

    async def check(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
        with in_fog(app):
            app.session.go_to("phone-call")
            main(app).show_selection()
            await pilot.press(*before, key)
            await pilot.pause()
            assert f"▶{number}" in screen_text(app)
            assert "Fog." in screen_text(app)

    return check


CHECKS: dict[tuple[str, str], Check] = {
    ("main", "article"): reads,
    ("main", "report(1)"): to_report("J", number=2),
    ("main", "report(-1)"): to_report("J", "J", number=1),
    ("listing", "article"): reads_source,
    ("article", "passage(1)"): in_article("n", says="passage 2 of"),
    ("article", "passage(-1)"): in_article("n", "n", says="passage 1 of"),
    ("article", "claim"): in_article("n", "n", says="claim 2 of"),
    ("article", "choose"): to_event,
    ("article", "ask_words"): finds,
    ("article", "leave"): takes_back,
    ("article", "copy"): cites(style="in “Battle of al-Bab”"),
    ("article", "copy_as"): cites("down", "down", "enter", style="@misc"),
}

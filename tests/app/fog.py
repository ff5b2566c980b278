"""An invented store with texts of its own: the fog of Orsa."""

from __future__ import annotations

import shutil
from pathlib import Path

from albab_tui.app.app import TimelineApp
from albab_tui.app.session import Session
from albab_tui.archive.opening import open_archive
from albab_tui.question.grammar import parse_filter
from albab_tui.question.view import View
from albab_tui.terminal.settings import Settings

ROOM = Path(__file__).parents[1] / "checks"


def with_texts(folder: Path) -> Path:
    """A copy of the store, with its texts where it says that they are."""
    shutil.copytree(ROOM / "articles", folder / "texts")
    text = (ROOM / "store.yaml").read_text(encoding="utf-8")
    store = folder / "store.yaml"
    store.write_text(text.replace("\n\n", "\narticles: texts\n\n", 1), encoding="utf-8")
    return store


def app_on(
    store: Path, articles: Path | None = None, event: str = "sailing", asked: str = "", *, ascii: bool = False
) -> TimelineApp:
    """The app on it, at an event, under a filter."""
    opened = open_archive(store, articles=articles)
    view = View(event=event, filter=parse_filter(asked, opened.archive.names))
    return TimelineApp(Session(opened, view), Settings(repertoire="ascii") if ascii else Settings())


def with_faults(store: Path) -> None:
    """Let the report on the dead at the quay tell something that its passage has not, and something that differs."""
    text = store.read_text(encoding="utf-8")
    for was, now in (
        ("{name: dead, value: 2,", "{name: dead, value: 7,"),
        ("value: 1.5, unit: km", "value: 1.5, unit: miles"),
    ):
        assert was in text
        text = text.replace(was, now)
    store.write_text(text, encoding="utf-8")

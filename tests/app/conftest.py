"""The app on the bundled store, driven by keys."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager

import pytest
from textual.pilot import Pilot

from albab_tui.app.app import TimelineApp
from albab_tui.app.session import Session
from albab_tui.archive.opening import OpenedArchive, open_archive
from albab_tui.question.view import View
from albab_tui.terminal.settings import Settings
from tests.app.settling import settle
from tests.app.stylesheets import read_once

Opener = Callable[..., AbstractAsyncContextManager[tuple[TimelineApp, Pilot[None]]]]


@pytest.fixture(autouse=True)
def _reads_stylesheets_once(monkeypatch: pytest.MonkeyPatch) -> None:
    read_once(monkeypatch)


@pytest.fixture(autouse=True)
def _waits_for_a_state(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("app", "pilot"):
        monkeypatch.setattr(f"textual.{module}.wait_for_idle", settle)


@pytest.fixture(scope="session")
def bundled() -> OpenedArchive:
    """The store that comes with the program."""
    return open_archive(None)


@pytest.fixture
def opened(bundled: OpenedArchive) -> Opener:
    """Opens the app at a size, on a view, for a terminal of some kind; nothing is folded unless asked for."""

    @asynccontextmanager
    async def open_app(
        size: tuple[int, int] = (120, 36),
        view: View | None = None,
        settings: Settings | None = None,
        *,
        folds: bool = False,
    ) -> AsyncIterator[tuple[TimelineApp, Pilot[None]]]:
        session = Session(bundled, view or View())
        session.sent_to = not folds
        app = TimelineApp(session, settings)
        async with app.run_test(size=size) as pilot:
            yield app, pilot

    return open_app


def screen_text(app: TimelineApp) -> str:
    """What the screen shows, line by line."""
    strips = app.screen._compositor.render_strips()
    return "\n".join("".join(segment.text for segment in strip).rstrip() for strip in strips)

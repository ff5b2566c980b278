"""How much of the time is shown, and how."""

from __future__ import annotations

from textual.pilot import Pilot

from albab_tui.app.app import TimelineApp
from albab_tui.axis.zoom import stands_at
from albab_tui.text.signs import LASTS
from tests.app.conftest import screen_text
from tests.app.key_checks.asserting import Check, main

LASTING = LASTS.unicode * 3


async def zoomed_in(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    await pilot.press("g", "Z", "Z")
    await _zoomed(app, pilot, key, finer=True)


async def zoomed_out(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    await _zoomed(app, pilot, key, finer=False)


async def _zoomed(app: TimelineApp, pilot: Pilot[None], key: str, *, finer: bool) -> None:
    """The current event stays, and on its row; what is shown holds it, by another unit."""
    timeline = main(app).timeline
    event, unit = app.session.current_shown, timeline.zooms.index(timeline.zoom.unit)
    await pilot.press(key)
    assert app.session.current_shown == event == timeline.current
    assert timeline.zooms.index(timeline.zoom.unit) == unit + (-1 if finer else 1)
    assert timeline.zoom.words in screen_text(app)
    when = app.session.dossier.event.date if app.session.dossier else None
    assert when is not None
    window = timeline.zoom.window
    assert window is None or window[0] <= stands_at(when) < window[1]


async def all_shown(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    await pilot.press("G", "Z", "z", "g")
    await pilot.press(key)
    timeline = main(app).timeline
    assert timeline.zoom.window is None
    assert len(timeline.stops()) == app.session.selection.count


async def lanes(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    """They stand beside the titles of a wide screen; the key takes them away, or puts them there."""
    drawn = LASTING in screen_text(app)
    assert drawn == (app.size.width >= 100)
    await pilot.press(key)
    assert (LASTING in screen_text(app)) != drawn
    await pilot.press(key)
    assert (LASTING in screen_text(app)) == drawn


CHECKS: dict[tuple[str, str], Check] = {
    ("main", "zoom(-1)"): zoomed_in,
    ("main", "zoom(1)"): zoomed_out,
    ("main", "zoom_all"): all_shown,
    ("main", "lanes"): lanes,
}

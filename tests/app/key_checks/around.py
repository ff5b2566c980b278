"""What else there was around an event."""

from __future__ import annotations

from textual.pilot import Pilot

from albab_tui.app.app import TimelineApp
from albab_tui.app.widgets.bars import KeyBar
from tests.app.key_checks.asserting import Check, asked, main


async def meanwhile(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    """The event's day with a day on each side, then two; all else that is asked for stays; Back gives it back."""
    await pilot.press("colon", *"actor:turkey", "enter", "d", *"23 jan", "enter")
    current = app.session.current
    for first, last in ((22, 24), (21, 25)):
        await pilot.press(key)
        assert asked(app, f"actor:turkey plausibly:2017-01-{first}/2017-01-{last}")
        assert app.session.current == main(app).timeline.current == current
        assert f"from {first} to {last} Jan 2017" in app.screen.query_one(KeyBar).message
    await pilot.press("backspace", "backspace")
    assert asked(app, "actor:turkey")


CHECKS: dict[tuple[str, str], Check] = {("main", "meanwhile"): meanwhile}

"""Keys that arrive while the one before is still being acted on go where that one leads."""

from __future__ import annotations

import time
from itertools import count
from types import SimpleNamespace

import pytest

from albab_tui.app.typeahead import TypeAhead
from albab_tui.app.widgets.typed_line import TypedLine
from albab_tui.terminal.input.input_tokens import Text
from tests.app.conftest import Opener


async def test_each_key_waits_for_the_one_before_however_long_ago_it_came(
    opened: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    seconds = count()
    async with opened() as (app, pilot):
        assert app.driver is not None
        slow = SimpleNamespace(monotonic=lambda: float(next(seconds)), thread_time=time.thread_time)
        monkeypatch.setattr("albab_tui.app.typeahead.time", slow)
        ahead = TypeAhead(app, app.driver.process_message)
        ahead.begin()
        ahead.put([Text(":kind:str")])
        for _ in range(100):
            await pilot.pause()
            if app.screen.query(TypedLine) and len(app.screen.query_one(TypedLine).value) > 7:
                break
        assert app.screen.query_one(TypedLine).value == "kind:str"

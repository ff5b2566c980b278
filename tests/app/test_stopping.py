"""The program stops where it is asked to, unless it was continued meanwhile or is on its way out."""

from __future__ import annotations

import asyncio
import os
import signal

import pytest

from albab_tui.app.stopping import Stopping


@pytest.mark.parametrize(
    ("leaves", "continued", "kills"),
    [(True, False, [signal.SIGSTOP]), (False, False, []), (True, True, [])],
    ids=["running", "on its way out", "continued"],
)
async def test_where_it_stops(leaves: bool, continued: bool, kills: list[int], monkeypatch: pytest.MonkeyPatch) -> None:
    sent: list[int] = []
    entered = asyncio.Event()
    monkeypatch.setattr(os, "kill", lambda _, number: sent.append(number))
    stopping = Stopping(asyncio.get_running_loop(), lambda: leaves, entered.set)
    stopping.asked()
    if not continued:
        await asyncio.sleep(0)
    stopping.continued()
    await entered.wait()
    assert sent == kills

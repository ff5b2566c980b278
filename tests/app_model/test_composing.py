from __future__ import annotations

import asyncio

import pytest

from albab_tui.answers.rendering import render
from albab_tui.app import taking_turns
from albab_tui.app.composing import compose_lines
from tests.answers.goldens import answer


async def test_others_get_their_turn_and_the_user_is_told_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(taking_turns, "_SLICE", -1)
    monkeypatch.setattr(taking_turns, "_LATE", -1)
    turns, told = 0, list[str]()

    async def other() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    beside = asyncio.create_task(other())
    text = await compose_lines(answer(), "text", lambda: told.append("late"))
    beside.cancel()
    assert turns > 14, "at least one for each event"
    assert told == ["late"]
    assert text == render(answer(), "text")


async def test_only_as_much_is_composed_as_is_shown() -> None:
    text = await compose_lines(answer(), "text", lambda: None, 5)
    assert 5 < text.count("\n") < 20
    assert render(answer(), "text").startswith(text)

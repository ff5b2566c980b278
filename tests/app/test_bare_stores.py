"""Stores that leave out all that may be left out: every screen shows them."""

from __future__ import annotations

from pathlib import Path

import pytest

from albab_tui.app.app import TimelineApp
from albab_tui.app.session import Session
from albab_tui.archive.opening import open_archive
from albab_tui.question.view import View
from tests.trying import in_turn

HEAD = "format: albab-2\ntitle: x\n"
EVENT = "events: [{id: e, title: t, kind: other, status: happened, reports: [{source: a%s}]}]\n"
STORES = {
    "nothing": HEAD,
    "a source that nothing rests on": HEAD + "sources: [{id: a, title: A}]\n",
    "a report of nothing": HEAD + "sources: [{id: a, title: A}]\n" + EVENT % "",
    "words without a passage": HEAD + "sources: [{id: a, title: A, published: 2017-02-09}]\n" + EVENT % ", says: So",
    "a claimant without a word": HEAD
    + "sources: [{id: a, title: A}]\nactors: [{id: z, name: Z, kind: state}]\n"
    + EVENT % ", by: z",
    "a bound alone": HEAD + "sources: [{id: a, title: A}]\n" + EVENT % ", figures: [{name: n, low: 1}]",
}
WALK = ("s", "B", "e", "?", *"vpba", "enter", *"cfXriuw", "less_than_sign", "greater_than_sign", *"yno1{}[]")
"""Every screen, and every key of the main one that asks something of the current event."""


@pytest.mark.parametrize(("text", "share"), in_turn(STORES.values(), [0, 1], STORES))
async def test_every_screen_shows_a_bare_store(text: str, share: int, tmp_path: Path) -> None:
    file = tmp_path / "bare.yaml"
    file.write_text(text)
    app = TimelineApp(Session(open_archive(file), View()))
    async with app.run_test(size=(100, 30)) as pilot:
        main = app.screen
        for key in WALK[share::2]:
            await pilot.press(key, "j", "enter") if key in ("s", "B") else await pilot.press(key, "tab")
            await pilot.pause()
            await pilot.press("escape", "escape", "X")
            await pilot.pause()
            assert app.fault is None
            assert app.screen is main, key

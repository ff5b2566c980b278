"""The questions of docs/questions.md, answered with the keys that stand there and by the command beside them."""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable
from pathlib import Path

import pytest

from albab_tui.app.app import TimelineApp
from albab_tui.app.pages.grid import Grid
from albab_tui.app.screens.grid_screen import GridScreen
from albab_tui.evidence.dossier import Dossier
from albab_tui.question.filter import Filter
from albab_tui.question.grammar import parse_filter
from albab_tui.question.senses import lies
from tests.app.conftest import Opener

QUESTIONS = Path(__file__).parents[2] / "docs" / "questions.md"
KEYS = {
    "Enter": "enter",
    "<": "less_than_sign",
    "/": "slash",
    ":": "colon",
    "-": "minus",
    "?": "question_mark",
    "Esc": "escape",
    "Tab": "tab",
    "Space": "space",
}
SIZES = [(80, 24), (120, 36), (200, 50)]


def rows() -> dict[str, tuple[list[str], str]]:
    """Each question with its keys, as Textual names them, and its command."""
    found = {}
    for line in QUESTIONS.read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split(" | ")]
        if len(cells) == 3 and "`" in cells[1]:
            keys = [textual_name(key) for key in re.findall(r"`([^`]+)`", cells[1])]
            found[cells[0].lstrip("| ")] = (keys, cells[2].strip("| `"))
    return found


def textual_name(key: str) -> str:
    return key.lower() if key.startswith("Ctrl+") else KEYS.get(key, key)


ROWS = rows()


def shown(app: TimelineApp) -> list[str]:
    return [dossier.event.id for dossier in app.session.selection.dossiers()]


@pytest.mark.parametrize("question", ROWS)
def test_a_question_takes_at_most_eight_keys(question: str) -> None:
    assert 1 <= len(ROWS[question][0]) <= 8


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("question", ROWS)
async def test_the_keys_show_what_the_command_prints(question: str, size: tuple[int, int], opened: Opener) -> None:
    keys, command = ROWS[question]
    async with opened(size) as (app, pilot):
        await pilot.press(*keys)
        await pilot.pause()
        text = next(word for word in shlex.split(command) if word.startswith("--filter=")).removeprefix("--filter=")
        wanted = parse_filter(text, app.session.names)
        expected = [d.event.id for d in app.session.archive.ask(wanted).dossiers()]
        assert shown(app) == expected
        assert 0 < len(expected) < app.session.archive.total


def agents(dossier: Dossier) -> frozenset[str]:
    return dossier.involved["agent"]


ANSWERS: dict[str, Callable[[Dossier], bool]] = {
    "In which events are Russia and Turkey both agents?": lambda d: {"russia", "turkey"} <= agents(d),
    "What did the Turkish military claim?": lambda d: "turkish-military" in d.claiming,
    "What does article 002 alone support?": lambda d: {r.source for r in d.event.reports} == {"002"},
}


@pytest.mark.parametrize("question", ANSWERS)
async def test_the_answer_is_neither_too_wide_nor_too_narrow(question: str, opened: Opener) -> None:
    async with opened() as (app, pilot):
        await pilot.press(*ROWS[question][0])
        await pilot.pause()
        everything = app.session.archive.ask(Filter()).dossiers()
        assert set(shown(app)) == {dossier.event.id for dossier in everything if ANSWERS[question](dossier)}


async def test_what_is_planned_and_never_reported_done(opened: Opener) -> None:
    async with opened() as (app, pilot):
        await pilot.press(*ROWS["What is planned and never reported done?"][0])
        await pilot.pause()
        events = [dossier.event for dossier in app.session.selection.dossiers()]
        done = {id for each in app.session.archive.ask(Filter()).dossiers() for id in each.event.fulfils}
        assert events
        assert all(event.status == "planned" and event.id not in done for event in events)


async def test_where_the_outskirts_were_taken(opened: Opener) -> None:
    async with opened() as (app, pilot):
        await pilot.press(*ROWS["Where were al-Bab's outskirts taken?"][0])
        await pilot.pause()
        taken = [d.event for d in app.session.selection.dossiers() if d.event.kind == "advance"]
        assert any("outskirts" in event.title for event in taken)
        assert all("al-bab-outskirts" in dossier.located for dossier in app.session.selection.dossiers())


async def test_who_was_active_in_a_week_and_who_was_not(opened: Opener) -> None:
    async with opened() as (app, pilot):
        everyone = {id for id, count in app.session.archive.ask(Filter()).tally("actor").items() if count}
        await pilot.press(*ROWS["Who was active in the week before 8 February?"][0])
        await pilot.pause()
        grid = shown_grid(app)
        active = {row.term.value for row in grid.rows if row.term}
        assert {"turkey", "islamic-state"} <= active < everyone
        events = list(app.session.selection.dossiers())
        assert active == {id for each in events for ids in each.involved.values() for id in ids}


async def test_when_a_side_was_silent(opened: Opener) -> None:
    """Blank cells are months in which no event of it is, nor plausibly is."""
    async with opened() as (app, pilot):
        await pilot.press(*ROWS["When was Russia silent?"][0])
        await pilot.pause()
        grid = shown_grid(app)
        row = next(n for n, each in enumerate(grid.rows) if each.term and each.term.value == "russia")
        (counts,) = grid.counts([row], range(grid.columns))
        silent = [grid.stretch(column) for column, cell in enumerate(counts.cells) if cell.silent]
        assert len(silent) >= 3
        dates = [each.event.date for each in app.session.selection.dossiers()]
        assert not any(lies(when, stretch, "plausibly") for when in dates for stretch in silent)


async def test_which_days_are_certain(opened: Opener) -> None:
    async with opened() as (app, pilot):
        await pilot.press(*ROWS["Which days of February are certain?"][0])
        await pilot.pause()
        assert {"2017-02-04", "2017-02-08", "2017-02-09"} <= {
            str(dossier.event.date) for dossier in app.session.selection.dossiers()
        }


def shown_grid(app: TimelineApp) -> Grid:
    assert isinstance(app.screen, GridScreen)
    return app.screen.list.grid

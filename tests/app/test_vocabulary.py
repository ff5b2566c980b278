"""The app on stores of other fields: their kinds are shown, narrowed, asked for by keys, and exported."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from rich.style import Style

from albab_tui.app.app import TimelineApp
from albab_tui.app.session import Session
from albab_tui.archive.opening import archived
from albab_tui.question.view import View
from albab_tui.store.opening import parse_store
from albab_tui.terminal.settings import Settings
from albab_tui.text.signs import Repertoire
from tests.app.conftest import screen_text
from tests.vocabularies import ACCIDENTS, FIELDS, LABOUR


@contextmanager
def app_on(text: str) -> Iterator[TimelineApp]:
    yield TimelineApp(Session(archived(parse_store(text.encode(), "f.yaml")), View()))


def ids(app: TimelineApp) -> tuple[str, ...]:
    selection = app.session.selection
    return tuple(line.id for line in selection.lines(0, selection.count))


@pytest.mark.parametrize(
    ("field", "typed", "left"),
    [
        ("labour", "sit-in", ("hall",)),
        ("labour", "rumour", ("closing",)),
        ("politics", "protest", ("march",)),
        ("politics", "proposed", ("bill",)),
        ("accidents", "memorial", ("probe",)),
        ("accidents", "suspect", ("lost",)),
    ],
)
async def test_own_words_are_asked_for_from_the_keyboard(field: str, typed: str, left: tuple[str, ...]) -> None:
    with app_on(FIELDS[field]) as app:
        async with app.run_test(size=(120, 36)) as pilot:
            await pilot.press("v", *("minus" if letter == "-" else letter for letter in typed), "enter")
            await pilot.pause()
            assert ids(app) == left


@pytest.mark.parametrize("size", [(120, 36), (80, 24), (40, 12)], ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("field", FIELDS)
async def test_every_screen_opens(field: str, size: tuple[int, int]) -> None:
    with app_on(FIELDS[field]) as app:
        async with app.run_test(size=size) as pilot:
            for key in (
                "enter",
                "escape",
                "question_mark",
                "escape",
                "s",
                "escape",
                "B",
                "escape",
                "e",
                "escape",
                "r",
                "V",
            ):
                await pilot.press(key)
                await pilot.pause()
            assert app.return_code in (None, 0)
            assert app.fault is None


async def test_a_kind_without_a_sign_is_shown_by_its_name() -> None:
    with app_on(ACCIDENTS) as app:
        async with app.run_test(size=(120, 36)) as pilot:
            await pilot.press("l")
            assert "memorial: What went on board" in screen_text(app)


async def test_a_kind_with_a_sign_of_the_store_is_shown_by_it() -> None:
    with app_on(LABOUR) as app:
        async with app.run_test(size=(120, 36)) as pilot:
            await pilot.press("l")
            shown = screen_text(app)
            assert "● ⌂ The fitters hold the hall" in shown
            assert "⌂ sit-in strike" in shown
            assert "Shop steward" in shown


async def test_a_role_of_the_store_is_asked_for_by_its_key() -> None:
    with app_on(LABOUR) as app:
        async with app.run_test(size=(120, 36)) as pilot:
            for _ in range(12):
                await pilot.press("r")
                if app.session.manner.role == "steward":
                    break
            await pilot.press("a", *"fitters", "enter")
            await pilot.pause()
            assert ids(app) == ("hall",)


def looks(app: TimelineApp, text: str) -> dict[str, Style | None]:
    """The look of each piece of the first line that holds a text."""
    strips = app.screen._compositor.render_strips()
    line = next(strip for strip in strips if text in "".join(segment.text for segment in strip))
    return {segment.text.strip(): segment.style for segment in line}


async def test_on_an_event_s_page_a_sign_has_the_colour_of_its_word_and_what_has_none_stays_plain() -> None:
    with app_on(LABOUR) as app:
        async with app.run_test(size=(120, 36)) as pilot:
            await pilot.pause()
            hall = looks(app, "⌂ sit-in strike")
            plain = hall["sit-in strike"]
            assert hall["⌂"] != plain
            assert hall["●"] == plain


@pytest.mark.parametrize(("repertoire", "signs"), [("unicode", "● ⌂"), ("console", "* I"), ("ascii", "* I")])
async def test_a_sign_of_the_store_is_shown_as_far_as_the_terminal_can(repertoire: Repertoire, signs: str) -> None:
    opened = parse_store(LABOUR.encode(), "f.yaml")
    app = TimelineApp(Session(archived(opened), View()), Settings(repertoire=repertoire))
    async with app.run_test(size=(120, 36)) as pilot:
        await pilot.press("l")
        assert f"{signs} The fitters hold the hall" in screen_text(app)

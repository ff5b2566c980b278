"""Rows are in the hue of whose doing they are, words in theirs, and the colour of disputes is theirs alone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import pytest
from rich.style import Style
from textual.color import Color
from textual.pilot import Pilot
from textual.strip import Strip

from albab_tui.app.app import TimelineApp
from albab_tui.app.hues import ACTORS, OF_TERMINAL, ON_DARK, ON_LIGHT, actor_style, hue_of
from albab_tui.app.pages.event_page import event_page
from albab_tui.app.pages.timeline_rows import EventRow
from albab_tui.app.session import Session
from albab_tui.app.widgets.timeline import TimelineList
from albab_tui.archive.leading_actors import actor_hues, leading_actors
from albab_tui.archive.opening import OpenedArchive
from albab_tui.archive.protocol import EventLine
from albab_tui.model.vocabulary import Word
from albab_tui.model.vocabulary.definitions import HueName
from albab_tui.question.filter import Filter
from albab_tui.question.view import View
from tests.app.settling import until
from tests.trying import in_turn

GROUNDS: dict[str, Mapping[HueName, str]] = {
    "textual-dark": ON_DARK,
    "textual-light": ON_LIGHT,
    "ansi-dark": OF_TERMINAL,
    "ansi-light": OF_TERMINAL,
}


def app_in(theme: str, bundled: OpenedArchive) -> TimelineApp:
    app = TimelineApp(Session(bundled, View()))
    app.theme = theme
    return app


def pieces(app: TimelineApp) -> Iterator[tuple[str, Style]]:
    """Everything on the screen, each piece with its look."""
    for strip in app.screen._compositor.render_strips():
        for segment in strip:
            yield segment.text, segment.style or Style()


def drawn(app: TimelineApp, sign: str) -> set[str]:
    """The colours in which a sign stands alone in its piece of the screen."""
    return {look.color.name for text, look in pieces(app) if text.strip() == sign and look.color}


def wanted(app: TimelineApp, word: Word) -> str:
    hue = hue_of(word)
    assert hue
    return Color.parse(GROUNDS[app.theme][hue]).rich_color.name


def wanted_of_actor(app: TimelineApp, number: int) -> str:
    variables = app.get_css_variables()
    return Color.parse(variables[actor_style(number)]).rich_color.name


@pytest.mark.parametrize("theme", GROUNDS)
@pytest.mark.parametrize("size", [(120, 36), (80, 24)], ids=["120x36", "80x24"])
async def test_signs_and_lane_of_a_row_are_in_the_hue_of_whose_doing_it_is(
    theme: str, size: tuple[int, int], bundled: OpenedArchive
) -> None:
    app = app_in(theme, bundled)
    hues = actor_hues(bundled.archive, ACTORS)
    async with app.run_test(size=size) as pilot:
        await go_to(pilot, "istanbul")
        seen, top = set(), app.query_one(TimelineList).content_region.y
        for y, strip in enumerate(app.screen._compositor.render_strips()[top:]):
            event = line_at(app, y)
            if event is None or event.id == app.session.current_shown:
                continue
            signs = " ".join(app.glyphs.lead(event.status, event.kind))
            found = [segment.style for segment in strip if segment.text == signs]
            assert len(found) == 1, "both signs are one piece"
            hue = hues.get(event.actor)
            ink = app.query_one(TimelineList).rich_style.color
            assert found[0]
            assert found[0].color
            assert ink
            assert found[0].color.name == (ink.name if hue is None else wanted_of_actor(app, hue))
            drawn_lane = [each.style for each in strip if set(each.text) & set("◆━╌[]·")]
            assert all(each and each.color == found[0].color for each in drawn_lane)
            seen.add(hue)
        assert len(seen) >= 2


def line_at(app: TimelineApp, y: int) -> EventLine | None:
    """The event in a row of the list, counted from the first in view; None where there is none."""
    timeline = app.query_one(TimelineList)
    number = y + timeline.scroll_offset.y
    row = timeline._rows[number] if y < timeline.content_region.height and number < timeline.row_count() else None
    return timeline._line(row.place) if isinstance(row, EventRow) else None


async def test_the_weight_and_shade_of_a_title_tell_its_status(bundled: OpenedArchive) -> None:
    app = app_in("textual-dark", bundled)
    async with app.run_test(size=(120, 36)):
        timeline = app.query_one(TimelineList)
        muted, seen = timeline.look("timeline--quiet").color, set()
        for number in range(timeline.row_count()):
            row = timeline._rows[number]
            if isinstance(row, EventRow):
                event = timeline._line(row.place)
                drawn = timeline.draw(number, 200, cursor=False)
                look = next(each.style for each in drawn if each.text.strip() == event.title)
                assert look
                assert bool(look.bold) is (event.status.id == "happened")
                assert (look.color == muted) is (event.status.id in ("planned", "background"))
                seen.add(event.status.id)
        assert len(seen) == 5


async def test_actors_have_their_hue_in_the_pane(bundled: OpenedArchive) -> None:
    app = app_in("textual-dark", bundled)
    async with app.run_test(size=(120, 36)) as pilot:
        await pilot.press("a", "down")
        await pilot.pause()
        names = [bundled.archive.names.actor_name(id) for id in leading_actors(bundled.archive, ACTORS)]
        found = [
            (strip_text(strip), segment.style)
            for strip in app.screen._compositor.render_strips()
            for segment in strip
            if segment.text == app.glyphs.neither
        ]
        shown = {next(name for name in names if f" {name} " in text): style for text, style in found}
        assert len(shown) == ACTORS - 1, "all but the one under the cursor"
        for name, style in shown.items():
            assert style
            assert style.color
            assert style.color.name == wanted_of_actor(app, names.index(name))


def strip_text(strip: Strip) -> str:
    return "".join(segment.text for segment in strip)


@pytest.mark.parametrize("theme", ["textual-dark", "textual-light"])
async def test_frames_are_readable_wherever_the_keys_are(theme: str, bundled: OpenedArchive) -> None:
    """At 4.5:1, as WCAG 2.2 asks of text, for titles and the legend stand in them."""
    app = app_in(theme, bundled)
    async with app.run_test(size=(120, 36)) as pilot:
        for key in ("g", "tab", "a"):
            await pilot.press(key)
            await pilot.pause()
            frames = [look for text, look in pieces(app) if set(text) & set("╭╰│─")]
            assert len(frames) > 30
            assert min(_contrast(look) for look in frames) >= 4.5


def _contrast(look: Style) -> float:
    assert look.color
    assert look.bgcolor
    light, dark = sorted((_luminance(each.get_truecolor()) for each in (look.color, look.bgcolor)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: tuple[int, int, int]) -> float:
    """WCAG 2.2, "relative luminance"."""
    parts = [each / 255 / 12.92 if each / 255 <= 0.04045 else ((each / 255 + 0.055) / 1.055) ** 2.4 for each in colour]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True))


async def go_to(pilot: Pilot[None], words: str) -> None:
    await pilot.press("slash", *words, "enter")
    await pilot.pause()


@pytest.mark.parametrize("theme", GROUNDS)
async def test_the_event_and_the_help_show_signs_in_the_hues_of_their_words(theme: str, bundled: OpenedArchive) -> None:
    app = app_in(theme, bundled)
    words = app.session.archive.names.words
    async with app.run_test(size=(120, 60)) as pilot:
        await go_to(pilot, "istanbul")
        attack = words.kinds.word_of("attack")
        await until(pilot, lambda: wanted(app, attack) in drawn(app, attack.glyph))
        await pilot.press("question_mark", "end")
        await pilot.pause()
        for word in (*words.statuses, *words.kinds):
            if hue_of(word):
                assert drawn(app, word.glyph) == {wanted(app, word)}, word.id


@pytest.mark.parametrize(("keys", "theme"), in_turn(["", "enter", "v", "question_mark end", "s", "B"], [*GROUNDS]))
async def test_only_disputes_have_their_colour(keys: str, theme: str, bundled: OpenedArchive) -> None:
    app = app_in(theme, bundled)
    async with app.run_test(size=(120, 60)) as pilot:
        await go_to(pilot, "telephone")
        await pilot.press("up")
        await pilot.pause()
        orange = {look.color for text, look in pieces(app) if text.strip().startswith("≠")}
        assert len(orange) == 1
        await pilot.press(*keys.split())
        await pilot.pause()
        disputes = of_disputes(app)
        told = [text.strip() for text, look in pieces(app) if look.color in orange and text.strip()]
        assert [text for text in told if not text.startswith("≠") and text not in disputes] == []


def of_disputes(app: TimelineApp) -> str:
    """What pages tell of disputes, before it is broken into lines; whichever page stands beside the list by now."""
    archive = app.session.archive
    pages = (event_page(each, archive, app.glyphs) for each in archive.ask(Filter()).dossiers() if each.disputes)
    return " ".join(text for page in pages for line in page for text, style in line.spans if style == "alert")

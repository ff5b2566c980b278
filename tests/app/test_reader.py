"""Reading whole articles, on an invented store with texts of its own."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace
from textual.pilot import Pilot

from albab_tui.app.app import TimelineApp
from albab_tui.app.screens.article_reader import ArticleScreen
from albab_tui.app.screens.main_screen import MainScreen
from albab_tui.app.session import Session
from albab_tui.app.widgets.bars import KeyBar
from albab_tui.app.widgets.line_view import LineView
from albab_tui.archive.article_texts import NO_TEXTS
from albab_tui.archive.opening import archived
from albab_tui.question.grammar import parse_filter
from albab_tui.question.view import View
from tests.app.conftest import screen_text
from tests.app.fog import ROOM, app_on, with_texts
from tests.app.key_checks.asserting import main
from tests.stores import event, opened, report, source
from tests.stores import store as made

SIZES = [(80, 24), (120, 36), (200, 50)]


@pytest.fixture
def store(tmp_path: Path) -> Path:
    """The store, with its texts where it says that they are."""
    return with_texts(tmp_path)


def reader(app: TimelineApp) -> ArticleScreen:
    assert isinstance(app.screen, ArticleScreen)
    return app.screen


def pane(app: TimelineApp, id: str) -> LineView:
    return reader(app).query_one(id, LineView)


def paragraphs(app: TimelineApp, id: str = "#page") -> list[str]:
    """The paragraphs of a pane."""
    return ["".join(text for text, _ in each.spans) for each in pane(app, id)._paragraphs]


def said(app: TimelineApp) -> str:
    return app.screen.query_one(KeyBar).message


def pointed(app: TimelineApp) -> str:
    """The text from the cell on which the terminal's cursor stands."""
    text = pane(app, "#page")
    at = text.place
    return "".join(part for part, _ in text._lines[at.y])[at.x :]


async def press(pilot: Pilot[None], *keys: str) -> None:
    await pilot.press(*keys)
    await pilot.pause()


@pytest.mark.parametrize("size", SIZES)
async def test_a_whole_article_shows_what_is_cited_and_what_nobody_cites(store: Path, size: tuple[int, int]) -> None:
    app = app_on(store)
    async with app.run_test(size=size) as pilot:
        await pilot.press("A")
        await pilot.pause()
        page = paragraphs(app)
        assert next(line for line in page if line.startswith("¶1 ")).endswith("nobody cites it")
        assert page[page.index(next(line for line in page if line.startswith("¶2 "))) + 1].startswith("The fleet puts")
        assert "post ¶2: passage 1 of 5, claim 1 of 1: The fleet puts to sea" in screen_text(app)
        await pilot.press("n")
        await pilot.pause()
        assert "passage 2 of 5, claim 1 of 2: The fleet is to come back" in screen_text(app)


async def test_under_a_filter_only_its_passages_are_marked(store: Path) -> None:
    app = app_on(store)
    async with app.run_test(size=(120, 36)) as pilot:
        app.session.apply(parse_filter("kind:casualties", app.session.names))
        main(app).show_selection()
        await pilot.press("A")
        await pilot.pause()
        marked = [line for line in paragraphs(app) if line.startswith("¶") and "cites it" not in line]
        assert [line[:3].strip() for line in marked if "not looked at" not in line] == ["¶4"]


async def test_an_article_that_changed_says_so_and_marks_nothing_in_its_place(store: Path) -> None:
    text = store.read_text(encoding="utf-8")
    read = "read: {on: 2031-06-02, passage: [0123456789abcdef]}"
    lines = text.replace("format: albab-1", "format: albab-2").replace(
        "when: on Sunday", f"when: on Sunday\n        {read}", 1
    )
    store.write_text(lines, encoding="utf-8")
    app = app_on(store)
    async with app.run_test(size=(120, 36)) as pilot:
        await press(pilot, "A")
        assert said(app).startswith("lamp ¶4"), "the other report of it is where it was"
        await press(pilot, "q", "s", "A")
        page = paragraphs(app)
        assert any("the text has changed: 1 report" in line for line in page)
        assert next(line for line in page if line.startswith("¶2 ")).endswith("nobody cites it")


@pytest.mark.parametrize("size", SIZES)
async def test_the_way_goes_on_into_the_next_article_and_around(store: Path, size: tuple[int, int]) -> None:
    app = app_on(store)
    async with app.run_test(size=size) as pilot:
        await press(pilot, "A")
        seen = [said(app)]
        for _ in range(8):
            await press(pilot, "n")
            seen.append(said(app))
        assert [each.partition(":")[0] for each in seen] == [
            *(f"post ¶{number}" for number in range(2, 7)), "lamp ¶2", "lamp ¶3", "lamp ¶4", "post ¶2",
        ]  # fmt: skip
        assert paragraphs(app)[0].startswith("post ")
        await press(pilot, "N")
        assert said(app).startswith("lamp ¶4")
        assert paragraphs(app)[0].startswith("lamp ")


async def test_under_a_filter_the_way_passes_over_articles_without_a_passage(store: Path) -> None:
    app = app_on(store, asked="kind:casualties", event="casualties")
    async with app.run_test(size=(120, 36)) as pilot:
        await press(pilot, "A")
        assert said(app).startswith("post ¶4: passage 1 of 1")
        await press(pilot, "n")
        assert said(app).startswith("post ¶4: passage 1 of 1")
        assert "what the filter lets through" in screen_text(app)


@pytest.mark.parametrize(
    ("asked", "stops"),
    [
        ("by:norland", {"post ¶2", "post ¶3"}),
        ("by:watch", {"post ¶4"}),
        ("by:unnamed", {"lamp ¶2"}),
        ('by:"sailor letter"', {"lamp ¶2"}),
        ("by:article", {"post ¶5", "post ¶6", "lamp ¶3", "lamp ¶4"}),
        ("source:lamp", {"lamp ¶2", "lamp ¶3", "lamp ¶4"}),
        ("agent:norland-fleet", {"post ¶2", "post ¶3", "lamp ¶4"}),
    ],
)
async def test_a_filter_marks_what_is_said_by_those_and_in_those_articles_that_it_asks_for(
    store: Path, asked: str, stops: set[str]
) -> None:
    """The fleet puts to sea by a general's words and by an article's own."""
    app = app_on(store, asked=asked)
    async with app.run_test(size=(120, 36)) as pilot:
        await press(pilot, "A")
        seen = {said(app).partition(":")[0]}
        for _ in range(9):
            await press(pilot, "n")
            seen.add(said(app).partition(":")[0])
        assert seen == stops


async def test_from_a_claimant_only_what_quotes_him_is_marked(store: Path) -> None:
    app = app_on(store)
    async with app.run_test(size=(120, 36)) as pilot:
        await press(pilot, "B", "slash", *"aske", "enter", "A")
        seen = {said(app).partition(":")[0]}
        for _ in range(4):
            await press(pilot, "n")
            seen.add(said(app).partition(":")[0])
        assert seen == {"post ¶2", "post ¶3"}
        assert "marked: Inger Aske" in screen_text(app)
        assert next(line for line in paragraphs(app) if line.startswith("¶4 ")).endswith(
            "cited by what is not looked at"
        )


@pytest.mark.parametrize("size", SIZES)
async def test_beside_the_text_stands_what_is_claimed_on_the_passage(store: Path, size: tuple[int, int]) -> None:
    app = app_on(store)
    async with app.run_test(size=size) as pilot:
        await press(pilot, "A", "n")
        text, claims = pane(app, "#page").region, pane(app, "#claims").region
        if size[0] >= 160:
            assert (text.right, text.y, text.height) == (claims.x, claims.y, claims.height)
        else:
            assert (text.bottom, text.x, text.width) == (claims.y, claims.x, claims.width)
        beside = paragraphs(app, "#claims")
        assert next(line for line in beside if line.startswith("▶")).startswith("▶ The fleet is to come back")
        assert "The general counts on the month after." in beside
        assert any(line.startswith("✓ held: ") for line in beside)
        await press(pilot, "tab")
        assert "This was said on leaving." in screen_text(app)
        assert [line[0] for line in paragraphs(app, "#claims") if "The fleet is to come back" in line] == [" ", "▶"]


@pytest.mark.parametrize(("width", "is_beside"), [(159, False), (160, True)])
async def test_the_claims_stand_beside_the_text_from_160_columns(store: Path, width: int, is_beside: bool) -> None:
    app = app_on(store)
    async with app.run_test(size=(width, 36)) as pilot:
        await press(pilot, "A")
        assert (pane(app, "#page").region.y == pane(app, "#claims").region.y) == is_beside


async def test_a_pane_too_low_for_two_holds_the_text_alone(store: Path) -> None:
    app = app_on(store)
    async with app.run_test(size=(80, 12)) as pilot:
        await press(pilot, "A")
        assert not pane(app, "#claims").display
        assert "¶2" in screen_text(app)


async def test_the_cursor_lands_on_the_time_word_else_on_the_figure_else_on_the_name(store: Path) -> None:
    app = app_on(store)
    async with app.run_test(size=(120, 36)) as pilot:
        await press(pilot, "A")
        assert pointed(app).startswith("on Sunday")
        await press(pilot, "n", "tab")
        assert pointed(app).startswith("today")
        await press(pilot, "n")
        assert pointed(app).startswith(("two dead", "12 wounded", "1½"))
        line = pane(app, "#page").render_line(pane(app, "#page").place.y - pane(app, "#page").scroll_offset.y)
        reversed_there = [each.text for each in line if each.style and each.style.reverse]
        assert any(text in "two 12 1½" for text in reversed_there)


async def test_the_cursor_stays_on_the_word_when_the_pane_gets_another_width(store: Path) -> None:
    app = app_on(store)
    async with app.run_test(size=(120, 36)) as pilot:
        await press(pilot, "A", "n", "tab")
        await pilot.resize_terminal(40, 36)
        await pilot.pause()
        assert pointed(app).startswith("today")


@pytest.mark.parametrize("size", SIZES)
async def test_words_are_found_in_the_text_and_in_the_claims(store: Path, size: tuple[int, int]) -> None:
    app = app_on(store)
    async with app.run_test(size=size) as pilot:
        await press(pilot, "A", "slash", *"fog", "enter")
        assert said(app).startswith("lamp ¶4"), "the first article has it above the passage"
        await press(pilot, "n")
        assert said(app).startswith("post ¶1: nothing here that is marked")
        assert "nobody cites it" in paragraphs(app, "#claims")
        await press(pilot, "slash", *"fishing boats", "enter")
        assert said(app).startswith("post ¶5"), "only a claim has these words"
        assert "Fishing boats" in screen_text(app)
        hits = [stretch for line in pane(app, "#claims")._hits for stretch in line]
        assert hits


async def test_above_an_article_stands_how_many_reports_nobody_read_against_it(store: Path) -> None:
    app = app_on(store)
    async with app.run_test(size=(120, 36)) as pilot:
        await press(pilot, "A")
        assert "7 reports shown as cited, which nobody has read against this text" in paragraphs(app)


async def test_words_are_found_in_articles_too_of_which_nothing_is_marked(store: Path) -> None:
    app = app_on(store, asked="kind:casualties", event="casualties")
    async with app.run_test(size=(120, 36)) as pilot:
        await press(pilot, "A", "slash", *"letters", "enter")
        assert said(app).startswith("lamp ¶1: nothing here that is marked")
        await press(pilot, "escape", "n")
        assert said(app).startswith("post ¶4: passage 1 of 1")


async def test_a_search_lands_on_the_claim_that_holds_the_words(store: Path) -> None:
    app = app_on(store)
    async with app.run_test(size=(120, 36)) as pilot:
        await press(pilot, "A", "slash", *"on leaving", "enter")
        assert said(app).startswith("post ¶3: passage 2 of 5, claim 2 of 2")


async def test_n_goes_through_the_hits_until_escape_gives_it_back_to_the_passages(store: Path) -> None:
    app = app_on(store)
    async with app.run_test(size=(120, 36)) as pilot:
        await press(pilot, "A", "slash", *"reef", "enter")
        assert said(app).startswith("post ¶5")
        await press(pilot, "down")
        bar = screen_text(app).splitlines()[-1]
        assert "next hit" in bar
        assert "next passage" not in bar
        await press(pilot, "n")
        assert said(app).startswith("post ¶6")
        await press(pilot, "escape", "down")
        bar = screen_text(app).splitlines()[-1]
        assert "next passage" in bar
        assert "next hit" not in bar
        assert not any(pane(app, "#page")._hits)
        await press(pilot, "N")
        assert said(app).startswith("post ¶5: passage 4 of 5")


async def test_what_cannot_be_searched_for_stays_to_be_mended_and_what_is_nowhere_is_told(store: Path) -> None:
    app = app_on(store)
    async with app.run_test(size=(120, 36)) as pilot:
        await press(pilot, "A", "slash", "exclamation_mark", "enter")
        assert said(app) == "no letter or digit to search for"
        await press(pilot, "escape")
        await press(pilot, "slash", *"zeppelin", "enter")
        assert said(app) == "nothing holds “zeppelin” in 2 articles"


async def test_an_article_without_its_text_is_passed_over_and_told(store: Path) -> None:
    (store.parent / "texts" / "lamp.txt").unlink()
    app = app_on(store)
    async with app.run_test(size=(120, 36)) as pilot:
        await press(pilot, "A", "N")
        assert said(app).startswith("post ¶6: passage 5 of 5")
        assert said(app).endswith("; not read, for their texts are not here: lamp")


@pytest.mark.parametrize(("count", "told"), [(5, "a0, a1, a2, a3, a4"), (7, "a0, a1, a2, a3, a4 and 2 more")])
async def test_of_many_articles_without_texts_a_few_are_named(tmp_path: Path, count: int, told: str) -> None:
    sources = [source(f"a{number}") for number in range(count)]
    events = [event(f"e{each.id}", "2031-05-20", report(each.id)) for each in sources]
    last = event("last", "2031-05-20", report("here"))
    (tmp_path / "here.txt").write_text("Fog.\n", encoding="utf-8")
    shown = replace(archived(opened(made(*events, last, sources=[*sources, source("here")]))), articles=tmp_path)
    app = TimelineApp(Session(shown, View(event="last")))
    async with app.run_test(size=(200, 50)) as pilot:
        await press(pilot, "A", "slash", *"storm", "enter")
        assert said(app) == f"nothing holds “storm” in 1 article; not read, for their texts are not here: {told}"


async def test_the_article_that_is_there_is_read_where_the_first_is_not(store: Path) -> None:
    (store.parent / "texts" / "post.txt").unlink()
    app = app_on(store)
    async with app.run_test(size=(120, 36)) as pilot:
        await press(pilot, "A")
        assert said(app).startswith("lamp ¶4: passage 3 of 3, claim 1 of 1: The fleet puts to sea")


async def test_an_event_that_the_filter_hides_is_gone_to_and_the_filter_turned_off(store: Path) -> None:
    app = app_on(store, asked="kind:casualties", event="casualties")
    async with app.run_test(size=(120, 36)) as pilot:
        await press(pilot, "B", "slash", *"aske", "enter", "A", "enter")
        assert isinstance(app.screen, MainScreen)
        assert said(app) == "outside the filter, which is off now; f turns it on again: The fleet puts to sea"
        assert app.session.current == main(app).timeline.current == "sailing"
        await press(pilot, "backspace")
        assert isinstance(app.screen, ArticleScreen)
        await press(pilot, "backspace", "backspace")
        assert app.session.filter == parse_filter("kind:casualties", app.session.names)
        await press(pilot, "X")
        await press(pilot, "B", "slash", *"aske", "enter", "A", "n", "enter")
        assert isinstance(app.screen, MainScreen)
        assert app.session.current == "return"


async def test_without_texts_the_reason_is_told_in_the_list_too() -> None:
    app = app_on(ROOM / "store.yaml")
    async with app.run_test(size=(120, 36)) as pilot:
        await press(pilot, "B", "A")
        assert said(app) == NO_TEXTS

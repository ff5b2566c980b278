"""The passages behind an event's reports, on an invented store with texts of its own."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.geometry import Offset

from albab_tui.app.app import TimelineApp
from albab_tui.app.run import readable
from albab_tui.archive.article_texts import NO_TEXTS
from albab_tui.archive.opening import open_archive
from albab_tui.articles.folder import ArticleError
from albab_tui.cli.asked import ask
from albab_tui.cli.options import parse
from albab_tui.cli.start_parser import build_parser
from albab_tui.errors import AlbabError
from albab_tui.library import open_timeline
from tests.app.conftest import Opener, screen_text
from tests.app.fog import ROOM, app_on, with_faults, with_texts
from tests.app.key_checks.asserting import main

SIZES = [(80, 24), (120, 36), (200, 50)]


@pytest.fixture
def store(tmp_path: Path) -> Path:
    """The store, with its texts where it says that they are."""
    return with_texts(tmp_path)


def flowing(app: TimelineApp) -> str:
    """All of the event's page in one line."""
    return " ".join("".join(text for text, _ in line).strip() for line in main(app).event_view._lines)


@pytest.mark.parametrize("size", SIZES)
async def test_one_key_unfolds_the_passages_and_folds_them(store: Path, size: tuple[int, int]) -> None:
    app = app_on(store)
    async with app.run_test(size=size) as pilot:
        folded = flowing(app)
        await pilot.press("x")
        await pilot.pause()
        line = (ROOM / "articles" / "post.txt").read_text(encoding="utf-8").split("\n\n")[1].split()[:3]
        assert " ".join(line) in flowing(app)
        assert "✓ held: " in flowing(app)
        assert "¶2" in screen_text(app)
        await pilot.press("x")
        await pilot.pause()
        assert flowing(app) == folded


async def test_the_passages_stay_unfolded_from_event_to_event(store: Path) -> None:
    app = app_on(store)
    async with app.run_test(size=(120, 36)) as pilot:
        await pilot.press("x", "right_square_bracket")
        await pilot.pause()
        assert app.session.current != "sailing"
        assert "✓ held: " in flowing(app)


async def test_what_carries_the_claim_is_marked(store: Path) -> None:
    app = app_on(store)
    async with app.run_test(size=(120, 36)) as pilot:
        await pilot.press("x")
        await pilot.pause()
        marked = {span for line in main(app).event_view._lines for span in line}
        assert {("on Sunday", "time")} <= marked
        assert {style for _, style in marked} >= {"time", "number", "quiet"}


@pytest.mark.parametrize("size", SIZES)
async def test_each_of_the_four_verdicts_has_a_sign_and_its_word(store: Path, size: tuple[int, int]) -> None:
    with_faults(store)
    app = app_on(store, event="casualties")
    async with app.run_test(size=size) as pilot:
        await pilot.press("J")
        await pilot.pause()
        shown = screen_text(app)
        await pilot.press("ctrl+d")
        await pilot.pause()
        shown += screen_text(app)
        for told in ("✓ held: ", "◦ not checked: ", "∄ not in the text: dead", "≢ differs: unit of distance"):
            assert told in shown


@pytest.mark.parametrize("size", SIZES)
async def test_one_report_unfolds_by_itself_and_the_next_in_its_place(store: Path, size: tuple[int, int]) -> None:
    app = app_on(store)
    async with app.run_test(size=size) as pilot:
        folded = flowing(app)
        await pilot.press("J")
        await pilot.pause()
        assert "▶1  post ¶2" in screen_text(app)
        assert unfolded(app) == ["¶1", "¶2", "¶3"]
        assert main(app).event_view.place.y == row_of(app, "▶1")
        await pilot.press("J")
        await pilot.pause()
        assert "▶2  lamp ¶4" in screen_text(app)
        assert unfolded(app) == ["¶3", "¶4"]
        await pilot.press("K")
        await pilot.pause()
        assert "▶1  post ¶2" in screen_text(app)
        await pilot.press("K")
        await pilot.pause()
        assert flowing(app) == folded
        assert "the event as a whole; J goes to its first report" in screen_text(app)
        await pilot.press("K")
        await pilot.pause()
        assert "▶2  lamp ¶4" in screen_text(app), "around the beginning to the last"


def unfolded(app: TimelineApp) -> list[str]:
    """The paragraphs of articles on the event's page."""
    lines = ("".join(text for text, _ in line) for line in main(app).event_view._lines)
    return [line.split()[0] for line in lines if line.startswith("    ¶")]


def row_of(app: TimelineApp, beginning: str) -> int:
    lines = ["".join(text for text, _ in line) for line in main(app).event_view._lines]
    return next(number for number, line in enumerate(lines) if line.startswith(beginning))


async def test_from_a_fold_the_event_is_read_at_its_first_report(opened: Opener) -> None:
    async with opened(folds=True) as (app, pilot):
        await pilot.press("home")
        await pilot.pause()
        assert main(app).timeline.has_focus
        await pilot.press("J")
        await pilot.pause()
        assert main(app).event_view.has_focus
        dossier = app.session.dossier
        assert dossier is not None
        assert main(app).current_report is dossier.event.reports[0]
        assert main(app).report_at == (dossier.event.id, 0)


async def test_a_click_on_a_report_unfolds_it_and_another_folds_it(store: Path) -> None:
    app = app_on(store)
    async with app.run_test(size=(200, 50)) as pilot:
        folded = flowing(app)
        view = main(app).event_view
        for line, state in (("2   lamp", ["¶3", "¶4"]), ("1   post", ["¶1", "¶2", "¶3"]), ("▶1  post", [])):
            at = view.content_region.offset + Offset(2, row_of(app, line) - view.scroll_offset.y)
            await pilot.click(offset=at)
            await pilot.pause()
            assert unfolded(app) == state
        assert flowing(app) == folded
        at = view.content_region.offset + Offset(2, row_of(app, "1   post") + 1 - view.scroll_offset.y)
        await pilot.click(offset=at)
        await pilot.pause()
        assert flowing(app) == folded, "what stands below it unfolds nothing"


async def test_all_unfolded_the_sign_goes_from_report_to_report(store: Path) -> None:
    app = app_on(store)
    async with app.run_test(size=(120, 36)) as pilot:
        await pilot.press("x", "J", "J")
        await pilot.pause()
        assert "▶2  lamp ¶4" in screen_text(app)
        assert unfolded(app) == ["¶1", "¶2", "¶3", "¶3", "¶4"]


@pytest.mark.parametrize("key", ["escape", "right_square_bracket"])
async def test_another_event_and_the_way_back_leave_the_report(store: Path, key: str) -> None:
    app = app_on(store)
    async with app.run_test(size=(120, 36)) as pilot:
        await pilot.press("J", key)
        await pilot.pause()
        assert "▶1" not in flowing(app)
        assert unfolded(app) == []
        await pilot.press("y")
        assert f"event {app.session.current}," in app.clipboard


async def test_the_report_that_the_keys_are_at_is_cited_and_read_in_its_article(store: Path) -> None:
    app = app_on(store)
    async with app.run_test(size=(120, 36)) as pilot:
        await pilot.press("J", "J", "y")
        await pilot.pause()
        assert "¶4, source lamp" in app.clipboard
        assert "source post" not in app.clipboard
        await pilot.press("Y")
        await pilot.pause()
        assert "Copy of this report" in screen_text(app)
        await pilot.press("down", "down", "down", "enter")
        await pilot.pause()
        assert '"lamp' in app.clipboard or "lamp ¶4" in app.clipboard
        await pilot.press("A")
        await pilot.pause()
        assert "lamp ¶4: passage" in screen_text(app)


async def test_a_report_is_gone_to_without_its_text_too() -> None:
    app = app_on(ROOM / "store.yaml")
    async with app.run_test(size=(120, 36)) as pilot:
        await pilot.press("J")
        await pilot.pause()
        assert "▶1  post ¶2" in screen_text(app)
        assert NO_TEXTS in flowing(app)
        assert "report 1 of 2; y cites it, A shows its article" in screen_text(app)


async def test_without_texts_one_line_says_how_to_have_them() -> None:
    app = app_on(ROOM / "store.yaml")
    async with app.run_test(size=(120, 36)) as pilot:
        await pilot.press("x")
        await pilot.pause()
        assert NO_TEXTS in screen_text(app)
        assert main(app).timeline.has_focus


async def test_a_folder_that_leads_out_is_refused(store: Path, tmp_path: Path) -> None:
    (tmp_path / "texts").rename(tmp_path / "elsewhere")
    below = tmp_path / "below"
    below.mkdir()
    store = store.rename(below / "store.yaml")
    (below / "texts").symlink_to(tmp_path / "elsewhere")
    app = app_on(store)
    assert app.session.texts.folder is None
    assert "leads out" in app.session.texts.missing


async def test_a_text_that_is_gone_is_told_below_its_reports(store: Path) -> None:
    (store.parent / "texts" / "post.txt").unlink()
    app = app_on(store)
    async with app.run_test(size=(120, 36)) as pilot:
        await pilot.press("x")
        await pilot.pause()
        assert "the text of the article" in flowing(app)
        assert "✓ held: " in flowing(app), "the other article is there"


async def test_the_folder_asked_for_comes_first(store: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    assert app_on(store, other).session.texts.folder == other


async def test_what_is_read_again_is_read_from_the_disk(store: Path) -> None:
    app = app_on(store)
    async with app.run_test(size=(120, 36)) as pilot:
        await pilot.press("x")
        await pilot.pause()
        post = store.parent / "texts" / "post.txt"
        post.write_text(post.read_text(encoding="utf-8").replace("on Sunday", "on Sunday last"), encoding="utf-8")
        assert "on Sunday last" not in flowing(app)
        app.session.take(open_archive(store))
        main(app).take_session()
        assert "on Sunday last" in flowing(app)


def test_a_program_is_given_the_same_passage(store: Path) -> None:
    timeline = open_timeline(store)
    (first, *_) = timeline.event("sailing").event.reports
    passage = timeline.passage(first)
    assert [each.number for each in passage.paragraphs] == [1, 2, 3]
    assert {each.state for each in passage.verdicts if each.field == ("when",)} == {"held"}
    with pytest.raises(ArticleError, match="--articles"):
        open_timeline(ROOM / "store.yaml").passage(first)
    assert open_timeline(ROOM / "store.yaml", articles=ROOM / "articles").passage(first) == passage


def test_a_kiosk_may_read_the_store_and_its_texts_alone(store: Path) -> None:
    own = readable(open_archive(store))
    assert sorted(own) == sorted(map(str, (store, store.parent / "texts")))
    asked = readable(open_archive(ROOM / "store.yaml", articles=ROOM / "articles"))
    assert sorted(asked) == sorted(map(str, (ROOM / "store.yaml", ROOM / "articles")))
    assert readable(open_archive(None)) == []


def test_a_folder_that_is_not_there_is_told_before_the_store_is_shown(tmp_path: Path) -> None:
    options = parse(build_parser(), ["--articles", str(tmp_path / "gone")])
    with pytest.raises(AlbabError, match="there is no folder"):
        ask(options)


def test_the_way_back_names_the_folder_and_that_of_a_summary_does_not(store: Path) -> None:
    view = ask(parse(build_parser(), [str(store), "--articles", str(store.parent / "texts")])).view
    assert f"--articles={store.parent / 'texts'}" in view.command()
    assert "--articles" not in view.command("summary")

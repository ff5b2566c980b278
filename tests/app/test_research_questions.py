"""Ten questions of research, each answered with the passage on the screen, where the articles are."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from msgspec import Struct

from albab_tui.app.app import TimelineApp
from albab_tui.app.screens.article_reader import ArticleScreen
from albab_tui.app.session import Session
from albab_tui.app.widgets.line_view import LineView
from albab_tui.archive.opening import open_archive
from albab_tui.cited.fingerprints import agrees, passage_hash
from albab_tui.model.report import Report
from albab_tui.question.view import View
from tests.app.key_checks.asserting import main
from tests.app.test_questions import QUESTIONS, textual_name
from tests.needs import lacking

SIZES = [(80, 24), (120, 36), (200, 50)]
ARTICLES = "ALBAB_ARTICLES"
"""The variable that names the folder of the bundled store's articles, which are not shipped with it."""
BESIDE = Path(__file__).parents[3] / "shared" / "articles"


class Row(Struct, frozen=True):
    """A question of the documentation."""

    question: str
    keys: list[str]
    kind: str
    """``event`` or ``question``."""
    id: str
    source: str
    paragraph: int


def rows() -> list[Row]:
    found = []
    for line in QUESTIONS.read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split(" | ")]
        if len(cells) == 4 and "`" in cells[1]:
            keys = [textual_name(key) for key in re.findall(r"`([^`]+)`", cells[1])]
            kind, _, id = cells[2].partition(" ")
            source, _, paragraph = cells[3].strip("| ").partition(" ¶")
            found.append(Row(cells[0].lstrip("| "), keys, kind, id.strip("`"), source, int(paragraph)))
    return found


ROWS = rows()


def folder() -> Path:
    found = Path(os.environ.get(ARTICLES, BESIDE))
    if not found.is_dir():
        lacking("articles", "the bundled store's articles are not here, whose passages answer questions of research")
    return found


def test_there_are_ten_of_at_most_eight_keys() -> None:
    assert len(ROWS) == 10
    assert all(1 <= len(row.keys) <= 8 for row in ROWS)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.question)
async def test_the_keys_bring_the_passage_on_the_screen(row: Row, size: tuple[int, int]) -> None:
    app = TimelineApp(Session(open_archive(None, articles=folder()), View()))
    async with app.run_test(size=size) as pilot:
        await pilot.press(*row.keys)
        await pilot.pause()
        text = app.session.texts.of(row.source).text.paragraphs[row.paragraph - 1]
        is_seen = flowing(text) in in_sight(app)  # what pytest tells of a comparison would hold the article's words
        assert is_seen, "the whole paragraph is to be seen"
        report = read_report(app, row)
        hashes = dict(zip(report.paragraphs, report.read.passage if report.read else (), strict=True))
        assert report.source == row.source
        assert agrees(hashes[row.paragraph], passage_hash(text)), "it is the one that was read"


def read_report(app: TimelineApp, row: Row) -> Report:
    """The report at which the keys end, which is one on the event, or one that answers the question."""
    if row.kind == "event":
        report = main(app).current_report
        assert app.session.current_shown == row.id
        assert report is not None
        return report
    assert isinstance(app.screen, ArticleScreen)
    claim = app.screen._claim
    assert claim is not None
    assert row.id in {reply.question for reply in claim.report.answers}
    assert app.session.names.questions[row.id].asks in app.screen._course.marking.words
    return claim.report


def in_sight(app: TimelineApp) -> str:
    """The lines of all pages that are to be seen, without how they are broken."""
    seen = []
    for view in app.screen.query(LineView):
        top, height = view.scroll_offset.y, view.content_region.height
        seen += ["".join(text for text, _ in line) for line in view._lines[top : top + height]]
    return flowing(" ".join(seen))


def flowing(text: str) -> str:
    return " ".join(text.split())

"""Whatever became of the articles: what an event's page, the reader and a summary show of them is what was read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from albab_tui.answers.compose import compose
from albab_tui.app.course import Course, ReadingPlace, of_selection
from albab_tui.app.glyphs import UNICODE
from albab_tui.app.pages.article_page import ReadParagraph
from albab_tui.app.pages.claims_page import claims_page
from albab_tui.app.pages.event_page import event_page
from albab_tui.app.pages.passage_page import passage_lead
from albab_tui.app.pages.styled_text import Paragraph, plain
from albab_tui.app.pages.unfolded_passages import unfolding
from albab_tui.app.session import Session
from albab_tui.archive.opening import archived
from albab_tui.cited.fingerprints import passage_hash
from albab_tui.model.edtf import parse_edtf
from albab_tui.model.report import Reading, Report
from albab_tui.model.store import Store
from albab_tui.question.view import View
from tests.altered_texts import LINES, changed
from tests.stores import event, figure, opened, report, source, store

SOURCES = ("a", "b")
HELD = "held: "


class World:
    """A store whose reports were all read, and its articles, which were changed after that."""

    def __init__(self, random: Random, folder: Path) -> None:
        self.before = {id: _article(random) for id in SOURCES}
        self.now = {id: [line for line in changed(lines, random) if line.strip()] for id, lines in self.before.items()}
        for id, lines in self.now.items():
            (folder / f"{id}.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
        shown = archived(opened(self._store(random)))
        self.session = Session(replace(shown, articles=folder), View())

    def _store(self, random: Random) -> Store:
        events = (event(f"e{number}", "2031-05-20", *self._reports(random)) for number in range(3))
        return store(*events, sources=[source(id) for id in SOURCES])

    def _reports(self, random: Random) -> Iterator[Report]:
        for number in range(random.randint(1, 3)):
            id = random.choice(SOURCES)
            cited = sorted(random.sample(range(1, len(self.before[id]) + 1), random.randint(1, 2)))
            told = figure(12) if random.random() < 0.5 else figure(14)
            made = report(id, *cited, when=random.choice([None, "on Sunday"]), figures=(told,), says=f"It is {number}.")
            hashes = tuple(map(passage_hash, self.read(made)))
            yield replace(made, read=Reading(on=parse_edtf("2031-06-02"), passage=hashes))

    def read(self, of: Report) -> list[str]:
        """The paragraphs that were read for a report."""
        return [self.before[of.source][number - 1] for number in of.paragraphs]

    def reports(self) -> Iterator[tuple[str, Report]]:
        for dossier in self.session.selection.dossiers():
            for each in dossier.event.reports:
                yield dossier.event.id, each


def _article(random: Random) -> list[str]:
    length = random.randint(2, 12)
    return [random.choice(LINES) if random.random() < 0.4 else f"Paragraph {n} of {length}." for n in range(length)]


@given(st.randoms(use_true_random=False))
def test_no_wrong_passage_is_shown_read_or_quoted(random: Random) -> None:
    with TemporaryDirectory() as folder:
        world = World(random, Path(folder))
        for id, each in world.reports():
            _right_on_the_page(world, id, each)
        _right_in_the_reader(world)
        _right_in_a_summary(world)


def _right_on_the_page(world: World, id: str, of: Report) -> None:
    session = world.session
    dossier = session.archive.dossier(id)
    assert dossier is not None
    page = event_page(dossier, session.archive, UNICODE, passages=unfolding(session.texts, of), current=of)
    shown = {number: text for number, text, style in _paragraphs(page) if style == "mark"}
    assert set(shown.values()) <= set(world.read(of))
    assert all(world.now[of.source][number - 1] == text for number, text in shown.items())
    beside = {number for number, _, style in _paragraphs(page) if style == "quiet"}
    assert all({number - 1, number + 1} & set(shown) for number in beside), "no neighbour of what is not shown"
    whole = set(world.read(of)) == set(shown.values())
    assert whole or not any(HELD in plain(each.spans) for each in page), (
        "no verdict on what is not the text that was read"
    )
    assert whole or any("the text has changed" in plain(each.spans) for each in page)


def _paragraphs(page: tuple[Paragraph, ...]) -> Iterator[tuple[int, str, str]]:
    """The paragraphs of articles on a page: number, text, and the style of the number."""
    for each in page:
        if each.spans and each.indent and each.spans[0][0].startswith("¶"):
            (lead, style), *text = each.spans
            number = int(lead.strip("¶ "))
            assert lead == passage_lead(number)
            yield number, "".join(piece for piece, _ in text), style


def _right_in_the_reader(world: World) -> None:
    course = Course(world.session, of_selection(world.session))
    found = list(_stops(course))
    for place, read in found:
        assert read.text == world.now[place.source][read.number - 1]
        for claim in read.claims:
            assert read.text in world.read(claim.report)
            assert claim.report.source == place.source
        beside = claims_page(read, 0, world.session.names, UNICODE)
        held = sum(HELD in plain(each.spans) for each in beside.paragraphs)
        assert held <= sum(bool(claim.passage.verdicts) for claim in read.claims)
    marked = {(each.dossier.event.id, id(each.report)) for _, read in found for each in read.claims}
    for event_id, each in world.reports():
        is_there = any(text in world.now[each.source] for text in world.read(each))
        assert is_there or (event_id, id(each)) not in marked


def _stops(course: Course) -> Iterator[tuple[ReadingPlace, ReadParagraph]]:
    """All passages that n goes to, once around."""
    at, seen = ReadingPlace(SOURCES[0]), set[ReadingPlace]()
    while (at := course.seek(at, 1, lambda read: bool(read.claims)).stop or at) not in seen and at.number:
        seen.add(at)
        read = course.paragraph(at)
        assert read is not None
        assert read.claims
        yield at, read


def _right_in_a_summary(world: World) -> None:
    session = world.session
    answer = compose(session.archive, session.selection, session.view, "0" * 64, quoting=session.texts.quotation)
    for told in answer.events:
        for note in told.notes:
            if note.quote:
                words = note.quote.strip("… ")
                assert any(words in text for text in world.read(note.report))
                assert any(words in text for text in world.now[note.report.source])


def test_much_is_still_shown() -> None:
    """Otherwise nothing would be proved above."""
    with TemporaryDirectory() as folder:
        found = 0
        for seed in range(20):
            world = World(Random(seed), Path(folder))
            course = Course(world.session, of_selection(world.session))
            found += len(list(_stops(course)))
        assert found > 40

"""The pages of events, of sources and of the help: as read and approved, and complete for any store."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from albab_tui.app.commands import COMMANDS
from albab_tui.app.glyphs import ASCII, CONSOLE, UNICODE, Glyphs
from albab_tui.app.pages.event_page import event_page
from albab_tui.app.pages.help_page import help_page
from albab_tui.app.pages.source_page import source_line, source_page
from albab_tui.app.pages.styled_text import Paragraph, plain, wrap
from albab_tui.archive.memory.archive import MemoryArchive
from albab_tui.evidence.in_words import cited_words, claimant_words, figure_words, subject_words, value_words
from albab_tui.evidence.whole import Evidence
from albab_tui.model.report import Report
from albab_tui.model.store import Store
from albab_tui.model.vocabulary import STATUSES, Vocabulary, words_of
from albab_tui.model.wording import spell
from albab_tui.question.fields import FIELDS
from albab_tui.question.traits import TRAITS
from albab_tui.text.signs import CLOSED, CUT, EXCLUDED, GAP, UNSHOWN
from albab_tui.text.widths import cell_width
from tests.app_model.goldens import FOLDER, files
from tests.harbour import HARBOUR
from tests.stores import event, evidence, report, source, store
from tests.strategies import stores

WORDS = words_of(Vocabulary())

NAMES = sorted(path.name for path in FOLDER.iterdir())
widths = st.sampled_from([20, 46, 78])


@pytest.mark.parametrize("name", NAMES)
def test_pages_stand_as_they_were_read_and_approved(name: str) -> None:
    assert files()[name] == (FOLDER / name).read_text(encoding="utf-8")


def test_no_golden_is_left_over() -> None:
    assert sorted(files()) == NAMES


def _lines(page: Iterable[Paragraph], width: int) -> list[str]:
    lines = [plain(line) for line in wrap(page, width)]
    assert all(cell_width(line) <= width for line in lines)
    return lines


def _closed_up(text: str) -> str:
    return "".join(text.split())


def _holds(lines: list[str], parts: Iterable[str]) -> None:
    whole = _closed_up("".join(lines))
    assert [part for part in parts if _closed_up(part) not in whole] == []


def _report_parts(given: Report, of: Evidence) -> list[str]:
    parts = [given.says, f"{given.source} {cited_words(given)}", claimant_words(given, of.catalogue)]
    parts += [figure_words(figure, of.catalogue) for figure in given.figures]
    parts += [spell(given.date)] if given.date else []
    parts += [f"“{given.when}”"] if given.when else []
    parts += [given.rank] if given.rank != "normal" else []
    return parts + [each for each in (given.origin, given.origin_why, given.rank_why, given.note) if each]


@given(stores(most=3) | st.just(HARBOUR), widths, st.sampled_from([UNICODE, ASCII]))
def test_an_events_page_holds_everything_known_of_it(of: Store, width: int, glyphs: Glyphs) -> None:
    found = evidence(of)
    names = found.catalogue
    for dossier in found.dossiers.values():
        one = dossier.event
        lines = _lines(event_page(dossier, MemoryArchive(found), glyphs), width)
        _holds(lines, [one.title, one.status, one.kind, one.summary, spell(one.date)])
        _holds(lines, [each for each in (one.date_why, one.differs_why, one.outside) if each])
        _holds(lines, [names.actor_name(id) for _, ids in one.actors.items() for id in ids])
        _holds(lines, [names.place_name(id) for id in one.places])
        _holds(lines, [names.events[id].title for id in (*one.related, *one.fulfils) if id in names.events])
        _holds(lines, [names.sources[id].title for id in dossier.sources])
        for each in one.reports:
            _holds(lines, _report_parts(each, found))
        for dispute in dossier.disputes:
            _holds(
                lines, [subject_words(dispute, names), *(value_words(claim.value, names) for claim in dispute.claims)]
            )


@given(stores(most=3) | st.just(HARBOUR), widths)
def test_a_sources_page_holds_everything_drawn_from_it(of: Store, width: int) -> None:
    found = evidence(of)
    for one in of.sources:
        lines = _lines(source_page(one, MemoryArchive(found)), width)
        _holds(lines, [one.id, one.title])
        _holds(lines, [each for each in (one.text, one.dateline, one.note, one.headline, one.url) if each])
        if one.published:
            _holds(lines, [spell(one.published.date), one.published.basis, one.published.why or ""])
        _holds(lines, [each.name for each in (one.agency, one.publisher) if each])
        for dossier in found.dossiers.values():
            for each in dossier.event.reports:
                if each.source == one.id:
                    _holds(lines, [dossier.event.title, *_report_parts(each, found)])


def test_what_is_drawn_from_a_source_stands_in_its_order() -> None:
    events = (
        event("late", None, report("a", 9, says="The end.")),
        event("early", None, report("a", 2, 8, says="The start."), report("b", 1, says="Elsewhere.")),
        event("middle", None, report("a", 4, says="The middle.")),
    )
    of = evidence(store(*events, sources=(source("a"), source("b"), source("c"))))
    page = _lines(source_page(of.catalogue.sources["a"], MemoryArchive(of)), 78)
    told = [line.strip() for line in page if line.strip().startswith("The ")]
    assert told == ["The start.", "The middle.", "The end."]
    assert [line for line in page if "only source" in line] == [
        "Middle  undated, only source",
        "Late  undated, only source",
    ]
    assert "Drawn from it: 3 reports" in page
    assert "Drawn from it: 1 report" in _lines(source_page(of.catalogue.sources["b"], MemoryArchive(of)), 78)
    assert "Drawn from it: 0 reports" in _lines(source_page(of.catalogue.sources["c"], MemoryArchive(of)), 78)


def test_a_source_that_the_store_does_not_hold_is_told_by_its_id() -> None:
    assert _lines(source_line("gone", evidence(HARBOUR).catalogue), 40) == ["gone"]


@pytest.mark.parametrize("glyphs", [UNICODE, CONSOLE, ASCII])
@pytest.mark.parametrize("width", [30, 46, 78])
def test_the_help_holds_every_key_symbol_field_and_trait(width: int, glyphs: Glyphs) -> None:
    lines = _lines(help_page(glyphs, WORDS), width)
    _holds(lines, [f"{command.shown}{command.help}" for command in COMMANDS])
    _holds(lines, [f"{field.name}:{field.help}" for field in FIELDS.values()])
    _holds(lines, [*TRAITS, *STATUSES, "since:", "until:", "during:", "certainly:", "members:no"])
    _holds(lines, [f"{glyphs.of(kind)}{kind.label}" for kind in WORDS.kinds])
    signs = (GAP, CUT, EXCLUDED, CLOSED, UNSHOWN)
    _holds(lines, [f"{sign.among(glyphs.repertoire)}{sign.meaning}" for sign in signs])

"""Exports are told piece by piece: what they take does not grow with the number of events."""

from __future__ import annotations

from collections.abc import Callable
from weakref import WeakSet

import pytest

from albab_tui.answers.answer import Answer
from albab_tui.answers.compose import compose
from albab_tui.answers.file_names import suggested_name
from albab_tui.answers.formats import BIBLIOGRAPHIES, FORMATS, Format
from albab_tui.answers.rendering import Rendering, chunks, render
from albab_tui.answers.telling.event_telling import EventTelling
from albab_tui.archive.memory.held_events import HeldEvents
from albab_tui.archive.opening import OpenedArchive, open_archive
from albab_tui.evidence.dossier import Dossier
from albab_tui.question.filter import Filter
from albab_tui.question.view import View
from tests.answers.goldens import answer
from tests.made_store import write_store

EVENTS = 400


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> OpenedArchive:
    """A store of many events."""
    path = tmp_path_factory.mktemp("made") / "made.json"
    write_store(path, EVENTS)
    opened = open_archive(path)
    assert opened.archive.ask(Filter()).lines(0, 1), "the archive's own dossiers are there from now on"
    return opened


def composed(made: OpenedArchive) -> Answer:
    return compose(made.archive, made.archive.ask(Filter()), View(), "0" * 64)


@pytest.mark.parametrize("format", FORMATS)
def test_no_piece_holds_more_than_an_event_or_a_list(made: OpenedArchive, format: Format) -> None:
    sizes = [len(piece) for piece in chunks(composed(made), format)]
    assert max(sizes) < sum(sizes) / 5


@pytest.mark.parametrize("format", FORMATS)
def test_no_event_is_kept_once_it_is_told(made: OpenedArchive, format: Format, monkeypatch: pytest.MonkeyPatch) -> None:
    alive: WeakSet[object] = WeakSet()
    for noted in (EventTelling, Dossier):
        monkeypatch.setattr(noted, "__init__", _noting(noted.__init__, alive))
    most = 0
    for _ in chunks(composed(made), format):
        most = max(most, len(alive))
    assert most <= 6
    assert most or format in (*BIBLIOGRAPHIES, "chart")


def _noting(begin: Callable[..., None], alive: WeakSet[object]) -> Callable[..., None]:
    def noting(self: object, *given: object) -> None:
        begin(self, *given)
        alive.add(self)

    return noting


@pytest.mark.parametrize("format", FORMATS)
def test_the_pieces_are_the_whole(format: Format) -> None:
    whole = render(answer(), format)
    assert "".join(chunks(answer(), format)) == whole
    rendering = Rendering(answer(), format)
    assert ["".join(rendering) for _ in range(2)] == [whole, whole], "it can be walked through again"


def test_sums_do_not_depend_on_how_far_somebody_has_walked() -> None:
    told = answer()
    for _ in zip(range(3), told.prepared(), strict=False):
        pass
    assert told.counts == answer().counts
    assert told.sources == answer().sources


def test_an_answer_is_there_before_any_event_is_looked_at(made: OpenedArchive, monkeypatch: pytest.MonkeyPatch) -> None:
    selection = made.archive.ask(Filter())
    monkeypatch.setattr(type(selection), "_at", lambda *_: pytest.fail("an event was looked at"))
    monkeypatch.setattr(HeldEvents, "afresh", lambda *_: pytest.fail("an event was composed"))
    told = composed(made)
    assert (told.shown, told.total) == (EVENTS, EVENTS)
    assert suggested_name(told, "markdown") == "a-made-store.md"

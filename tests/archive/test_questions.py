"""What an archive tells of a store's questions, over the whole store whatever is asked for."""

from __future__ import annotations

import pytest
from hypothesis import given

from albab_tui.model.open_question import Question, Reply
from albab_tui.model.report import Report
from albab_tui.model.store import Store
from albab_tui.question.filter import Filter
from albab_tui.question.grammar import parse_filter
from tests.archive import archive_of, ids, naive
from tests.stores import edtf, event, place, report, store
from tests.strategies import stores

WHERE = Question(id="where", asks="How far in?", on="place", exclusive=(("edge", "centre"),))
PLACES = (place("town"), place("edge", part_of="town"), place("gates", part_of="edge"), place("centre", part_of="town"))


def _answering(*answer: str, date: str | None = None, **more: object) -> Report:
    return report(answers=(Reply(question="where", answer=answer, date=edtf(date)),), **more)  # type: ignore[arg-type]


def _asking(*reports: Report) -> Store:
    events = (event(f"e{number}", "2031-05-18", each) for number, each in enumerate(reports))
    return store(*events, questions=(WHERE,), places=PLACES)


@pytest.mark.parametrize(
    ("reports", "state", "disputed", "differing"),
    [
        ([report()], "open", [], []),
        ([_answering("gates", rank="deprecated")], "open", [], []),
        ([_answering("gates"), _answering("gates")], "answered one way", [], []),
        ([_answering("gates"), _answering("edge")], "answered one way", [], ["e0", "e1"]),
        ([_answering("gates"), _answering("centre")], "answered differently", ["e0", "e1"], ["e0", "e1"]),
        ([_answering("gates"), _answering("centre", rank="deprecated")], "answered one way", [], []),
        (
            [_answering("gates"), _answering("town"), _answering("centre", date="2031-05-20")],
            "answered differently",
            ["e0", "e2"],
            ["e0", "e1", "e2"],
        ),
        (
            [_answering("gates"), _answering("edge", stance="denies")],
            "answered differently",
            ["e0", "e1"],
            ["e0", "e1"],
        ),
        (
            [_answering("gates"), _answering("edge", stance="doubts")],
            "answered differently",
            ["e0", "e1"],
            ["e0", "e1"],
        ),
        ([_answering("gates", stance="denies")], "answered one way", [], []),
    ],
)
def test_how_a_question_stands(reports: list[Report], state: str, disputed: list[str], differing: list[str]) -> None:
    archive = archive_of(_asking(*reports))
    (inquiry,) = archive.questions()
    assert (inquiry.question, inquiry.state) == (WHERE, state)
    assert ids(archive.ask(parse_filter("is:differs", archive.names))) == differing
    for text in ("is:disputed", "disputed:where", 'disputed:"how far in?"'):
        assert ids(archive.ask(parse_filter(text, archive.names))) == disputed


def test_answers_tell_who_when_and_on_which_passage() -> None:
    archive = archive_of(_asking(_answering("gates", by="x", told=edtf("2031-05-19")), _answering("centre")))
    first, second = archive.questions()[0].answers
    assert (first.event, first.reply.answer, first.report.by, str(first.told)) == ("e0", ("gates",), "x", "2031-05-19")
    assert (second.event, str(second.told), second.report.paragraphs) == ("e1", "2031-05-20", (1,))
    assert [str(each.position.moment) for each in (first, second)] == ["2031-05-18", "2031-05-18"]


def test_a_dispute_is_one_of_the_whole_store_and_not_of_the_selection() -> None:
    archive = archive_of(_asking(_answering("gates"), _answering("centre"), _answering("edge")))
    selection = archive.ask(parse_filter("place:gates or e0", archive.names))
    assert ids(selection) == ["e0"]
    (dispute,) = next(selection.dossiers()).disputes
    assert (dispute.subject, dispute.question) == ("where", "where")
    told = [(claim.event, claim.difference and str(claim.difference)) for claim in dispute.claims]
    assert told == [(None, None), ("e1", "contradiction"), ("e2", "coarser")]


def test_of_very_many_answers_the_gravest_are_listed() -> None:
    archive = archive_of(_asking(*(_answering("gates") for _ in range(2_000)), _answering("centre")))
    (dispute,) = next(archive.ask(Filter()).dossiers()).disputes
    assert [claim.event for claim in dispute.claims[:3]] == [None, "e2000", "e1"]
    assert len(dispute.claims) + dispute.left_out == 2_001


def test_thousands_of_different_answers_take_no_time() -> None:
    made = store(
        *(
            event(f"e{n}", None, report(answers=(Reply(question="terms", answer=(f"label {n}",)),)))
            for n in range(5_000)
        ),
        questions=(Question(id="terms", asks="What?", on="terms"),),
    )
    assert archive_of(made).ask(Filter()).differing == 5_000


@given(stores(most=6))
def test_disputes_are_those_of_a_walk_pair_by_pair(of: Store) -> None:
    archive = archive_of(of)
    evidence = archive.evidence
    for dossier in evidence.dossiers.values():
        assert dossier.disputed_on == naive.disputed_on(dossier, evidence)
        assert dossier.differs == naive.differs(dossier, evidence)
        listed = {(each.subject, each.question) for each in dossier.disputes if each.question}
        assert {id for _, id in listed} == naive.disputed_on(dossier, evidence) & set(archive.names.questions)


@given(stores(most=6))
def test_every_answer_stands_in_its_question_once(of: Store) -> None:
    archive = archive_of(of)
    for inquiry in archive.questions():
        told = [(each.event, each.report, each.reply) for each in inquiry.answers]
        assert told == [
            (one.id, each, reply) for one in of.events for each in one.reports for reply in each.answers
            if reply.question == inquiry.question.id
        ]  # fmt: skip

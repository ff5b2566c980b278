"""What the bundled store holds: the facts that a reader of the five articles would look for first."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from albab_tui.cited.fingerprints import is_read
from albab_tui.dating import resolve
from albab_tui.evidence.basis import DateBasis, report_basis
from albab_tui.evidence.disputes import window
from albab_tui.evidence.whole import Evidence
from albab_tui.model.catalogue import Catalogue
from albab_tui.model.event import Event
from albab_tui.model.report import Report
from albab_tui.question.grammar import parse_filter
from albab_tui.store.opening import open_store
from albab_tui.text.folding import fold
from tests.archive import select

SOURCES = ("000", "001", "002", "003", "004")


@cache
def evidence() -> Evidence:
    return Evidence(Catalogue(open_store(None).store))


def event(id: str) -> Event:
    return evidence().catalogue.events[id]


def answer(question: str) -> list[str]:
    """Ids of the events that a filter lets through, in the timeline's order."""
    filter = parse_filter(question, evidence().catalogue)
    return [dossier.event.id for dossier in select(evidence(), filter).dossiers()]


def reports() -> list[tuple[Event, Report]]:
    return [(event, report) for event in evidence().catalogue.store.events for report in event.reports]


def figures(id: str) -> set[tuple[str, str, str | None]]:
    return {(f.name, str(f.bounds[0]), f.whom) for report in event(id).reports for f in report.figures}


def test_size_suits_a_reader() -> None:
    assert 45 <= len(evidence().catalogue.events) <= 70


def test_every_event_has_a_report_and_a_title_of_its_own() -> None:
    events = evidence().catalogue.store.events
    assert all(event.reports for event in events)
    assert len({fold(event.title) for event in events}) == len(events)
    assert [event.title for event in events if len(event.title) > 52] == []


def test_every_article_is_drawn_from() -> None:
    used = Counter(report.source for _, report in reports())
    assert tuple(sorted(used)) == SOURCES
    assert min(used.values()) >= 15


def test_nothing_declared_is_unused() -> None:
    catalogue = evidence().catalogue
    named = {id for dossier in evidence().dossiers.values() for ids in dossier.involved.values() for id in ids}
    quoted = {id for dossier in evidence().dossiers.values() for id in dossier.claiming}
    located = {id for dossier in evidence().dossiers.values() for id in dossier.located}
    assert set(catalogue.actors) == named | quoted
    assert set(catalogue.places) == located


def test_only_one_article_states_its_day() -> None:
    sources = evidence().catalogue.sources
    days = {id: (str(each.date), each.basis) for id, source in sources.items() if (each := source.published)}
    assert days == {
        "000": ("2017-02-09", "stated"),
        "001": ("2017-02-09", "inferred"),
        "002": ("2017-02-12?", "inferred"),
        "003": ("2017-02-08", "inferred"),
        "004": ("2017-01-18?", "inferred"),
    }
    assert all(source.published and source.published.why for source in sources.values())


@pytest.mark.parametrize(
    ("id", "date"),
    [
        ("al-bab-held", "2014/.."),
        ("al-bab-besieged", "2017-02-06?/.."),
        ("better-air-coordination", "2017-01-29/2017-02-08"),
        ("joint-action", "2017-02-08.."),
        ("turkish-offensive", "2016-08"),
        ("istanbul-nightclub", "2017-01-01"),
        ("joint-air-strikes", "2017-01-18?"),
        ("kazakhstan-talks", "2017-01-23"),
        ("sdf-new-phase", "2017-02-04"),
        ("phone-call", "2017-02-07..2017-02-08"),
        ("syrian-advance", "2017-02-08"),
        ("western-gates", "2017-02-08"),
        ("outskirts-captured", "..2017-02-08"),
        ("pompeo-visit", "2017-02-09"),
        ("isil-58-killed", "..2017-02-09"),
        ("fighters-desert", "..2017-02-12?"),
        ("friendly-fire", "..2017-02-12?"),
        ("buffer-zone", "None"),
        ("raqqa-capital", "None"),
    ],
)
def test_dates_claim_no_more_than_the_articles_tell(id: str, date: str) -> None:
    assert str(event(id).date) == date


def test_a_range_finds_what_went_on_in_it_and_not_what_is_only_known_to_be_earlier() -> None:
    assert answer("during:2015") == ["gulen-in-exile", "syrian-war", "al-bab-held"]
    week, wednesday = set(answer("during:2017-02-01/2017-02-07")), set(answer("during:2017-02-08"))
    assert {"al-bab-operation", "al-bab-besieged", "phone-call", "outskirts-captured", "isil-58-killed"} <= week
    assert {"western-gates", "syrian-advance", "forces-enter", "phone-call", "indirect-frontline"} <= wednesday
    assert not {"friendly-fire", "gains-near-tadef", "istanbul-nightclub"} & (week | wednesday)


def test_each_open_beginning_has_its_reason() -> None:
    page = (Path(__file__).parents[1] / "docs" / "curation.md").read_text(encoding="utf-8")
    told = re.findall(r"^\| `([a-z0-9-]+)` \| `(\S+)` \| \S.+\. \|$", page, re.MULTILINE)
    events = evidence().catalogue.store.events
    assert sorted(told) == sorted((each.id, str(each.date)) for each in events if each.date and each.date.start is None)


def test_every_report_was_read_as_it_is() -> None:
    assert [found.id for found, report in reports() if not is_read(found, report)] == []


def test_what_lasts_and_what_is_said_on_another_day() -> None:
    events = evidence().catalogue.store.events
    assert {each.id for each in events if each.date and each.date.lasts} == {
        "gulen-in-exile", "syrian-war", "al-bab-held", "al-bab-operation", "better-air-coordination", "al-bab-besieged",
        "indirect-frontline", "serious-progress", "gains-near-tadef",
    }  # fmt: skip
    told = {(found.id, str(report.told)) for found, report in reports() if report.told}
    assert told == {
        ("outskirts-captured", "2017-02-08"), ("forces-enter", "2017-02-08"), ("militants-44-killed", "2017-02-09"),
        ("avoided-clashes", "2017-02-06?..2017-02-12?"), ("raqqa-isolation", "2017-02-11?"),
        ("fighters-desert", "2017-02-12?"), ("raqqa-next", "2017-02-08"), ("raqqa-next", "..2017-02-12?"),
        ("joint-action", "2017-02-08"), ("reported-clashes", "2017-02-06?..2017-02-12?"),
    }  # fmt: skip


def test_the_day_of_a_photograph_dates_nothing_else() -> None:
    assert answer("certainly:2016-10 -kind:situation") == ["rudskoi-photographed"]
    assert all(report.source != "004" for found, report in reports() if str(found.date).startswith("2016-0"))


def test_windows_follow_from_the_words_of_time() -> None:
    """An article's words, counted from its day, give a window that the report's own can share."""
    counted = 0
    for found, report in reports():
        day = evidence().catalogue.sources[report.source].day
        written = day and day.earliest
        own = window(report, found)
        if not report.when or not own or not written:
            continue
        told = [each for future in (None, True) if (each := resolve(report.when, written, future=future))]
        assert not told or any(each.date.overlaps(own) for each in told), (found.id, report.when)
        counted += bool(told)
    assert counted >= 30


def test_what_the_reports_disagree_on() -> None:
    found = {
        id: [dispute.subject for dispute in dossier.disputes if dispute.question is None]
        for id, dossier in evidence().dossiers.items()
    }
    assert {id: subjects for id, subjects in found.items() if subjects} == {
        "gulen-accused": ["occurrence"],
        "phone-call": ["date"],
        "inside-al-bab": ["occurrence"],
        "reported-clashes": ["occurrence"],
        "al-bab-location": ["distance from Aleppo"],
    }
    assert all(event(id).differs_why for id, subjects in found.items() if subjects)


def test_questions_that_the_articles_answer_differently() -> None:
    inquiries = evidence().inquiries
    assert all(len({each.position for each in inquiry.answers}) > 1 for inquiry in inquiries.values())
    assert [id for id, inquiry in inquiries.items() if inquiry.state != "answered differently"] == ["where-struck"]
    assert len(inquiries) == 12


@pytest.mark.parametrize(
    ("question", "one", "other", "difference"),
    [
        ("how-far-in", "outskirts-captured", "forces-enter", "contradiction"),
        ("how-far-in", "outskirts-captured", "western-gates", "finer"),
        ("how-far-in", "forces-enter", "turkish-losses-one", "contradiction"),
        ("who-went-in", "push-from-gates", "serious-progress", "finer"),
        ("who-went-in", "forces-enter", "outskirts-captured", "other wording"),
        ("what-agreed", "joint-action", "white-house-statement", "other wording"),
        ("what-for", "left-to-turkey", "syrian-advance", "contradiction"),
        ("how-near-army", "southern-edge", "gains-near-tadef", "another moment"),
        ("next-goal", "raqqa-next", "safe-zone", "other wording"),
        ("who-takes-raqqa", "raqqa-next", "raqqa-condition", "other wording"),
        ("state-of-defence", "inside-al-bab", "al-bab-operation", "contradiction"),
        ("damascus-and-turkey", "joint-air-strikes", "assad-and-raqqa", "other wording"),
        ("moscow-and-ankara", "joint-air-strikes", "russia-angered", "other wording"),
    ],
)
def test_how_answers_differ(question: str, one: str, other: str, difference: str) -> None:
    inquiry = evidence().inquiries[question]
    first, *_ = (each.position for each in inquiry.answers if each.event == one)
    second, *_ = (each.position for each in inquiry.answers if each.event == other)
    assert inquiry.difference(first, second) == difference
    assert {one, other} <= set(answer(f"question:{question}"))


def test_one_presidency_is_one_voice() -> None:
    assert len(evidence().dossiers["pompeo-visit"].origins) == 1


@pytest.mark.parametrize(
    "name",
    ["Turkish sources", "government troops", "rebel sources", "Iranian-backed Shi'ite militias", "NATO alliance",
     "US-backed Kurdish militia"],
)  # fmt: skip
def test_forms_of_names_that_the_articles_use(name: str) -> None:
    assert answer(f'actor:"{name}"')


def test_the_day_of_the_call_by_source() -> None:
    call = event("phone-call")
    told = [(each.source, each.when, str(window(each, call)), each.rank) for each in call.reports if each.when]
    assert told == [
        ("003", "overnight", "2017-02-07..2017-02-08", "normal"),
        ("003", "Tuesday", "2017-02-07", "normal"),
        ("001", "earlier Wednesday", "2017-02-08", "normal"),
        ("000", "overnight", "2017-02-08..2017-02-09", "deprecated"),
    ]
    assert all(report.rank_why for report in call.reports if report.rank != "normal")
    assert call.outside


def test_two_counts_of_dead_are_two_statements() -> None:
    assert figures("isil-58-killed") == {("killed", "58", "islamic-state")}
    assert figures("militants-44-killed") == {("killed", "44", "islamic-state")}


def test_three_reports_of_turkish_dead_are_three_events() -> None:
    assert figures("turkish-losses-two") == {("killed", "2", "turkish-military"), ("wounded", "15", "turkish-military")}
    assert figures("turkish-losses-one") == {("killed", "1", "turkish-military"), ("wounded", "1", "turkish-military")}
    assert figures("friendly-fire") == {("killed", "3", "turkish-military")}


def test_what_the_turkish_military_claims() -> None:
    assert set(answer("by:turkish-military")) == {"isil-58-killed", "militants-44-killed", "joint-investigation"}


def test_russia_and_turkey_both_as_agents() -> None:
    assert set(answer("actor:russia actor:turkey role:agent")) == {
        "august-agreement",
        "joint-air-strikes",
        "kazakhstan-talks",
        "avoided-clashes",
        "joint-investigation",
        "assad-question",
        "rival-camps",
    }


def test_where_the_outskirts_were_taken() -> None:
    assert "outskirts-captured" in answer("place:al-bab-outskirts kind:advance")
    assert {"western-gates", "southern-edge", "indirect-frontline"} <= set(answer("place:al-bab-outskirts"))


def test_a_filter_on_the_town_finds_all_its_edges() -> None:
    edges = {"syrian-advance", "gains-near-tadef", "villages-regained", "southern-edge", "indirect-frontline"}
    assert edges | {"western-gates", "joint-air-strikes", "al-bab-besieged"} <= set(answer("place:al-bab"))
    assert set(answer("place:al-bab-inside")) == {"forces-enter", "inside-al-bab"}


def test_what_is_planned_and_never_reported_done() -> None:
    plans = {
        "palmyra-demolition",
        "kazakhstan-talks",
        "joint-action",
        "raqqa-next",
        "safe-zone",
        "complete-al-bab",
        "pompeo-visit",
        "raqqa-isolation",
    }
    assert set(answer("is:unfulfilled")) == plans == set(answer("status:planned"))


def test_what_article_002_alone_supports() -> None:
    assert set(answer("source:002 is:single-source")) == {
        "august-agreement",
        "gains-near-tadef",
        "raqqa-isolation",
        "fighters-desert",
        "friendly-fire",
        "joint-investigation",
        "turkish-losses-one",
        "hama-attack",
        "no-plans-to-stay",
        "russia-angered",
        "assad-and-raqqa",
    }


def test_what_certainly_fell_before_the_eighth_of_february() -> None:
    certain = set(answer("certainly:../2017-02-07"))
    possible = set(answer("until:2017-02-07"))
    assert {"coup-attempt", "istanbul-nightclub", "sdf-new-phase"} <= certain < possible
    assert {"phone-call", "outskirts-captured", "joint-air-strikes"} <= possible - certain


def test_copies_of_one_agency_are_one_origin() -> None:
    for id in ("syrian-advance", "buffer-zone", "avoided-clashes", "outskirts-captured"):
        dossier = evidence().dossiers[id]
        assert len(dossier.sources) > 1
        assert len(dossier.origins) == 1
    copied = [report for _, report in reports() if report.origin]
    assert {report.origin for report in copied} == {"Reuters"}
    assert all(report.origin_why for report in copied)


def test_affiliations() -> None:
    def members(id: str) -> set[str]:
        return set(evidence().catalogue.affiliations.members(id))

    assert {"turkish-military", "turkish-air-force", "erdogan", "kalin", "yildirim", "cavusoglu"} <= members("turkey")
    assert not members("turkey") & {"syrian-rebels", "turkish-backed-rebels", "free-syrian-army"}
    assert members("syria") == {"syria", "assad", "syrian-army"}
    assert members("iran") == {"iran"}
    assert "rudskoi" in members("russia")


@pytest.mark.parametrize(
    ("name", "id"),
    [
        ("ISIL", "islamic-state"),
        ("daesh", "islamic-state"),
        ("Türkiye", "turkey"),
        ("Ebrahim Kalin", "kalin"),
        ("Rudskoy", "rudskoi"),
        ("FSA", "free-syrian-army"),
        ("SOHR", "observatory"),
        ("Russian Federation", "russia"),
    ],
)
def test_every_form_of_a_name_leads_to_its_actor(name: str, id: str) -> None:
    assert evidence().catalogue.actor_names.resolve(name) == id


def test_no_name_belongs_to_two() -> None:
    catalogue = evidence().catalogue
    for group in (catalogue.store.actors, catalogue.store.places):
        names = Counter(fold(name) for each in group for name in (each.name, *each.aliases))
        assert [name for name, times in names.items() if times > 1] == []


def test_whoever_is_only_accused_or_might_act_is_no_agent() -> None:
    assert answer("actor:gulen role:agent") == ["gulen-in-exile"]
    assert event("shelling-casualties").actors["agent"] == ()
    assert event("reported-clashes").actors["agent"] == ()
    assert event("turkish-losses-two").actors["agent"] == ()
    assert answer("actor:fallon role:agent") == []


def test_no_article_reports_the_fall_of_al_bab() -> None:
    assert event("complete-al-bab").status == "planned"
    held = event("al-bab-held").date
    assert held is not None
    assert held.last is None


@pytest.mark.parametrize(
    ("id", "sources"),
    [("al-bab-held", SOURCES), ("raqqa-capital", ("000", "001", "002", "003")), ("raqqa-condition", ("002", "003"))],
)
def test_every_article_that_tells_it_is_cited(id: str, sources: tuple[str, ...]) -> None:
    assert tuple(sorted({report.source for report in event(id).reports})) == sources


def test_a_stated_date_stands_in_the_article() -> None:
    stated = {found.id for found, report in reports() if report_basis(report) is DateBasis.STATED}
    assert stated == {"gulen-in-exile", "caliphate-declared", "al-bab-held", "august-agreement", "rudskoi-photographed"}

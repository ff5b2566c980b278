"""Which events a filter lets through, on the store of the harbour and on any other."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from albab_tui.evidence.whole import Evidence
from albab_tui.model.event import Event
from albab_tui.question.fields import ACTOR_FIELDS, FieldName
from albab_tui.question.filter import Filter
from albab_tui.question.grammar import parse_filter
from albab_tui.question.printing import print_filter
from albab_tui.question.senses import SENSES
from albab_tui.question.traits import TRAITS
from albab_tui.question.tree import All, AnyOf, Node, Not, Term, Wording
from albab_tui.text.folding import fold
from tests.archive import select
from tests.archive.naive import disputed_on, holds, matcher
from tests.filters import flat
from tests.harbour import HARBOUR
from tests.stores import actor, event, evidence, figure, report, store
from tests.strategies import filters, near_dates, stores, terms

EVIDENCE = evidence(HARBOUR)
ALL = {each.id for each in HARBOUR.events}


def found(text: str, of: Evidence = EVIDENCE) -> set[str]:
    """Ids of the events that a filter text lets through."""
    return _ids(parse_filter(text, of.catalogue), of)


def _ids(filter: Filter, of: Evidence) -> set[str]:
    return {dossier.event.id for dossier in select(of, filter).dossiers()}


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("", ALL),
        ("actor:norland", {"strike", "call", "landing-planned", "landing", "talks", "verdict", "treaty"}),
        ("actor:norland members:no", {"landing-planned", "talks", "treaty"}),
        ("actor:norlanders role:agent", {"strike", "call", "landing-planned", "landing", "talks", "treaty"}),
        ("actor:norland role:speaker", {"verdict"}),
        ("actor:norland role:speaker members:no", set()),
        ("actor:sutland role:target", {"sinking", "landing", "old-war"}),
        ("actor:sutland role:target members:no", {"landing", "old-war"}),
        ("actor:sutland role:mentioned", {"verdict"}),
        ("actor:norland actor:sutland", {"call", "landing", "talks", "verdict"}),
        ("actor:norland actor:sutland role:agent", {"call", "talks"}),
        ("actor:watch actor:reef-front", set()),
        ("actor:watch actor:reef-front match:any", {"storm", "strike", "sinking", "aid"}),
        ("actor:watch,rlf role:agent match:any", {"sinking", "aid"}),
        ("-actor:norland -actor:sutland", {"storm", "rumour", "flight", "aid"}),
        ("-actor:norland role:agent", ALL - {"strike", "call", "landing-planned", "landing", "talks", "treaty"}),
        ("-actor:norland members:no", ALL - {"landing-planned", "talks", "treaty"}),
        ("by:norland", {"strike", "landing-planned", "verdict"}),
        ("by:norland members:no", set()),
        ("by:aske members:no", {"strike", "verdict"}),
        ("by:aske by:sutland", {"strike", "verdict", "sinking"}),
        ("by:aske by:watch match:all", {"strike", "verdict", "sinking", "aid"}),
        ("-by:norland by:watch", {"sinking", "aid"}),
        ("place:coast", {"storm", "rumour", "strike", "landing", "flight", "blockade"}),
        ("place:orsa", {"storm", "strike", "landing", "flight", "blockade"}),
        ("place:old-quay members:no", {"storm", "strike"}),
        ("place:old-quay,capital", {"storm", "strike", "talks", "aid"}),
        ("-place:coast source:d", {"talks", "aid"}),
        ("source:d", {"rumour", "talks", "flight", "aid"}),
        ("source:b,d", {"strike", "sinking", "landing", "rumour", "talks", "flight", "aid"}),
        ("-source:a -source:c", {"rumour", "landing"}),
        ("kind:strike", {"strike"}),
        ("kind:strike,attack", {"strike", "sinking"}),
        ("status:planned", {"landing-planned", "talks"}),
        ("status:planned,claimed", {"landing-planned", "talks", "sinking"}),
        ("-status:happened -status:background", {"landing-planned", "talks", "sinking", "verdict"}),
        ("is:disputed", {"strike", "call", "sinking"}),
        (
            "is:single-origin",
            ALL - {"strike", "call", "sinking", "flight"},
        ),
        ("is:single-source", ALL - {"strike", "call", "sinking", "talks", "flight", "aid"}),
        ("is:single-origin -is:single-source", {"talks", "aid"}),
        ("is:undated", {"rumour"}),
        ("is:stated-date", {"storm", "strike", "treaty", "old-war", "blockade"}),
        ("is:inferred-date", ALL - {"storm", "strike", "treaty", "old-war", "blockade", "rumour"}),
        ("is:unfulfilled", {"talks"}),
        ("is:disputed is:inferred-date", {"call", "sinking"}),
        ("disputed:date", {"call"}),
        ("disputed:killed", {"strike"}),
        ("disputed:occurrence", {"sinking"}),
        ("disputed:killed disputed:date", set()),
        ("disputed:distance", set()),
        ("-disputed:killed is:disputed", {"call", "sinking"}),
        ("figure:killed", {"strike"}),
        ("figure:killed figure:fled", {"strike", "flight"}),
        ("-figure:killed is:disputed", {"call", "sinking"}),
        ("mines", {"rumour"}),
        ("norland quay", {"strike", "landing"}),
        ('"the quay"', set()),
        ('"Old Quay"', {"storm", "strike", "landing"}),
        ("quay~", {"storm", "strike", "landing"}),
        ("~uay", {"storm", "strike", "landing"}),
        ("uay", set()),
        ("~uay -norland", {"storm"}),
        ('"a palace official"', {"landing-planned"}),
        ("boats", {"strike"}),
        ("ÅSKE", {"strike", "verdict"}),
        ("actor:norland actor:sutland kind:meeting -status:planned telephone", {"call"}),
        ("kind:strike or actor:watch", {"strike", "storm", "aid"}),
        ("actor:norland kind:strike or actor:watch agent:watch", {"strike", "aid"}),
        ("(kind:strike or actor:watch) source:d", {"aid"}),
        ("-(kind:strike or actor:norland) is:disputed", {"sinking"}),
        ("actor:(norland sutland)", {"call", "landing", "talks", "verdict"}),
        ("actor:(watch or reef-front)", {"storm", "strike", "sinking", "aid"}),
        ("agent:norland target:sutland", {"landing"}),
        ("agent:(norland or sutland) -actor:(norland sutland) kind:strike", {"strike"}),
        ("source:(a d)", {"aid", "talks"}),
        ("source:a and source:d or mines", {"aid", "talks", "rumour"}),
        ("speaker:norland or mentioned:sutland", {"verdict"}),
        ("mines or boats", {"rumour", "strike"}),
        ("-mines is:undated", set()),
    ],
)
def test_found_in_the_harbour(text: str, ids: set[str]) -> None:
    assert found(text) == ids


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("during:2031-05-20", {"storm", "landing", "verdict", "landing-planned", "flight", "aid", "blockade"}),
        ("during:2031-05-19", {"call", "sinking", "aid", "blockade"}),
        ("possibly:2031-05-19", {"call", "sinking", "flight", "aid", "blockade"}),
        ("during:2031-05-19/2031-05-20", ALL - {"rumour", "strike", "talks", "treaty", "old-war"}),
        ("certainly:2031-05-20", {"storm", "landing", "verdict", "blockade"}),
        ("certainly:2031-05-18/2031-05-19", {"strike", "call", "blockade"}),
        ("certainly:2031-05", {"storm", "strike", "call", "landing-planned", "landing", "verdict", "blockade"}),
        ("since:2031-05-21", {"landing-planned", "talks", "flight", "aid", "blockade"}),
        ("certainly:2031-05-21/..", {"talks", "blockade"}),
        ("certainly:2031-06/..", {"talks"}),
        ("until:2014", {"treaty", "old-war", "flight"}),
        ("certainly:../2014", {"treaty", "old-war"}),
        ("until:2031-05-18", {"strike", "call", "flight", "aid", "treaty", "old-war", "blockade"}),
        ("since:2014 until:2028", {"treaty", "flight"}),
        ("since:2031-05-20T14:31 until:2031-05-20T18:00 kind:other", set()),
        ("during:2031-05-20T14:30 kind:other", {"storm"}),
        ("during:1995", {"old-war"}),
        ("possibly:1995", {"old-war", "flight"}),
        ("certainly:1995", set()),
        ("since:2031-06", {"talks", "blockade"}),
        ("certainly:2029/..", ALL - {"rumour", "sinking", "flight", "aid", "treaty", "old-war"}),
        ("-kind:siege since:2031-06", {"talks"}),
    ],
)
def test_windows_in_the_harbour(text: str, ids: set[str]) -> None:
    assert found(text) == ids


def _unfulfilled(status: str, done: tuple[str, ...]) -> bool:
    of = evidence(store(event("plan", "2031", status=status), event("deed", "2031", fulfils=done)))
    return TRAITS["unfulfilled"].holds(of.dossiers["plan"], of)


def test_a_plan_is_fulfilled_by_the_event_that_says_so() -> None:
    assert _unfulfilled("planned", ())
    assert _unfulfilled("planned", ("another",))
    assert not _unfulfilled("planned", ("another", "plan"))
    assert not _unfulfilled("happened", ())


def test_subjects_are_compared_folded() -> None:
    reports = (
        report("a", figures=(figure(1, name="Lost Ships"),)),
        report("a", figures=(figure(2, name="Lost Ships"),)),
    )
    of = evidence(store(event("e", None, *reports), event("other")))
    assert found('disputed:"lost ships"', of) == found('figure:"LOST SHIPS"', of) == {"e"}


@given(st.data())
def test_a_term_narrows_or_joins_its_alternatives(data: st.DataObject) -> None:
    of = evidence(data.draw(stores()))
    filter, term = data.draw(filters(of.catalogue)), data.draw(terms(of.catalogue))
    field, value = term.field, term.value
    before = _ids(filter, of)
    plain = filter.dropping(field, value)
    after = _ids(plain.including(field, value), of)
    if not plain.values(field) or plain.joined(field) == "all":
        assert after <= _ids(plain, of)
    else:
        assert after >= _ids(plain, of)
    assert _ids(filter.excluding(field, value), of) <= _ids(plain, of)
    assert before <= _ids(Filter(), of)


@given(st.data())
def test_exclusion_is_the_complement(data: st.DataObject) -> None:
    of = evidence(data.draw(stores()))
    term = data.draw(terms(of.catalogue))
    frame = Filter(members=data.draw(st.booleans()))
    with_it, without_it = (
        _ids(frame.including(term.field, term.value), of),
        _ids(frame.excluding(term.field, term.value), of),
    )
    assert not with_it & without_it
    assert with_it | without_it == set(of.dossiers)


@given(st.data())
def test_each_sense_holds_what_the_one_before_it_does(data: st.DataObject) -> None:
    of = evidence(data.draw(stores()))
    filter = replace(data.draw(filters(of.catalogue)), window=data.draw(near_dates))
    certainly, plausibly, possibly = (_ids(replace(filter, sense=sense), of) for sense in SENSES)
    assert certainly <= plausibly <= possibly <= _ids(replace(filter, window=None), of)


@given(st.data())
def test_members_and_more_roles_only_add(data: st.DataObject) -> None:
    of = evidence(data.draw(stores()))
    asked = data.draw(filters(of.catalogue))
    wanted: dict[str, Any] = {field: asked.values(field) for field in (*ACTOR_FIELDS, "by")}
    filter = flat(**wanted, members=False)
    whoever = [value for field in ACTOR_FIELDS for value in wanted[field]]
    in_any_role = flat(actor=whoever, by=wanted["by"], members=False)
    assert _ids(filter, of) <= _ids(replace(filter, members=True), of)
    assert _ids(filter, of) <= _ids(in_any_role, of)
    assert _ids(flat(actor=asked.values("actor")), of) <= _ids(flat(actor=asked.values("actor"), match="any"), of)


@given(st.data())
def test_the_order_of_terms_does_not_matter(data: st.DataObject) -> None:
    of = evidence(data.draw(stores()))
    filter = data.draw(filters(of.catalogue))
    turned = replace(filter, parts=tuple(map(_turned, reversed(filter.parts))))
    assert _ids(turned, of) == _ids(filter, of)


def _turned(node: Node) -> Node:
    """A tree whose parts stand the other way round."""
    match node:
        case All(parts) | AnyOf(parts):
            return type(node)(tuple(map(_turned, reversed(parts))))
        case Not(part):
            return Not(_turned(part))
        case _:
            return node


def _naively(node: Node, event: Event, of: Evidence, members: bool) -> bool:
    """Whether a tree holds, told from the event alone, term by term."""
    match node:
        case All(parts):
            return all(_naively(part, event, of, members) for part in parts)
        case AnyOf(parts):
            return any(_naively(part, event, of, members) for part in parts)
        case Not(part):
            return not _naively(part, event, of, members)
        case Wording():
            return holds(of.dossiers[event.id], of, node.needle)
        case Term("by", value) if value not in (*of.catalogue.actors, "unnamed", "article"):
            return matcher(Filter((node,)), of)(of.dossiers[event.id])
        case Term(field, value):
            return value in _had(field, event, of, members)


def _had(field: FieldName, event: Event, of: Evidence, members: bool) -> set[str]:
    """The values of a field that an event has, walked from what the store says."""
    actors = {each.id: each.part_of for each in of.catalogue.store.actors}
    places = {each.id: each.part_of for each in of.catalogue.store.places}
    match field:
        case "actor":
            return _with_those_above({id for _, ids in event.actors.items() for id in ids}, actors if members else {})
        case "agent" | "target" | "party" | "speaker" | "mentioned":
            return _with_those_above(set(event.actors[field]), actors if members else {})
        case "by":
            return _with_those_above({each.by for each in event.reports if each.by}, actors if members else {}) | {
                "unnamed" if each.by_description else "article"
                for each in event.reports if each.by_description or not each.by
            }  # fmt: skip
        case "place":
            return _with_those_above(set(event.places), places)
        case "source":
            return {each.source for each in event.reports}
        case "kind" | "status":
            return {getattr(event, field)}
        case "is":
            return {name for name, trait in TRAITS.items() if trait.holds(of.dossiers[event.id], of)}
        case "figure":
            return {fold(figure.name) for each in event.reports for figure in each.figures}
        case "disputed":
            return disputed_on(of.dossiers[event.id], of)
        case "question":
            return {reply.question for each in event.reports for reply in each.answers}
    raise AssertionError(field)


def _with_those_above(ids: set[str], above: Mapping[str, str | None]) -> set[str]:
    found = set[str]()
    for step in ids:
        while step not in found:
            found.add(step)
            step = above.get(step) or step
    return found


@given(st.data())
def test_a_tree_is_matched_as_each_of_its_parts_says(data: st.DataObject) -> None:
    of = evidence(data.draw(stores()))
    filter = data.draw(filters(of.catalogue))
    events = of.catalogue.store.events
    expected = {each.id for each in events if _naively(All(filter.parts), each, of, filter.members)}
    assert _ids(replace(filter, window=None), of) == expected


DESCRIBED = store(
    event("commander", None, report(by="rebels", by_description="unnamed commander by the river")),
    event("official", None, report(by_description="an official")),
    event("minister", None, report(by="minister")),
    event("article", None, report()),
    actors=(actor("rebels", "Insurgents", name="Rebels of the reef"), actor("minister")),
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("by:unnamed", {"commander", "official"}),
        ("by:article", {"article"}),
        ("-by:article -by:unnamed", {"minister"}),
        ('by:"rebel commander"', {"commander"}),
        ('by:"commander insurg"', {"commander"}),
        ("by:Commander", {"commander"}),
        ('by:"an official"', {"official"}),
        ("by:(official or minister)", {"official", "minister"}),
        ("by:rebels", {"commander"}),
    ],
)
def test_claimants_without_a_name(text: str, found: set[str]) -> None:
    of = evidence(DESCRIBED)
    filter = parse_filter(text, of.catalogue)
    assert _ids(filter, of) == found
    assert parse_filter(print_filter(filter), of.catalogue) == filter


def test_a_description_that_nobody_has_is_refused() -> None:
    with pytest.raises(ValueError, match="no claimant 'rebel admiral'"):
        parse_filter('by:"rebel admiral"', evidence(DESCRIBED).catalogue)


def test_an_actor_of_such_a_name_is_that_actor() -> None:
    of = evidence(
        store(
            event("said", None, report(by="unnamed")),
            event("other", None, report(by_description="a cook")),
            actors=(actor("unnamed"),),
        )
    )
    assert _ids(parse_filter("by:unnamed", of.catalogue), of) == {"said"}

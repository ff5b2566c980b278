"""The rules that need no articles, on the small store: what each finds, and what it leaves alone."""

from __future__ import annotations

import pytest

from tests.checks.editing import SMALL, Text, event


def found(text: Text) -> list[tuple[str, str]]:
    """What is wrong: rule and path."""
    return [(problem.rule, problem.path) for problem in text.problems()]


def told(text: Text) -> list[str]:
    """What is wrong, in words."""
    return [f"{problem.rule}: {problem.path}: {problem.message}; {problem.cure}" for problem in text.problems()]


def index(id: str) -> int:
    return event(SMALL, id)


def test_the_small_store_is_right() -> None:
    assert found(SMALL) == []


def test_an_actor_is_used_by_a_word_or_a_figure_alone() -> None:
    named = SMALL.with_item("actors", value="{id: crew, name: Crew, kind: people, part_of: guild}")
    both = named.with_item("actors", value="{id: guild, name: Guild, kind: organisation}")
    assert found(both) == [("unused-actor", "actors[0].id"), ("unused-actor", "actors[1].id")]
    whom = both.with_value("events", index("sailing"), "reports", 0, "figures", 0, "whom", value="crew")
    assert found(whom) == []
    assert found(both.with_value("events", index("sailing"), "reports", 0, "by", value="crew")) == []


def test_a_part_is_not_used_by_what_it_belongs_to() -> None:
    text = SMALL.with_item("places", value="{id: pier, name: Pier, part_of: orsa}")
    assert told(text) == [
        'unused-place: places[0].id: no event is at "pier"; leave it out, or name it where it belongs'
    ]


def test_names_clash_however_they_are_spelt() -> None:
    text = SMALL.with_value("actors", 3, "aliases", 0, value="NORLANDERS")
    assert told(text) == [
        'alias-clash: actors[3].aliases[0]: "NORLANDERS" is a name of "norland" too; leave it with one of them'
    ]


def test_a_name_clashes_with_an_id() -> None:
    assert found(SMALL.with_value("actors", 0, "aliases", 0, value="Reef-Front")) == [
        ("alias-clash", "actors[0].aliases[0]")
    ]


def test_a_name_given_twice_to_one_actor_is_no_clash() -> None:
    assert found(SMALL.with_value("actors", 0, "aliases", 0, value="Norland")) == []


def test_an_actor_and_a_place_may_share_a_name() -> None:
    assert found(SMALL.with_value("actors", 3, "aliases", 0, value="Coast")) == []


def test_places_clash_too() -> None:
    assert found(SMALL.with_value("places", 1, "aliases", 0, value="coast")) == [
        ("alias-clash", "places[1].aliases[0]")
    ]


def test_titles_are_compared_without_case_and_marks() -> None:
    text = SMALL.with_value("events", index("mines"), "title", value="FAMILIES leave!")
    assert found(text) == [("duplicate-title", f"events[{index('mines')}].title")]
    assert found(SMALL.with_value("sources", 1, "title", value="Boats in the Fog")) == [
        ("duplicate-title", "sources[1].title")
    ]


def test_a_claim_may_rest_on_a_description_or_a_speaker() -> None:
    at = ("events", index("flight"))
    nobody = SMALL.without(*at, "reports", 0, "by_description")
    assert found(nobody) == [("statement-without-claimant", f"events[{at[1]}].status")]
    assert found(nobody.with_field(*at, "actors", value="{speaker: [watch]}")) == []


def test_a_figure_needs_a_unit() -> None:
    at = ("events", index("casualties"), "reports", 0, "figures", 1)
    assert found(SMALL.without(*at, "unit")) == [
        ("figure-without-unit", f"events[{at[1]}].reports[0].figures[1]"),
    ]


def test_an_event_points_to_itself() -> None:
    at = ("events", index("sailing"), "related", 0)
    assert found(SMALL.with_value(*at, value="sailing")) == [("self-related", f"events[{at[1]}].related[0]")]


@pytest.mark.parametrize(
    ("id", "plan", "objections"), [("mines", "talks", 0), ("mines", "flight", 1), ("talks", "return", 1)]
)
def test_only_a_deed_fulfils_only_a_plan(id: str, plan: str, objections: int) -> None:
    text = SMALL.with_field("events", index(id), "fulfils", value=f"[{plan}]")
    assert found(text) == [("fulfils-not-planned", f"events[{index(id)}].fulfils[0]")] * objections


def test_fulfilling_oneself_is_told_once() -> None:
    text = SMALL.with_field("events", index("mines"), "fulfils", value="[mines]")
    assert found(text) == [("self-related", f"events[{index('mines')}].fulfils[0]")]


@pytest.mark.parametrize("field", ["published", "agency"])
def test_what_a_source_does_not_state_needs_a_reason(field: str) -> None:
    place = 1 if field == "published" else 0
    text = SMALL.without("sources", place, field, "why")
    assert found(text) == [("source-without-reason", f"sources[{place}].{field}")]


def test_what_a_source_states_needs_none() -> None:
    assert found(SMALL.without("sources", 0, "published", "why")) == []


def test_outside_knowledge_is_told_as_such() -> None:
    text = SMALL.with_value("sources", 0, "agency", value="{name: Wire, basis: outside}")
    assert told(text) == [
        "source-without-reason: sources[0].agency: it is known from outside, and not told how; add why"
    ]


def test_an_origin_and_a_rank_need_reasons() -> None:
    at = ("events", index("mines"), "reports", 0)
    text = SMALL.with_field(*at, "origin", value="Wire").with_field(*at, "rank", value="preferred")
    assert found(text) == [
        ("report-without-reason", f"events[{at[1]}].reports[0].rank"),
        ("report-without-reason", f"events[{at[1]}].reports[0].origin"),
    ]
    reasoned = text.with_field(*at, "origin_why", value="Same words.").with_field(*at, "rank_why", value="Nearer.")
    assert found(reasoned) == []


def test_a_date_without_time_expression_needs_a_reason() -> None:
    at = ("events", index("casualties"))
    assert found(SMALL.without(*at, "date_why")) == [("date-without-reason", f"events[{at[1]}].date")]
    dated = SMALL.without(*at, "date_why").with_field(*at, "reports", 0, "date", value="2031-05-20")
    assert found(dated) == []


def test_an_event_without_reports_is_told_once() -> None:
    at = ("events", index("casualties"))
    text = SMALL.with_value(*at, "reports", value="[]").without(*at, "date_why")
    assert found(text) == [("unused-actor", "actors[4].id"), ("no-report", f"events[{at[1]}].reports")]


def asking(on: str, answer: str) -> Text:
    """The small store with a question that one report answers."""
    text = SMALL.with_field("questions", value=f"[{{id: which, asks: Which one, on: {on}}}]")
    reply = f"{{question: which, answer: {answer}}}"
    return text.with_field("events", index("sailing"), "reports", 0, "answers", value=reply)


def test_an_answer_uses_what_it_names() -> None:
    crew = "{id: crew, name: Crew, kind: people}"
    pier = "{id: pier, name: Pier, part_of: orsa}"
    for on, collection, spare in (("agent", "actors", crew), ("target", "actors", crew), ("place", "places", pier)):
        id = spare[5:9]
        assert found(asking(on, id).with_item(collection, value=spare)) == []
        other = asking("cause", id).with_item(collection, value=spare)
        assert found(other) == [(f"unused-{collection[:-1]}", f"{collection}[0].id")]


def test_a_question_that_nobody_answers_is_told() -> None:
    text = SMALL.with_field("questions", value="{id: which, asks: Which one, on: cause}")
    assert found(text) == [("unused-question", "questions[0].id")]


def test_answers_that_exclude_each_other_are_ids_where_answers_are() -> None:
    for on, groups, told_of in (
        ("place", "[[reef, orsa], [orsa, pier]]", [("unknown-id", "questions[0].exclusive[1][1]")]),
        ("place", "[reef, pier]", [("unknown-id", "questions[0].exclusive[0][1]")]),
        ("cause", "[fog, night]", []),
        ("cause", "[[fog, night], [fog]]", [("wrong-value", "questions[0].exclusive[1]")]),
    ):
        answer = "reef" if on == "place" else "fog"
        text = asking(on, answer).with_field("questions", 0, "exclusive", value=groups)
        assert found(text) == told_of


@pytest.mark.parametrize("half", ["latitude", "longitude"])
def test_half_a_position_is_told(half: str) -> None:
    assert found(SMALL.with_field("places", 0, half, value="54.5")) == [("half-position", f"places[0].{half}")]
    whole = SMALL.with_field("events", 2, "latitude", value="0").with_field("events", 2, "longitude", value="-0.5")
    assert found(whole) == []

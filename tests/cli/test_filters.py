"""Options, terms and filter text are three ways to ask the same."""

from __future__ import annotations

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from albab_tui.cli.arguments import divide, filter_text
from albab_tui.cli.exit_codes import ExitCode
from albab_tui.cli.options import FIELD_OPTIONS, SETTINGS, parse
from albab_tui.cli.summary import build_parser
from albab_tui.model.catalogue import Catalogue
from albab_tui.question import grammar
from albab_tui.question.filter import Filter
from albab_tui.question.grammar import parse_filter, print_filter
from albab_tui.question.terms import FIELDS
from tests.cli.conftest import Run
from tests.harbour import HARBOUR
from tests.strategies import filters

CATALOGUE = Catalogue(HARBOUR)


def test_the_options_are_the_fields_of_the_filter_text() -> None:
    assert list(FIELD_OPTIONS) == list(FIELDS)
    assert set(SETTINGS) == set(grammar._SETTINGS)


def asked(*words: str) -> Filter:
    options = parse(build_parser(), words)
    return parse_filter(filter_text(options, []), CATALOGUE)


def as_options(filter: Filter) -> list[str]:
    """The filter as options, values one by one."""
    words = [f"--{name}={value}" for name, field in FIELDS.items() for value in filter.values(field.name)]
    words += [f"--without={term.field}:{term.value}" for term in filter.without]
    words += [f"--words={each}" for each in filter.words]
    words += [f"--match={filter.match}", f"--role={filter.role}"]
    words += [] if filter.members else ["--no-members"]
    if filter.window is not None:
        words.append(f"--{filter.sense}={filter.window}")
    return words


@given(filters(CATALOGUE))
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_any_filter_can_be_asked_by_options_alone(filter: Filter) -> None:
    found = asked(*as_options(filter))
    assert print_filter(found) == print_filter(parse_filter(print_filter(found), CATALOGUE))
    assert {field: found.values(field) for field in ("actor", "by", "place")} == {
        field: filter.values(field) for field in ("actor", "by", "place")
    }
    assert (found.match, found.role, found.members, found.window, found.sense) == (
        filter.match,
        filter.role,
        filter.members,
        filter.window,
        filter.sense,
    )
    assert found.without == filter.without


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["--actor", "norland"], "actor:norland"),
        (["--actor", "Nørland"], "actor:norland"),
        (["actor:Nørland"], "actor:norland"),
        (["actor:Norland's army"], "actor:norland-army"),
        (['actor:"Norland\'s army"'], "actor:norland-army"),
        (["--actor", "Norland's army"], "actor:norland-army"),
        (["--actor", "norland,reef-front", "--any"], "actor:norland actor:reef-front match:any"),
        (["--actor", "norland", "--actor", "reef-front"], "actor:norland actor:reef-front"),
        (["actor:norland", "role:agent", "is:disputed"], "actor:norland is:disputed role:agent"),
        (["actor:norland role:agent"], "actor:norland role:agent"),
        (["-status:planned"], "-status:planned"),
        (["--without", "status:planned"], "-status:planned"),
        (["--without", "actor:Norland's army"], "-actor:norland-army"),
        (["-f", "-actor:norland -by:norland"], "-actor:norland -by:norland"),
        (["-f", "-actor:norland"], "-actor:norland"),
        (["--filter", "-actor:norland"], "-actor:norland"),
        (["-f", "actor:norland", "-f", "kind:strike"], "actor:norland kind:strike"),
        (["--role", "target", "--no-members", "--by", "norland"], "by:norland role:target members:no"),
        (['"Bombs fell"'], '"Bombs fell"'),
        (["--words", 'a "quoted" word'], r'"a \"quoted\" word"'),
        (["--since", "2031", "--until", "2031-05"], "plausibly:2031/2031-05"),
        (["--during", "2031-05-01/2031-05-20"], "plausibly:2031-05-01/2031-05-20"),
        (["--certainly", "2031"], "certainly:2031"),
        (["--since", "last year"], "plausibly:2030/.."),
        (["--until", "yesterday"], "plausibly:../2031-05-19"),
        (["--kind=strike", "small.yaml", "--status=claimed"], "kind:strike status:claimed"),
        (["--", "-status:planned"], "-status:planned"),
    ],
)
def test_what_is_asked(run: Run, words: list[str], expected: str) -> None:
    store = [] if "small.yaml" in words else ["small.yaml"]
    found = run("summary", "--format=json", *store, *words)
    assert (found.code, found.err) == (0, "")
    assert json.loads(found.out)["filter"] == expected


@pytest.mark.parametrize(
    ("options", "text"),
    [
        (["--actor=norland", "--without=actor:norland"], "actor:norland -actor:norland"),
        (["--actor=norland", "--without=actor:Nørland"], "actor:norland -actor:Nørland"),
        (["--actor=norland,"], "actor:norland,"),
        (["--actor=norland, sutland"], 'actor:"norland, sutland"'),
        (["--since=2031", "--since=2032"], "since:2031 since:2032"),
        (["--during=2031", "--possibly=2032"], "during:2031 possibly:2032"),
        (["--until=2031-06", "--until", "2031-05"], "until:2031-06 until:2031-05"),
        (["--role=agent", "--role=target"], "role:agent role:target"),
        (["--any", "--match=all"], "match:any match:all"),
        (["--", "-guns"], "-guns"),
        (["--", "--help"], "--help"),
        (["--words=?"], '"?"'),
    ],
)
def test_what_contradicts_itself_is_refused_as_options_as_in_a_text(run: Run, options: list[str], text: str) -> None:
    told = [run("summary", "small.yaml", *words) for words in (options, [f"--filter={text}"])]
    assert [(each.code, each.out) for each in told] == [(ExitCode.USAGE, "")] * 2
    first, second = (each.err.partition("\n")[0] for each in told)
    assert first == second


def test_a_word_can_not_be_excluded(run: Run) -> None:
    assert "only what has a field can be left out: -kind:strike" in run("summary", "small.yaml", "-guns").err


def test_a_backslash_in_a_name_that_the_shell_unquoted_stays() -> None:
    assert divide([r"actor:Old \ New"]) == (None, [r'actor:"Old \\ New"'])


@pytest.mark.parametrize("words", [("small.yaml", "actor:norland"), ("actor:norland", "small.yaml")])
def test_the_store_may_stand_anywhere(run: Run, words: tuple[str, ...]) -> None:
    found = run("summary", "--format", "json", *words, "--role", "agent")
    told = json.loads(found.out)
    assert told["store"]["path"] == "small.yaml"
    assert told["command"] == "albab-tui summary --format=json small.yaml '--filter=actor:norland role:agent'"


@given(words=st.lists(st.text(max_size=20) | st.sampled_from(["-f", "--", "-actor:", "--without=", "--since=", "a:b"])))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
def test_any_words_end_in_an_exit_code(run: Run, words: list[str]) -> None:
    assert run("summary", *words).code in (0, 1, 2)

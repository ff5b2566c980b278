"""Options, terms and filter text are three ways to ask the same."""

from __future__ import annotations

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from albab_tui.cli.arguments import divide, typed_filters
from albab_tui.cli.date_options import DATE_OPTIONS
from albab_tui.cli.exit_codes import ExitCode
from albab_tui.cli.options import parse
from albab_tui.cli.summary import build_parser
from albab_tui.model.catalogue import Catalogue
from albab_tui.model.vocabulary import ROLES, STATUSES
from albab_tui.question.fields import ACTOR_FIELDS, FIELDS, RANGES
from albab_tui.question.filter import Filter
from albab_tui.question.grammar import parse_filter
from albab_tui.question.printing import print_filter
from albab_tui.question.resolving import resolve_filter
from albab_tui.question.senses import SENSES
from albab_tui.question.traits import TRAITS
from albab_tui.question.tree import Leaf, Node, Term, Wording, any_of, with_leaves
from albab_tui.text.cleaning import clean_line
from albab_tui.text.folding import fold
from tests.cli.conftest import Run
from tests.harbour import HARBOUR
from tests.strategies import flat_filters, trees

CATALOGUE = Catalogue(HARBOUR)


def test_the_table_of_fields_says_what_the_model_does() -> None:
    assert ("actor", *ROLES) == ACTOR_FIELDS
    assert set(DATE_OPTIONS) == set(RANGES)
    assert RANGES[-3:] == SENSES
    assert FIELDS["is"].option == ", ".join(TRAITS)
    assert FIELDS["status"].option == ", ".join(STATUSES)


def asked(*words: str) -> Filter:
    options = parse(build_parser(), words)
    _, terms = divide(options.words)
    return resolve_filter(typed_filters(options, terms, CATALOGUE), CATALOGUE)


def as_options(filter: Filter) -> list[str]:
    """A filter without brackets as options, values one by one."""
    words = [f"--{name}={value}" for name, field in FIELDS.items() for value in filter.values(field.name)]
    words += [f"--without={term.field}:{term.value}" for term in filter.without]
    words += [_option(each) for each in filter.parts if isinstance(each, Wording)]
    words += [] if filter.members else ["--no-members"]
    if filter.window is not None:
        words.append(f"--{filter.sense}={filter.window}")
    return words


def _option(words: Wording) -> str:
    """The option that asks for words; those that begin with the sign itself only a text can hold."""
    if words.text.startswith("~"):
        return f"--filter={print_filter(Filter((words,)))}"
    return f"--words={'~' * words.inside}{words.text}"


@given(flat_filters(CATALOGUE))
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_a_filter_without_brackets_can_be_asked_by_options_alone(filter: Filter) -> None:
    found = asked(*as_options(filter))
    assert print_filter(found) == print_filter(parse_filter(print_filter(found), CATALOGUE))
    for field in FIELDS.values():
        assert found.values(field.name) == filter.values(field.name)
    assert found.without == filter.without
    assert (found.members, found.window, found.sense) == (filter.members, filter.window, filter.sense)


def _cleaned(leaf: Leaf) -> Leaf:
    """Words as they enter by the command line; those of which nothing stays become others."""
    if isinstance(leaf, Term):
        return leaf
    text = clean_line(leaf.text)
    return replace(leaf, text=text if fold(text) else "guns")


@given(trees(CATALOGUE), trees(CATALOGUE))
def test_several_texts_all_hold_together(one: Node, other: Node) -> None:
    parts = [any_of([Wording("guns"), with_leaves(each, _cleaned)]) for each in (one, other)]
    texts = [print_filter(Filter((part,))) for part in parts]
    assert asked(*(f"--filter={text}" for text in texts)) == Filter(tuple(parts))


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["--actor", "norland"], "actor:norland"),
        (["--actor", "Nørland"], "actor:norland"),
        (["actor:Nørland"], "actor:norland"),
        (["actor:Norland's army"], "actor:norland-army"),
        (['actor:"Norland\'s army"'], "actor:norland-army"),
        (["--actor", "Norland's army"], "actor:norland-army"),
        (["--actor", "norland,reef-front", "--any"], "actor:(norland or reef-front)"),
        (["--actor", "norland", "--actor", "reef-front"], "actor:norland actor:reef-front"),
        (["actor:norland", "role:agent", "is:disputed"], "agent:norland is:disputed"),
        (["actor:norland role:agent"], "agent:norland"),
        (["-status:planned"], "-status:planned"),
        (["--without", "status:planned"], "-status:planned"),
        (["--without", "actor:Norland's army"], "-actor:norland-army"),
        (["-f", "-actor:norland -by:norland"], "-actor:norland -by:norland"),
        (["-f", "-actor:norland"], "-actor:norland"),
        (["--filter", "-actor:norland"], "-actor:norland"),
        (["-f", "actor:norland", "-f", "kind:strike"], "actor:norland kind:strike"),
        (["--role", "target", "--no-members", "--by", "norland"], "by:norland members:no"),
        (['"Bombs fell"'], '"Bombs fell"'),
        (["--words", 'a "quoted" word'], r'"a \"quoted\" word"'),
        (["--words", "~oats", "-~xyz", "~uns"], '-~"xyz" ~"uns" ~"oats"'),
        (['~"at dawn"', "--words", "~at dawn"], '~"at dawn"'),
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
    ("words", "expected"),
    [
        (["actor:norland", "or", "kind:strike"], "actor:norland or kind:strike"),
        (["actor:norland", "or", "-kind:strike"], "actor:norland or -kind:strike"),
        (["actor:norland or kind:strike"], "actor:norland or kind:strike"),
        (["(actor:norland", "or", "kind:strike)", "source:a"], "source:a (actor:norland or kind:strike)"),
        (["(", "actor:norland", "|", "kind:strike", ")", "guns"], '(actor:norland or kind:strike) "guns"'),
        (["-(actor:norland kind:strike)"], "-(actor:norland kind:strike)"),
        (["-(actor:norland", "kind:strike)"], "-(actor:norland kind:strike)"),
        (["-f", "-(actor:norland kind:strike)"], "-(actor:norland kind:strike)"),
        (['-"Bombs fell"'], '-"Bombs fell"'),
        (["not", "actor:norland"], "-actor:norland"),
        (["!actor:norland", "&", "guns"], '-actor:norland "guns"'),
        (["actor:(norland or sutland)"], "actor:(norland or sutland)"),
        (["actor:(norland", "or", "sutland)"], "actor:(norland or sutland)"),
        (["-actor:(norland or sutland)"], "-actor:(norland or sutland)"),
        (["actor:norland or guns"], 'actor:norland or "guns"'),
        (["actor:norland (kind:strike or guns)"], 'actor:norland (kind:strike or "guns")'),
        (["actor:norland or guns", "--since=2031"], '(actor:norland or "guns") plausibly:2031/..'),
        (["-f", "guns or boats", "-f", "mines or actor:watch"], '("guns" or "boats") ("mines" or actor:watch)'),
        (["--agent", "norland", "--target", "sutland"], "agent:norland target:sutland"),
        (["--kind", "strike", "-f", "kind:attack"], "kind:attack kind:strike"),
        (["claimant:norland", "--without=article:a"], "by:norland -source:a"),
    ],
)
def test_terms_among_words_are_one_text(words: list[str], expected: str) -> None:
    assert print_filter(asked(*words)) == expected


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
        (["--actor=norland", "--role=agent", "--role=target"], "actor:norland role:agent role:target"),
        (["--any", "--match=all"], "match:any match:all"),
        (["--", "--help"], "--help"),
        (["--words=?"], '"?"'),
    ],
)
def test_what_contradicts_itself_is_refused_as_options_as_in_a_text(run: Run, options: list[str], text: str) -> None:
    told = [run("summary", "small.yaml", *words) for words in (options, [f"--filter={text}"])]
    assert [(each.code, each.out) for each in told] == [(ExitCode.USAGE, "")] * 2
    first, second = (each.err.partition("\n")[0] for each in told)
    assert first == second


def test_words_that_are_left_out_are_quoted_on_a_command_line(run: Run) -> None:
    refused = run("summary", "small.yaml", "-guns").err
    assert """what is left out has a field, or quotes: -kind:strike, '-"safe zone"'""" in refused
    assert print_filter(asked('-"guns"')) == print_filter(asked("--", "-guns")) == '-"guns"'


def test_a_backslash_in_a_name_that_the_shell_unquoted_stays() -> None:
    assert divide([r"actor:Old \ New"]) == (None, [r'actor:"Old \\ New"'])


@pytest.mark.parametrize("words", [("small.yaml", "actor:norland"), ("actor:norland", "small.yaml")])
def test_the_store_may_stand_anywhere(run: Run, words: tuple[str, ...]) -> None:
    found = run("summary", "--format", "json", *words, "--role", "agent")
    told = json.loads(found.out)
    assert told["store"]["path"] == "small.yaml"
    assert told["command"] == "albab-tui summary --format=json small.yaml --filter=agent:norland"


@given(words=st.lists(st.text(max_size=20) | st.sampled_from(["-f", "--", "-actor:", "--without=", "--since=", "a:b"])))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
def test_any_words_end_in_an_exit_code(run: Run, words: list[str]) -> None:
    assert run("summary", *words).code in (0, 1, 2)

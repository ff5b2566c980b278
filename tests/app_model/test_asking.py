"""What is typed at a prompt, and what comes of it."""

from __future__ import annotations

import pytest

from albab_tui.app.asking import QUESTIONS, RefusedError, find_first, found
from albab_tui.app.session import Session
from albab_tui.archive.opening import archived
from albab_tui.question.filter import Filter
from albab_tui.question.printing import print_filter
from albab_tui.question.view import View
from tests.harbour import HARBOUR
from tests.searching import CASES, Case
from tests.stores import opened


def _session(event: str = "strike") -> Session:
    return Session(archived(opened(HARBOUR)), View(event=event))


def _ask(purpose: str, text: str, here: Session) -> str:
    words = QUESTIONS[purpose].answer(here, text)
    return find_first(here) if purpose == "search" else words


def _refusal(purpose: str, text: str, here: Session) -> tuple[str, int]:
    """Why a line is refused, and where."""
    with pytest.raises(RefusedError) as caught:
        _ask(purpose, text, here)
    return str(caught.value), caught.value.position


@pytest.mark.parametrize(
    ("text", "message", "current"),
    [
        ('"the harbour"', 'match 1 of 2 for "the harbour"; n next, N before', "verdict"),
        ("the harbour", "match 2 of 5 for “the harbour”; n next, N before", "strike"),
        ('"old quay"', 'match 1 of 3 for "old quay"; n next, N before', "strike"),
        ("cutter sank", "match 1 of 1 for “cutter sank”", "sinking"),
        ("rlf", "match 1 of 2 for “rlf”: alias RLF of Reef front; n next, N before", "strike"),
        ("uay", "nothing shown here holds “uay”", "strike"),
        ("~utter -wreck", "nothing shown here holds “~utter -wreck”", "strike"),
        ("~utter -boat", "match 1 of 1 for “~utter -boat”", "sinking"),
        ("xyzzy", "nothing shown here holds “xyzzy”", "strike"),
        ("", "", "strike"),
        ("  ", "", "strike"),
    ],
)
def test_search(text: str, message: str, current: str) -> None:
    here = _session()
    assert _ask("search", text, here) == message
    assert (here.current, here.searched) == (current, text)


@pytest.mark.parametrize("text", ["!", "≠", " * ", '"."'])
def test_what_has_no_letter_or_digit_is_not_searched_for(text: str) -> None:
    here = _session()
    _ask("search", "the harbour", here)
    assert _refusal("search", text, here) == ("no letter or digit to search for", 0)
    assert here.searched == "the harbour"


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.query} | {case.text}")
def test_the_table_of_what_a_search_finds(case: Case) -> None:
    here = Session(archived(opened(case.store)), View())
    found = _ask("search", case.query, here)
    assert found.partition(" for ")[0] == ("match 1 of 1" if case.matches else found)
    assert case.matches or found.startswith("nothing shown here holds")


def test_searching_on() -> None:
    here = _session()
    assert found(here, here.find()) == "nothing searched for yet; type / first"
    _ask("search", '"the harbour"', here)
    assert found(here, here.find()) == 'match 2 of 2 for "the harbour"; n next, N before'


def test_an_empty_search_forgets_the_last() -> None:
    here = _session()
    _ask("search", "the harbour", here)
    _ask("search", "", here)
    assert (here.find(), found(here, here.find())) == (None, "nothing searched for yet; type / first")


@pytest.mark.parametrize(
    ("text", "message", "current"),
    [
        ("20 may", "Tue 20 May 2031", "landing"),
        ("1 jan 2031", "nothing shown here is of Wed 1 Jan 2031; the nearest is about May 2031", "aid"),
        ("2014", "2014", "treaty"),
        (" ", "", "strike"),
    ],
)
def test_date(text: str, message: str, current: str) -> None:
    here = _session()
    assert (_ask("date", text, here), here.current) == (message, current)


def test_a_date_where_nothing_is_dated() -> None:
    here = _session()
    _ask("filter", "is:undated", here)
    assert _ask("date", "2031", here) == "no event shown here has a date"


@pytest.mark.parametrize(("text", "after"), [("actor:norland kind:strike", "actor:norland kind:strike"), ("", "")])
def test_filter(text: str, after: str) -> None:
    here = _session()
    _ask("filter", "source:a", here)
    assert (_ask("filter", text, here), print_filter(here.filter)) == ("", after)


def test_a_filter_that_is_refused_changes_nothing_and_tells_where() -> None:
    here = _session()
    _ask("filter", "source:a", here)
    why = "filter unchanged: no actor 'norlnd' in this store; did you mean norland?"
    assert _refusal("filter", "kind:strike actor:norlnd", here) == (why, 12)
    assert print_filter(here.filter) == "source:a"


def test_what_stands_in_the_line_to_begin_with() -> None:
    here = _session()
    assert [question.initial(here) for question in QUESTIONS.values()] == [""] * 5
    _ask("filter", "source:a", here)
    assert [question.initial(here) for question in QUESTIONS.values()] == ["", "", "", "source:a ", ""]
    labels = ["Search", "Go to date", "Range", "Filter", "In brackets"]
    assert [question.label for question in QUESTIONS.values()] == labels


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("20 may", "source:a plausibly:2031-05-20"),
        (" 2031-05/2031-06 ", "source:a plausibly:2031-05/2031-06"),
        ("2031-05-20/..", "source:a plausibly:2031-05-20/.."),
        ("", "source:a plausibly:2031-05-19"),
    ],
)
def test_a_range_takes_the_place_of_the_one_before(text: str, after: str) -> None:
    here = _session()
    _ask("filter", "source:a during:2031-05-19", here)
    assert (_ask("range", text, here), print_filter(here.filter)) == ("", after)


def test_a_range_that_is_refused_changes_nothing() -> None:
    here = _session()
    assert _refusal("range", "31 June", here)[0].startswith("31 June: June 2031 has 30 days")
    assert not here.filter


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("31 June", "when is “31 June”? June 2031 has 30 days"),
        ("someday soon", "when is “someday soon”? try 8 feb, last january, 2017-02"),
    ],
)
def test_a_date_that_is_refused_leaves_the_cursor_alone(text: str, why: str) -> None:
    here = _session()
    assert (_refusal("date", text, here), here.current) == ((why, 0), "strike")


def test_a_filter_completes_and_the_others_do_nothing() -> None:
    here = _session()
    assert QUESTIONS["filter"].complete(here, "actor:norl", 10).candidates[0] == "norland"
    assert [QUESTIONS[name].complete(here, "actor:norl", 10).candidates for name in ("search", "date")] == [(), ()]


@pytest.mark.parametrize(
    ("before", "text", "after"),
    [
        ("kind:strike (place:orsa or guns)", "place:orsa or boats", 'kind:strike (place:orsa or "boats")'),
        ("kind:strike (place:orsa or guns)", "", "kind:strike"),
        ("place:orsa or guns", "guns or boats", '"guns" or "boats"'),
        ("kind:strike", "guns or boats", 'kind:strike ("guns" or "boats")'),
        ("kind:strike (place:orsa or guns)", "kind:attack", "kind:strike kind:attack"),
        ("kind:strike (guns or boats)", "mines since:2031", 'kind:strike plausibly:2031/.. "mines"'),
        ("agent:norland (guns or boats) members:no", "-(agent:sutland guns)", None),
    ],
)
def test_what_stands_in_brackets_is_changed_by_itself(before: str, text: str, after: str | None) -> None:
    here = _session()
    _ask("filter", before, here)
    _ask("rest", text, here)
    expected = after if after is not None else 'agent:norland -(agent:sutland "guns") members:no'
    assert print_filter(here.filter) == expected
    assert QUESTIONS["rest"].initial(here) == print_filter(Filter(here.filter.rest))


def test_what_is_refused_in_brackets_is_marked_where_it_stands() -> None:
    here = _session()
    _ask("filter", "kind:strike since:2031 until:2032 (guns or boats)", here)
    assert _refusal("rest", "guns or orsa:x", here)[1] == 8
    assert _refusal("rest", "guns or", here) == (
        "filter unchanged: or needs a term behind it; for the word itself use quotes",
        5,
    )
    assert _refusal("rest", "guns -kind:strike", here)[0].endswith("kind:strike is asked for and left out")
    assert print_filter(here.filter) == 'kind:strike ("guns" or "boats") plausibly:2031/2032'

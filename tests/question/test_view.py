"""The command that comes back to a view."""

from __future__ import annotations

import shlex

import pytest
from hypothesis import given
from hypothesis import strategies as st

from albab_tui.model.catalogue import Catalogue
from albab_tui.question.filter import Filter
from albab_tui.question.grammar import parse_filter
from albab_tui.question.view import View
from tests.filters import flat
from tests.harbour import HARBOUR
from tests.strategies import filters

CATALOGUE = Catalogue(HARBOUR)


@pytest.mark.parametrize(
    ("view", "words", "command"),
    [
        (View(), (), "albab-tui"),
        (View("small.yaml"), (), "albab-tui small.yaml"),
        (View("-x.yaml"), (), "albab-tui ./-x.yaml"),
        (View("my store.yaml"), ("summary",), "albab-tui summary 'my store.yaml'"),
        (View(event="strike"), (), "albab-tui --event=strike"),
        (View(event="strike"), ("summary",), "albab-tui summary"),
        (View(newest_first=True), (), "albab-tui --newest-first"),
        (View("big.yaml", max_bytes=64 << 20), ("summary",), "albab-tui summary big.yaml --max-size=67108864"),
        (
            View("s.yaml", flat(actor=("norland",), words=("it's",)), True, "call"),
            (),
            """albab-tui s.yaml '--filter=actor:norland "it'"'"'s"' --newest-first --event=call""",
        ),
        (View(filter=flat(kind=("strike",))), ("summary", "--format=csv"), None),
    ],
)
def test_command(view: View, words: tuple[str, ...], command: str | None) -> None:
    expected = command or "albab-tui summary --format=csv --filter=kind:strike"
    assert view.command(*words) == expected


@given(
    st.none() | st.text(min_size=1, max_size=12),
    filters(CATALOGUE),
    st.booleans(),
    st.none() | st.sampled_from(["call"]),
)
def test_a_shell_gives_back_every_part(path: str | None, filter: Filter, newest_first: bool, id: str | None) -> None:
    name, *words = shlex.split(View(path, filter, newest_first, id).command())
    assert name == "albab-tui"
    if path is not None:
        given_path = words.pop(0)
        assert given_path in (path, f"./{path}")
        assert not given_path.startswith("-")
    options = dict(word.partition("=")[::2] for word in words)
    assert parse_filter(options.pop("--filter", ""), CATALOGUE) == filter
    assert ("--newest-first" in options) == newest_first
    assert options.get("--event") == id

"""Every place of every store in docs/store-format.md, with whatever may be written there: told on its line, or kept."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import Struct

from albab_tui.checks.checking import check
from albab_tui.errors import StoreError, render_problems
from albab_tui.model.cast import Cast
from albab_tui.model.edtf import Edtf
from albab_tui.store.opening import OpenedStore, parse_store
from albab_tui.text.cleaning import clean_text
from tests.checks.editing import Steps, Text
from tests.hostile.test_cases import harmless
from tests.store.pages import examples
from tests.trying import in_turn

TEXTS = [Text(each.text) for each in examples()]

OF_YAML = (
    "no", "yes", "on", "1.0", "010", "0o10", "0x1F", "12:30:45", "2017-02-08", "1_000", "1e3", "+1", "-0", ".inf",
    "-.inf", ".nan", "nan", "inf", "1e999", "2001-12-14t21:59:43.10-05:00", "=", "'<<'", "true",
)  # fmt: skip
"""What YAML itself makes numbers, times and truth of, in one of its versions."""
NOTHING = ("", "~", "null", "NULL", '""', "''", r'"\u200b"', "' '")
SPELT = ('"null"', "'~'", '"NULL"')
SHAPES = ("[]", "{}", "[x, [y]]", "{a: {b: c}}", "[[[x]]]", "[" * 60 + "]" * 60, "{a: " * 60 + "x" + "}" * 60)
LONG = ("x" * 301, "x" * 100_000, "9" * 5_000, "https://" + "x" * 3_000, "/" * 400)
FOREIGN = (r'"\e[2J\u202e\0x"', r'"\u2066x\u200b"', '"日本語 \U0001f600"', "=HYPERLINK(1)", "../x", "..", "http://x")
WRONG = (*OF_YAML, *NOTHING, *SPELT, *SHAPES, *LONG, *FOREIGN)

_SAME = {"yes": "true", "true": "yes", "no": "false"}
"""What is kept as the other word, where one of them says whether something is so."""

_REFERRED = frozenset({"unknown-id", "undefined-word"})
"""What is told elsewhere: of an id that is gone, where it is used."""


def _places(node: Any, path: Steps = ()) -> Iterator[Steps]:
    if path:
        yield path
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield from _places(value, (*path, key.value))
    elif isinstance(node, yaml.SequenceNode):
        for index, value in enumerate(node.value):
            yield from _places(value, (*path, index))


PLACES = [(text, path) for text in TEXTS for path in _places(text.root)]


def opened(text: Text) -> OpenedStore | StoreError:
    """The store, checked; or the error, whose every word can be shown and acted on."""
    try:
        found = parse_store(text.text.encode(), "f.yaml")
    except StoreError as raised:
        error = raised
    else:
        assert all(problem.cure and harmless(f"{problem}") for problem in check(found).problems)
        return found
    assert all(problem.cure and problem.line and len(f"{problem}") < 1_000 for problem in error.problems)
    assert all(problem.message != "the file is no store" for problem in error.problems)
    assert harmless(render_problems(error))
    return error


def told_or_kept(text: Text, path: Steps, wrong: str) -> None:
    """Assert that a value is refused on its line, or is in the store that opens."""
    broken = text.with_value(*path, value=wrong)
    found = opened(broken)
    if isinstance(found, StoreError):
        lines = {problem.line for problem in found.problems}
        is_renamed = {problem.rule for problem in found.problems} <= _REFERRED
        assert is_renamed or lines & {text.line(*path), text.line(*path[:-1]), _name_line(broken, path)}, found
    elif (word := _word(wrong)) is not None:
        assert {word, _SAME.get(word)} & set(_leaves(found.store)), (path, wrong)


def _name_line(text: Text, path: Steps) -> int:
    """Where the name of the value's field stands; a value that is not there can be told of there only."""
    at = text.line(*path[:-1])
    if isinstance(path[-1], str):
        found = (key for key, _ in text.node(*path[:-1]).value if key.value == path[-1])
        at = next((int(key.start_mark.line) + 1 for key in found), at)
    return at


def _word(written: str) -> str | None:
    """The text that a scalar is; None for what is nothing, or no scalar."""
    node: Any = Text(f"x: {written}").node("x")
    if not isinstance(node, yaml.ScalarNode) or (written in ("", "~", "null", "NULL")):
        return None
    return _number(clean_text(node.value)) or None


def _leaves(part: object) -> Iterator[str]:
    """Every value of a store as text, numbers in one form."""
    if isinstance(part, Struct) and not isinstance(part, Edtf):
        for name in part.__struct_fields__:
            yield from _leaves(getattr(part, name))
    elif isinstance(part, tuple):
        for item in part:
            yield from _leaves(item)
    elif isinstance(part, Cast):
        for role, ids in part.items():
            yield from (role, *ids)
    elif isinstance(part, bool):
        yield from (str(part).lower(), repr(float(part)))
    elif part is not None:
        yield from (_number(str(part)), str(part).lower())


def _number(text: str) -> str:
    try:
        return repr(float(text) + 0.0)  # minus nought is nought
    except ValueError:
        return text


FIRST = [*{tuple(step for step in path if isinstance(step, str)): (text, path) for text, path in PLACES[::-1]}.values()]
"""Each field once, wherever in the stores it first stands."""


@pytest.mark.parametrize(("wrong", "share"), in_turn(WRONG, range(4), [wrong[:12] for wrong in WRONG]))
def test_the_wrong_thing_in_places_of_every_sort(wrong: str, share: int) -> None:
    for text, path in FIRST[share::4]:
        told_or_kept(text, path, wrong)


_scalars = st.sampled_from(WRONG) | st.text("ab:#-[]{},'\"&*!|>%@` \u0301\u202e\x1b/.0", max_size=12).map(
    lambda text: "'" + text.replace("'", "''").replace("\x1b", "").replace("\n", "") + "'"
)


@settings(max_examples=200)
@given(st.sampled_from(PLACES), _scalars)
def test_any_thing_in_any_place(place: tuple[Text, Steps], wrong: str) -> None:
    told_or_kept(*place, wrong)

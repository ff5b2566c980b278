"""Any store of albab-1, however it is laid out, keeps everything when it is upgraded but the dates to decide."""

from __future__ import annotations

import json
from typing import Any

import msgspec
import yaml
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from albab_tui.model.edtf import Dialect, EdtfError, parse_edtf
from albab_tui.store.opening import OpenedStore, parse_store
from albab_tui.store.upgrade import upgrade
from tests.store.pages import examples
from tests.strategies import encoded, stores

WINDOWS = ("2031-05-18/2031-05-20", "../2031-05-19", "2029~/..", "2031-05-18T10:00/2032?")
REMARKS = ("# a/b: 2031/2032", "#", "# format: albab-1", "# 日本 ../2031")


@st.composite
def old_stores(draw: st.DrawFn) -> dict[str, Any]:
    """A store's plain data, as albab-1 writes it: its dates, where that format has them, else windows."""
    plain = json.loads(msgspec.json.Encoder(enc_hook=encoded, decimal_format="number").encode(draw(stores())))
    data = draw(st.randoms(use_true_random=False))

    def old(value: Any, name: str = "") -> Any:
        if isinstance(value, dict):
            return {key: old(each, key) for key, each in value.items() if each is not None}
        if isinstance(value, list):
            return [old(each) for each in value]
        if name in ("date", "told", "accessed", "on") and isinstance(value, str) and _is_date(value):
            return value if _is_old(value) and data.random() < 0.5 else data.choice(WINDOWS)
        return value if isinstance(value, str) else json.dumps(value)

    return {**old(plain), "format": "albab-1"}


def _is_date(text: str) -> bool:
    """Whether it is a date, and no question's topic."""
    try:
        parse_edtf(text)
    except EdtfError:
        return False
    return True


def _is_old(text: str) -> bool:
    try:
        return str(parse_edtf(text, Dialect.ALBAB_1)) == text
    except EdtfError:
        return False


def _laid_out(held: dict[str, Any], flow: bool | None, style: str | None, remarks: list[str]) -> str:
    """The store as YAML, with remarks between its lines."""
    text = yaml.safe_dump(
        held, sort_keys=False, allow_unicode=True, default_flow_style=flow, default_style=style, width=10_000
    )
    lines = text.splitlines()
    for number, remark in enumerate(remarks):
        lines.insert(number * 7 % (len(lines) + 1), remark)
    return "\n".join(lines) + "\n"


def upgraded(text: str) -> tuple[OpenedStore, OpenedStore, str]:
    """The store before and after, and the new text."""
    before = parse_store(text.encode(), "f.yaml")
    after = upgrade(text.encode(), before)
    lines = [decision.line for decision in after.decisions]
    assert lines == sorted(lines)
    return before, parse_store(after.text.encode(), "f.yaml"), after.text


@given(old_stores(), st.sampled_from([True, False, None]), st.sampled_from([None, '"', "'"]),
       st.lists(st.sampled_from(REMARKS), max_size=4))  # fmt: skip
def test_content_and_layout_stay(
    held: dict[str, Any], flow: bool | None, style: str | None, remarks: list[str]
) -> None:
    text = _laid_out(held, flow, style, remarks)
    before, after, new = upgraded(text)
    assert replace(before.store, format="albab-2") == after.store
    old_lines, new_lines = text.split("\n"), new.split("\n")
    assert len(old_lines) == len(new_lines)
    for old, now in zip(old_lines, new_lines, strict=True):
        assert old == now or "/" in old or "albab-1" in old
    assert [line for line in new_lines if line in REMARKS] == [line for line in old_lines if line in REMARKS]


@given(old_stores())
def test_each_window_is_listed_and_nothing_else(held: dict[str, Any]) -> None:
    turned = {**held, "events": [dict(reversed(each.items())) for each in held["events"]]}
    held = dict(reversed(turned.items()))
    before = parse_store(json.dumps(held).encode(), "f.json")
    found = upgrade(json.dumps(held).encode(), before)
    assert [each.moment for each in found.decisions] == [
        str(parse_edtf(each, Dialect.ALBAB_1)) for each in _windows(held)
    ]
    for each in found.decisions:
        assert parse_edtf(each.lasting).lasts
        assert not parse_edtf(each.moment).lasts


def _windows(value: Any) -> list[str]:
    """The windows of a store in its order."""
    children = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [value] if value in WINDOWS else [each for child in children for each in _windows(child)]


def test_every_example_of_the_documents_is_upgraded_whole() -> None:
    tried = 0
    for example in examples():
        if ".." not in example.text and example.suffix == "yaml":
            text = example.text.replace("format: albab-2\n", "format: albab-1  # old\n")
            before, after, new = upgraded(text)
            assert replace(before.store, format="albab-2") == after.store
            assert new.count("\n") == text.count("\n")
            assert "format: albab-2  # old" in new
            tried += 1
    assert tried > 6

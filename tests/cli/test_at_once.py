"""What is read of a command line without argparse, before the first screen is shown, is what argparse reads of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from albab_tui.cli.arguments import divide
from albab_tui.cli.at_once import plain_stores
from albab_tui.cli.options import parse
from albab_tui.cli.plain_options import plain_options
from albab_tui.cli.start_parser import build_parser

BESIDE = {"words", "color", "theme", "glyphs", "no_mouse"}
STORES = st.from_regex(r"[a-z~:/.()\"'| -]{0,6}\.(yaml|yml|json)", fullmatch=True)
OPTIONS = st.sampled_from(
    (
        "--theme=dark",
        "--theme=ansi",
        "--ascii",
        "--glyphs=blocks",
        "--glyphs=braille",
        "--glyphs=auto",
        "--glyphs",
        "--no-mouse",
        "--color=16",
        "--color=auto",
        "--color",
        "--kiosk",
        "--newest-first",
        "-f",
        "--",
        "is:open",
    )
)


@given(st.lists(st.one_of(STORES, OPTIONS, st.text(max_size=4)), max_size=3))
def test_it_means_the_same(words: list[str]) -> None:
    stores = plain_stores(words)
    if stores is None:
        return
    options = parse(build_parser(), words)
    plain = plain_options(words)
    assert plain
    assert vars(plain) == vars(options)
    assert divide(options.words) == (stores[0] if stores else None, [])
    usual = vars(parse(build_parser(), []))
    assert {name for name, value in vars(options).items() if value != usual[name]} <= BESIDE


@pytest.mark.parametrize(
    ("words", "stores"),
    [
        ([], ()),
        (["store.yaml"], ("store.yaml",)),
        (["--ascii", "a/b.json", "--color=256"], ("a/b.json",)),
        (["a.yaml", "b.yaml"], None),
        (["--kiosk"], None),
        (["turkey"], None),
        (["kind:battle.yaml"], None),
        (["--", "a.yaml"], None),
        ([""], None),
    ],
)
def test_plain(words: list[str], stores: tuple[str, ...] | None) -> None:
    assert plain_stores(words) == stores

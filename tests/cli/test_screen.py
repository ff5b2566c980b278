"""The options that concern the terminal, as settings."""

from __future__ import annotations

import pytest

from albab_tui.cli.screen import settings
from albab_tui.cli.start_parser import build_parser
from albab_tui.terminal.settings import Settings


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ((), Settings()),
        (("--kiosk",), Settings(kiosk=True, idle_minutes=30.0)),
        (("--kiosk", "--idle", "5"), Settings(kiosk=True, idle_minutes=5.0)),
        (("--kiosk", "--idle", "0"), Settings(kiosk=True, idle_minutes=None)),
        (("--idle", "0.5"), Settings(idle_minutes=0.5)),
        (("--idle", "0"), Settings(idle_minutes=None)),
        (("--theme", "light"), Settings(theme="light")),
        (
            ("--ascii", "--no-mouse", "--color", "256"),
            Settings(glyphs="ascii", repertoire="ascii", mouse=False, colour="256"),
        ),
        (("--glyphs", "ascii"), Settings(glyphs="ascii", repertoire="ascii")),
        (("--glyphs", "blocks"), Settings(glyphs="blocks")),
        (("--ascii", "--glyphs", "braille"), Settings(glyphs="braille")),
    ],
    ids=str,
)
def test_what_the_options_ask_for(words: tuple[str, ...], wanted: Settings) -> None:
    assert settings(build_parser().parse_args(words)) == wanted

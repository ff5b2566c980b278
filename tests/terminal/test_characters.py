"""Which characters a terminal is to get, by its locale and its name."""

from __future__ import annotations

import io
import sys

import pytest

from albab_tui.terminal.characters import shown_by


@pytest.mark.parametrize(
    ("encoding", "term", "repertoire"),
    [
        ("utf-8", "xterm-256color", "unicode"), ("UTF8", "linux", "console"), ("utf-8", "linux-16color", "console"),
        ("utf-8", "xlinux", "unicode"), ("latin-1", "linux", "ascii"), ("ascii", "xterm", "ascii"),
    ],
)  # fmt: skip
def test_the_locale_and_the_terminal_say_it(
    encoding: str, term: str, repertoire: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "__stderr__", io.TextIOWrapper(io.BytesIO(), encoding))
    assert shown_by({"TERM": term}) == repertoire


def test_without_a_name_it_is_like_most() -> None:
    assert shown_by({}) in ("ascii", "unicode")


def test_without_a_stream_nothing_is_promised(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "__stderr__", None)
    assert shown_by({"TERM": "xterm"}) == "ascii"

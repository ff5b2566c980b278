"""A pasted text is text, whatever is in it."""

from __future__ import annotations

import pytest

from albab_tui.terminal.input.tokens import Key, Paste, Text
from tests.terminal.input.line import tokens

BEGIN, END = b"\x1b[200~", b"\x1b[201~"


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        (b"", ""),
        (b"one\r\ntwo\tthree", "one\r\ntwo\tthree"),
        (bytes(range(32)) + b"\x7f", "\t\n\r"),
        (b"\x03\x11\x03a\x1b\x1b[A\x1b[20", "a[A[20"),
        (b"\x1b[200~\x1b]0;x\x07", "[200~]0;x"),
        ("naïve 漢".encode(), "naïve 漢"),
        (b"\xe9t\xe9", "\ufffdt\ufffd"),
        ("Müller—’".encode("cp1254"), "M\ufffdller\ufffd\ufffd"),
        ("\x9bA".encode(), "A"),
    ],
)
def test_a_paste_is_one_text_however_it_is_cut(inside: bytes, text: str) -> None:
    code = BEGIN + inside + END
    wanted = [Text("j"), Paste(text), Text("k")]
    assert tokens(b"j", code, b"k") == wanted
    for at in range(2, len(code)):
        assert tokens(b"j", code[:at], 0.6, code[at:], b"k") == wanted


def test_a_long_paste_is_cut_and_says_so() -> None:
    (paste,) = tokens(BEGIN + b"x" * 1_000_000 + END)
    assert isinstance(paste, Paste)
    assert not paste.whole
    assert 4096 < len(paste.text) < 65536


@pytest.mark.parametrize("code", [b"\x03", b"\x1b[99;5u"])
def test_ctrl_c_three_times_leaves_a_paste_without_end(code: bytes) -> None:
    assert tokens(BEGIN + b"abc", code, code, code, b"j") == [Paste("abc"), Key("ctrl+c"), Text("j")]
    assert tokens(BEGIN + b"abc", code, code, b"j") == []

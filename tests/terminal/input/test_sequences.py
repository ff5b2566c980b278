"""What is no key is swallowed whole, whatever its length and however it is cut."""

from __future__ import annotations

import pytest

from albab_tui.terminal.input.input_tokens import Ignored, TerminalReply
from tests.terminal.input.line import tokens, told

ANSWERS = [
    b"\x1b[?62;22c", b"\x1b[>41;370;0c", b"\x1b[0n", b"\x1b[24;80R", b"\x1b[1;80R", b"\x1b[8;24;80t", b"\x1b[?25u",
    b"\x1b[2;1;1;112;112;1;0x", b"\x1b[?997;1n", b"\x1b[I", b"\x1b[O", b"\x1b[201~", b"\x1b[4;2$y", b"\x1b[?1;2S",
    b"\x1b]11;rgb:1e1e/1e1e/1e1e\x1b\\", b"\x1b]4;1;role:agent\x07", b"\x1b]52;c;cTpx\x07", b"\x1bP>|XTerm(370)\x1b\\",
    b"\x1bP1$r0 q\x1b\\", b"\x1bP!|00000000\x1b\\", b"\x1b_Gi=31;OK\x1b\\", b"\x1b^private\x1b\\", b"\x1bXstart\x1b\\",
    b"\x9d11;rgb:0/0/0\x9c", b"\x90>|x\x9c", b"\x9f\xc3\x9cbung\x9c", b"\x9b?1;2c",
    b"\x1b[99$~", b"\x1b[ q", b"\x1b[!p", b"\x1b[=1c", b"\x1b[<1;2u", b"\x1b[38;2;1;2;3m", b"\x1b[1;2;3;4A",
    b"\x1b]2;\xc3\x9c \xe4\xb8\x9c q\x07",
    b"\x1b]" + b"q" * 100_000 + b"\x07", b"\x1b[" + b"1;" * 50_000 + b"A", b"\x1b[" + b"9" * 20 + b"~",
    b"\x1b[1\r\n\t5A", b"\x1b[\xc3\xa9A", b"\x1b]a\r\nb\x00\x07", b"\x1b_a\x07b\x1b\\",
]  # fmt: skip


@pytest.mark.parametrize("answer", ANSWERS, ids=lambda answer: repr(answer[:24]))
def test_an_answer_is_no_key(answer: bytes) -> None:
    found = tokens(b"j", answer, b"k")
    assert [type(each) for each in found[1:-1]] == [Ignored]
    assert (told(b"j", answer[:-1]), told(b"k")) == ("'j'", "'k'")
    for at in range(1, min(len(answer), 64)):
        if answer[:at] != b"\x1b":  # there alone a pause may tell
            assert tokens(b"j", answer[:at], 0.6, answer[at:], b"k") == found


@pytest.mark.parametrize("ending", [b"\x18", b"\x1a"])
@pytest.mark.parametrize("begun", [b"\x1b[12", b"\x1b]x", b"\x1bPx", b"\x9e"])
def test_cancelled(begun: bytes, ending: bytes) -> None:
    assert told(begun, ending, b"j") == "Ignored 'j'"


@pytest.mark.parametrize(
    ("sent", "shown"),
    [
        (b"\xe9a", "\ufffda"),  # Latin-1
        (b"\xffj", "\ufffdj"),
        (b"\xe1j", "\ufffdj"),  # Meta as the eighth bit, which Latin-1 can't be told from
        (b"\x80", "\ufffd"),
        (b"\xc0\xaf", "\ufffd\ufffd"),  # overlong
        (b"\xc0\x9bA", "\ufffd\ufffdA"),  # an overlong ESC
        (b"\xe0\x80\xaf", "\ufffd\ufffd\ufffd"),
        (b"\xed\xa0\x80", "\ufffd\ufffd\ufffd"),  # a surrogate
        (b"\xf4\x90\x80\x80", "\ufffd" * 4),
        (b"\xf0\x9f\x98x", "\ufffdx"),
        ("İstanbul’da".encode("cp1254"), "\ufffdstanbul\ufffdda"),
        ("新闻".encode("gbk") + b"j", "\ufffd\ufffd\ufffd\ufffdj"),
        ("é漢🙂".encode(), "é漢🙂"),
    ],
)
def test_broken_utf8_is_shown_as_such(sent: bytes, shown: str) -> None:
    assert told(sent) == repr(shown)
    assert all(told(sent[:at], 0.6, sent[at:]) == told(sent) for at in range(len(sent)))


def test_controls_of_the_second_set_do_nothing_as_utf8() -> None:
    assert told("\x9bA\x90x".encode()) == "Ignored 'A' Ignored 'x'"


def test_what_was_asked_for_comes_back() -> None:
    assert tokens(b"\x1b[?2026;2$y\x1b[48;24:1;80;480;800t") == [
        TerminalReply("mode", (2026, 2)),
        TerminalReply("size", (80, 24)),
    ]
    assert tokens(b"\x1b[48;65535;65535;0;0t") == [TerminalReply("size", (65535, 65535))]
    for nonsense in (b"\x1b[48;0;0;0;0t", b"\x1b[48;24;80t", b"\x1b[48;x;80;1;1t", b"\x1b[48;99999999;1;1;1t"):
        assert TerminalReply not in map(type, tokens(nonsense))

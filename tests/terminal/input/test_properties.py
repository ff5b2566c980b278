"""What holds for any bytes."""

from __future__ import annotations

import time
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from albab_tui.terminal.input.input_parser import InputParser
from tests.terminal.input.line import joined, tokens
from tests.terminal.input.vectors import key_vectors
from tests.trying import examples

PIECES = st.one_of(
    st.binary(max_size=8),
    st.sampled_from([code for code, _ in key_vectors()]),
    st.sampled_from([
        b"\x1b", b"[", b"O", b"\x1b\x1b", b"\x1b]", b"\x1bP", b"\x1b\\", b"\x07", b"\x9b", b"\x9c", b"\x9d", b"\x90",
        b"\x18",
        b"\x1b[M", b"\x1b[<0;1;1M", b"\x1b[[", b"\x1b[200~", b"\x1b[201~", b"\x03", b"23$", b"$", b";", b":", b"\xe9",
        b"\xc3\x9c", b"\xe4\xb8", b"\xf0\x9f\x98", b"\xc2", b"\x1b[?2026;2$y", b"\x1b[48;24;80;0;0t", "é漢🙂".encode(),
    ]),
)  # fmt: skip
MOST_KEPT = 65536
LINES = st.lists(PIECES, max_size=24).map(b"".join)


def pieces(data: bytes, cuts: list[int]) -> list[bytes]:
    places = [0, *sorted(cut % (len(data) + 1) for cut in cuts), len(data)]
    return [data[begin:end] for begin, end in pairwise(places)]


@given(LINES, st.lists(st.integers(0, 1 << 16), max_size=12))
@examples(150)
def test_cuts_change_nothing(data: bytes, cuts: list[int]) -> None:
    assert tokens(*pieces(data, cuts)) == tokens(data)


@given(LINES)
@examples(80)
def test_byte_by_byte_changes_nothing(data: bytes) -> None:
    assert tokens(*(data[at : at + 1] for at in range(len(data)))) == tokens(data)


@given(st.lists(st.tuples(LINES, st.booleans()), max_size=6))
@examples(80)
def test_pauses_change_nothing_but_a_lone_esc(parts: list[tuple[bytes, bool]]) -> None:
    parser = InputParser()
    for data, idle in parts:
        parser.feed(data)
        if idle:
            undecided = parser.undecided
            assert joined(parser.release()) == joined(parser.release()) or undecided
            assert not parser.undecided


@given(LINES, LINES)
@examples(80)
def test_ctrl_c_is_always_a_way_out(data: bytes, after: bytes) -> None:
    found = tokens(data, b"\x03\x03\x03")
    assert getattr(found[-1], "name", "") in ("ctrl+c", "alt+ctrl+c")
    assert tokens(data, b"\x03\x03\x03", after)[: len(found) - 1] == found[:-1]


@given(LINES)
@examples(10)
def test_little_is_kept(data: bytes) -> None:
    parser = InputParser()
    for _ in range(3):
        parser.feed((data * 2000)[: 2 * MOST_KEPT])
        assert weight(parser) <= MOST_KEPT


def weight(kept: Any) -> int:
    """Bytes and characters that an object holds on to."""
    if isinstance(kept, (bytes, bytearray, str)):
        return len(kept)
    if isinstance(kept, (list, tuple)):
        return sum(map(weight, kept)) + 8 * len(kept)
    return sum(map(weight, vars(kept).values())) if hasattr(kept, "__dict__") else 8


ENDLESS = {
    "OSC": (b"\x1b]", b"x"), "OSC of bytes": (b"\x1b]", b"\xff"), "OSC of half letters": (b"\x1b]", b"\xe4\xb8"),
    "CSI": (b"\x1b[", b"1;"), "paste": (b"\x1b[200~", b"\x1b\x03"), "Esc": (b"", b"\x1b"), "broken": (b"", b"\xff"),
    "keys": (b"", b"jk"), "cursor": (b"", b"\x1b[B"), "mouse": (b"", b"\x1b[<35;1;1M"),
    "unknown": (b"", b"\x1b]9;x\x07"),
    "SS3": (b"", b"\x1bO"), "rxvt": (b"\x1b[", b"2$ "), "kitty": (b"", b"\x1b[106u"),
}  # fmt: skip


@pytest.mark.parametrize("kind", ENDLESS)
def test_time_is_linear(kind: str) -> None:
    begin, more = ENDLESS[kind]
    small, large = (_seconds(begin + more * (size // len(more))) for size in (20_000, 160_000))
    assert large < max(small, 0.002) * 8 * 3
    assert large < 1.0


def _seconds(data: bytes) -> float:
    """Time on the processor for bytes that come in small pieces; the best of three."""
    best = 1e9
    for _ in range(3):
        parser, begin = InputParser(), time.process_time()
        for at in range(0, len(data), 100):
            parser.feed(data[at : at + 100])
        best = min(best, time.process_time() - begin)
    return best

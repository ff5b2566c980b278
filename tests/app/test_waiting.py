"""What waits for its turn: in order, so much and no more."""

from __future__ import annotations

import time
from itertools import groupby

import pytest
from hypothesis import given
from hypothesis import strategies as st

from albab_tui.app.incoming.waiting import MOST_KEYS, MOST_TEXT, STEP_KEYS, Queue, Waiting
from albab_tui.terminal.input.input_tokens import Ignored, Key, Mouse, Paste, TerminalReply, Text, Token

MEGABYTE = 1_000_000
LETTERS = st.text("jkabc", max_size=40)


def taken(queue: Queue, *, typing: bool = False) -> list[Waiting]:
    return list(iter(lambda: queue.take(typing=typing), None))


def keys(queue: Queue) -> str:
    return "".join(each.key * each.times for each in taken(queue))


@given(st.lists(LETTERS, max_size=6))
def test_keys_wait_in_order(pieces: list[str]) -> None:
    queue = Queue()
    for piece in pieces:
        queue.put([Text(piece)] if piece else [])
    waiting = taken(queue)
    typed = "".join(pieces)
    assert "".join(each.key * each.times for each in waiting) == typed
    moves = [(key, len(list(run))) for key, run in groupby(typed) if key in STEP_KEYS]
    assert [(each.key, each.times) for each in waiting if each.key in STEP_KEYS] == moves
    assert all(each.times == 1 for each in waiting if each.key not in STEP_KEYS)
    assert queue.lost() == 0


def test_as_many_as_promised() -> None:
    queue = Queue()
    queue.put([Text("ab" * (MOST_KEYS // 2))])
    assert keys(queue) == "ab" * 128
    queue.put([Key("pagedown")] * MOST_KEYS)
    assert len(taken(queue)) == MOST_KEYS
    assert queue.lost() == 0


def test_what_is_too_much_is_dropped_and_counted() -> None:
    queue = Queue()
    queue.put([Text("ab" * 500_000)])
    assert keys(queue) == "ab" * 128
    assert queue.lost() == 1_000_000 - MOST_KEYS
    assert queue.lost() == 0
    queue.put([Key("escape")] * 1_000_000)
    assert (len(taken(queue)), queue.lost()) == (MOST_KEYS, 1_000_000 - MOST_KEYS)


def test_a_run_of_a_moving_key_is_one() -> None:
    queue = Queue()
    queue.put([Key("down")] * 1000 + [Text("jj"), Text("j")] + [Key("enter")])
    assert [(each.key, each.times) for each in taken(queue)] == [("down", 1000), ("j", 3), ("enter", 1)]
    queue.put([Text("jk" * 10)])
    assert len(taken(queue)) == 20


def test_a_full_queue_still_counts_the_moving_key_that_came_last() -> None:
    queue = Queue()
    queue.put([Text("ab" * 127 + "aj")])
    queue.put([Text("j" * 500), Text("x")])
    assert taken(queue)[-1] == Waiting(Text("j"), 501)
    assert queue.lost() == 1


def test_a_line_of_text_takes_four_thousand_letters_at_once() -> None:
    queue = Queue()
    queue.put([Text("jk" * 1000), Key("enter"), Text("jjj" * 1000)], typing=True)
    assert taken(queue, typing=True) == [Waiting(Text("jk" * 1000)), Waiting(Key("enter")), Waiting(Text("j" * 2096))]
    assert queue.lost() == 5000 - MOST_TEXT
    queue.put([Text("jjjj")], typing=True)
    assert taken(queue, typing=True) == [Waiting(Text("jjjj"))]


def test_keys_that_leave_pass_all_others() -> None:
    for name, key in (("ctrl+c", "ctrl+c"), ("ctrl+q", "ctrl+q"), ("alt+ctrl+c", "ctrl+c")):
        queue = Queue()
        queue.put([Key("escape")] * 1000)
        assert queue.put([Text("abc"), Key(name), Text("d")]) == key
        assert all(each.key != name for each in taken(queue))


def test_answers_do_not_wait() -> None:
    queue = Queue()
    queue.put([TerminalReply("mode", (2026, 2)), Ignored("CSI")])
    assert queue.take(typing=False) is None


def test_of_movements_the_last_matters_and_few_clicks_wait() -> None:
    queue = Queue()
    queue.put([Mouse("move", 1, column, 1) for column in range(1000)])
    assert taken(queue) == [Waiting(Mouse("move", 1, 999, 1))]
    click: list[Token] = [Mouse("down", 1, 1, 1), Mouse("up", 1, 1, 1)]
    queue.put(click * 1000)
    assert len(taken(queue)) == 32
    assert queue.lost() == 2000 - 32


def test_pastes_are_as_long_as_a_line_and_one_more() -> None:
    queue = Queue()
    queue.put([Paste("x" * 40_000)] * 2)
    assert [len(each.token.text) for each in taken(queue) if isinstance(each.token, Paste)] == [MOST_TEXT + 1] * 2


def test_into_a_line_of_text_no_more_other_keys_wait_than_elsewhere() -> None:
    queue = Queue()
    queue.put([Key("tab")] * 3000 + [Text("ab" * 1000), Key("tab")], typing=True)
    assert [each.key for each in taken(queue, typing=True)] == ["tab"] * MOST_KEYS + [""]
    assert queue.lost() == 3001 - MOST_KEYS


def test_text_for_a_line_that_is_closed_by_now_is_more_than_can_be_acted_on() -> None:
    queue = Queue()
    queue.put([Key("escape"), Text("ab" * 1000)], typing=True)
    assert queue.take(typing=True) == Waiting(Key("escape"))
    assert not queue.overflown(typing=True)
    assert queue.overflown(typing=False)
    queue.drop()
    assert (queue.take(typing=False), queue.lost(), queue.overflown(typing=False)) == (None, 2000, False)


@given(st.lists(LETTERS, max_size=6))
def test_what_came_for_a_line_that_is_closed_by_now_is_keys(pieces: list[str]) -> None:
    line, screen = Queue(), Queue()
    for piece in pieces:
        line.put([Text(piece)] if piece else [], typing=True)
        screen.put([Text(piece)] if piece else [])
    assert "".join(each.key * each.times for each in taken(line)) == keys(screen)
    assert line.lost() == screen.lost() == 0


KEYS = st.sampled_from([Key("down"), Key("up"), Key("tab"), Key("escape"), Text("j"), Text("ab"), Ignored("CSI")])


@given(st.lists(KEYS, max_size=12), st.integers(0, 3), st.booleans())
def test_every_key_is_taken_or_told_to_be_lost(some: list[Token], left: int, typing: bool) -> None:
    queue = Queue()
    queue.put([Key("f12"), Key("f11")] * ((MOST_KEYS - left) // 2), typing=typing)
    queue.put(some, typing=typing)
    came = sum(len(each.text) if isinstance(each, Text) else isinstance(each, Key) for each in some)
    waits = sum(each.size for each in taken(queue))
    assert waits + queue.lost() == came + (MOST_KEYS - left) // 2 * 2


@pytest.mark.parametrize("typing", [False, True])
@pytest.mark.parametrize(
    "two", [[Key("tab"), Key("enter")], [Key("up"), Key("end")], [Text(":"), Key("enter")]], ids=str
)
def test_a_megabyte_of_two_in_turn_is_dropped_at_once(two: list[Token], typing: bool) -> None:
    queue, piece = Queue(), two * 2048
    queue.put(piece, typing=typing)
    began = time.process_time()
    for _ in range(MEGABYTE // len(piece)):
        queue.put(piece, typing=typing)
    assert time.process_time() - began < 1.0

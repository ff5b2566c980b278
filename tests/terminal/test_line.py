"""What comes over the line: no byte ends the program, nothing is obeyed that was no key, nothing grows too far."""

from __future__ import annotations

import signal
import threading
from contextlib import suppress

import pytest

from tests.terminal.conftest import Start
from tests.terminal.harness import Terminal
from tests.terminal.processes import cpu_seconds, memory, most_memory, wake_ups
from tests.trying import long

MEGABYTE = 1_000_000
MOST_MORE, MOST_CPU = 30 << 20, 1.3
"""Bytes of memory, and seconds on the processor, that a megabyte may cost."""
FIRST_KEYS = 0.7
"""Seconds on the processor for those keys that are acted on before the rest is dropped."""


def opened(start: Start, *arguments: str, **options: object) -> Terminal:
    return start(*arguments, **options).wait_for("▶").wait_until_quiet(0.3)


def leave(terminal: Terminal) -> str:
    """Leave with q; what is told on the way out."""
    terminal.press("q")
    assert terminal.wait_exit() == 0
    return terminal.text.replace("\n", "")


BROKEN = (
    b"\xe9x", b"\xffx", b"\xe1", b"\xc0\x9bA", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", "Şanlıurfa’".encode("cp1254"),
)  # fmt: skip


def test_broken_bytes_end_nothing_and_do_nothing(start: Start) -> None:
    terminal = opened(start)
    terminal.press("c").wait_for("is:differs").press("c").wait_for("no filter")
    first = terminal.wait_until_quiet(0.3).text
    for sent in BROKEN:
        terminal.send(sent.translate(None, bytes(range(0x80))))  # letters are keys
        terminal.press("c").wait_for("is:differs").press("c").wait_for(lambda now: now.text == first)
    assert "Back to this view" in leave(terminal)


def test_broken_bytes_show_in_a_prompt(start: Start) -> None:
    terminal = opened(start).press("/").wait_for("Search")
    terminal.send(b"a\xe9b\x1b[200~" + "Şan".encode("cp1254") + "新闻".encode("gbk") + b"\x1b[201~.")
    terminal.wait_for("a\ufffdb\ufffdan\ufffd\ufffd\ufffd\ufffd.")


UNUSUAL = {
    b"\x1b[1::;1u\x1b[106;1:3u\x1b[106::106;1:1u": 1,
    b"\x1b[1;1:3B\x1b[1;1:1B": 1,
    b"\x1b[1114112u\x1b[55296u\x1b[99999999999999999999u\x1b[106u": 1,
    b"\x9bB\x8fB": 2,
}
"""Reports, and by how many rows the cursor goes down."""


def test_unusual_reports_of_keys_are_one_key_or_none(start: Start) -> None:
    terminal = opened(start)
    rows = [terminal.text]
    for _ in range(max(UNUSUAL.values())):
        rows.append(terminal.press("down").wait_until_quiet(0.5).text)
    assert len(set(rows)) == len(rows)
    terminal.press(*["up"] * (len(rows) - 1)).wait_for(lambda now: now.text == rows[0])
    for sent, shown in UNUSUAL.items():
        terminal.send(sent)
        terminal.wait_for(lambda now, shown=shown: now.text == rows[shown])  # type: ignore[misc]
        terminal.press(*["up"] * shown).wait_for(lambda now: now.text == rows[0])
    leave(terminal)


def test_ctrl_c_under_a_cyrillic_layout(start: Start) -> None:
    terminal = opened(start)
    terminal.send(b"\x1b[1089::99;5:1u")
    assert terminal.wait_exit() == 0


ANSWERS = (
    b"\x1b[?62;22c", b"\x1b]11;rgb:1e1e/1e1e/role:agent\x1b\\", b"\x1bP>|XTerm(370)\x1b\\", b"\x1b_Gi=1;OK\x1b\\",
    b"\x1b^a\x1b\\", b"\x1bXb\x1b\\", b"\x1b[24;80R", b"\x1b[0n", b"\x9d4;1;rgb:0/0/0\x9c", b"\x1b]52;c;cc\x07",
)  # fmt: skip


def test_answers_of_the_terminal_change_nothing(start: Start) -> None:
    terminal = opened(start)
    before = terminal.text
    for at in range(24):  # each cut at another place
        for answer in ANSWERS:
            terminal.send(answer[:at])
            terminal.send(answer[at:])
    terminal.press("down").wait_for(lambda now: now.text != before).press("up").wait_for(lambda now: now.text == before)
    assert "--filter" not in leave(terminal)


@pytest.mark.parametrize("pause", [0.2, 0.6])
def test_a_line_that_stalls_within_a_key(start: Start, pause: float) -> None:
    terminal = opened(start)
    first = terminal.text
    terminal.send(b"\x1b[")
    assert terminal.listen(pause).text == first
    terminal.send(b"B")
    second = terminal.wait_for(lambda now: now.text != first).wait_until_quiet(0.4).text
    terminal.send(b"\x1b[1;")
    assert terminal.listen(pause).text == second
    terminal.send(b"1A")
    terminal.wait_for(lambda now: now.text == first)
    leave(terminal)


def test_esc_alone_is_esc(start: Start) -> None:
    terminal = opened(start).press("/").wait_for("Search")
    terminal.send(b"\x1b")
    terminal.wait_for(lambda now: "Search" not in now)
    terminal.press("/").wait_for("Search").send(b"\x1b\x1b")
    terminal.wait_for(lambda now: "Search" not in now)


def test_forty_moves_are_one_and_end_alike(start: Start) -> None:
    slowly, at_once = opened(start), opened(start)
    for _ in range(40):
        slowly.press("j").wait_until_quiet(0.05)
    at_once.send(b"j" * 40)
    slowly.wait_until_quiet()
    at_once.wait_for(lambda now: now.text == slowly.text)


def test_what_is_typed_ahead_is_done_in_order(start: Start) -> None:
    terminal = opened(start)
    terminal.send(b"cc" * 127 + b"jc")
    terminal.wait_for("is:differs").wait_until_quiet()
    assert "is:differs" in terminal
    assert "dropped" not in terminal


FLOODS = {
    "keys": b"jk" * (MEGABYTE // 2),
    "one key": b"\x1b[B" * (MEGABYTE // 3),
    "unknown OSC": b"\x1b]999;what is it?\x07" * (MEGABYTE // 20),
    "one endless OSC": b"\x1b]" + b"q" * MEGABYTE + b"\x1b\\",
    "answers": b"\x1b[?2026;2$y\x1b[48;24;80;0;0t" * (MEGABYTE // 28),
    "Esc": b"\x1b" * MEGABYTE,
    "Tab": b"\t" * MEGABYTE,
    "Shift+Tab": b"\x1b[Z" * (MEGABYTE // 3),
    "reading again": b"R" * MEGABYTE,
    "clicks": b"\x1b[<0;9;9M\x1b[<0;9;9m" * (MEGABYTE // 20),
}


@pytest.mark.parametrize("share", [4, long(1)])
@pytest.mark.parametrize("kinds", [tuple(FLOODS)[:5], tuple(FLOODS)[5:]], ids=", ".join)
def test_a_megabyte_costs_little(start: Start, kinds: tuple[str, ...], share: int) -> None:
    """One program for several kinds, for it takes longer to begin than to pass over most of them."""
    terminal = opened(start, columns=120, rows=36)
    pid = terminal.process.pid
    kept = memory(pid)
    for kind in kinds:
        computed = cpu_seconds(pid)
        flood(terminal, FLOODS[kind][: MEGABYTE // share])
        terminal.wait_until_quiet(0.5)
        assert most_memory(pid) < kept + MOST_MORE, kind
        assert cpu_seconds(pid) - computed < FIRST_KEYS + MOST_CPU / share, kind


@pytest.mark.parametrize(
    "kind", ["keys", "one endless OSC", *map(long, sorted({*FLOODS} - {"keys", "one endless OSC"}))]
)
def test_ctrl_c_comes_through_a_flood(start: Start, kind: str) -> None:
    terminal = opened(start, columns=120, rows=36)
    flood(terminal, FLOODS[kind][: MEGABYTE // 4])
    terminal.send(b"\x03")
    assert terminal.wait_exit() == 0
    assert terminal.took < 1.0


def flood(terminal: Terminal, data: bytes) -> None:
    """Send much, and read meanwhile what comes back."""
    sending = threading.Thread(target=terminal.send, args=(data,))
    sending.start()
    while sending.is_alive():
        terminal.listen(0.05)


def test_a_prompt_takes_what_it_can_and_stays_in_use(start: Start) -> None:
    terminal = opened(start).press("/").wait_for("Search")
    pid = terminal.process.pid
    computed = cpu_seconds(pid)
    flood(terminal, b"ab" * (MEGABYTE // 2))
    terminal.wait_until_quiet(0.5)
    assert cpu_seconds(pid) - computed < FIRST_KEYS + MOST_CPU
    terminal.press("escape").wait_for(lambda now: "Search" not in now)


def test_nothing_wakes_up_while_nothing_happens(start: Start) -> None:
    terminal = opened(start).press("j").wait_until_quiet(1.0)
    before = wake_ups(terminal.process.pid)
    terminal.listen(2.0)
    assert wake_ups(terminal.process.pid) - before <= 1


@pytest.mark.parametrize("how", ["q", "SIGTERM"])
def test_the_end_comes_at_once(start: Start, how: str) -> None:
    terminal = opened(start)
    if how == "q":
        terminal.press("q")
    else:
        terminal.process.send_signal(signal.SIGTERM)
    terminal.wait_exit()
    assert terminal.took < 0.3


def test_a_paste_without_end_can_be_left(start: Start) -> None:
    terminal = opened(start).press("/").wait_for("Search")
    terminal.send(b"\x1b[200~abc\x03\x11")
    with suppress(AssertionError):
        terminal.wait_for(lambda now: now.ended, timeout=0.5)
    terminal.send(b"\x03\x03\x03")
    assert terminal.wait_exit() == 0

"""The moves of one sitting: the same for the same seed."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from random import Random

from scripts.fuzz import keys, replies, text
from scripts.fuzz.moves import Move, Pause, Resize, Send, Signal

LEAVING = b"q\x03\x11"
"""Keys that end the program; without them a storm lasts longer."""

OBEYED = b"\x1a\x1c"
"""Keys that the terminal itself obeys while the program is stopped, and then sends signals of its own."""

_PIECES: tuple[tuple[Callable[[Random], bytes], int], ...] = (
    (keys.commands, 8), (keys.prompt, 6), (keys.legacy, 5), (keys.kitty, 5), (keys.modified_other, 2), (keys.mouse, 5),
    (replies.reply, 4), (replies.resized, 1), (replies.csi, 4), (replies.string, 3), (replies.eight_bits, 3),
    (text.noise, 5), (text.foreign, 4), (text.paste, 4), (text.flood, 1),
)  # fmt: skip
_SIZES = (1, 2, 3, 5, 19, 20, 24, 40, 79, 80, 81, 120, 200, 201, 499, 500, 501, 1000, 9999, 32767, 65535)
_PAUSES = (0.0, 0.0, 0.02, 0.06, 0.15, 0.6)
_SIGNALS = (signal.SIGWINCH, signal.SIGCONT, signal.SIGTSTP, signal.SIGSTOP)


def storm(random: Random) -> list[Move]:
    """Some seconds of anything."""
    stays = random.random() < 0.9
    moves = [move for _ in range(random.choice((3, 10, 25, 60))) for move in _gust(random)]
    stops = any(isinstance(move, Signal) for move in moves)
    left_out = (LEAVING if stays else b"") + (OBEYED if stops else b"")
    return [Send(move.data.translate(None, left_out)) if isinstance(move, Send) else move for move in moves]


def _gust(random: Random) -> Iterator[Move]:
    chance = random.random()
    if chance < 0.06:
        yield Resize(random.choice(_SIZES), random.choice(_SIZES))
    elif chance < 0.09:
        number = random.choice(_SIGNALS)
        yield Signal(number)
        if number in (signal.SIGTSTP, signal.SIGSTOP):
            yield Pause(0.05)
            yield Signal(signal.SIGCONT)
    elif chance < 0.13:
        yield Pause(random.choice(_PAUSES))
    else:
        yield from _pieces(random)


def _pieces(random: Random) -> Iterator[Move]:
    """Something, whole or cut with a pause between, mangled or not."""
    (make,) = random.choices([each for each, _ in _PIECES], [weight for _, weight in _PIECES])
    data = make(random)
    if random.random() < 0.15:
        data = _mangled(data, random)
    if len(data) > 1 and random.random() < 0.3:
        place = random.randrange(1, len(data))
        yield Send(data[:place])
        yield Pause(random.choice(_PAUSES))
        yield Send(data[place:])
    else:
        yield Send(data)


def _mangled(data: bytes, random: Random) -> bytes:
    """A byte lost, doubled, changed or put in, or the end cut off."""
    place = random.randrange(len(data) + 1)
    before, after = data[:place], data[place:]
    other = random.randbytes(1)
    return random.choice(
        (before + after[1:], before + after[:1] + after, before + other + after[1:], before + other + after, before,
         before + b"\x1b" + after, before + b"\x18" + after)
    )  # fmt: skip

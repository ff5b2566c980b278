"""What was typed and waits for its turn: so much and no more, whatever is sent."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterable
from itertools import groupby

from msgspec import Struct

from albab_tui.app.commands import commands
from albab_tui.terminal.input.input_tokens import Ignored, Key, Mouse, Paste, TerminalReply, Text, Token
from albab_tui.text.pattern import Pattern

MOST_KEYS = 256
"""Keys, clicks and pastes that wait; a run of one moving key is one."""

MOST_TEXT = 4096
"""Characters that wait for a line of text, and the longest paste: as many as a line holds."""

_STEP = Pattern(r"step\((-?\d+)\)")
STEP_KEYS = {
    key: int(step[1]) for each in commands("list") if (step := _STEP.fullmatch(each.action)) for key in each.keys
}
"""The moving keys and the rows that they move by: many presses of one end where one move as far does."""

_LEAVING = {key for each in commands("app") if each.always for key in each.keys}
URGENT_KEYS = {alt + key: key for key in _LEAVING for alt in ("", "alt+")}
"""Keys that pass everything that waits, by name; with an Esc before them, which makes Alt of it, they are the same."""

_CLICK = 8
"""Keys that a click counts as: no one clicks so far ahead."""


class Waiting(Struct):
    """One or more presses of one key, or something else that was done."""

    token: Text | Key | Mouse | Paste
    times: int = 1

    @property
    def key(self) -> str:
        """The key's name; "" where it is none, or many."""
        match self.token:
            case Key(name):
                return name
            case Text(text) if len(text) == 1:
                return text
        return ""

    @property
    def size(self) -> int:
        """How many keys and characters were pressed."""
        return self.times * len(self.token.text) if isinstance(self.token, Text) else self.times


class Queue:
    """Takes tokens from one thread and gives them to another, in order; what is too much is dropped and counted."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting: deque[Waiting] = deque()
        self._keys = self._letters = 0
        self._lost = self._came = 0
        self._typing = False
        """Whether what comes goes into a line of text."""

    def put(self, tokens: Iterable[Token], *, typing: bool = False) -> str:
        """Take tokens; the name of a key among them that passes everything that waits, or "".

        Nothing of what the terminal answered is taken.

        Args:
            tokens: what was read.
            typing: whether a line of text stands open, which takes more characters than keys may wait.
        """
        urgent = ""
        with self._lock:
            self._typing = typing
            full: dict[Token, int] = {}  # keys that find no room, which nobody makes meanwhile, and how often they came
            for token, run in groupby(tokens):
                times = len(list(run))
                if token in full:
                    full[token] += times
                elif isinstance(token, Text):
                    self._put_text(token.text * times)
                elif isinstance(token, Key) and token.name in URGENT_KEYS:
                    urgent = URGENT_KEYS[token.name]
                elif not isinstance(token, (TerminalReply, Ignored)):
                    self._put(token, times)
                    if isinstance(token, Key) and self._room(token) <= 0 and not self._goes_on(token):
                        full[token] = 0
            self._lost += sum(full.values())
        return urgent

    def take(self, *, typing: bool) -> Waiting | None:
        """What is next: all characters that come next where a line of text takes them, else one key.

        Args:
            typing: whether a line of text takes what comes.
        """
        with self._lock:
            if not self._waiting:
                self._keys = self._letters = 0
                return None
            return self._take_text() if typing and isinstance(self._waiting[0].token, Text) else self._take()

    @property
    def empty(self) -> bool:
        """Whether nothing waits."""
        return not self._waiting

    def overflown(self, *, typing: bool) -> bool:
        """Whether more came since `lost` was asked last than can be acted on.

        Args:
            typing: whether a line of text takes what comes; what waits for one that is closed by now is too much.
        """
        return self._lost > 0 or self._came > MOST_TEXT or (not typing and self._letters > MOST_KEYS)

    def drop(self) -> None:
        """Drop all that waits."""
        with self._lock:
            self._lost += sum(each.size for each in self._waiting)
            self._waiting.clear()
            self._keys = self._letters = 0

    def lost(self) -> int:
        """How many keys and characters were dropped since this was asked last."""
        with self._lock:
            lost, self._lost, self._came = self._lost, 0, 0
        return lost

    # With the lock held.

    def _room(self, token: Token) -> int:
        """How many more keys can wait, or characters for a line of text."""
        if self._typing:
            return MOST_TEXT - self._letters if isinstance(token, Text) else MOST_KEYS - self._keys
        return MOST_KEYS - self._keys - self._letters

    def _count(self, token: Token, times: int) -> None:
        """Count what begins to wait, or, below 0, what does not wait any more."""
        self._came += max(times, 0)
        if isinstance(token, Text):
            self._letters = max(self._letters + times, 0)
        else:
            self._keys = max(self._keys + times * _weight(token), 0)

    def _put_line(self, text: str) -> None:
        """Take characters for a line of text, as they stand."""
        taken = text[: max(MOST_TEXT - self._letters, 0)]
        self._lost += len(text) - len(taken)
        if taken:
            self._waiting.append(Waiting(Text(taken)))
            self._count(Text(taken), len(taken))

    def _put_text(self, text: str) -> None:
        if self._typing:
            self._put_line(text)
            return
        done = 0
        for character, run in groupby(text):
            if self._room(Text(character)) <= 0 and not self._goes_on(Text(character)):
                self._lost += len(text) - done
                return
            times = len(list(run))
            self._put(Text(character), times)
            done += times

    def _put(self, token: Text | Key | Mouse | Paste, times: int) -> None:
        if self._goes_on(token):
            self._waiting[-1].times += times
            return
        if isinstance(token, Mouse) and token.kind == "move":
            times = 1
            if self._replaces(token):
                return
        if isinstance(token, Paste):
            token = Paste(token.text[: MOST_TEXT + 1], token.whole)  # one too many, for the line to say so
        folds = Waiting(token).key in STEP_KEYS and not self._typing
        room = max(self._room(token), 0)
        taken = times if folds and room else min(times, room // _weight(token))
        self._lost += times - taken
        if taken:
            self._waiting.append(Waiting(token, taken))
            self._count(token, 1 if folds else taken)

    def _goes_on(self, token: Token) -> bool:
        """Whether a token is the moving key that came last; into a line of text, each letter counts."""
        last = self._waiting[-1] if self._waiting else None
        return last is not None and not self._typing and last.token == token and last.key in STEP_KEYS

    def _replaces(self, move: Mouse) -> bool:
        """Of several movements only the last matters."""
        last = self._waiting[-1].token if self._waiting else None
        if isinstance(last, Mouse) and (last.kind, last.button) == (move.kind, move.button):
            self._waiting[-1].token = move
            return True
        return False

    def _take(self) -> Waiting:
        self._part()
        first = self._waiting[0]
        self._count(first.token, -1)
        if first.key in STEP_KEYS or first.times == 1:
            return self._waiting.popleft()
        first.times -= 1
        return Waiting(first.token)

    def _part(self) -> None:
        """Make keys of characters that came for a line of text, where none takes them."""
        first = self._waiting[0]
        if not isinstance(first.token, Text) or len(first.token.text) == 1:
            return
        self._waiting.popleft()
        runs = [(Text(character), len(list(run))) for character, run in groupby(first.token.text)]
        keys = [Waiting(token, times) for token, times in runs]
        self._waiting.extendleft(reversed(keys))
        self._letters -= len(first.token.text) - sum(1 if each.key in STEP_KEYS else each.times for each in keys)

    def _take_text(self) -> Waiting:
        text = ""
        while self._waiting and isinstance(token := self._waiting[0].token, Text):
            first = self._waiting.popleft()
            self._count(token, -1 if first.key in STEP_KEYS else -first.times)
            text += token.text * min(first.times, MOST_TEXT)
            if len(text) > MOST_TEXT:
                break
        return Waiting(Text(text))


def _weight(token: Token) -> int:
    return _CLICK if isinstance(token, Mouse) and token.kind in ("down", "up") else 1

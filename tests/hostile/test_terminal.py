"""In a real terminal, over every screen: a hostile store can do no more than show its text."""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.hostile.sequences import SPOKEN, foreign, kinds
from tests.hostile.stores import LITERALS, MARKED_LOOKS, Words, as_json, clean, hostile
from tests.terminal.conftest import Start
from tests.terminal.harness import Terminal

NOT_ALWAYS = frozenset(("CSI ?2048h", "CSI ?2048l", "OSC 22", "CSI ?7h", "CSI ?7l", "CSI J"))
"""What is sent only to terminals that report their size, for a mouse that moves, or to a window beyond all measure."""

PASTED = "\x1b[200~\x1b]0;pasted\x07\u202e[bold]\U000e0041\x9b31m\x1b[201~"
NAMES: dict[Words, str] = {hostile: "\x1b]0;f\x07[bold]\u202e\x9b2J\U000e0041.json", clean: "plain.json"}
FOLDERS: dict[Words, str] = {hostile: "\x1b]0;d\x07[link]\u202e\x9b2J", clean: "plain"}
BROKEN: dict[Words, str] = {
    hostile: '{"format": "albab-1", "title": "\\u001b[2Jx", "\\u001b]0;k\\u0007[bold]": 1, "\u202eo\u2066": [], '
    '"actors": [{"id": "[@click=app.bell]\\u009b2J", "kind": "\\u001b[31m"}]}\n"[bold]',
    clean: '{"format": "albab-1", "title": "x", "k": 1, "o": [], "actors": [{"id": "A B", "kind": "s"}]}\n"bold',
}  # fmt: skip


def other_than(text: str) -> Callable[[Terminal], bool]:
    return lambda now: now.text != text


def marked(word: str) -> Callable[[Terminal], bool]:
    return lambda now: f"▶ {word}" in now


class Walk:
    """One way through every screen; what was to be seen on each of them."""

    def __init__(self, start: Start, words: Words, folder: Path, columns: int, rows: int) -> None:
        self.file = folder / FOLDERS[words] / NAMES[words]
        self.file.parent.mkdir(parents=True)
        self.file.write_bytes(as_json(words))
        self.broken = BROKEN[words]
        self.terminal: Terminal = start(str(self.file), columns=columns, rows=rows, cwd=self.file.parent)
        self.seen: list[str] = []

    def see(self, wanted: str | Callable[[Terminal], object], *keys: str) -> None:
        """Press keys, and wait for a screen whose frame is straight."""
        self.terminal.press(*keys).wait_for(wanted).wait_for(straight)
        self.seen.append(self.terminal.text)

    def whole(self) -> None:
        """Visit everything."""
        self.glance()
        for key, title in (("a", "Actors"), ("b", "Who says"), ("p", "Places"), ("v", "Evidence")):
            self.see(title, key)
            narrowed = ": [bo" if key != "v" else ": di"
            self.see(narrowed, narrowed[2:])
            self.see("type to narrow", "escape")
            self.see("q quit", "escape")
        self._sources()
        self._prompts()
        self._export()
        self._reload()

    def glance(self) -> None:
        """Visit what looks different where there is less room."""
        self.see("q quit")
        for _ in range(5):
            before = self.terminal.text
            self.see(other_than(before), "]")
        self.see("] next event", "enter")
        self.see("] next event", "G")
        self.see("q quit", "q", "g")

    def _sources(self) -> None:
        self.see("Sources", "s")
        for _ in range(3):
            before = self.terminal.text
            self.see(other_than(before), "down")
        self.see("Sources", "tab", "G")
        self.see("q quit", "q")

    def _prompts(self) -> None:
        self.see("Search", "/")
        self.see("[bold]", PASTED)
        self.see("“", "enter")
        self.see("Go to date", "d")
        self.see("when is", "[bold]" + PASTED, "enter")
        self.see("q quit", "escape")
        self.see("Filter", ":")
        self.see("filter unchanged", "actor:[bold]\x1b[200~\x1b[2J\x1b[201~", "enter")
        self.see("q quit", "escape")
        self.see("Filter", ":")
        self.see("1 of 12", "place:p3", "enter")
        self.see("12 of 12", "X")
        self.see("Help", "?")
        self.see("q quit", "q")
        self.see(_PALETTE, "ctrl+p", "export")
        self.see(lambda now: _PALETTE not in now, "escape")
        self.see("clipboard", "y")

    def _export(self) -> None:
        self.see("What will be written", "e")
        self.see("wrote ", "enter")
        self.see("What will be written", "e")
        self.see("writes over", "enter")
        for word in ("markdown", "html", "chart", "svg", "json", "csv", "csv-flat", "bibtex", "csl"):
            self.see(marked(word), "down")
        self.see("q quit", "escape")

    def _reload(self) -> None:
        good = self.file.read_bytes()
        self.file.write_text(self.broken, encoding="utf-8")
        self.see("Mistakes in the store", "R")
        self.see("Mistakes in the store", "G")
        self.file.unlink()
        self.see("there is no such file", "R")
        self.file.write_bytes(good)
        self.see("read again", "R")


_PALETTE = "Write what is shown to a file"
"""What the palette says, which lies over all."""


def straight(terminal: Terminal) -> bool:
    """Whether the sides of every box on the screen are straight, unless the palette lies over them."""
    rows = [terminal.screen.buffer[row] for row in range(terminal.screen.lines)]
    grid = [[row[column].data for column in range(terminal.screen.columns)] for row in rows]
    boxes = [(top, left) for top, line in enumerate(grid) for left, each in enumerate(line) if each == "╭"]
    return _PALETTE in terminal or all(_is_box(grid, *box) for box in boxes)


def _is_box(grid: list[list[str]], top: int, left: int) -> bool:
    right = grid[top].index("╮", left) if "╮" in grid[top][left:] else -1
    bottom = next((row for row in range(top + 1, len(grid)) if grid[row][left] == "╰"), 0)
    sides = {grid[row][column] for row in range(top + 1, bottom) for column in (left, right)}
    return right > left and sides == {"│"} and grid[bottom][right] == "╯"


def walked(walk: Walk, way: Callable[[Walk], None]) -> Walk:
    way(walk)
    walk.terminal.press("q")
    assert walk.terminal.wait_exit() == 0
    assert walk.terminal.left_on() == set()
    assert len(os.listdir(walk.file.parent)) == (2 if way is Walk.whole else 1)  # what was exported, besides the store
    return walk


def test_a_hostile_store_is_shown_as_text_and_tells_the_terminal_nothing(start: Start, tmp_path: Path) -> None:
    walks = [Walk(start, hostile, tmp_path / "a", 120, 36), Walk(start, hostile, tmp_path / "b", 80, 24)]
    with ThreadPoolExecutor() as together:
        walks = list(together.map(walked, walks, (Walk.whole, Walk.glance)))
    for walk in walks:
        output = bytes(walk.terminal.output)
        assert foreign(output) == set()
        assert kinds(output) & MARKED_LOOKS == set()
    shown = "".join("".join(walks[0].seen).split())
    assert [each for each in LITERALS if each not in shown] == []


def test_a_clean_store_causes_what_is_allowed_and_no_less(start: Start, tmp_path: Path) -> None:
    """Else the list of what is allowed would be wider than it must be."""
    walk = Walk(start, clean, tmp_path / "a", 80, 24)
    walk.glance()
    walk.see("clipboard", "y")
    walked(walk, lambda _: None)
    sent = kinds(bytes(walk.terminal.output))
    assert foreign(bytes(walk.terminal.output)) == set()
    assert SPOKEN - sent <= NOT_ALWAYS

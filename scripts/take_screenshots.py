"""Take the pictures in screenshots/ from the real program on the bundled store.

Run: python scripts/take_screenshots.py
"""

from __future__ import annotations

import asyncio
import re
import subprocess
import sys
from pathlib import Path

from albab_tui.app.app import TimelineApp
from albab_tui.app.session import Session
from albab_tui.archive.opening import open_archive
from albab_tui.question.view import View

FOLDER = Path(__file__).resolve().parent.parent / "screenshots"
_CALL = ("slash", *"telephone", "enter")
_SIZES = {"80x24": (80, 24), "120x36": (120, 36), "200x50": (200, 50)}
_THEMES = {"": "textual-dark", "-light": "textual-light"}
_KEYS: dict[str, tuple[str, ...]] = {
    "timeline": _CALL,
    "grid": ("T",),
}
"""What is taken at every size, on a dark and on a light ground, and the keys that lead there."""

Shot = tuple[tuple[int, int], tuple[str, ...], str]
"""Size, keys, and Textual's name of the theme."""

SHOTS: dict[str, Shot] = {
    f"{name}-{size}{ground}": (cells, keys, theme)
    for name, keys in _KEYS.items()
    for size, cells in _SIZES.items()
    for ground, theme in _THEMES.items()
} | {
    "actors-120x36": ((120, 36), (*_CALL, "a"), "textual-dark"),
    "sources-120x36": ((120, 36), ("s", "j", "j"), "textual-dark"),
    "palette-80x24": ((80, 24), ("ctrl+p", *"fi"), "textual-dark"),
}
"""Each picture by its name."""


async def take(name: str, shot: Shot) -> None:
    size, keys, theme = shot
    app = TimelineApp(Session(open_archive(None), View()))
    app.theme = theme
    async with app.run_test(size=size) as pilot:
        await pilot.press(*keys)
        await pilot.pause(0.5)
        svg = app.export_screenshot(title="albab-tui")
    (FOLDER / f"{name}.svg").write_text(offline(svg), encoding="utf-8")


def offline(svg: str) -> str:
    """The picture without the web font that it would fetch, its blanks kept by every renderer."""
    svg = re.sub(r"@font-face\s*{[^}]*}", "", svg)
    return svg.replace("<svg ", '<svg xml:space="preserve" ', 1).replace("&#160;", " ")


async def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    for name, shot in SHOTS.items():
        await take(name, shot)
    for ground, option in (("", "--dark"), ("-light", "--light")):
        picture = FOLDER / f"chart{ground}.svg"
        picture.unlink(missing_ok=True)
        subprocess.run([sys.executable, "-m", "albab_tui", "chart", option, "-o", str(picture)], check=True)


if __name__ == "__main__":
    asyncio.run(main())

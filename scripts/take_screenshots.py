"""Take the pictures in screenshots/ from the real program on the bundled store.

Run: python scripts/take_screenshots.py
"""

from __future__ import annotations

import asyncio
import re
from pathlib import Path

from albab_tui.app.app import TimelineApp
from albab_tui.app.session import Session
from albab_tui.archive.opening import open_archive
from albab_tui.question.view import View

FOLDER = Path(__file__).resolve().parent.parent / "screenshots"
SHOTS: dict[str, tuple[tuple[int, int], tuple[str, ...]]] = {
    "timeline-120x36": ((120, 36), ("slash", *"telephone", "enter")),
    "actors-120x36": ((120, 36), ("slash", *"telephone", "enter", "a")),
    "timeline-80x24": ((80, 24), ("slash", *"telephone", "enter")),
    "sources-120x36": ((120, 36), ("s", "j", "j")),
}
"""Name, size and keys of each picture."""


async def take(name: str, size: tuple[int, int], keys: tuple[str, ...]) -> None:
    app = TimelineApp(Session(open_archive(None), View()))
    async with app.run_test(size=size) as pilot:
        await pilot.press(*keys)
        await pilot.pause(0.5)
        svg = app.export_screenshot(title="albab-tui")
    (FOLDER / f"{name}.svg").write_text(_offline(svg), encoding="utf-8")


def _offline(svg: str) -> str:
    """The picture without the web font that it would fetch, its blanks kept by every renderer."""
    svg = re.sub(r"@font-face\s*{[^}]*}", "", svg)
    return svg.replace("<svg ", '<svg xml:space="preserve" ', 1).replace("&#160;", " ")


async def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    for name, (size, keys) in SHOTS.items():
        await take(name, size, keys)


if __name__ == "__main__":
    asyncio.run(main())

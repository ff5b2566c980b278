"""The stores that stand whole in docs/store-format.md, by the section that each is an example of."""

from __future__ import annotations

import re
from pathlib import Path

from msgspec import Struct

PAGE = (Path(__file__).parents[2] / "docs" / "store-format.md").read_text(encoding="utf-8")

_BLOCK = re.compile(r"^```(?P<kind>\w*)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
_HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
_SAYS = re.compile(r"\s+and `check` says\s+\Z")


class Example(Struct, frozen=True):
    """A store of the page."""

    section: str
    """Heading that it stands under."""
    text: str
    suffix: str
    """``yaml`` or ``json``."""
    warnings: str = ""
    """What the page says that `check` says of it."""

    @property
    def name(self) -> str:
        """What to call it in a test's name."""
        return f"{self.section}: {self.text.split('title', 1)[-1].splitlines()[0].strip(': ')}"


def examples() -> list[Example]:
    """Every store of the page, in its order."""
    found: list[Example] = []
    end = 0
    for block in _BLOCK.finditer(PAGE):
        between, end = PAGE[end : block.start()], block.end()
        if block["kind"] in ("yaml", "json"):
            found.append(Example(_section(block.start()), block["text"], block["kind"]))
        elif _SAYS.search(between):
            last = found.pop()
            found.append(Example(last.section, last.text, last.suffix, block["text"]))
    return found


def article() -> str:
    """The text of the article that the first store is drawn from."""
    return next(block["text"] for block in _BLOCK.finditer(PAGE) if block["kind"] == "text")


def _section(at: int) -> str:
    return [heading[1] for heading in _HEADING.finditer(_without_blocks(PAGE[:at]))][-1]


def _without_blocks(text: str) -> str:
    """The text with its examples blank, for a remark in them would be taken for a heading."""
    return _BLOCK.sub("", text)

"""Stores in which every text that a curator can write is foreign."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from albab_tui.model.source import Attribution
from albab_tui.model.store import Store
from albab_tui.text.cleaning import clean_line
from tests.stores import actor, event, figure, place, report, source, store

LIVE = (
    "</p></td></svg><script>alert(1)</script>",
    '" onload="alert(1)',
    "&lt;b&gt; <!-- -->",
    "]]> <?xml?> <![CDATA[",
    "[a](javascript:alert(1)) ![b](http://example.invalid/b.png)",
    "<http://example.invalid> http://example.invalid www.example.invalid",
    "*a* **b** _c_ `d` ~~e~~ | f | $x$ [^1] [1]: http://example.invalid",
    "# a ## b #",
    "- a",
    "1. a",
    "> a",
    "``` a",
    "\\",
    "a\\|b",
    "=HYPERLINK(1)",
    "+1+1",
    "-1+1",
    "@SUM(A1)",
    '","',
    "\u202e\u2066abc",
    "[bold]a[/bold] [link=http://example.invalid]b[/link] :smile:",
    "\x1b[31mred\x1b]8;;http://example.invalid\x07",
)
"""What means something in one of the formats."""

texts = (st.sampled_from(LIVE) | st.text(min_size=1, max_size=40)).map(clean_line).filter(bool)
"""Foreign text, as it is after it was read from a file."""


def foreign(text: str) -> Store:
    """A store in which every free text is this one."""
    why: dict[str, Any] = {"rank": "deprecated", "rank_why": text, "note": text}
    return store(
        event(
            "e",
            "2031-05-18",
            report("a", 1, says=text, when=text, by="x", by_description=text, figures=(_killed(text, 1),)),
            report("b", 2, says=text, date="2031-05-20", by_description=text, figures=(_killed(text, 2),)),
            report("b", 3, says=text, stance="denies", origin=text, origin_why=text, **why),
            title=text,
            summary=text,
            date_why=text,
            differs_why=text,
            outside=text,
            agent=["x"],
            target=["y"],
            places=("p",),
        ),
        event("f", None, report("b", says=text), title=text, summary=text),
        title=text,
        description=text,
        license=text,
        sources=(
            source("a", title=text, text=text, publisher=Attribution(name=text), agency=text),
            source("b", title=text, text=text, why=text, note=text, dateline=text),
        ),
        actors=(actor("x", text, name=text), actor("y", name=text, part_of="x")),
        places=(place("p", name=text),),
    )


def _killed(text: str, value: int) -> Any:
    return figure(value, name=text, unit=text, whom="y")

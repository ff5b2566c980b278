"""A store in which every text is hostile, and its clean twin: the same shape, the same widths, nothing but letters."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

from albab_tui.text.cleaning import clean_text
from albab_tui.text.widths import cell_width

PAYLOADS = (
    "[bold]markup[/bold] [@click=app.bell]click[/] [blink #ff00ff on #00ff00]look[/] [link=https://x.invalid]link[/link]"
    " [/] [$x] :smile:",
    "\x1b[31mred\x1b[2J\x1b[?1049l\x1bc\x1b[6n\x1b#8",
    "\x1b]52;c;aGFsbG8=\x07\x1b]0;title\x07\x1b]8;;https://x.invalid\x1b\\link\x1bP+q544e\x1b\\\x1b_apc\x1b\\",
    "\x9b31m\x9d0;c1\x9c\x90x\x9c\x85\x84\x8d\x08\x7f\x07\x0e\x0f\x00",
    "\u202eright\u2066to\u2067left\u2069\u202c\u200f\u061c",
    "\U000e0041\U000e0042\U000e007f \ufff9a\ufffab\ufffb \ufeff\u00ad\u200b\u3164 \ufdd0\U0010ffff",
    "e" + "\u0301\u0489\u20dd" * 30 + " \u0301bare \u200d\u200c joined\u200d",
    "日本語の長い題 ＦＵＬＬ 👨\u200d👩\u200d👧 🇹🇷 👍🏽 ❤\ufe0f नमस्ते ﷽",
    "=HYPERLINK(1) <script>alert(1)</script> &amp; \" onload=\"x ]]> `code` | cell",
    "long" + "ness" * 40,
    "\ud800\udfff\udc00 lone",
    "lines\r\nand\n\n\n\nmore\tof\u2028them\u2029all\x0b\x0c",
)  # fmt: skip
MARKED_LOOKS = frozenset(("look 5", "look 31", "look 38;5;201", "look 48;5;46"))
"""What a terminal of 256 colours would be told if a text were taken for markup or for sequences."""

LITERALS = (
    "[bold]markup[/bold]", "[@click=app.bell]", "␛[31mred␛[2J", "␛]52;c;aGFsbG8=␇", "<U+009B>31m", "<U+202E>right",
    "<U+E0041><U+E0042>", "日本語", "=HYPERLINK(1)", "<script>",
)  # fmt: skip
"""What must be seen of them."""

Words = Callable[[int], str]


def hostile(number: int) -> str:
    """A text that begins with the payload of that number and holds another after it."""
    return f"{PAYLOADS[number % len(PAYLOADS)]} {PAYLOADS[(number * 5 + 1) % len(PAYLOADS)]}"[:300]


def clean(number: int) -> str:
    """As many cells of letters."""
    return re.sub(r"\S+", lambda word: "x" * cell_width(word[0]), clean_text(hostile(number)))


def store(words: Words) -> dict[str, Any]:
    """A store whose texts all come from the function."""
    count = len(PAYLOADS)
    return {
        "format": "albab-1",
        "title": words(0),
        "description": words(1),
        "license": words(2),
        "vocabulary": _vocabulary(words),
        "sources": [_source(f"s{number}", words, number) for number in range(count)],
        "actors": [_actor(f"a{number}", words, number) for number in range(count)],
        "places": [_place(f"p{number}", words, number) for number in range(count)],
        "events": [_event(number, words) for number in range(count)],
    }


def as_json(words: Words) -> bytes:
    """The same as a file."""
    return json.dumps(store(words), indent=1).encode()


def _vocabulary(words: Words) -> dict[str, Any]:
    told = {"label": words(3), "meaning": words(4)}
    return {
        "kinds": [{"id": f"k{number}", "label": words(number), "meaning": words(number + 1)} for number in range(3)],
        "statuses": [{"id": "told", "like": "claimed", **told}],
        "roles": [{"id": "own", "like": "agent", **told}],
        "actor_kinds": [{"id": "sort", **told}],
    }


def _source(id: str, words: Words, number: int) -> dict[str, Any]:
    named = {"name": words(number), "basis": "inferred", "why": words(number + 1)}
    return {
        "id": id,
        "title": words(number),
        "text": words(number + 2),
        "published": {"date": "2031-05-20", "basis": "inferred", "why": words(number + 3)},
        "publisher": named,
        "agency": {**named, "name": words(number + 4)},
        "dateline": words(number + 5),
        "language": "en",
        "note": words(number + 7),
    }


def _actor(id: str, words: Words, number: int) -> dict[str, Any]:
    above = {"part_of": "a0"} if number % 3 else {}
    aliases = [words(number + 1), words(number + 2)]
    return {"id": id, "name": words(number), "kind": "sort", "aliases": aliases, "note": words(number), **above}


def _place(id: str, words: Words, number: int) -> dict[str, Any]:
    return {"id": id, "name": words(number), "aliases": [words(number + 1)], "note": words(number + 2)}


def _event(number: int, words: Words) -> dict[str, Any]:
    return {
        "id": f"e{number}",
        "title": words(number),
        "date": f"2031-05-{number + 1:02}",
        "date_why": words(number + 1),
        "kind": f"k{number % 4}" if number % 4 < 3 else "strike",
        "status": "told" if number % 2 else "claimed",
        "actors": {"agent": [f"a{number}"], "target": ["a1"], "speaker": ["a2"], "own": ["a3"]},
        "places": [f"p{number}"],
        "summary": words(number + 2),
        "differs_why": words(number + 3),
        "outside": words(number + 4),
        "related": ["e0", "e1"],
        "waivers": [{"rule": words(number + 5), "why": words(number + 6)}],
        "reports": [_report(number, words, value) for value in (1, 2)],
    }


def _report(number: int, words: Words, value: int) -> dict[str, Any]:
    return {
        "source": f"s{(number + value) % len(PAYLOADS)}",
        "paragraphs": [value],
        "says": words(number),
        "when": words(number + 1),
        "date": f"2031-06-0{value}",
        "by": f"a{number}",
        "by_description": words(number + 2),
        "figures": [{"name": words(number + 3), "value": value, "unit": words(number + 4), "whom": "a1"}],
        "origin": words(number + 5),
        "origin_why": words(number + 6),
        "rank": "preferred",
        "rank_why": words(number + 7),
        "note": words(number + 8),
    }

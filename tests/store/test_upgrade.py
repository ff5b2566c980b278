"""From albab-1 to albab-2: dates and format are written anew, all else stays."""

from __future__ import annotations

import json
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from albab_tui.errors import AlbabError
from albab_tui.store.opening import parse_store
from albab_tui.store.upgrade import Upgraded, upgrade

OLD = """\
# All of this stays: ../2031-05-20, albab-1
format:   "albab-1"  # the format
title: Harbour
sources:
  - {id: a, title: A, text: a.txt, published: {date: '2031-05-20/2031-05-21', basis: stated}}
  - {id: b, title: B, text: b.txt, published: 2031-05-22}   # a short form
events:
  - id: siege   # lasts
    title: "Orsa cut off \u2028 for good"
    date: 2029/..
    kind: siege
    status: happened
    summary: |
      date: 2029/..
    reports:
      - {source: a, paragraphs: [1], says: It is., date: "../2031-05-20?"}
  - {id: call, title: A call, date: 2031-05-18, kind: meeting, status: happened, summary: S,
     reports: [{source: a, paragraphs: [2], says: It rang.}]}
"""
NEW = (
    OLD.replace('"albab-1"', '"albab-2"')
    .replace("'2031-05-20/2031-05-21'", "'2031-05-20..2031-05-21'")
    .replace("    date: 2029/..\n    kind", "    date: 2029..\n    kind")
    .replace('"../2031-05-20?"', '"..2031-05-20?"')
)


def upgraded(data: bytes) -> Upgraded:
    return upgrade(data, parse_store(data, "f.yaml"))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("line_break", ["\n", "\r\n"])
def test_comments_order_and_layout_stay(encoding: str, line_break: str) -> None:
    data = OLD.replace("\n", line_break).encode(encoding)
    assert upgraded(data).text == NEW.replace("\n", line_break)


def test_each_date_that_may_have_meant_either_is_to_be_decided() -> None:
    found = upgraded(OLD.encode()).decisions
    assert [(each.line, each.field, each.event and each.event.id, each.moment, each.lasting) for each in found] == [
        (5, "sources[0].published.date", None, "2031-05-20..2031-05-21", "2031-05-20/2031-05-21"),
        (10, "events[0].date", "siege", "2029..", "2029/.."),
        (16, "events[0].reports[0].date", "siege", "..2031-05-20?", "../2031-05-20?"),
    ]


def test_what_is_of_the_new_format_is_left_alone() -> None:
    with pytest.raises(AlbabError, match="is albab-2 already"):
        upgraded(NEW.encode())


def test_a_date_that_is_not_written_plainly_is_named() -> None:
    with pytest.raises(
        AlbabError, match=r"f.yaml:10: write 2029/\.\. plainly here, without escapes, and upgrade again"
    ):
        upgraded(OLD.replace("date: 2029/..\n    kind", 'date: "20\\x329/.."\n    kind').encode())


DATES = ["2031", "2031/..", "../2031-05~", "2031-05-18/2031-05-19", "2031-05-18T10:00%/2032?"]


@given(st.lists(st.sampled_from(DATES), max_size=4), st.booleans(), st.text(max_size=10))
def test_json_means_the_same_before_and_after(dates: list[str], escaped: bool, title: str) -> None:
    events: list[dict[str, Any]] = [
        {"id": f"e{number}", "title": "😀" + title, "date": date, "kind": "other", "status": "happened", "summary": "S",
         "reports": [{"source": "a", "says": "So.", "date": date}]}
        for number, date in enumerate(dates)
    ]  # fmt: skip
    source = {"id": "a", "title": "A", "text": "a", "published": {"date": "2031-05-20", "basis": "stated"}}
    text = json.dumps({"format": "albab-1", "title": title + "x", "sources": [source], "events": events})
    data = (text.replace("/", "\\/") if escaped else text).encode()
    before, after = parse_store(data, "f.json"), parse_store(upgraded(data).text.encode(), "f.json")
    assert replace(before.store, format="albab-2") == after.store
    assert msgspec.json.decode(upgraded(data).text)["events"] == [
        {**each, "date": date, "reports": [{**each["reports"][0], "date": date}]}
        for each, date in zip(events, (str(event.date) for event in after.store.events), strict=True)
    ]

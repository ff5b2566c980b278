"""Recording in a store's file that reports were read against their passages."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from albab_tui.checks.recording import Recorded, with_readings
from albab_tui.cited.fingerprints import is_read
from albab_tui.errors import AlbabError
from albab_tui.model.event import Event
from albab_tui.store.opening import OpenedStore, parse_store
from tests.checks.editing import ARTICLES, SMALL

DAY = "2031-06-02"
HEAD = """\
format: albab-2
title: The harbour of Orsa
sources:
  - {id: lamp, title: Letters from the coast, text: lamp.txt}
  - {id: log, title: Log of the harbour}
events:
"""
BLOCK = """\
  - id: flight
    title: Families leave
    kind: movement
    status: happened
    reports:
      - source: lamp
        paragraphs: [2, 3]
        says: >-
          Many go,
          and some stay.

  # what is said of the harbour

  - id: fog
    title: Fog
    kind: other
    status: happened
    reports:
    -   paragraphs: 1
        source: lamp    # the sailor's
        note: "Boat #1"        # nothing more
"""
FIGURES = "        figures:\n          - name: boats\n            value: 2\n"
ONE = "  - id: a\n    title: A\n    kind: other\n    status: happened\n"
STALE = """\
        read:
          on: 2031-01-01
          passage:
            - 0123456789abcdef
          claim: 0123456789abcdef
"""


def read(text: str) -> OpenedStore:
    return parse_store(text.encode(), "fog.yaml")


def recorded(text: str, source: str | None = None) -> Recorded:
    return with_readings(text.encode(), read(text), ARTICLES, DAY, source)


def events(text: str) -> tuple[Event, ...]:
    return read(text).store.events


def is_all_read(text: str) -> bool:
    return all(is_read(event, report) for event in events(text) for report in event.reports)


def without_readings(text: str) -> str:
    return "".join(line for line in text.splitlines(keepends=True) if not line.lstrip().startswith("read: {on"))


def test_each_report_gets_a_line_at_its_end_and_all_else_stays() -> None:
    text = HEAD + BLOCK
    found = recorded(text)
    assert (found.now, found.before, found.left) == (2, 0, 0)
    assert is_all_read(found.text)
    assert without_readings(found.text) == text
    lines = found.text.splitlines()
    says, note = lines.index("          and some stay."), lines.index('        note: "Boat #1"        # nothing more')
    assert lines[says + 1].startswith(f"        read: {{on: {DAY}, passage: [")
    assert lines[note + 1].startswith(f"        read: {{on: {DAY}, passage: [")
    assert all(str(report.read and report.read.on) == DAY for event in events(found.text) for report in event.reports)


@pytest.mark.parametrize(
    ("layout", "instead"),
    [
        ("lines of old", (HEAD + BLOCK).replace("\n", "\r")),
        ("lines of Windows", (HEAD + BLOCK).replace("\n", "\r\n")),
        ("no last line break", (HEAD + BLOCK).rstrip("\n")),
        ("no last line break and no remark", (HEAD + BLOCK).rstrip("\n").removesuffix("        # nothing more")),
        ("signs that the parser does not take", (HEAD + BLOCK).replace("Many go", "Many\u2028go")),
        ("a byte order mark", "\ufeff" + HEAD + BLOCK),
        ("a mapping as the last value", HEAD + BLOCK + FIGURES),
        ("a text with all its line breaks", HEAD + BLOCK.replace(">-", "|+")),
        ("in braces", HEAD + "  - {id: a, title: A, kind: y, status: said, reports: {source: lamp, paragraphs: 2}}"),
        ("one report in braces", HEAD + ONE + "    reports: {source: lamp, paragraphs: [2]  , }\n"),
        ("one report", HEAD + ONE + "    reports:\n      source: lamp\n      paragraphs: [2]\n"),
        ("one event", HEAD + ONE.replace("  - id", "    id") + "    reports: {source: lamp, paragraphs: [2]}\n"),
    ],
)  # fmt: skip
def test_whatever_the_layout(layout: str, instead: str) -> None:
    found = recorded(instead)
    assert found.now > 0, layout
    assert is_all_read(found.text), layout
    assert set(re.findall("\r\n|\r|\n", found.text)) <= set(re.findall("\r\n|\r|\n", instead))


def test_json_stays_json() -> None:
    text = json.dumps(SMALL.data, indent=1)
    found = recorded(text)
    assert found.now > 0
    again = json.loads(found.text)
    for event in again["events"]:
        for report in event["reports"]:
            report.pop("read", None)
    assert again == SMALL.data


def test_what_was_read_before_keeps_its_day_and_what_has_changed_is_read_anew() -> None:
    once = recorded(HEAD + BLOCK).text
    again = with_readings(once.encode(), read(once), ARTICLES, "2031-07-01")
    assert (again.text, again.now, again.before) == (once, 0, 2)
    changed = once.replace("and some stay.", "and many stay.")
    anew = with_readings(changed.encode(), read(changed), ARTICLES, "2031-07-01")
    assert (anew.now, anew.before) == (1, 1)
    assert is_all_read(anew.text)
    assert without_readings(anew.text) == without_readings(changed)
    assert [str(each.reports[0].read and each.reports[0].read.on) for each in events(anew.text)] == ["2031-07-01", DAY]


def test_a_reading_in_lines_of_its_own_is_replaced() -> None:
    text = HEAD + BLOCK.replace("        says: >-", f"{STALE}        says: >-")
    found = recorded(text)
    assert found.now == 2
    assert is_all_read(found.text)
    assert "0123456789abcdef" not in found.text


def test_an_edited_text_is_read_anew(tmp_path: Path) -> None:
    once = recorded(HEAD + BLOCK).text
    first, *others = (ARTICLES / "lamp.txt").read_text(encoding="utf-8").splitlines()
    (tmp_path / "lamp.txt").write_text("\n".join([f"{first} (corrected)", *others]), encoding="utf-8")
    again = with_readings(once.encode(), read(once), tmp_path, "2031-07-01")
    assert (again.now, again.before) == (1, 1)


def test_only_the_reports_of_one_source() -> None:
    text = SMALL.text
    lamp, post = recorded(text, "lamp"), recorded(text, "post")
    assert lamp.now > 0
    assert lamp.now + post.now == recorded(text).now
    read_from = {report.source for event in events(lamp.text) for report in event.reports if report.read}
    assert read_from == {"lamp"}


def test_of_what_can_not_be_looked_up_nothing_is_recorded() -> None:
    more = "    - {source: lamp, paragraphs: [1, 999]}\n    - source: lamp\n    - source: log\n"
    found = recorded(HEAD + BLOCK + more)
    assert (found.now, found.left) == (2, 2)
    assert [report.read is not None for report in events(found.text)[1].reports] == [True, False, False, False]


@pytest.mark.parametrize("broken", ["", HEAD.rstrip("\n"), HEAD + BLOCK, HEAD + BLOCK.replace("Many go", "Few go")])
def test_no_text_is_given_out_that_is_not_the_same_store_with_its_readings(
    monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    monkeypatch.setattr("albab_tui.checks.recording.with_field", lambda *_: broken)
    with pytest.raises(AlbabError, match=r"fog\.yaml: the file is laid out so that .*paste what --show prints"):
        recorded(HEAD + BLOCK)

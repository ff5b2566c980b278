"""The example of docs/extending.md, as a user meets it: on the command line, in a program, in the app."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from textual.widgets import Input

import albab_tui
from albab_tui.answers.formats import FORMATS, SUFFIXES, suffix_of
from albab_tui.app.app import TimelineApp
from albab_tui.app.screens.export import ExportScreen
from albab_tui.app.session import Session
from albab_tui.archive.opening import open_archive
from albab_tui.cli.exit_codes import ExitCode
from albab_tui.errors import StoreError
from albab_tui.question.view import View
from tests.app.conftest import screen_text
from tests.app.settling import until
from tests.cli.running import Ran
from tests.outside.distributions import LOG

pytestmark = pytest.mark.usefixtures("documented_parts")
Run = Callable[..., Ran]

ORG = "* A log\n** A boat comes in\n** THE BOAT LEAVES\n"


def test_a_log_is_printed_in_a_format_of_the_program_and_in_its_own(run: Run) -> None:
    told = json.loads(run("summary", "harbour.log", "--format", "json").out)
    assert [event["title"] for event in told["events"]] == ["A boat comes in", "THE BOAT LEAVES"]
    found = run("summary", "harbour.log", "--format", "org")
    assert (found.code, found.out, found.err) == (ExitCode.OK, ORG, "")


def test_a_file_s_ending_asks_for_the_format(run: Run) -> None:
    found = run("summary", "harbour.log", "-o", "out.org")
    assert (found.code, found.err) == (ExitCode.OK, "")
    assert Path("out.org").read_text(encoding="utf-8") == ORG


def test_formats_are_listed_where_one_is_unknown(run: Run) -> None:
    found = run("summary", "small.yaml", "--format", "pdf")
    assert found.code == ExitCode.USAGE
    assert f"no format 'pdf'; the formats are {', '.join(FORMATS)}, org" in found.err
    assert f"{', '.join(SUFFIXES)}, .org" in run("summary", "small.yaml", "-o", "a.pdf").err


def test_its_rule_is_put_to_every_store_and_tells_the_line(run: Run) -> None:
    found = run("check", "harbour.log")
    warned = "harbour.log:2:1: warning: shouted-title: events[1].title: the title is in capitals; write The boat leaves"
    assert found.out == f"{warned}\n"
    assert found.code == ExitCode.OK
    assert run("check", "harbour.log", "--strict").code == ExitCode.FAILURE


def test_an_event_can_silence_its_rule(run: Run) -> None:
    store = Path("small.yaml").read_text(encoding="utf-8").replace("albab-1", "albab-2")
    waiver = "    waivers: [{rule: shouted-title, why: It is a name.}]\n"
    Path("loud.yaml").write_text(store.replace("    title: Norland lands\n", f"    title: NATO\n{waiver}"))
    assert "shouted-title" not in run("check", "loud.yaml").out
    Path("idle.yaml").write_text(store.replace("    title: Norland lands\n", f"    title: Nato\n{waiver}"))
    assert 'idle-waiver: events[0].waivers[0].rule: "shouted-title" finds nothing' in run("check", "idle.yaml").out


def test_what_its_reader_finds_wrong_is_told_with_line_and_cure(run: Run) -> None:
    Path("bad.log").write_text(f"{LOG}what is this\n", encoding="utf-8")
    found = run("summary", "bad.log")
    assert found.code == ExitCode.FAILURE
    assert (
        "bad.log:3:1: log-line: a line has three parts; write day | title | remark\n     3 | what is this" in found.err
    )


def test_what_it_reads_is_typed_and_checked_as_a_file_is(run: Run) -> None:
    Path("bad.log").write_text(LOG.replace("2031-05-19", "2031-15-19"), encoding="utf-8")
    found = run("summary", "bad.log")
    assert found.code == ExitCode.FAILURE
    assert "bad.log:2:1: " in found.err
    assert "events[1].date" in found.err
    assert "2031-15-19" in found.err


def test_what_it_reads_is_no_store_to_write_readings_into(run: Run) -> None:
    found = run("check", "harbour.log", "--articles", ".", "--record-read", "new.yaml")
    assert found.code == ExitCode.FAILURE
    assert found.err == "albab-tui: harbour.log: readings can be recorded in a store of YAML or JSON alone\n"


def test_texts_that_it_reads_are_made_harmless(run: Run) -> None:
    Path("wild.log").write_text("2031-05-18 | A \x1b[2Jboat\u202e | \n", encoding="utf-8")
    assert "A ␛[2Jboat<U+202E>" in run("summary", "wild.log").out


def test_in_a_program(run: Run) -> None:
    timeline = albab_tui.open("harbour.log")
    assert timeline.title == "A log"
    assert timeline.ask().export("org") == ORG
    assert "".join(timeline.ask('"boat comes"').export_pieces("org")) == "* A log\n** A boat comes in\n"
    with pytest.raises(ValueError, match=r"no format 'pdf'; the formats are text, .*, org$"):
        timeline.ask().export("pdf")
    Path("bad.log").write_text("2031-15-18 | x |\n", encoding="utf-8")
    with pytest.raises(StoreError, match=r"bad\.log:1:1"):
        albab_tui.open("bad.log")


async def test_the_app_opens_a_log_offers_its_format_and_writes_it(run: Run) -> None:
    app = TimelineApp(Session(open_archive(Path("harbour.log")), View("harbour.log")))
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("e")
        await until(pilot, lambda: isinstance(app.screen, ExportScreen) and not app.screen.looks_outside)
        await pilot.press(*["down"] * len(FORMATS))
        name = app.screen.query_one(Input)
        await until(pilot, lambda: "** A boat comes in" in screen_text(app))
        assert "org       an outline for Org mode" in screen_text(app)
        assert name.value == "a-log.org"
        await pilot.press("up")
        assert name.value == f"a-log{suffix_of(FORMATS[-1])}"
        name.value = "mine.org"
        await pilot.press("enter")
        await until(pilot, lambda: Path("mine.org").exists())
    assert Path("mine.org").read_text(encoding="utf-8") == ORG


def test_nothing_is_loaded_where_nobody_asks_for_it(run: Run) -> None:
    assert run("summary", "small.yaml", "--format", "csv").code == ExitCode.OK
    assert run("summary", "small.yaml", "-o", "out.md").code == ExitCode.OK
    assert run("summary", "--help").code == ExitCode.OK
    albab_tui.open("small.yaml").ask().export("markdown")
    assert "harbour_log" not in sys.modules
    run("check", "small.yaml")
    assert "harbour_log" in sys.modules

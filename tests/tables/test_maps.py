"""Mapping files: what they say is done, mistakes are told with their place, and what is written is read back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from albab_tui.cli.exit_codes import ExitCode
from albab_tui.readers.tables.maps.map_reading import read_map
from albab_tui.readers.tables.maps.map_writing import map_text
from albab_tui.readers.tables.maps.presets import preset, preset_names, preset_tree
from tests.cli.running import Ran

Run = Callable[..., Ran]
LOG = "when;who;deed;hurt\n01/02/2031;Guard;fires;2\n03/04/2031;;rests;-\n"
MAP = """\
format: albab-map-1
name: watch
title: the watch's log
missingValues: ["", "-"]
sets: [conflict]
dataset: {title: Log of the watch, publisher: Harbour office, coder: Watchman, coder_kind: person}
event:
  title: {template: "{deed}[ by {who}]"}
  kind: {column: deed, values: {fires: combat}, else: other}
  date: {at: when, formats: ["%d/%m/%Y"]}
  actors: {role: agent, name: who}
"""


def written(text: str, name: str) -> str:
    """A file in the folder where the program runs."""
    Path(name).write_text(text, encoding="utf-8")
    return name


@pytest.mark.parametrize("name", preset_names())
def test_a_mapping_is_read_back_as_it_is_written(name: str) -> None:
    assert read_map(map_text(preset(name)).encode(), "again", preset_tree) == preset(name)


def test_a_mapping_says_what_columns_mean(run: Run) -> None:
    log, map = (
        written(LOG, "log.txt"),
        written(MAP.replace("{role: agent, name: who}", "[{role: agent, name: who}]"), "m.yaml"),
    )
    found = run("summary", log, "--map", map, "--format", "csv")
    assert found.code == ExitCode.OK
    assert all(told in found.out for told in ("fires by Guard", "rests", "2031-02-01"))
    assert "--map=m.yaml" in run("summary", log, "--map", map).out


def test_a_mistake_in_a_mapping_is_told_where_it_stands(run: Run) -> None:
    found = run("summary", written(LOG, "log.txt"), "--map", written(MAP, "m.yaml"))
    assert found.code == ExitCode.FAILURE
    assert "m.yaml:11:11: wrong-map: event.actors: a list belongs here" in found.err


@pytest.mark.parametrize(
    ("instead", "of", "told"),
    [
        ("titel: x\n", "title: the watch's log\n", 'there is no field "titel"'),
        ("", "title: the watch's log\n", 'the field "title" is missing'),
        ("format: albab-map-9", "format: albab-map-1", "the format is albab-map-1"),
        ('pattern: "("', 'template: "{deed}[ by {who}]"', "event.title.pattern: no regular expression"),
        ("extends: nothing\nname: watch", "name: watch", 'no mapping is called "nothing"'),
        ("name: [", "name: watch", "m.yaml:"),
    ],
)
def test_mistakes_of_each_kind(run: Run, instead: str, of: str, told: str) -> None:
    text = MAP.replace("{role: agent, name: who}", "[{role: agent, name: who}]").replace(of, instead)
    found = run("summary", written(LOG, "log.txt"), "--map", written(text, "m.yaml"))
    assert found.code == ExitCode.FAILURE
    assert told in found.err


def test_a_mapping_may_extend_one_of_the_program(run: Run) -> None:
    written("format: albab-map-1\nextends: timesketch\nname: mine\ndataset: {title: My logs}\n", "m.yaml")
    written("message,datetime,timestamp_desc\nopened,2031-05-18T01:02:03,Log\n", "a.csv")
    assert run("summary", "a.csv", "--map", "m.yaml").out.startswith("My logs\n")


def test_the_mapping_that_was_taken_can_be_written_and_given_back(run: Run) -> None:
    written("date,title\n2031-05-18,a\n", "a.csv")
    first = run("summary", "a.csv", "--write-map", "m.yaml", "--format", "json")
    again = run("summary", "a.csv", "--map", "m.yaml", "--format", "json")
    assert first.out == again.out.replace(" --map=m.yaml", "")
    assert run("summary", "a.csv", "--write-map", "m.yaml").code == ExitCode.FAILURE


def test_rejected_rows_can_be_had(run: Run) -> None:
    written("date,title\n2031-05-18,a\n2031-05-18,a,b\n", "a.csv")
    assert run("check", "a.csv", "--rejects", "r.csv").code == ExitCode.OK
    told = 'line,column,rule,why,row\n3,,uneven-row,"3 cells, where there are 2 columns","2031-05-18,a,b"\n'
    assert Path("r.csv").read_text(encoding="utf-8").replace("\r\n", "\n") == told


def test_what_is_asked_for_in_vain(run: Run) -> None:
    written("date,title\n2031-05-18,a\n", "a.csv")
    assert 'did you mean "acled"?' in run("summary", "a.csv", "--from", "acld").err
    assert "give one of them" in run("summary", "a.csv", "--from", "acled", "--map", "m.yaml").err
    assert "there is no such file" in run("summary", "a.csv", "--map", "m.yaml").err
    assert "this is a store" in run("summary", "--write-map", "m.yaml").err


def test_a_mapping_can_t_drive_the_terminal_either(run: Run) -> None:
    text = MAP.replace("{role: agent, name: who}", "[]").replace("Log of the watch", '"Log \\x1b[2J"')
    found = run("summary", written(LOG, "log.txt"), "--map", written(text, "m.yaml"))
    assert "m.yaml:6:18: control-character: dataset.title" in found.err


def test_a_mapping_for_another_table_shows_in_what_is_left_empty(run: Run) -> None:
    written("date,title\n2031-05-18,a\n", "a.csv")
    told = run("summary", "a.csv", "--from", "timesketch").err
    assert "1 events have no title" in told
    assert "1 events have no date" in told

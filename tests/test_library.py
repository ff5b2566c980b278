"""The program as a library, as its page in the documentation says."""

from __future__ import annotations

import doctest
import json
from pathlib import Path

import pytest

import albab_tui
from albab_tui.answers.formats import FORMATS
from albab_tui.archive.opening import archived
from albab_tui.archive.units import Unit
from albab_tui.cli.main import main
from albab_tui.errors import StoreError
from albab_tui.library import Timeline
from tests.searching import CASES, Case
from tests.stores import opened

PAGE = Path(__file__).parents[1] / "docs" / "library.md"


def test_the_examples_of_the_page() -> None:
    outcome = doctest.testfile(str(PAGE), module_relative=False)
    assert outcome.attempted > 10
    assert outcome.failed == 0


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.usefixtures("capsys")
def test_an_export_is_what_the_command_line_writes(format: str, tmp_path: Path) -> None:
    told = albab_tui.open().ask("actor:turkey or is:disputed").export(format)
    file = tmp_path / "out"
    assert main(["summary", "--filter=actor:turkey or is:disputed", f"--format={format}", f"-o{file}"]) == 0
    assert told.encode() == file.read_bytes()


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.query} | {case.text}")
def test_the_table_of_what_a_search_finds(case: Case) -> None:
    found = Timeline(archived(opened(case.store)), None, None).ask("kind:combat").find(case.query)
    assert [dossier.event.id for dossier in found] == (["held"] if case.matches else [])


def test_a_search_can_be_asked_on_and_exported() -> None:
    found = albab_tui.open().ask("actor:turkey", newest_first=True).find('"safe zone" -obama')
    assert found.count == len(list(found)) > 0
    assert "albab-tui summary" in found.export("markdown")
    with pytest.raises(ValueError, match="no letter or digit to search for in '≠'"):
        found.find("≠")


def test_any_order_and_any_store(tmp_path: Path) -> None:
    file = tmp_path / "own.yaml"
    file.write_text("format: albab-2\ntitle: Own\nsources: []\nevents: []\n", encoding="utf-8")
    own = albab_tui.open(file)
    assert (own.title, len(own), own.ask().count) == ("Own", 0, 0)
    assert json.loads(own.ask().export("json"))["events"] == []
    timeline = albab_tui.open()
    there = [dossier.event.id for dossier in timeline.ask("-is:undated")]
    assert [dossier.event.id for dossier in timeline.ask("-is:undated", newest_first=True)] == there[::-1]
    assert timeline.event(there[0]).event.id == there[0]


def test_what_is_not_there_is_refused() -> None:
    timeline = albab_tui.open()
    found = timeline.ask()
    with pytest.raises(ValueError, match="no field 'actr'; the fields are actor, "):
        found.tally("actr")
    with pytest.raises(ValueError, match="no format 'pdf'; the formats are text, "):
        found.export("pdf")
    with pytest.raises(ValueError, match="no format 'pdf'; the formats are text, "):
        found.export_pieces("pdf")
    with pytest.raises(ValueError, match="fortnight"):
        found.spread("fortnight")
    with pytest.raises(KeyError, match="nowhere"):
        timeline.event("nowhere")
    with pytest.raises(StoreError):
        albab_tui.open("nowhere.yaml")


@pytest.mark.parametrize("unit", [unit.value for unit in Unit])
def test_every_unit_spreads_all_events(unit: str) -> None:
    found = albab_tui.open().ask()
    assert found.spread(unit).total == pytest.approx(found.count)

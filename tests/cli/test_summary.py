from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from albab_tui.answers.formats import FORMATS, LOSSY, WORDLESS
from albab_tui.cli.exit_codes import ExitCode
from albab_tui.store.bundled import bundled_store
from tests.cli.conftest import Run

BEGINNINGS = {
    "text": "The harbour of Orsa\n",
    "markdown": "# The harbour of Orsa\n",
    "html": "<!DOCTYPE html>\n",
    "chart": "<svg ",
    "svg": "<svg ",
    "json": "{\n",
    "csv": "event,",
    "csv-flat": "id,date_start,",
    "bibtex": "% ",
    "csl": '[\n  {\n    "id"',
}


@pytest.mark.parametrize("format", FORMATS)
def test_every_format_is_printed(run: Run, format: str) -> None:
    found = run("summary", "small.yaml", "--format", format)
    assert (found.code, found.err) == (ExitCode.OK, "") or (format in LOSSY and "\n" not in found.err.strip())
    assert found.out.startswith(BEGINNINGS[format])


@pytest.mark.parametrize(
    ("name", "format"),
    [
        ("a.txt", "text"),
        ("a.md", "markdown"),
        ("a.HTM", "html"),
        ("a.b.json", "json"),
        ("a.csv", "csv"),
        ("a.flat.csv", "csv-flat"),
        ("a.bib", "bibtex"),
        ("a.csl.json", "csl"),
    ],
)
def test_a_file_tells_its_format_by_its_name(run: Run, name: str, format: str) -> None:
    found = run("summary", "small.yaml", "-o", name)
    assert (found.code, found.out) == (ExitCode.OK, "")
    assert Path(name).read_text(encoding="utf-8").startswith(BEGINNINGS[format])


def test_the_option_goes_before_the_name(run: Run) -> None:
    assert run("summary", "small.yaml", "-o", "a.txt", "--format", "json").code == ExitCode.OK
    json.loads(Path("a.txt").read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", ["a", "a.docx", "a.", ".json/a"])
def test_a_name_without_a_format_is_refused_before_anything_is_read(run: Run, name: str) -> None:
    found = run("summary", "nowhere.yaml", "-o", name)
    assert found.code == ExitCode.USAGE
    assert "add --format" in found.err


def test_a_minus_is_standard_output(run: Run) -> None:
    assert run("summary", "small.yaml", "-o", "-", "--format", "csv").out.startswith("event,")
    assert not Path("-").exists()


def test_nothing_is_overwritten_unasked(run: Run) -> None:
    Path("a.md").write_text("mine")
    found = run("summary", "small.yaml", "-o", "a.md")
    assert found.code == ExitCode.FAILURE
    assert found.err == "albab-tui: a.md: is there already; --force replaces it\n"
    assert Path("a.md").read_text() == "mine"
    assert run("summary", "small.yaml", "-o", "a.md", "--force").code == ExitCode.OK
    assert Path("a.md").read_text(encoding="utf-8").startswith("# The harbour")


def test_what_cannot_be_written_is_told(run: Run) -> None:
    found = run("summary", "small.yaml", "-o", "nowhere/a.md")
    assert (found.code, found.err) == (ExitCode.FAILURE, "albab-tui: nowhere/a.md: there is no such folder\n")


def test_the_newest_first_with_undated_events_last(run: Run) -> None:
    def order(*words: str) -> list[str]:
        told = json.loads(run("summary", "small.yaml", "--format=json", *words).out)
        return [event["id"] for event in told["events"]]

    assert order() == ["strike", "landing", "rumour"]
    assert order("--newest-first") == ["landing", "strike", "rumour"]


def test_an_answer_without_events_is_an_answer(run: Run) -> None:
    found = run("summary", "small.yaml", "kind:siege")
    assert found.code == ExitCode.OK
    assert "0 of 3 events" in found.out


def test_the_command_in_an_answer_makes_it_again(run: Run) -> None:
    import shlex

    first = run("summary", "small.yaml", "--actor", "Nørland", "--since", "2031-05", '"Boats"', "--format=markdown").out
    command = next(line for line in first.splitlines() if "Make it again" in line).split("`")[1]
    assert run(*shlex.split(command)[1:]).out == first


def test_the_bundled_store_is_the_one_without_a_name(run: Run) -> None:
    told = json.loads(run("summary", "--format", "json").out)
    assert told["store"]["title"] == "Battle of al-Bab"
    assert told["store"]["path"] is None
    assert len(told["events"]) >= 45


def test_csv_of_the_bundled_store_has_a_row_for_each_report(run: Run) -> None:
    told = json.loads(run("summary", "--format", "json").out)
    rows = list(csv.DictReader(io.StringIO(run("summary", "--format", "csv").out)))
    assert len(rows) == sum(len(event["reports"]) for event in told["events"])


@pytest.mark.parametrize("force", [[], ["--force"]])
@pytest.mark.parametrize("name", ["small.json", "./small.json", "link.json", "hard.json", "../{folder}/small.json"])
def test_the_store_is_never_written_over(run: Run, tmp_path: Path, name: str, force: list[str]) -> None:
    Path("small.yaml").rename("small.json")
    Path("link.json").symlink_to("small.json")
    Path("hard.json").hardlink_to("small.json")
    before = Path("small.json").read_bytes()
    found = run("summary", "small.json", "-o", name.format(folder=tmp_path.name), *force)
    assert found.code == ExitCode.FAILURE
    assert "is the file being read, which is never written over; give another name" in found.err
    assert {each.read_bytes() for each in (Path("small.json"), Path("hard.json"))} == {before}
    assert sorted(path.name for path in tmp_path.iterdir()) == ["hard.json", "link.json", "small.json"]


def test_the_bundled_store_is_never_written_over(run: Run) -> None:
    before = bundled_store().read_bytes()
    found = run("summary", "--format=json", "--force", "-o", str(bundled_store()))
    assert (found.code, found.out) == (ExitCode.FAILURE, "")
    assert bundled_store().read_bytes() == before


EMPTY = "format: albab-1\ntitle: Nothing yet\nsources: []\nactors: []\nevents: []\n"


@pytest.mark.parametrize("format", FORMATS)
def test_a_store_without_events_says_so(run: Run, format: str) -> None:
    Path("empty.yaml").write_text(EMPTY)
    found = run("summary", "empty.yaml", "--format", format)
    words = "The store has no events yet: write them under “events:”, as docs/store-format.md tells."
    assert found.code == ExitCode.OK
    assert words in (found.err if format in WORDLESS else found.out.replace("&#160;", " "))
    assert "No event fits" not in found.out + found.err
    unfit = run("summary", "small.yaml", "kind:siege", f"--format={format}")
    assert "No event fits the filter" in (unfit.err if format in WORDLESS else unfit.out.replace("&#160;", " "))

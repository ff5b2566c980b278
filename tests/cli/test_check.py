"""``albab-tui check``: its output, its last words, its exit code."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from albab_tui.cli.exit_codes import ExitCode
from tests.checks.editing import ARTICLES, SMALL, Text, event
from tests.cli.conftest import Run
from tests.cli.running import STORE, program

FIGURE = ("events", event(SMALL, "casualties"), "reports", 0, "figures", 1)
SHOWN = f"events[{FIGURE[1]}].reports[0].figures[1]"


def test_nothing_is_wrong_in_the_bundled_store(run: Run) -> None:
    done = run("check")
    assert (done.code, done.out) == (ExitCode.OK, "")
    assert done.err.startswith("albab-tui: no problems; ")


@pytest.fixture
def fog(tmp_path: Path) -> Callable[[Text], str]:
    """Writes a store into the folder of the run, and tells its name."""

    def write(text: Text) -> str:
        (tmp_path / "fog.yaml").write_text(text.text, encoding="utf-8")
        return "fog.yaml"

    return write


def test_each_problem_is_a_line_with_its_place(run: Run, fog: Callable[[Text], str]) -> None:
    broken = SMALL.with_value("actors", 3, "name", value="Nörlanders").without(*FIGURE, "unit")
    broken = broken.with_item("places", value="{id: pier, name: Pier}")
    done = run("check", fog(broken))
    assert done.code == ExitCode.FAILURE
    assert [line.partition(": ") for line in done.out.splitlines()] == [
        (
            f"fog.yaml:{broken.line('actors', 3)}:28",
            ": ",
            'alias-clash: actors[3].name: "Nörlanders" is a name of "norland" too; leave it with one of them',
        ),
        (
            f"fog.yaml:{broken.line('places', 0)}:10",
            ": ",
            'unused-place: places[0].id: no event is at "pier"; leave it out, or name it where it belongs',
        ),
        (
            f"fog.yaml:{broken.line(*FIGURE)}:13",
            ": ",
            f'figure-without-unit: {SHOWN}: the figure "wounded" has no unit; add one, such as unit: people',
        ),
    ]
    assert done.err == "albab-tui: 3 problems; 8 of 8 time expressions counted again\n"


def test_json_is_a_list_of_objects(run: Run, fog: Callable[[Text], str]) -> None:
    broken = SMALL.without(*FIGURE, "unit")
    (only,) = json.loads(run("check", fog(broken), "--format", "json").out)
    assert only == {
        "file": "fog.yaml",
        "line": broken.line(*FIGURE),
        "column": 13,
        "severity": "error",
        "rule": "figure-without-unit",
        "path": SHOWN,
        "message": 'the figure "wounded" has no unit',
        "cure": "add one, such as unit: people",
    }
    assert run("check", "--format", "json").out == "[]\n"


def test_a_warning_is_told_and_fails_nothing_unless_asked(run: Run, fog: Callable[[Text], str]) -> None:
    kind = ("events", event(SMALL, "casualties"), "kind")
    name = fog(SMALL.with_value(*kind, value="sit-in"))
    done = run("check", name)
    assert done.code == ExitCode.OK
    assert re.match(r"fog.yaml:\d+:\d+: warning: undefined-word: events\[\d+\].kind: the kind \"sit-in\" ", done.out)
    assert done.err == "albab-tui: no problems, 1 warning; 8 of 8 time expressions counted again\n"
    (only,) = json.loads(run("check", name, "--format", "json").out)
    assert (only["severity"], only["rule"]) == ("warning", "undefined-word")
    assert run("check", name, "--strict").code == ExitCode.FAILURE
    assert run("check", "--strict").code == ExitCode.OK


def test_a_warning_beside_a_problem_does_not_hide_it(run: Run, fog: Callable[[Text], str]) -> None:
    kind = ("events", event(SMALL, "casualties"), "kind")
    done = run("check", fog(SMALL.without(*FIGURE, "unit").with_value(*kind, value="sit-in")))
    assert done.code == ExitCode.FAILURE
    assert done.err == "albab-tui: 1 problem, 1 warning; 8 of 8 time expressions counted again\n"


def test_no_flood_of_warnings_hides_an_error_behind_it(run: Run, tmp_path: Path) -> None:
    words = "".join(f"  - {{id: a{number}, name: A{number}, kind: sort {number}}}\n" for number in range(1001))
    text = f"format: albab-2\ntitle: T\nactors:\n{words}sources: {{id: s, title: S}}\nevents:\n"
    reports = ", ".join(f"a{number}" for number in range(1001))
    one = f"  - {{id: e, title: E, kind: other, status: happened, actors: {{mentioned: [{reports}]}}, reports: []}}\n"
    (tmp_path / "many.yaml").write_text(text + one, encoding="utf-8")
    done = run("check", "many.yaml")
    assert done.code == ExitCode.FAILURE
    assert ": no-report: " in done.out
    assert "problems, 99" in done.err


def test_a_store_that_does_not_open_is_told_in_the_same_form(run: Run, fog: Callable[[Text], str]) -> None:
    source, kind = ("events", 0, "reports", 0, "source"), ("events", 1, "kind")
    broken = SMALL.with_value(*source, value="past").with_value(*kind, value="''")
    done = run("check", fog(broken))
    assert done.code == ExitCode.FAILURE
    assert [line.split(": ")[:3] for line in done.out.splitlines()] == [
        [f"fog.yaml:{broken.line(*source)}:17", "unknown-id", "events[0].reports[0].source"],
        [f"fog.yaml:{broken.line(*kind)}:11", "wrong-value", "events[1].kind"],
    ]
    assert done.err == "albab-tui: 2 problems; the store can't be opened, so nothing else was checked\n"
    assert len(json.loads(run("check", "fog.yaml", "--format=json").out)) == 2


def test_a_flood_of_problems_is_counted(run: Run, tmp_path: Path) -> None:
    (tmp_path / "small.yaml").write_text(STORE + "    related: [" + "gone, " * 99 + "gone]\n", encoding="utf-8")
    done = run("check", "small.yaml")
    assert len(done.out.splitlines()) == 50
    assert "50 problems, and 50 more; the store can't be opened" in done.err


def test_a_flood_in_a_store_that_opens_is_counted_too(run: Run, tmp_path: Path) -> None:
    id = STORE.rpartition("\n  - id: ")[2].partition("\n")[0]
    related = "    related: [" + "\n      ".join([f"{id},"] * 1010) + "]\n"
    (tmp_path / "small.yaml").write_text(STORE + related, encoding="utf-8")
    done = run("check", "small.yaml")
    places = [int(line.split(":")[1]) for line in done.out.splitlines()]
    assert (len(places), places) == (1000, sorted(places))
    assert done.err.startswith("albab-tui: 1000 problems, and 13 more; ")
    assert [each["line"] for each in json.loads(run("check", "small.yaml", "--format", "json").out)] == places


def test_a_store_that_is_not_there(run: Run) -> None:
    done = run("check", "gone.yaml")
    assert done.code == ExitCode.FAILURE
    assert done.out == "gone.yaml:1:1: missing-file: there is no such file; check the name\n"


def test_citations_are_proved_with_articles(run: Run, fog: Callable[[Text], str]) -> None:
    done = run("check", fog(SMALL), "--articles", str(ARTICLES))
    assert (done.code, done.out) == (ExitCode.OK, "")
    assert done.err == (
        "albab-tui: no problems; 8 of 8 time expressions counted again; "
        "9 citations held by words or figures, 1 point to a fitting paragraph, 0 read against the text\n"
    )


def test_a_folder_that_is_not_there(run: Run) -> None:
    done = run("check", "small.yaml", "--articles", "gone")
    assert (done.code, done.out) == (ExitCode.FAILURE, "")
    assert done.err == "albab-tui: there is no folder gone to look up articles in\n"


@pytest.mark.parametrize("words", [("check", "a", "b"), ("check", "--format", "xml"), ("check", "--articles")])
def test_a_command_line_that_is_not_understood(run: Run, words: tuple[str, ...]) -> None:
    done = run(*words)
    assert (done.code, done.out) == (ExitCode.USAGE, "")
    assert done.err.endswith("try: albab-tui check --help\n")


def test_size_is_limited(run: Run) -> None:
    assert "too-large" in run("check", "small.yaml", "--max-size", "1K").out


def test_output_is_utf_8_whatever_the_locale(tmp_path: Path) -> None:
    broken = STORE.replace("name: Reef Front", "name: Nörland")
    (tmp_path / "small.yaml").write_text(broken, encoding="utf-8")
    done = program("check", "small.yaml", cwd=tmp_path, LC_ALL="C", PYTHONIOENCODING="ascii")
    assert '"Nörland" is a name of' in done.stdout.decode()

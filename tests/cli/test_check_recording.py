"""``albab-tui check --record-read``: a store that says what was read."""

from __future__ import annotations

from pathlib import Path

import pytest

from albab_tui.cli.exit_codes import ExitCode
from tests.checks.editing import ARTICLES, SMALL
from tests.cli.conftest import Run

WITH_ARTICLES = ("--articles", str(ARTICLES))


@pytest.fixture
def fog(tmp_path: Path) -> str:
    (tmp_path / "fog.yaml").write_text(SMALL.text, encoding="utf-8")
    return str(tmp_path / "fog.yaml")


def test_what_was_read_is_counted_and_goes_stale(run: Run, fog: str) -> None:
    all_of_them = sum(len(each["reports"]) for each in SMALL.data["events"])
    done = run("check", fog, *WITH_ARTICLES, "--record-read", "new.yaml")
    assert (done.code, done.out) == (ExitCode.OK, "")
    assert done.err == f"albab-tui: new.yaml: written; {all_of_them} reports read against the text today\n"
    assert run("check", "new.yaml", *WITH_ARTICLES).err.endswith(f", {all_of_them} read against the text\n")
    assert Path(fog).read_text(encoding="utf-8") == SMALL.text
    changed = Path("new.yaml").read_text(encoding="utf-8").replace("People go away.", "People stay.")
    Path("new.yaml").write_text(changed, encoding="utf-8")
    found = run("check", "new.yaml", *WITH_ARTICLES)
    assert found.out.count("warning: reading-stale") == 1
    assert found.err.endswith(f", {all_of_them - 1} read against the text\n")
    anew = run("check", "new.yaml", *WITH_ARTICLES, "--record-read", "newer.yaml")
    assert anew.err.endswith(f"newer.yaml: written; 1 report read against the text today, {all_of_them - 1} before\n")
    assert run("check", "newer.yaml", *WITH_ARTICLES).out == ""


def test_with_a_source_that_is_shown_its_reports_alone_are_recorded(run: Run, fog: str) -> None:
    shown = run("check", fog, *WITH_ARTICLES, "--show", "lamp")
    done = run("check", fog, *WITH_ARTICLES, "--show", "lamp", "--record-read", "new.yaml")
    assert (done.code, done.out) == (ExitCode.OK, shown.out)
    of_lamp = sum(each["source"] == "lamp" for event in SMALL.data["events"] for each in event["reports"])
    assert f"{of_lamp} reports read against the text today" in done.err
    assert run("check", "new.yaml", *WITH_ARTICLES).err.endswith(f", {of_lamp} read against the text\n")


def test_what_has_no_paragraph_is_told(run: Run, fog: str) -> None:
    Path(fog).write_text(
        SMALL.with_value("events", 0, "reports", 0, "paragraphs", value="[999]").text, encoding="utf-8"
    )
    done = run("check", fog, *WITH_ARTICLES, "--record-read", "new.yaml")
    assert done.err.endswith(" today, 1 can't be, for want of a paragraph\n")


@pytest.mark.parametrize("name", ["fog.yaml", "there.yaml"])
def test_nothing_is_written_over(run: Run, fog: str, name: str) -> None:
    Path(fog).with_name("there.yaml").write_text("mine", encoding="utf-8")
    done = run("check", fog, *WITH_ARTICLES, "--record-read", str(Path(fog).with_name(name)))
    assert (done.code, done.out) == (ExitCode.FAILURE, "")
    assert "another name" in done.err
    assert Path(fog).read_text(encoding="utf-8") == SMALL.text
    assert Path(fog).with_name("there.yaml").read_text(encoding="utf-8") == "mine"


def test_without_articles_nothing_can_be_recorded(run: Run, fog: str) -> None:
    done = run("check", fog, "--record-read", "new.yaml")
    assert done.err == "albab-tui: no texts of articles are at hand; name their folder: --articles FOLDER\n"
    assert not Path("new.yaml").exists()

"""``albab-tui check --show`` and ``--next``: what a curator looks at before going on."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from albab_tui.checks.pending import pending
from albab_tui.cli.exit_codes import ExitCode
from tests.checks.editing import ARTICLES, SMALL, Text
from tests.cli.conftest import Run
from tests.stores import event, report, store

WITH_ARTICLES = ("--articles", str(ARTICLES))


@pytest.fixture
def fog(tmp_path: Path) -> Callable[[Text], str]:
    """Writes a store into a file, and gives its name."""

    def written(text: Text) -> str:
        (tmp_path / "fog.yaml").write_text(text.text, encoding="utf-8")
        return str(tmp_path / "fog.yaml")

    return written


def test_the_paragraphs_of_a_source_with_what_cites_them(run: Run, fog: Callable[[Text], str]) -> None:
    done = run("check", fog(SMALL), *WITH_ARTICLES, "--show", "lamp")
    assert (done.code, done.err) == (ExitCode.OK, "")
    paragraphs = done.out.split("\n\n")
    assert paragraphs[0] == "  1  Letters from the coast: a town holds its breath\n     skipped on purpose"
    second = paragraphs[1].splitlines()
    assert second[0].startswith("  2  Families began to leave the town last month")
    assert second[1] == "     - flight, report 0, a sailor's letter: People go away."
    assert second[2:4] == ["       held: when, figures[0].value, figures[0].unit", "       not checked: says"]
    assert second[4].startswith("       not read: passage: [")


def test_what_it_prints_to_paste_makes_a_report_read(run: Run, fog: Callable[[Text], str]) -> None:
    shown = json.loads(run("check", fog(SMALL), *WITH_ARTICLES, "--show", "lamp", "--format", "json").out)
    (citation,) = shown[1]["citations"]
    assert (citation["event"], citation["is_read"]) == ("flight", False)
    index = [each["id"] for each in SMALL.data["events"]].index("flight")
    read = f"{{on: 2031-06-02, passage: {citation['passage']}, claim: {citation['claim']}}}"
    text = SMALL.with_field("events", index, "reports", 0, "read", value=read)
    again = json.loads(run("check", fog(text), *WITH_ARTICLES, "--show", "lamp", "--format", "json").out)
    assert again[1]["citations"][0]["is_read"] is True
    assert run("check", fog(text), *WITH_ARTICLES).err.endswith(", 1 read against the text\n")
    changed = text.with_value("events", index, "reports", 0, "says", value="People stay.")
    done = run("check", fog(changed), *WITH_ARTICLES)
    assert (done.code, done.err.endswith(", 0 read against the text\n")) == (ExitCode.OK, True)
    assert "warning: reading-stale" in done.out
    lines = (ARTICLES / "lamp.txt").read_text(encoding="utf-8").splitlines()
    for name in ("post.txt", "lamp.txt"):
        (Path(fog(text)).parent / name).write_bytes((ARTICLES / name).read_bytes())
    (Path(fog(text)).parent / "lamp.txt").write_text("\n".join(["A new first line.", *lines]), encoding="utf-8")
    moved = run("check", fog(text), "--articles", str(Path(fog(text)).parent))
    assert moved.code == ExitCode.FAILURE
    assert "passage-changed" in moved.out
    assert "the same text stands in 3; cite paragraph 3" in moved.out
    assert ", 0 read against the text; " in moved.err


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("--show", "lmp", *WITH_ARTICLES), 'no source has the id "lmp"; did you mean "lamp"?'),
        (("--show", "lamp"), "no texts of articles are at hand; name their folder: --articles FOLDER"),
        (("--show", "lamp", "--articles", "gone"), "there is no folder gone to look up articles in"),
    ],
)
def test_what_can_not_be_shown_is_told(run: Run, fog: Callable[[Text], str], words: tuple[str, ...], why: str) -> None:
    done = run("check", fog(SMALL), *words)
    assert (done.code, done.out, done.err) == (ExitCode.FAILURE, "", f"albab-tui: {why}\n")


def test_skipped_paragraphs_are_told_from_forgotten_ones(run: Run, fog: Callable[[Text], str]) -> None:
    done = run("check", fog(SMALL.without("sources", 1, "skipped")), *WITH_ARTICLES, "--show", "lamp")
    assert "a town holds its breath\n     no report cites it\n" in done.out


def test_the_dates_that_most_others_lead_to_come_first(run: Run, fog: Callable[[Text], str]) -> None:
    done = run("check", fog(SMALL), "--next", "--format", "json")
    assert [(each["id"], each["days"]) for each in json.loads(done.out)][:2] == [("return", 30), ("casualties", None)]
    assert (
        run("check", fog(SMALL), "--next").out.splitlines()[0] == "  1 event to see beside it         30 days  return"
    )


def test_width_is_that_of_a_moment_or_of_a_beginning() -> None:
    of = store(
        event("day", "2031-05-18", related=("week", "wide")),
        event("week", "2031-05-12..2031-05-18"),
        event("since", "2031-05-18/.."),
        event("wide", "2031/.."),
        event("never", None),
        event("open", "..2031-05-18", report()),
    )
    found = [(each.event.id, each.days, each.leading) for each in pending(of)]
    assert found == [("wide", 365, 1), ("week", 7, 1), ("never", None, 0), ("open", None, 0)]

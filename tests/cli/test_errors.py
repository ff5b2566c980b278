"""What is wrong is told in a few lines on standard error, with what would be right, and an exit code."""

from __future__ import annotations

import json
import shlex
from pathlib import Path

import pytest

from albab_tui.cli.exit_codes import ExitCode
from tests.cli.conftest import Run
from tests.cli.running import Ran

SUMMARY = ("summary", "small.yaml")


def refused(found: Ran, *expected: str) -> None:
    assert found.code == ExitCode.USAGE
    assert found.out == ""
    for each in expected:
        assert each in found.err
    assert found.err.startswith("albab-tui: ")


def test_an_unknown_name_is_pointed_at_with_the_nearest(run: Run) -> None:
    refused(
        run(*SUMMARY, "kind:strike", "actor:norlnd"),
        "no actor 'norlnd' in this store; did you mean norland?",
        "\n  kind:strike actor:norlnd\n              ^\n",
        "try: albab-tui summary --help",
    )


def test_the_caret_stands_under_wide_characters_too(run: Run) -> None:
    refused(run(*SUMMARY, '"港湾"', "actor:x"), '\n  "港湾" actor:x\n         ^\n')


def test_a_long_filter_is_shown_around_the_mistake(run: Run) -> None:
    found = run(*SUMMARY, *["kind:strike"] * 30, "actor:x", *["kind:strike"] * 30)
    assert max(map(len, found.err.splitlines())) < 80


def test_an_unknown_field_is_no_store(run: Run) -> None:
    refused(run(*SUMMARY, "acter:norland"), "no field 'acter'; did you mean actor:?")


def test_a_file_may_be_named_like_a_term(run: Run) -> None:
    Path("small.yaml").rename("harbour:day.yaml")
    assert run("summary", "harbour:day.yaml").code == 0


def test_two_stores_are_one_too_many(run: Run) -> None:
    refused(run("summary", "small.yaml", "b.yaml"), "two stores, 'small.yaml' and 'b.yaml'", "'\"b.yaml\"'")


def test_a_command_comes_first(run: Run) -> None:
    refused(run("summary", "schema"), "the command comes first: albab-tui schema")


def test_an_unknown_option_names_the_nearest(run: Run) -> None:
    refused(run("summary", "--acter", "x"), "unrecognized arguments: --acter", "did you mean --actor?")


def test_options_are_not_abbreviated(run: Run) -> None:
    refused(run("summary", "--act", "norland"), "unrecognized arguments: --act")


def test_an_unknown_event_names_the_nearest(run: Run) -> None:
    from albab_tui.cli.asked import ask
    from albab_tui.cli.options import parse
    from albab_tui.cli.start_parser import build_parser
    from albab_tui.cli.usage import UsageError

    assert run("summary", "small.yaml").code == 0
    for wrong, meant in [("landin", "landing"), ("norland lands", "landing"), ("str", "strike")]:
        with pytest.raises(UsageError, match=f"did you mean {meant}"):
            ask(parse(build_parser(), ["small.yaml", "--event", wrong]))
    with pytest.raises(UsageError, match=r"no event 'xyz' in this store$"):
        ask(parse(build_parser(), ["small.yaml", "--event", "xyz"]))
    assert ask(parse(build_parser(), ["small.yaml", "--event", "strike"])).view.event == "strike"


def test_a_date_that_is_none_is_told(run: Run) -> None:
    expected = ("since:whenever: not a date; write 2017", "or words such as last week")
    refused(run(*SUMMARY, "--since", "whenever"), *expected)


def test_a_term_that_excludes_nothing_known_is_told(run: Run) -> None:
    refused(run(*SUMMARY, "--without", "colour:red"), "--without takes FIELD:NAME")
    refused(run(*SUMMARY, "--without", "actor:"), "--without takes FIELD:NAME")


@pytest.mark.parametrize("size", ["0", "1T", "-1", "M", "1.5M", ""])
def test_a_size_that_is_none_is_told(run: Run, size: str) -> None:
    refused(run(*SUMMARY, f"--max-size={size}"), "is not a size; write 64M")


def test_a_store_that_is_too_large_can_be_allowed(run: Run) -> None:
    text = Path("small.yaml").read_text(encoding="utf-8")
    Path("small.yaml").write_text(text + "# " + "x" * (64 << 20), encoding="utf-8")
    found = run(*SUMMARY)
    assert found.code == ExitCode.FAILURE
    assert "--max-size" in found.err
    allowed = run(*SUMMARY, "--max-size", "80m", "--format=json")
    assert allowed.code == ExitCode.OK
    command = json.loads(allowed.out)["command"]
    assert run(*shlex.split(command)[1:]).code == ExitCode.OK


def test_a_store_that_is_not_there(run: Run) -> None:
    found = run("summary", "nowhere.yaml")
    assert found.code == ExitCode.FAILURE
    assert found.err.startswith("albab-tui: can't open the store\nnowhere.yaml:1:1: ")


def test_every_mistake_of_a_store_is_told_with_its_line(run: Run) -> None:
    text = Path("small.yaml").read_text(encoding="utf-8")
    Path("small.yaml").write_text(
        text.replace("kind: strike", "kind: ''").replace("source: a", "source: z"), encoding="utf-8"
    )
    found = run(*SUMMARY)
    assert found.code == ExitCode.FAILURE
    assert found.out == ""
    assert found.err.count("small.yaml:") == 4
    assert "the text is empty; write something" in found.err
    assert "^" in found.err


def test_foreign_names_drive_no_terminal(run: Run) -> None:
    for words in [("\x1b[31m.yaml",), ("small.yaml", "actor:\x1b[31m"), ("--\x1b[31m",), ("a/", "b/\x1b[31m")]:
        found = run("summary", *words)
        assert found.code in (ExitCode.FAILURE, ExitCode.USAGE)
        assert "\x1b" not in found.err


def test_bugs_are_not_hidden(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("albab_tui.archive.memory.archive.MemoryArchive.ask", lambda *_, **__: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        run(*SUMMARY)


@pytest.mark.parametrize(("word", "command"), [("sumary", "summary"), ("chek", "check"), ("dates", "date")])
def test_a_misspelt_command_names_the_nearest(run: Run, word: str, command: str) -> None:
    search = f"""To search for the word write '"{word}"'"""
    refused(run(word), f"no command or file '{word}'; did you mean {command}? {search}")


def test_a_file_may_be_named_nearly_like_a_command(run: Run) -> None:
    Path("small.yaml").rename("sumary")
    assert "did you mean" not in run("sumary").err


def test_what_is_cut_off_around_a_mistake_is_marked(run: Run) -> None:
    shown = run(*SUMMARY, *["kind:strike"] * 30, "actor:x", *["kind:strike"] * 30).err.splitlines()[1]
    assert (shown[:3], shown[-1]) == ("  …", "…")

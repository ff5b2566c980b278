"""A bare word means the same wherever a filter is taken; which argument is the store; first words that are commands."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from albab_tui.app.asking import edit_filter
from albab_tui.app.session import Session
from albab_tui.archive.opening import open_archive
from albab_tui.cli.arguments import divide
from albab_tui.cli.exit_codes import ExitCode
from albab_tui.cli.usage import COMMANDS, UsageError
from albab_tui.question.view import View
from albab_tui.version import __version__
from tests.cli.conftest import Run
from tests.cli.running import program


def found(run: Run, *words: str) -> tuple[int, str, list[str]]:
    """Exit code, filter and events."""
    ran = run("summary", "small.yaml", "--format=json", *words)
    told = json.loads(ran.out)
    return ran.code, told["filter"], [event["id"] for event in told["events"]]


@pytest.mark.parametrize(
    "word", ["boats", "Örsa", "bombs", "Norland's", "nowhere", "33", "al-Bab", "U.S.", "1.5", "date"]
)
def test_a_bare_word_is_searched_for_everywhere(run: Run, word: str) -> None:
    session = Session(open_archive(Path("small.yaml")), View())
    edit_filter(session, word)
    expected = [dossier.event.id for dossier in session.selection.dossiers()]
    for place in [(word,), ("-f", word), ("--words", word), (f'"{word}"',), ("role:any", word)]:
        assert found(run, *place) == (ExitCode.OK, f'"{word}"', expected)
    assert bool(expected) == (word not in ("nowhere", "33", "al-Bab", "U.S.", "1.5", "date"))


def test_several_words_must_all_occur(run: Run) -> None:
    assert found(run, "came", "boats")[1:] == ('"came" "boats"', ["landing"])
    assert found(run, "came boats") == found(run, "-f", "came boats") == found(run, "came", "boats")
    assert found(run, '"came boats"')[2] == []


@pytest.mark.parametrize("words", [("boats",), ("boats", "kind:advance"), ("kind:advance", "boats")])
def test_a_word_needs_no_store(run: Run, words: tuple[str, ...]) -> None:
    assert json.loads(run("summary", "--format=json", *words).out)["store"]["path"] is None


def test_the_first_file_is_the_store(run: Run) -> None:
    Path("small.yaml").rename("harbour")
    Path("boats").write_text("a file, but not the first one")
    told = json.loads(run("summary", "--format=json", "harbour", "boats").out)
    assert (told["store"]["path"], told["filter"]) == ("harbour", '"boats"')


def test_a_folder_is_a_word(run: Run) -> None:
    Path("boats").mkdir()
    assert found(run, "boats")[1] == '"boats"'
    assert "it is a folder" in run("summary", "./boats").err


@pytest.mark.parametrize("path", ["gone.yaml", "gone/events", "/gone", "x y.json", "a.b.yml", "..", "gone.mp3"])
def test_what_looks_like_a_path_is_a_store(run: Run, path: str) -> None:
    assert divide([path]) == (path, [])
    ran = run("summary", path)
    assert (ran.code, ran.out) == (ExitCode.FAILURE, "")
    assert ran.err.startswith("albab-tui: can't open the store\n")


def test_a_store_without_its_ending_is_named_with_it(run: Run) -> None:
    ran = run("summary", "small")
    assert ran.code == ExitCode.USAGE
    assert "no file 'small'; did you mean small.yaml?" in ran.err
    assert """'"small"'""" in ran.err


def test_a_word_that_finds_nothing_is_said_to_be_no_file(run: Run) -> None:
    ran = run("summary", "mine")
    assert ran.code == ExitCode.OK
    assert ran.err == "albab-tui: there is no file 'mine': it was taken for a word to search for, and no event fits\n"
    assert run("summary", '"mine"').err == run("summary", "-f", "mine").err == ""


def test_an_empty_word_is_refused(run: Run) -> None:
    for word in ("", "  "):
        assert run("summary", word).code == ExitCode.USAGE
        assert found(run, "-f", word)[1] == ""


@given(st.lists(st.text(max_size=8) | st.sampled_from(["or", "small.yaml", "a:b", "actor:x", "x.json", "summary"])))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_word_is_the_store_or_part_of_the_filter(run: Run, words: list[str]) -> None:
    with suppress(UsageError):
        store, terms = divide(words)
        assert len(terms) + (store is not None) == len(words)


# The first word.


@pytest.mark.parametrize("words", [("-V",), ("--version",), ("version",), ("summary", "-V"), ("date", "--version")])
def test_the_version(run: Run, words: tuple[str, ...]) -> None:
    ran = run(*words)
    assert (ran.code, ran.out, ran.err) == (0, f"albab-tui {__version__}\n", "")


@pytest.mark.parametrize("command", COMMANDS)
def test_help_with_a_command_is_its_help(run: Run, command: str) -> None:
    assert run("help", command).out == run(command, "--help").out
    assert run("help", command).out.startswith(f"usage: albab-tui {command}")


def test_help_alone_is_the_program_s(run: Run) -> None:
    assert run("help").out == run("help", "-h").out == run("--help").out
    wrong = run("help", "colour")
    assert (wrong.code, "commands are summary, chart, check" in wrong.err) == (ExitCode.USAGE, True)


@pytest.mark.parametrize(
    ("word", "cure"),
    [
        ("new", "albab-tui check FILE tells what is missing"),
        ("init", "docs/store-format.md"),
        ("Create", "albab-tui schema"),
        ("import", "Stores are YAML or JSON"),
        ("validate", "albab-tui check FILE finds"),
        ("export", "with -o FILE exports"),
        ("open", "albab-tui FILE opens a store"),
    ],
)
def test_a_command_of_other_programs_is_told_from_a_file(run: Run, word: str, cure: str) -> None:
    for words in [(word,), (word, "mine.yaml")]:
        ran = run(*words)
        assert (ran.code, ran.out) == (ExitCode.USAGE, "")
        assert cure in ran.err
        assert f"""to search for the word write '"{word}"'""" in ran.err
        assert "no file" not in ran.err


# What is wrong is told before what is missing.


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("gone.yaml",), 1, "gone.yaml:1:1: missing-file: there is no such file"),
        (("broken.yaml",), 1, "broken.yaml:1:9: "),
        (("actor:nobody",), 2, "no actor 'nobody'"),
        (("turkey", "or"), 2, "or needs a term behind it"),
        (("--event=none",), 2, "no event 'none'"),
        ((), 2, "no terminal to show the app in"),
        (("turkey",), 2, "no terminal to show the app in"),
    ],
)
def test_without_a_terminal_what_is_wrong_is_told_first(
    words: tuple[str, ...], code: int, told: str, tmp_path: Path
) -> None:
    (tmp_path / "broken.yaml").write_text("format: other\n")
    ran = program(*words, cwd=tmp_path)
    assert (ran.returncode, ran.stdout) == (code, b"")
    assert told in ran.stderr.decode()
    assert ("no terminal" in ran.stderr.decode()) == ("no terminal" in told)


# Years before 1 and beyond 9999.


@pytest.mark.parametrize(
    ("date", "why"),
    [
        ("-44", "a year has four digits: write -0044 for 45 BC"),
        ("44 BC", "did you mean -0043? 1 BC is the year 0000"),
        ("12017", "years run from -9999 to 9999"),
        ("-00044", "years run from -9999 to 9999"),
    ],
)
@pytest.mark.parametrize("name", ["since", "until", "during", "certainly"])
def test_a_year_outside_the_calendar_is_refused_with_its_reason(run: Run, name: str, date: str, why: str) -> None:
    for words in [(f"--{name}", date), (f"--{name}={date}",), (f"{name}:{date}",), ("-f", f'{name}:"{date}"')]:
        ran = run("summary", "small.yaml", *words)
        assert (ran.code, ran.out) == (ExitCode.USAGE, "")
        assert why in ran.err


@pytest.mark.parametrize("date", ["-0044-03-15", "-0044", "0000", "0000-01-01", "-0044/-0040", "-0044..-0040"])
def test_a_year_before_1_is_asked_for_as_any_other(run: Run, date: str) -> None:
    for words in [("--during", date), (f"--during={date}",), (f"during:{date}",), ("-f", f'during:"{date}"')]:
        ran = run("summary", "small.yaml", "--format=json", *words)
        assert ran.code == ExitCode.OK
        assert f"plausibly:{date.replace('..', '/')}" in ran.out


def test_a_date_of_such_a_year_is_not_told(run: Run) -> None:
    ran = run("date", "-44-03-15", "15 March 44 BC", "--from", "2017-02-09")
    assert (ran.code, ran.out.count("can't be told: years run from -9999 to 9999")) == (ExitCode.FAILURE, 2)
    assert "in the years 0001 to 9999" in run("date", "today", "--from", "-0044-03-15").err


def test_a_value_that_begins_with_a_minus_can_be_given(run: Run) -> None:
    assert "one that begins with a minus is written --words=-..." in run("summary", "--words", "-guns").err
    assert found(run, "--words=-guns")[1] == '"-guns"'

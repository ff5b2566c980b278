"""The documentation says what the program does."""

from __future__ import annotations

import importlib.util
import re
import shlex
import shutil
from pathlib import Path
from types import ModuleType

import pytest

from albab_tui.cli import main as main_module
from albab_tui.cli import start
from albab_tui.cli.exit_codes import ExitCode
from albab_tui.cli.usage import COMMANDS
from albab_tui.question.fields import FIELDS, RANGES, SETTINGS
from albab_tui.store.bundled import bundled_store
from albab_tui.terminal.streams import NO_TERMINAL
from tests.cli.conftest import Run
from tests.cli.running import STORE

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "command-line.md").read_text(encoding="utf-8")


def load_script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("update_docs", ROOT / "scripts" / "update_docs.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


SCRIPT = load_script()
HELP = {prog: parser.format_help() for prog, parser in SCRIPT.PARSERS.items()}
EXAMPLES = sorted(
    {
        line.strip()
        for text in (PAGE, (ROOT / "README.md").read_text(encoding="utf-8"), *HELP.values())
        for line in text.splitlines()
        if re.match(r" {2,4}albab-tui(?! *\S+ {4,}| \S+ EXPR|.*\[)", line)
    }
)
"""Command lines that stand in the help and the documents, but for those that only name a command."""


def test_generated_files_are_up_to_date() -> None:
    assert list(SCRIPT.outdated()) == [], "run scripts/update_docs.py"


def test_every_command_has_its_section() -> None:
    assert set(main_module._commands()) == set(COMMANDS)
    for command in COMMANDS:
        assert f"\n## {command}\n" in PAGE
        assert f"albab-tui {command}" in HELP["albab-tui"]


def test_every_field_and_setting_is_explained() -> None:
    for name in (*FIELDS, *SETTINGS, *RANGES):
        assert f"`{name}:" in PAGE


def test_every_exit_code_is_explained() -> None:
    table = PAGE.split("## Exit codes")[1]
    documented = {int(code) for row in re.findall(r"^\| ([\d, ]+) \|", table, re.MULTILINE) for code in row.split(",")}
    assert documented >= {int(code) for code in ExitCode}


@pytest.mark.parametrize("prog", HELP)
def test_help_fits_a_terminal_and_names_each_option(prog: str) -> None:
    assert max(map(len, HELP[prog].splitlines())) < 80
    assert HELP[prog].rstrip() in PAGE
    assert "example" in HELP[prog]


def test_there_are_examples() -> None:
    assert len(EXAMPLES) >= 25


@pytest.mark.parametrize("example", EXAMPLES)
def test_every_example_of_the_help_and_the_documents_works(
    run: Run, example: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On the bundled store, or a copy of it; the app without a terminal gets as far as it can."""
    monkeypatch.setattr(start, "have_terminal", lambda: False)
    checks = ROOT / "tests" / "checks"
    with_articles = "--articles" in example
    shutil.copyfile(checks / "store.yaml" if with_articles else bundled_store(), tmp_path / "my-events.yaml")
    shutil.copytree(checks / "articles", tmp_path / "texts")
    (tmp_path / "old.yaml").write_text(STORE, encoding="utf-8")
    words = shlex.split(example.partition(" > ")[0], comments=True)[1:]
    found = run(*words)
    if words[:1] and words[0] in COMMANDS:
        assert found.code == ExitCode.OK, found.err
        assert found.err == "" or words[0] == "check"
        assert "\n0 of " not in found.out
        assert '"shown": 0' not in found.out
        assert found.out or "-o" in words or words[0] == "check"
    else:
        assert (found.code, NO_TERMINAL in found.err) == (ExitCode.USAGE, True)
        assert run("summary", *words).out.find("\n0 of ") == -1


def test_the_words_of_check_are_those_of_the_program(run: Run) -> None:
    document = (ROOT / "docs" / "checks.md").read_text(encoding="utf-8")
    assert run("check").err.rstrip() in document


def test_what_keeps_a_store_from_being_opened_is_the_same_in_both_documents() -> None:
    tables = [
        (ROOT / "docs" / "checks.md").read_text(encoding="utf-8").split("## What keeps a store")[1],
        (ROOT / "docs" / "store-format.md").read_text(encoding="utf-8").split("\n## Errors\n")[1],
    ]
    rows = [re.findall(r"^\| ([a-z`][^|]*) \|", table, re.MULTILINE) for table in tables]
    rules = [{name.strip("` ") for row in found for name in row.split(",")} - {"rule"} for found in rows]
    assert rules[0] == rules[1]
    assert {"comment-in-text", "unknown-id", "too-large"} <= rules[0]

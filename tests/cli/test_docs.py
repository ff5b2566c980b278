"""The documentation says what the program does."""

from __future__ import annotations

import importlib.util
import re
import shlex
from pathlib import Path
from types import ModuleType

import pytest

from albab_tui.cli import main as main_module
from albab_tui.cli.exit_codes import ExitCode
from albab_tui.cli.options import FIELD_OPTIONS, SETTINGS
from albab_tui.cli.parser import COMMANDS
from tests.cli.conftest import Run

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
EXAMPLES = [line.strip() for line in PAGE.splitlines() if re.match(r"    albab-tui summary (?!\[)", line)]


def test_generated_files_are_up_to_date() -> None:
    assert list(SCRIPT.outdated()) == [], "run scripts/update_docs.py"


def test_every_command_has_its_section() -> None:
    assert set(main_module._commands()) == set(COMMANDS)
    for command in COMMANDS:
        assert f"\n## {command}\n" in PAGE
        assert f"albab-tui {command}" in HELP["albab-tui"]


def test_every_field_and_setting_is_explained() -> None:
    for name in (*FIELD_OPTIONS, *SETTINGS):
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
    assert len(EXAMPLES) >= 5


@pytest.mark.parametrize("example", EXAMPLES)
def test_examples_work_on_the_bundled_store(run: Run, example: str) -> None:
    found = run(*shlex.split(example)[1:])
    assert (found.code, found.err) == (ExitCode.OK, "")
    assert "\n0 of " not in found.out

"""What the start leaves out of Textual is there when it is asked for, in the real program."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.surroundings import ROOT, plain
from tests.terminal.harness import PROGRAM, Terminal, environment

LEFT_OUT = (
    *("ssl", "platformdirs", "difflib", "mimetypes", "pickle"),
    *("textual.command", "textual.widgets._input", "textual.validation", "textual.types"),
)


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    return Terminal(PROGRAM, env=environment(tmp_path)).wait_for("▶").wait_until_quiet(0.3)


def printed(*code: str) -> str:
    """What another Python prints."""
    argv = [sys.executable, "-c", *code]
    return subprocess.run(argv, env=plain(), cwd=ROOT, capture_output=True, encoding="utf-8", check=True).stdout


def test_the_start_imports_nothing_of_it() -> None:
    code = (
        "import sys; from albab_tui.app.textual_private.light import import_textual; import_textual();"
        "import albab_tui.app.run; print([each for each in sys.argv[1:] if each in sys.modules])"
    )
    run = subprocess.run(
        [sys.executable, "-c", code, *LEFT_OUT],
        env=plain(),
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert run.stdout == "[]\n"


def test_what_stood_in_is_gone_when_textual_is_there() -> None:
    code = (
        "from albab_tui.app.textual_private.light import import_textual; import_textual();"
        "import ssl, platformdirs, textual.command, textual.app;"
        "ssl.create_default_context(); print(textual.command.CommandPalette.__mro__[1].__name__);"
        "print(textual.app.user_downloads_path() == platformdirs.user_downloads_path())"
    )
    assert printed(code) == "SystemModalScreen\nTrue\n"


def test_expressions_that_are_left_for_later_find_what_they_should() -> None:
    code = (
        "import re; from albab_tui.app.textual_private.light import import_textual; import_textual();"
        "from textual.actions import re_action_args as one; from rich.markup import escape, render;"
        "from textual.color import Color; from textual.content import Content;"
        "print(re.compile('a').match('a'), one.fullmatch('go(1)')[2], one.pattern);"
        "print(escape('[b]'), render('[b]x[/b]').plain, Color.parse('#ff0000').hex);"
        "print(Content.from_markup('[bold]y[/]').plain)"
    )
    found = "<re.Match object; span=(0, 1), match='a'> 1 ([\\w\\.]+)\\((.*)\\)"
    assert printed(code) == f"{found}\n\\[b] x #FF0000\ny\n"


def test_functions_that_are_left_for_later_are_called() -> None:
    code = (
        "from albab_tui.app.textual_private.light import import_textual; import_textual();"
        "from rich.style import Style; from textual.suggestions import get_suggestion;"
        "print(Style(meta={'a': 1}).meta, get_suggestion('widht', ['width', 'top']))"
    )
    assert printed(code) == "{'a': 1} width\n"


def test_every_way_to_the_palette_and_to_a_line_to_type_into(terminal: Terminal) -> None:
    terminal.press("ctrl+p").wait_for("Commands: ")
    terminal.press("newest").wait_for("Commands: 1 ").wait_until_quiet(0.5).press("escape").wait_for("q quit")
    terminal.press("ctrl+p").wait_for("Commands: ").press("sources", "enter").wait_for("from it alone")
    terminal.press("escape").wait_until_quiet(0.5)
    terminal.press("/", "telephone", "enter").wait_for("match 1 of")
    terminal.press("e").wait_for("File").press("escape").wait_for("telephone")
    terminal.press("q")
    assert terminal.wait_exit() == 0

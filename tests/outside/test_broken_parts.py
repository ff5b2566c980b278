"""A part from outside that is broken costs one line, which tells which and what to do; the rest works."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from textual.widgets import Input

import albab_tui
from albab_tui.app.app import TimelineApp
from albab_tui.app.screens.export import ExportScreen
from albab_tui.app.session import Session
from albab_tui.app.widgets.bars import KeyBar
from albab_tui.archive.opening import open_archive
from albab_tui.cli.exit_codes import ExitCode
from albab_tui.errors import StoreError
from albab_tui.outside.outside_parts import PartError
from albab_tui.question.view import View
from tests.app.conftest import screen_text
from tests.app.settling import until
from tests.cli.running import Ran, program
from tests.outside.conftest import Brought
from tests.outside.distributions import LOG

Run = Callable[..., Ran]

READER = """
from albab_tui.findings import Finding
from albab_tui.readers.reader_protocol import Document
class Made:
    name = "odd"
    suffixes = (".odd",)
    def sniff(self, head, path):
        return 0.9
    def read(self, source, findings):
        {read}
part = Made()
"""
EXPORT = """
class Made:
    name = "odd"
    suffix = ".odd"
    label = "odd"
    def render(self, answer):
        {render}
part = Made()
"""
RULE = """
from albab_tui.checks.engines.defining import rule
from albab_tui.findings import Finding
@rule("odd")
def part(store):
    "What is odd."
    {find}
"""
UNLOADABLE = {
    "no-module": ("import nowhere_to_be_found", "ModuleNotFoundError: No module named 'nowhere_to_be_found'"),
    "raises": ("raise ValueError('bad \\x1b[2J day')", "ValueError: bad ␛[2J day"),
    "leaves": ("import sys; sys.exit(3)", "SystemExit: 3"),
    "no-such-name": ("other = 1", "AttributeError: "),
    "class": ("class part:\n    name = 'odd'", "it is a class; let the entry point name one of it: made = part()"),
    "number": ("part = 7", "its name is not 'odd', that of its entry point"),
    "nameless": ("class Made:\n    name = 'odd'\npart = Made()", "it is no "),
    "unspeakable": (
        "class Odd(Exception):\n    def __str__(self):\n        raise ValueError\nraise Odd",
        "Odd: it can't say why",
    ),
}


def _line(kind: str, deed: str, why: str) -> str:
    """The one line that is told, as a pattern."""
    part = rf"the {kind} 'odd' of odd-parts 2\.1 \(entry point albab_tui\.{kind}s: odd_parts:part\)"
    return rf"{part} {deed}: {re.escape(why)}[^\n]*; tell its authors, or take it away with: pip uninstall odd-parts"


def _late(name: str) -> Path:
    """A store of which the first bytes don't say that it is one."""
    file = Path(name)
    file.write_text("# remark\n" * 500 + Path("small.yaml").read_text())
    return file


@pytest.mark.parametrize("case", UNLOADABLE)
def test_what_cannot_be_loaded_is_one_line_and_the_rest_works(case: str, run: Run, bring: Brought) -> None:
    code, why = UNLOADABLE[case]
    for kind in ("reader", "export", "rule"):
        bring(kind, "odd", code, f"odd_{kind}")
    line = {
        kind: _line(kind, "can't be loaded", why).replace("odd_parts", f"odd_{kind}") for kind in ("reader", "rule")
    }
    line["export"] = _line("export", "can't be loaded", why).replace("odd_parts", "odd_export")
    expected = {kind: each.replace("odd-parts", f"odd-{kind}") for kind, each in line.items()}
    Path("plain.dat").write_text(Path("small.yaml").read_text().replace("format: albab-1\n", "") + "format: albab-1\n")
    late = run("summary", "plain.dat")
    assert late.code == ExitCode.OK
    assert late.out.startswith("The harbour of Orsa")
    checked = run("check", "small.yaml")
    assert checked.code == ExitCode.FAILURE
    assert re.search(rf"^small\.yaml:1:1: outside-rule: {expected['rule']}$", checked.out, re.MULTILINE)
    asked = run("summary", "small.yaml", "--format", "odd")
    assert (asked.code, asked.out) == (ExitCode.FAILURE, "")
    assert re.fullmatch(rf"albab-tui: {expected['export']}\n", asked.err)
    listed = run("summary", "small.yaml", "--format", "pdf")
    assert listed.code == ExitCode.USAGE
    assert len(re.findall(expected["export"], listed.err)) == 1
    Path("what.dat").write_text("what is this")
    unknown = run("summary", "what.dat")
    assert unknown.code == ExitCode.FAILURE
    assert len(re.findall(rf"what\.dat:1:1: warning: outside-reader: {expected['reader']}", unknown.err)) == 1


WRONG_DOCUMENTS = {
    "raise KeyError('when')": "KeyError: 'when'",
    "raise SystemExit": "SystemExit",
    "return {}": "read gives a dict where a Document belongs",
    "return Document([])": "the content of its document is no dict",
    "return Document({'title': object()})": "its document holds a object",
    "return Document({7: 'x'})": "its document has a field that is named by a int",
    "findings.add('wrong')": "it finds a str where a Finding belongs",
    "findings.add(Finding(('a', 1.5), 'r', 'm'))": "a finding's path is no tuple of names and numbers",
    "findings.add(Finding((), 'r', 7))": "a finding's rule, message or cure is no text",
    "a = {}; a['a'] = a; return Document(a)": "its document nests more than 50 levels",
    "return Document({'events': ['x'] * 5_000})": "its document holds too many values",
}
SIZE = 100_000
"""Bytes of the largest file that is read here: 4,000 values, for the usual limit takes seconds to reach."""


@pytest.mark.parametrize("read", WRONG_DOCUMENTS)
def test_a_reader_that_fails_on_its_file(read: str, run: Run, bring: Brought) -> None:
    bring("reader", "odd", READER.format(read=read))
    limit = f"--max-size={SIZE}"
    found = run("summary", "harbour.log", limit)
    assert (found.code, found.out) == (ExitCode.FAILURE, "")
    line = _line("reader", "can't read this file", WRONG_DOCUMENTS[read])
    assert re.fullmatch(rf"albab-tui: can't open the store\nharbour\.log:1:1: outside-reader: {line}\n", found.err)
    assert run("summary", "small.yaml").code == ExitCode.OK
    assert re.search(line, run("check", "harbour.log", limit).out)
    with pytest.raises(StoreError, match=line):
        albab_tui.open("harbour.log", max_bytes=SIZE)


@pytest.mark.parametrize("sniff", ["raise KeyError('x')", "return 'yes'", "return 7", "return float('nan')", "pass"])
def test_a_reader_that_cannot_tell_what_it_knows(sniff: str, run: Run, bring: Brought) -> None:
    bring("reader", "odd", READER.format(read="pass").replace("return 0.9", sniff))
    found = run("summary", str(_late("late.yaml")))
    assert found.out.startswith("The harbour of Orsa")
    assert found.code == ExitCode.OK
    assert re.fullmatch(rf"albab-tui: {_line('reader', 'can.t tell whether it knows the file', '')}\n", found.err)
    with pytest.warns(UserWarning, match="the reader 'odd' of odd-parts"):
        albab_tui.open("late.yaml")


def test_findings_and_texts_of_a_reader_are_made_harmless(run: Run, bring: Brought) -> None:
    add = "findings.add(Finding(('a\\x1b',), 'r\\x1b', 'm\\x1b\\n', lambda: 'c\\x1b', 10**9)); return Document({})"
    bring("reader", "odd", READER.format(read=add))
    found = run("summary", "harbour.log")
    assert "\x1b" not in found.err
    assert "r␛: a␛: m␛; c␛" in found.err


WRONG_PIECES = {
    "yield 'a'; raise KeyError('when')": "KeyError: 'when'",
    "return None": "TypeError: 'NoneType' object is not iterable",
    "yield b'x'": "render gives a bytes where text belongs",
}


@pytest.mark.parametrize("render", WRONG_PIECES)
def test_an_export_that_fails_leaves_no_file(render: str, run: Run, bring: Brought) -> None:
    bring("export", "odd", EXPORT.format(render=render))
    found = run("summary", "small.yaml", "-o", "out.odd")
    line = _line("export", "can't write this", WRONG_PIECES[render])
    assert (found.code, found.out) == (ExitCode.FAILURE, "")
    assert re.fullmatch(rf"albab-tui: {line}\n", found.err)
    assert sorted(each.name for each in Path().iterdir()) == ["harbour.log", "small.yaml"]
    with pytest.raises(PartError, match=line):
        albab_tui.open("small.yaml").ask().export("odd")


def test_what_an_export_writes_cannot_drive_a_terminal(run: Run, bring: Brought) -> None:
    bring("export", "odd", EXPORT.format(render="yield 'a\\tb\\r\\n\\x1b]0;x\\x07\\u202e\\n'"))
    assert run("summary", "small.yaml", "--format", "odd").out == "a\tb\n␛]0;x␇<U+202E>\n"


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ("suffix = 'odd'", "its suffix is no dot with small letters or digits, such as .org"),
        ("label = ''", "its label is no text"),
        ("render = 7", "it is no export: it needs name, suffix, label and render(answer)"),
    ],
)
def test_an_export_that_says_nonsense_of_itself(change: str, why: str, run: Run, bring: Brought) -> None:
    bring("export", "odd", EXPORT.format(render="yield ''") + f"Made.{change}\n")
    found = run("summary", "small.yaml", "--format", "odd")
    assert re.fullmatch(rf"albab-tui: {_line('export', 'can.t be loaded', why)}\n", found.err)


async def test_in_the_app_a_broken_export_is_told_and_the_others_are_there(run: Run, bring: Brought) -> None:
    bring("export", "odd", EXPORT.format(render="raise KeyError('when')"))
    bring("export", "worse", "import nowhere_to_be_found", "worse_parts")
    app = TimelineApp(Session(open_archive(Path("small.yaml")), View("small.yaml")))
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("e")
        await until(pilot, lambda: isinstance(app.screen, ExportScreen) and not app.screen.looks_outside)
        assert app.screen.query_one(KeyBar).message.startswith("the export 'worse' of worse-parts 2.1")
        name = app.screen.query_one(Input)
        name.value = "mine.odd"
        await until(pilot, lambda: "KeyError: 'when'" in screen_text(app))
        assert "This format can't be written" in screen_text(app)
        await pilot.press("enter")
        await until(pilot, lambda: app.screen.query_one(KeyBar).message.startswith("not written: the export 'odd'"))
        assert not Path("mine.odd").exists()
        name.value = "mine.txt"
        await pilot.press("enter")
        await until(pilot, lambda: not isinstance(app.screen, ExportScreen))
    assert Path("mine.txt").read_text().startswith("The harbour of Orsa")


WRONG_RULES = {
    "raise KeyError('when')": "KeyError: 'when'",
    "return 7": "TypeError: 'int' object is not iterable",
    "yield 'wrong'": "it finds a str where a Finding belongs",
}


@pytest.mark.parametrize("find", WRONG_RULES)
def test_a_rule_that_fails_is_a_problem_and_the_others_are_put(find: str, run: Run, bring: Brought) -> None:
    bring("rule", "odd", RULE.format(find=find))
    without = run("check", "small.yaml").out.splitlines()
    told = [line for line in without if "outside-rule" in line]
    line = _line("rule", "can't check this store", WRONG_RULES[find])
    assert len(told) == 1
    assert re.fullmatch(rf"small\.yaml:1:1: outside-rule: {line}", told[0])
    assert len(without) > 1


@pytest.mark.parametrize("path", ["()", "('events',)", "('events', 99)", "('nowhere', 'x\\x1b')"])
def test_a_rule_may_point_anywhere(path: str, run: Run, bring: Brought) -> None:
    bring("rule", "odd", RULE.format(find=f"yield Finding({path}, 'other', 'a\\x1b'); yield Finding((), '', '')"))
    found = run("check", "small.yaml")
    assert "\x1b" not in found.out
    assert re.search(r"^small\.yaml:[0-9:]+ odd: .*a␛$", found.out, re.MULTILINE)


@pytest.mark.parametrize(("kind", "name"), [("reader", "store"), ("export", "csv"), ("rule", "no-report")])
def test_a_name_of_the_program_s_own_is_refused(kind: str, name: str, run: Run, bring: Brought) -> None:
    bring(kind, name, "raise AssertionError('loaded')")
    left = f"the {kind} '{name}' of odd-parts 2.1 (entry point albab_tui.{kind}s: odd_parts:part) is left out"
    told = {
        "reader": lambda: run("check", "harbour.log").out,
        "export": lambda: run("summary", "small.yaml", "--format", "pdf").err,
        "rule": lambda: run("check", "small.yaml").out,
    }[kind]()
    assert f"{left}: the program has a {kind} of this name; tell its authors" in told
    assert run("summary", "small.yaml", "--format", "csv").out.startswith("event,")


def test_the_second_of_one_name_is_refused(run: Run, bring: Brought) -> None:
    bring("export", "odd", EXPORT.format(render="yield 'first'"), "a_parts")
    bring("export", "odd", EXPORT.format(render="yield 'second'"), "b_parts")
    assert run("summary", "small.yaml", "-o", "-", "--format", "odd").out == "first"
    told = run("summary", "small.yaml", "--format", "pdf").err
    assert "the export 'odd' of b-parts 2.1 (entry point albab_tui.exports: b_parts:part) is left out" in told
    assert "its name is taken by the export 'odd' of a-parts 2.1" in told


def test_two_formats_may_share_an_ending(run: Run, bring: Brought) -> None:
    bring(
        "export", "odd", EXPORT.format(render="yield 'odd'").replace("'.odd'", "'.json'").replace('".odd"', '".json"')
    )
    run("summary", "small.yaml", "-o", "own.json")
    assert Path("own.json").read_text().startswith("{")
    run("summary", "small.yaml", "-o", "odd.json", "--format", "odd")
    assert Path("odd.json").read_text() == "odd"


def test_the_surest_reader_reads_and_endings_decide_among_equals(run: Run, bring: Brought) -> None:
    titled = "return Document({{'format': 'albab-2', 'title': '{}', 'sources': [], 'events': []}})"
    one, other = (READER.format(read=titled.format(name)) for name in ("one", "other"))
    bring("reader", "odd", one, "a_parts")
    bring("reader", "even", other.replace('"odd"', '"even"').replace('".odd"', '".log"'), "b_parts")
    assert albab_tui.open("harbour.log").title == "other"
    assert albab_tui.open("small.yaml").title == "The harbour of Orsa"
    Path("harbour.odd").write_text(LOG)
    assert albab_tui.open("harbour.odd").title == "one"


def test_in_a_kiosk_nothing_is_looked_for(site: Path, bring: Brought, tmp_path: Path) -> None:
    bring("reader", "odd", f"open({str(tmp_path / 'loaded')!r}, 'w')")
    log = tmp_path / "harbour.log"
    log.write_text(LOG)
    path = f"{site}:{Path(albab_tui.__file__).parents[1]}"
    program("--kiosk", str(log), PYTHONPATH=path)
    assert not (tmp_path / "loaded").exists()
    program(str(log), PYTHONPATH=path)
    assert (tmp_path / "loaded").exists()

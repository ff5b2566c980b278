"""What the format takes of YAML, and how it refuses the rest."""

from __future__ import annotations

import gc
import subprocess
import sys
import time
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import yaml

from albab_tui.store.mistakes.syntax import syntax_finding
from albab_tui.store.reading import building
from albab_tui.store.reading.collecting import Findings
from albab_tui.store.reading.convert import to_store
from albab_tui.store.reading.decoding import decode
from albab_tui.store.reading.lines import Lines

from .reading import HEAD, problem, read, refused, rules, told

SYNTAX = (Path(__file__).parent / "goldens" / "syntax.txt").read_text(encoding="utf-8")


CASES = [case.partition("\n") for case in SYNTAX.removeprefix("=== ").split("\n\n=== ")]


@pytest.mark.parametrize("case", [case for _, _, case in CASES], ids=[name for name, _, _ in CASES])
def test_broken_syntax(case: str) -> None:
    """Each case of the file: what stands below the head of a store, and what is told of it."""
    text, _, expected = case.rstrip("\n").partition("\n---\n")
    assert told(HEAD + text) == expected


@pytest.mark.parametrize("text", ["", "# only a comment\n", "---\n", "~", "null", "\ufeff", "---\n...\n"])
def test_nothing(text: str) -> None:
    assert str(problem(text)) == 'f.yaml:1:1: empty-file: the file holds no store; begin it with "format: albab-2"'


@pytest.mark.parametrize(("text", "what"), [("- a", "a list"), ("[]", "a list"), ("a", "text"), ('""', "text")])
def test_no_mapping_at_the_top(text: str, what: str) -> None:
    assert problem(text).message == f"{what} stands where a store belongs"


def test_one_document_with_its_marks_is_fine() -> None:
    assert read(f"%YAML 1.2\n---\n{HEAD}...\n# end\n").title == "Harbour"


def test_several_documents() -> None:
    assert str(problem(f"{HEAD}---\n{HEAD}")) == (
        "f.yaml:3:1: several-documents: a second document begins here; keep one store in one file"
    )


def test_a_field_that_stands_twice_names_both_lines() -> None:
    text = HEAD + "actors:\n- id: a\n  name: A\n  kind: state\n  note: x\n  'name': B\n"
    assert str(problem(text)) == (
        'f.yaml:8:3: duplicate-key: actors[0].name: "name" stands here again; line 5 has it already; keep one'
    )
    assert problem('{"format": "albab-1",\n "title": "x", "title": "y"}').cure == "line 2 has it already; keep one"


def test_what_yaml_offers_and_the_format_does_not() -> None:
    text = "license: !!python/object:os.system x\nsources: &all []\nactors: *all\nplaces: !!set {}\n<<: {a: 1}\n"
    told_of = [(one.line, one.column, one.rule) for one in refused(HEAD + text).problems if one.rule != "wrong-value"]
    assert told_of == [(3, 10, "tag"), (4, 10, "alias"), (5, 9, "alias"), (6, 9, "tag"), (7, 1, "merge-key")]
    assert problem(HEAD + "license: !!str x").message == (
        'tags are not part of this format, and this is one: "tag:yaml.org,2002:str"'
    )
    assert problem(HEAD + "license: *gone").message == "aliases such as *gone are not part of this format"
    assert rules(HEAD + "*gone : 1")[0] == "alias"
    assert read(HEAD + "places: [{id: a, name: '<<'}]").places[0].name == "<<"


@pytest.mark.parametrize("text", ["? [a]\n: b", "? {a: b}\n: c", "{[a]: b}", "{{a: b}: c}"])
def test_names_of_fields_are_text(text: str) -> None:
    assert str(problem(text)).endswith("wrong-key: here belongs the name of a field; write name: value")


@pytest.mark.parametrize("piece", ["[", "{a: ", "- ", '{"a":', "[{a: "])
def test_depth_has_an_end(piece: str) -> None:
    found = problem(piece * 10_000)
    assert (found.rule, found.message) == ("too-deep", "more than 50 levels are nested")
    assert len(found.path) < 100


def test_nesting_up_to_the_limit_is_read() -> None:
    assert rules(HEAD + "x: " + "[" * 49 + "]" * 49) == ["unknown-field"]
    assert rules(HEAD + "x: " + "[" * 50 + "]" * 50) == ["too-deep"]


def test_aliases_can_not_multiply() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 40)]
    started = time.process_time()
    assert "alias" in rules(HEAD + "\n".join(lines))
    assert time.process_time() - started < 2


def test_a_flood_of_mistakes_ends_the_search() -> None:
    error = refused(HEAD + "x: 1\n" * 100_000)
    assert (len(error.problems), error.more) == (50, 950)
    assert str(error).endswith("keep one (and at least 999 more)")
    assert told(HEAD + "x: 1\n" * 100_000).endswith("and at least 950 more")
    assert told(HEAD + "x: 1\n" * 60).endswith("\nand 9 more")


@pytest.mark.parametrize(
    "error", [ValueError, KeyError, IndexError, AttributeError, OverflowError, RecursionError, yaml.YAMLError]
)
def test_whatever_the_parser_raises_is_told_as_a_problem(
    monkeypatch: pytest.MonkeyPatch, error: type[Exception]
) -> None:
    class Loader(yaml.BaseLoader):
        def get_event(self) -> yaml.Event:
            event = super().get_event()  # type: ignore[no-untyped-call]
            if isinstance(event, yaml.ScalarEvent) and event.value == "title":
                raise error("\x1b[2J")
            return event  # type: ignore[no-any-return]

    monkeypatch.setattr(building, "_Loader", Loader)
    assert str(problem(HEAD)) == "f.yaml:1:9: syntax: the file can't be read on from here; look for odd characters"


def test_pure_python_yaml_reads_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    text, lines = decode((HEAD + "places: [{id: a, name: 'Ä', latitude: 1.5}]").encode(), "f")
    fast = building.read_tree(text, lines, Findings(), 1000)
    monkeypatch.setattr(building, "_Loader", yaml.BaseLoader)
    assert building.read_tree(text, lines, Findings(), 1000) == fast
    assert to_store(fast[0]) == read(text)


@pytest.mark.parametrize("enabled", [True, False])
@pytest.mark.parametrize("text", [HEAD, "- a", "["])
def test_the_garbage_collector_is_left_as_it_was(text: str, enabled: bool) -> None:
    was_enabled = gc.isenabled()
    (gc.enable if enabled else gc.disable)()
    try:
        if text is HEAD:
            read(text)
        else:
            refused(text)
        assert gc.isenabled() is enabled
    finally:
        (gc.enable if was_enabled else gc.disable)()


HOSTILE = {
    "one large text": f'{HEAD}description: "{"x" * 12_000_000}"',
    "a mark upon marks": f"{HEAD}description: a{chr(0x301) * 5_000_000}",
    "many blank lines": f"{HEAD}description: |\n  a\n{chr(10) * 12_000_000}  b\n",
    "a large tag": f"{HEAD}description: !<{'x' * 10_000_000}> y",
    "backslashes": '{"a": "' + "\\" * 12_000_000 + '"}',
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_large_hostile_files_cost_seconds_not_minutes(text: str) -> None:
    code = (
        "import sys, resource; resource.setrlimit(resource.RLIMIT_CPU, (20, 20));"
        "resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30));"
        "from albab_tui.store.opening import parse_store; from albab_tui.errors import StoreError\n"
        "try: parse_store(sys.stdin.buffer.read(), 'f')\nexcept StoreError as error: print(len(str(error)))"
    )
    run = subprocess.run([sys.executable, "-c", code], input=text.encode(), capture_output=True, check=False)
    assert (run.returncode, run.stderr) == (0, b"")
    assert len(run.stdout) < 5


def test_depth_is_told_alike_where_libyaml_itself_stops_at_it() -> None:
    """Newer ones do, at a thousand levels or sooner."""
    text = "[" * 2000
    mark: Any = SimpleNamespace(index=1000)
    error = yaml.MarkedYAMLError("while increasing flow level", mark, "exceeded maximum nesting depth", mark)
    finding = syntax_finding(building.HaltError(error, None, (), ()), text, Lines(text))
    assert (finding.rule, finding.message) == ("too-deep", "more than 50 levels are nested")

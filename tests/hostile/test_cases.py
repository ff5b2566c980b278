"""Broken files: each opens and is right, or is refused with errors that a person can act on."""

from __future__ import annotations

import copy
import json
import random
import re
import time
import unicodedata
from pathlib import Path
from typing import Any

import pytest

from albab_tui.cli.exit_codes import ExitCode
from albab_tui.cli.main import main
from albab_tui.errors import MOST_PROBLEMS, StoreError, render_problems
from albab_tui.store.opening import parse_store
from tests.cli.running import program
from tests.hostile.cases import ANY, CASES, TEXT, TREE, Case

LONGEST = 10.0
"""Seconds that a command may take, on a machine that does other things too; most take a tenth of one."""

_ERROR = re.compile(r"^broken\.yaml:(?P<line>\d+):(?P<column>\d+): (?P<rule>[a-z-]+): (?P<words>.+)$", re.MULTILINE)

Steps = tuple[str | int, ...]

_HIDDEN = {"Cc", "Cf", "Cs", "Zl", "Zp"}


def harmless(text: str) -> bool:
    """Whether a terminal shows all of it and obeys none of it."""
    return not {unicodedata.category(each) for each in text if each not in "\n\u200c\u200d"} & _HIDDEN


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_summary_and_check(case: Case, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "broken.yaml").write_bytes(case.data)
    began = time.process_time()
    code = main(["summary", "broken.yaml"])
    out, err = capsys.readouterr()
    checked = main(["check", "broken.yaml"])
    found, summed = capsys.readouterr()
    assert time.process_time() - began < LONGEST
    assert harmless(out + err + found + summed)
    if case.rule is None:
        assert (code, err) == (ExitCode.OK, "")
        assert "sha256" in out
        assert "can't be opened" not in summed
        return
    assert (code, checked, out) == (ExitCode.FAILURE, ExitCode.FAILURE, "")
    assert err.startswith("albab-tui: can't open the store\nbroken.yaml:")
    errors = list(_ERROR.finditer(err))
    assert 0 < len(errors) <= MOST_PROBLEMS
    assert case.rule in (ANY, errors[0]["rule"])
    if case.place:
        assert case.place in [(int(each["line"]), int(each["column"])) for each in errors]
    assert case.says in err
    assert "the file is no store" not in err
    assert [each[0] for each in errors] == [each[0] for each in _ERROR.finditer(found)]
    assert all(len(line) < 500 for line in err.splitlines())


def refused(data: bytes) -> StoreError | None:
    """The errors of a file, None where it opens; anything else that is raised fails the test."""
    try:
        parse_store(data, "f")
    except StoreError as raised:
        error = raised
    else:
        return None
    assert 0 < len(error.problems) <= MOST_PROBLEMS
    assert harmless(render_problems(error))
    return error


def test_cut_off_anywhere() -> None:
    data = TEXT.encode()
    for end in range(0, len(data), 97):
        refused(data[:end])


def test_a_bit_turned_anywhere() -> None:
    data = bytearray(TEXT.encode())
    for number, place in enumerate(range(0, len(data), 131)):
        data[place] ^= 1 << number % 8
        refused(bytes(data))
        data[place] ^= 1 << number % 8


def test_pieces_taken_doubled_and_swapped() -> None:
    chance = random.Random(5)
    lines = TEXT.splitlines(keepends=True)
    for _ in range(150):
        broken = list(lines)
        one, other = chance.randrange(len(lines)), chance.randrange(len(lines))
        broken[one], broken[other] = broken[other], broken[one]
        del broken[chance.randrange(len(lines))]
        broken.insert(chance.randrange(len(lines)), chance.choice(lines))
        refused("".join(broken).encode())


def places(tree: Any) -> list[Steps]:
    """A path for each field of the format that the store uses, the first of its kind."""
    found: dict[str, Steps] = {}

    def visit(value: Any, path: Steps) -> None:
        found.setdefault(re.sub(r"\d+", "", str(path)), path)
        children = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
        for step, child in children:
            visit(child, (*path, step))

    visit(tree, ())
    return list(found.values())[1:]


WRONG: tuple[Any, ...] = (None, "x" * 400, [], [[["x"]]], {"x": {"y": "z"}}, "\x1b[2J\u202e")


@pytest.mark.parametrize("path", places(TREE), ids=lambda path: ".".join(map(str, path)))
def test_the_wrong_thing_in_every_place(path: Steps) -> None:
    written = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)[1:]
    refusals = 0
    for wrong in WRONG:
        tree = copy.deepcopy(TREE)
        holder: Any = tree
        for step in path[:-1]:
            holder = holder[step]
        holder[path[-1]] = wrong
        error = refused(json.dumps(tree).encode())
        if error is not None:
            refusals += 1
            told = [problem.path.replace("answers[0]", "answers") for problem in error.problems]  # or the short form
            assert any(map(str.startswith, told, [written] * len(told))) or {"unknown-id"} & {
                problem.rule for problem in error.problems
            }
    assert refusals >= 3


SAMPLE = [case for case in CASES if case.name in (
    "nothing", "a billion laughs", "the tag !!python/object/apply:o", "a PNG image", "10,000 lists", "JSON and garbage",
)]  # fmt: skip


@pytest.mark.parametrize("case", SAMPLE, ids=lambda case: case.name)
def test_as_a_program(case: Case, tmp_path: Path) -> None:
    (tmp_path / "broken.yaml").write_bytes(case.data)
    done = program("summary", "broken.yaml", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (ExitCode.FAILURE, b"")
    assert _ERROR.search(done.stderr.decode())
    assert b"Traceback" not in done.stderr

"""Mutation testing: change the program in one small place, and see whether a test notices.

For each package a random sample of its mutants, the same for the same seed. Each runs in a process of its own, which
loads the one changed module in place of the real one; no file is touched. First the package's own tests run and, where
they pass, those of the packages that use it. Time that runs out counts as noticed; a mutant that means the same as the
program counts as missed, for nobody sorts them out by hand.

    python scripts/mutants.py --sample 150 --seed 1 evidence
"""

from __future__ import annotations

import argparse
import ast
import importlib.util
import os
import random
import resource
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from importlib.abc import MetaPathFinder, SourceLoader
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).resolve().parent.parent
PACKAGES: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "model": (("tests/model",), ("tests/question", "tests/app_model", "tests/answers/test_goldens.py")),
    "dating": (("tests/dating",), ("tests/cli/test_date.py", "tests/checks/test_time_rules.py")),
    "question": (("tests/question",), ("tests/cli/test_filters.py", "tests/app_model")),
    "evidence": (("tests/evidence",), ("tests/answers/test_goldens.py", "tests/app_model")),
    "checks": (("tests/checks",), ("tests/cli/test_check.py", "tests/test_bundled_store.py")),
    "cli": (
        (*(f"tests/cli/test_{name}.py" for name in ("calling", "date", "errors", "filters", "screen", "summary")),),
        (*(f"tests/cli/test_{name}.py" for name in ("check", "docs", "upgrade", "words")),),
    ),
    "terminal": (
        ("tests/terminal/input", "tests/terminal/test_painter.py", "tests/terminal/test_colours.py"),
        ("tests/terminal/test_painted.py", "tests/terminal/test_surroundings.py", "tests/cli/test_screen.py"),
    ),
    "app": (("tests/app_model",), ("tests/app",)),
}
"""Package, its own tests, and those of the packages that use it.

Only tests in this process count: a program that a test starts is the real one.
"""

LONGEST = 120
"""Seconds of computing after which a mutant counts as noticed, and so does one that waits ten times as long."""

_COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
}  # fmt: skip
_OPERATORS: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Add, ast.Mod: ast.Mult, ast.FloorDiv: ast.Mult,
    ast.BitOr: ast.BitAnd, ast.BitAnd: ast.BitOr, ast.LShift: ast.RShift, ast.RShift: ast.LShift,
}  # fmt: skip

Change = Callable[[], object]


def changes(node: ast.AST) -> Iterator[tuple[str, Change]]:
    """What can be changed at a node: what it is called, and what does it."""
    match node:
        case ast.Compare(ops=ops):
            for place, op in enumerate(ops):
                if type(op) in _COMPARISONS:
                    yield "comparison", partial(ops.__setitem__, place, _COMPARISONS[type(op)]())
        case ast.BoolOp(op=op):
            yield "and, or", lambda: setattr(node, "op", ast.And() if isinstance(op, ast.Or) else ast.Or())
        case ast.BinOp(op=op) if type(op) in _OPERATORS:
            yield "operator", lambda: setattr(node, "op", _OPERATORS[type(op)]())
        case ast.Constant(value=bool(value)):
            yield "true, false", lambda: setattr(node, "value", not value)
        case ast.Constant(value=int(number)):
            yield "number", partial(setattr, node, "value", number + 1)
        case ast.Constant(value=str(value)):
            yield "text", lambda: setattr(node, "value", f"XX{value}")
        case ast.IfExp(test=test) | ast.If(test=test) | ast.While(test=test):
            yield "condition", lambda: setattr(node, "test", ast.UnaryOp(ast.Not(), test))
        case ast.comprehension(ifs=[_, *_]):
            yield "condition", lambda: node.ifs.pop()
        case ast.Return(value=ast.expr() as value) if not (isinstance(value, ast.Constant) and value.value is None):
            yield "result", lambda: setattr(node, "value", ast.Constant(None))
        case ast.Expr(value=ast.Yield(value=ast.expr()) as given):
            yield "result", lambda: setattr(given, "value", ast.Constant(None))
        case ast.Call(args=[_, _, *_] as arguments):
            yield "argument", lambda: arguments.__setitem__(-1, ast.Constant(None))


def _without_words(tree: ast.AST) -> Iterator[ast.AST]:
    """All nodes but annotations, docstrings, types and the texts within formatted ones, in a fixed order."""
    if isinstance(tree, ast.Expr) and isinstance(tree.value, ast.Constant):
        return
    if (
        isinstance(tree, ast.Subscript)
        and isinstance(tree.value, ast.Name)
        and tree.value.id in ("Literal", "Annotated")
    ):
        return
    if isinstance(tree, ast.FormattedValue):
        yield from _without_words(tree.value)
        return
    yield tree
    for name, value in ast.iter_fields(tree):
        if name in ("annotation", "returns", "decorator_list", "type_params"):
            continue
        for child in value if isinstance(value, list) else [value]:
            text = isinstance(tree, ast.JoinedStr) and isinstance(child, ast.Constant)
            if isinstance(child, ast.AST) and not text:
                yield from _without_words(child)


@dataclass(frozen=True)
class Mutant:
    """One change of one module."""

    file: Path
    number: int
    """Place among the changes of the file."""
    line: int
    kind: str

    @property
    def module(self) -> str:
        """The module's full name."""
        return ".".join(self.file.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")

    def tree(self) -> ast.Module:
        """The module with the change."""
        tree = ast.parse(self.file.read_text(encoding="utf-8"))
        _all_changes(tree)[self.number][2]()
        return ast.fix_missing_locations(tree)

    def __str__(self) -> str:
        source = self.file.read_text(encoding="utf-8").splitlines()[self.line - 1].strip()
        return f"{self.file.relative_to(ROOT)}:{self.line}: {self.kind}: {source}"


def _all_changes(tree: ast.Module) -> list[tuple[int, str, Change]]:
    return [
        (getattr(node, "lineno", 1), kind, change)
        for node in _without_words(tree)
        for kind, change in changes(node)
    ]  # fmt: skip


def mutants(package: str) -> list[Mutant]:
    """Every mutant of a package and of the packages inside it, in a fixed order."""
    files = sorted((ROOT / "albab_tui" / package).rglob("*.py"))
    return [
        Mutant(file, number, line, kind)
        for file in files
        for number, (line, kind, _) in enumerate(_all_changes(ast.parse(file.read_text(encoding="utf-8"))))
    ]


class _Loader(SourceLoader):
    def __init__(self, mutant: Mutant) -> None:
        self._mutant = mutant

    def get_filename(self, fullname: str) -> str:
        return str(self._mutant.file)

    def get_data(self, path: str) -> bytes:
        return Path(path).read_bytes()

    def exec_module(self, module: ModuleType) -> None:
        exec(compile(self._mutant.tree(), str(self._mutant.file), "exec"), module.__dict__)


class _Finder(MetaPathFinder):
    """Finds the changed module before Python finds the real one."""

    def __init__(self, mutant: Mutant) -> None:
        self._mutant = mutant

    def find_spec(self, fullname: str, path: object, target: object = None) -> ModuleSpec | None:
        if fullname != self._mutant.module:
            return None
        return importlib.util.spec_from_file_location(fullname, self._mutant.file, loader=_Loader(self._mutant))


def passes(tests: Sequence[str], mutant: Mutant | None) -> bool:
    """Whether the tests pass, in a process of its own."""
    child = os.fork()
    if not child:
        os._exit(_run(tests, mutant))
    return os.waitpid(child, 0)[1] == 0


def _run(tests: Sequence[str], mutant: Mutant | None) -> int:
    import pytest

    signal.alarm(10 * LONGEST)
    resource.setrlimit(resource.RLIMIT_CPU, (LONGEST, LONGEST))
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nowhere, stream)
    if mutant is not None:
        sys.meta_path.insert(0, _Finder(mutant))
    return int(
        pytest.main(
            [
                "-x",
                "-p",
                "no:cacheprovider",
                "-W",
                "ignore::pytest.PytestAssertRewriteWarning",
                "--hypothesis-profile=mutants",
                *tests,
            ]
        )
        != 0
    )


def prepare() -> None:
    """Import what every run needs, but nothing of the program."""
    import hypothesis

    for name in ("msgspec", "pytest", "rich.console", "yaml"):
        importlib.import_module(name)
    sys.path.insert(0, str(ROOT))
    os.chdir(ROOT)
    hypothesis.settings.register_profile(
        "mutants",
        max_examples=40,
        deadline=None,
        derandomize=True,
        phases=(hypothesis.Phase.explicit, hypothesis.Phase.generate),
        suppress_health_check=list(hypothesis.HealthCheck),
    )


def measure(package: str, sample: int, seed: int) -> tuple[int, int, int]:
    """How many mutants of a package were noticed, of how many tried, of how many there are; prints the others."""
    own, users = PACKAGES[package]
    if not passes((*own, *users), None):
        sys.exit(f"{package}: the tests fail without any change")
    everything = mutants(package)
    chosen = random.Random(seed).sample(everything, min(sample or len(everything), len(everything)))
    missed = 0
    for mutant in chosen:
        if passes(own, mutant) and passes(users, mutant):
            missed += 1
            print(mutant, flush=True)
    return len(chosen) - missed, len(chosen), len(everything)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("packages", nargs="*", default=[], metavar="PACKAGE", help=f"of {', '.join(PACKAGES)}")
    parser.add_argument("--sample", type=int, default=150, help="mutants of each package; 0 for all (default: 150)")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    prepare()
    rows = {package: measure(package, options.sample, options.seed) for package in options.packages or PACKAGES}
    print("\n| package | mutants | tried | noticed | in 100 |\n|---|---:|---:|---:|---:|")
    for package, (noticed, tried, there) in rows.items():
        print(f"| `{package}` | {there} | {tried} | {noticed} | {100 * noticed / tried:.0f} |")


if __name__ == "__main__":
    main()

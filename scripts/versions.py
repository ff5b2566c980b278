"""Run tests on the newest, or the oldest, versions that pyproject.toml allows of what the program stands on.

Each set has an environment of its own inside the program's. The tools for testing keep the versions of constraints.txt,
so that a test fails for what the program stands on and for nothing else.

    python scripts/versions.py newest tests/app tests/terminal
    python scripts/versions.py oldest
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tomllib
import venv
from collections.abc import Iterator
from importlib.metadata import distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
TOOLS = ("pytest", "pytest-asyncio", "pytest-xdist", "hypothesis", "pyte", "edtf", "jsonschema")


def direct() -> list[Requirement]:
    """What the program says that it stands on."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return [Requirement(each) for each in project["dependencies"]]


def stood_on() -> set[str]:
    """The names of all that the program stands on, directly or not."""
    found: set[str] = set()
    ahead = [(each.name, extra) for each in direct() for extra in ("", *each.extras)]
    while ahead:
        name, extra = ahead.pop()
        found.add(canonicalize_name(name))
        ahead += ((each, "") for each in _needed(name, extra) if canonicalize_name(each) not in found)
    return found


def _needed(name: str, extra: str) -> Iterator[str]:
    for each in map(Requirement, distribution(name).requires or ()):
        if each.marker is None or each.marker.evaluate({"extra": extra}):
            yield each.name


def pinned() -> Iterator[str]:
    """The lines of constraints.txt for the tools alone."""
    theirs = stood_on()
    for line in (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines():
        if canonicalize_name(Requirement(line).name) not in theirs:
            yield line


def oldest() -> Iterator[str]:
    """Each direct dependency in the oldest version that is allowed."""
    for each in direct():
        (lower,) = (bound.version for bound in each.specifier if bound.operator in (">=", "=="))
        yield f"{each.name}=={lower}"


def install(which: str, home: Path) -> Path:
    """Make the environment what it is to be; its Python."""
    venv.create(home, with_pip=True, clear=True)
    python = home / "bin" / "python"
    constraints = home / "constraints.txt"
    constraints.write_text("\n".join((*pinned(), *(oldest() if which == "oldest" else ()))) + "\n", encoding="utf-8")
    pip = (str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--upgrade")
    subprocess.run((*pip, "-c", str(constraints), "-e", str(ROOT), *TOOLS), check=True)
    return python


def versions(python: Path) -> Iterator[str]:
    """What is installed of all that the program stands on, and what our own runs have where that differs."""
    listed = subprocess.run((str(python), "-m", "pip", "freeze"), check=True, capture_output=True, text=True).stdout
    ours = dict(line.lower().split("==") for line in (ROOT / "constraints.txt").read_text().splitlines())
    for name, version in (line.split("==") for line in listed.splitlines() if "==" in line):
        if canonicalize_name(name) in stood_on():
            other = ours.get(name.lower(), "none")
            yield f"  {name} {version}" + ("" if other == version else f"  (our own runs: {other})")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("which", choices=["newest", "oldest"])
    parser.add_argument("pytest", nargs=argparse.REMAINDER, help="arguments of pytest")
    options = parser.parse_args()
    python = install(options.which, Path(sys.prefix) / options.which)
    print(f"the {options.which} that is allowed:", *versions(python), sep="\n", flush=True)
    done = subprocess.run((str(python), "-m", "pytest", *options.pytest), cwd=ROOT, check=False)
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())

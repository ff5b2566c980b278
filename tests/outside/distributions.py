"""Distributions as an installer lays them down: a module, and beside it the folder that tells its entry points."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path

import albab_tui

PAGE = Path(albab_tui.__file__).parents[1] / "docs" / "extending.md"
LOG = "2031-05-18 | A boat comes in | It had no lights.\n2031-05-19 | THE BOAT LEAVES |\n"


def documented(kind: str) -> str:
    """The block of code of some kind in the page on extending the program."""
    found = re.search(rf"```{kind}\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    assert found
    return found[1]


def install_documented(folder: Path) -> None:
    """Install the page's example."""
    project = tomllib.loads(documented("toml"))["project"]
    assert documented("text") == LOG
    install(folder, "harbour_log", documented("python"), project["entry-points"], project["version"])


def install(
    folder: Path, module: str, code: str, entries: Mapping[str, Mapping[str, str]], version: str = "1.0"
) -> None:
    """Lay a distribution down in a folder.

    Args:
        folder: one on the search path of modules.
        module: its only module, after which the distribution is named.
        code: of the module.
        entries: for each group the names of its entry points and what they name.
        version: of the distribution.
    """
    (folder / f"{module}.py").write_text(code, encoding="utf-8")
    name = module.replace("_", "-")
    info = folder / f"{module}-{version}.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n", encoding="utf-8")
    told = [
        f"[{group}]\n" + "".join(f"{each} = {value}\n" for each, value in of.items()) for group, of in entries.items()
    ]
    (info / "entry_points.txt").write_text("\n".join(told), encoding="utf-8")

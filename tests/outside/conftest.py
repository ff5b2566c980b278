from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from albab_tui.outside import outside_parts
from tests.cli.running import STORE, Ran
from tests.outside.distributions import LOG, install, install_documented

Brought = Callable[..., None]


@pytest.fixture(autouse=True)
def _no_kiosk(monkeypatch: pytest.MonkeyPatch) -> None:
    """A test that began a kiosk in this process has shut it for what is outside."""
    monkeypatch.setattr(outside_parts, "_shut", False)


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder on the search path of modules; what is imported from it is forgotten."""
    folder = tmp_path / "site"
    folder.mkdir()
    monkeypatch.syspath_prepend(str(folder))
    before = set(sys.modules)
    yield folder
    for name in set(sys.modules) - before:
        if getattr(sys.modules[name], "__file__", None) == str(folder / f"{name}.py"):
            del sys.modules[name]


@pytest.fixture
def documented_parts(site: Path) -> Path:
    """The page's example, installed."""
    install_documented(site)
    return site


@pytest.fixture
def bring(site: Path) -> Brought:
    """Installs a part of some kind and name, of which the code is given; it stands there as ``part``."""

    def brought(kind: str, name: str, code: str, module: str = "odd_parts") -> None:
        install(site, module, code, {f"albab_tui.{kind}s": {name: f"{module}:part"}}, "2.1")

    return brought


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Ran]:
    """Runs the program in a folder that holds small.yaml and harbour.log."""
    work = tmp_path / "work"
    work.mkdir()
    (work / "small.yaml").write_text(STORE, encoding="utf-8")
    (work / "harbour.log").write_text(LOG, encoding="utf-8")
    monkeypatch.chdir(work)
    return lambda *words: Ran(capsys, words)

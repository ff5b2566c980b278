"""While the program runs, pages and answers reach a store through its archive alone, and only that builds dossiers."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.surroundings import plain

_FORBIDDEN = (
    "albab_tui.store",
    "albab_tui.model.store",
    "albab_tui.model.catalogue",
    "albab_tui.evidence.whole",
    "albab_tui.archive.memory",
)

_WATCHED = f"""
import asyncio, builtins, importlib, pkgutil, sys
FORBIDDEN = {_FORBIDDEN!r}
found, imported, built = set(), set(), set()
plain_import = builtins.__import__

def watched(name, globals=None, locals=None, fromlist=(), level=0):
    importer = (globals or {{}}).get("__name__", "")
    imported.add(importer)
    wanted = [name, *(f"{{name}}.{{each}}" for each in fromlist or ())]
    if importer.startswith(("albab_tui.app", "albab_tui.answers")):
        found.update((importer, each) for each in wanted if any((each + ".").startswith(f + ".") for f in FORBIDDEN))
    return plain_import(name, globals, locals, fromlist, level)

builtins.__import__ = watched

def noting(of):
    before = of.__init__
    def noted(self, *args, **kwargs):
        caller = sys._getframe(1)
        while caller.f_globals["__name__"] in ("functools", "__main__"):
            caller = caller.f_back
        built.add(caller.f_globals["__name__"])
        before(self, *args, **kwargs)
    of.__init__ = noted

from albab_tui.evidence.dossier import Dossier
from albab_tui.model.catalogue import Catalogue
noting(Dossier), noting(Catalogue)
"""

_EXPORTS = """
import albab_tui
from albab_tui.answers.formats import FORMATS
timeline = albab_tui.open()
assert all(timeline.ask("actor:turkey").export(format) for format in FORMATS)
assert "albab_tui.answers.csv" in imported
"""

_APP = """
from albab_tui.app.app import TimelineApp
from albab_tui.app.session import Session
from albab_tui.archive.opening import open_archive
from albab_tui.question.view import View
import albab_tui.app
for module in pkgutil.walk_packages(albab_tui.app.__path__, "albab_tui.app."):
    importlib.import_module(module.name)

async def walk():
    app = TimelineApp(Session(open_archive(None), View()))
    async with app.run_test(size=(120, 36)) as pilot:
        for keys in (("s", "down", "escape"), ("B", "down", "escape"), ("e", "down", "escape"), ("v", "enter"), ("R",)):
            await pilot.press(*keys)
        assert app.session.archive.total

asyncio.run(walk())
assert "albab_tui.app.screens.claimants" in imported
"""

_VERDICT = """
print(sorted(found))
print(sorted(each for each in built if not each.startswith(("albab_tui.archive.", "albab_tui.evidence.whole"))))
assert built
"""


@pytest.mark.parametrize("deeds", [_EXPORTS, _APP], ids=["exports", "app"])
def test_at_run_time_a_store_is_reached_through_its_archive(deeds: str) -> None:
    command = [sys.executable, "-W", "ignore", "-c", _WATCHED + deeds + _VERDICT]
    done = subprocess.run(command, env=plain(), capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "[]\n[]\n", "")

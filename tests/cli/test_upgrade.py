"""``albab-tui upgrade``."""

from __future__ import annotations

from pathlib import Path

import pytest

from albab_tui.store.opening import open_store
from tests.cli.conftest import Run
from tests.cli.running import STORE

OLD = STORE.replace("date: 2031-05-18", "date: 2031-05-18/2031-05-20").replace("date: 2031-05\n", "date: ../2031-05\n")


@pytest.fixture(autouse=True)
def old(run: Run) -> Path:
    file = Path("old.yaml")
    file.write_text(OLD, encoding="utf-8")
    return file


def test_a_new_file_is_written_and_the_old_one_stays(run: Run) -> None:
    found = run("upgrade", "old.yaml")
    assert (found.code, found.err) == (0, "")
    assert found.out.splitlines() == [
        "old.albab-2.yaml: written; 2 dates to decide: one moment between the two, as it is written now,"
        " or did it last?",
        "old.albab-2.yaml:14: Norland lands (advance): 2031-05-18..2031-05-20; if it lasted,"
        " write 2031-05-18/2031-05-20",
        "old.albab-2.yaml:24: The front is struck (strike): ..2031-05; if it lasted, which it rarely does,"
        " write ../2031-05",
    ]
    assert Path("old.yaml").read_text(encoding="utf-8") == OLD
    assert open_store(Path("old.albab-2.yaml")).store.format == "albab-2"


def test_nothing_is_overwritten(run: Run) -> None:
    for name in ("small.yaml", "old.yaml"):
        found = run("upgrade", "old.yaml", "-o", name)
        assert found.code == 1
        assert name in found.err
        assert "another name" in found.err
    assert Path("old.yaml").read_text(encoding="utf-8") == OLD


def test_what_can_not_be_upgraded_is_told(run: Run) -> None:
    assert run("upgrade", "none.yaml").code == 1
    assert run("upgrade").code == 2
    run("upgrade", "old.yaml", "-o", "new.yaml")
    found = run("upgrade", "new.yaml")
    assert (found.code, found.err) == (1, "albab-tui: new.yaml is albab-2 already\n")

"""The targets of the Makefile that change or judge files beside the program."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from scripts import audit

ROOT = Path(__file__).resolve().parents[2]


def test_clean_leaves_nothing_that_git_does_not_keep(tmp_path: Path) -> None:
    shutil.copy(ROOT / "Makefile", tmp_path)
    (tmp_path / "albab_tui").mkdir()
    (tmp_path / "albab_tui/kept.py").touch()
    for pattern in (ROOT / ".gitignore").read_text().split():
        folders = (tmp_path,) if pattern.startswith("/") else (tmp_path, tmp_path / "albab_tui")
        for made in (folder / pattern.strip("/").replace("*", "made") for folder in folders):
            made.mkdir() if pattern.endswith("/") else made.touch()
    (tmp_path / "mutants/inner").mkdir()
    subprocess.run(["make", "--silent", "clean"], cwd=tmp_path, check=True)
    left = {str(each.relative_to(tmp_path)) for each in tmp_path.rglob("*")}
    assert left == {"Makefile", "albab_tui", "albab_tui/kept.py"}


SOUND = {"name": "textual", "version": "8.2.8", "vulns": []}
WEAK = {"name": "rich", "version": "1", "vulns": [{"id": "CVE-1", "fix_versions": ["2"]}]}
UNKNOWN = {"name": "house", "skip_reason": "not found"}


@pytest.mark.parametrize(
    ("packages", "code", "told"),
    [
        (None, 3, "not audited: no network"),
        ([], 3, "0 of 0 pinned packages audited"),
        ([SOUND], 0, "1 of 1 pinned packages audited, 0 known weaknesses"),
        ([SOUND, UNKNOWN], 3, "not audited: house\n1 of 2 pinned"),
        ([UNKNOWN], 3, "0 of 1 pinned packages audited"),
        ([SOUND, WEAK, UNKNOWN], 1, "rich 1: CVE-1; mended in 2"),
    ],
)
def test_only_what_was_audited_passes(
    packages: list[dict[str, Any]] | None,
    code: int,
    told: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(audit, "installed", lambda: True)
    monkeypatch.setattr(audit, "audited", lambda: packages)
    assert audit.main() == code
    assert told in capsys.readouterr().out


def test_nothing_is_audited_without_the_auditor(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(audit, "installed", lambda: False)
    assert audit.main() == audit.NOT_AUDITED

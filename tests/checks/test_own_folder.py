"""The folder of articles that a store itself names: below the store's, or nowhere."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from albab_tui.checks.checking import Outcome, check
from albab_tui.cli.main import main
from albab_tui.store.opening import open_store
from tests.checks.editing import ARTICLES, SMALL, Text


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder for the store, with the articles in a folder below."""
    made = tmp_path / "harbour"
    made.mkdir()
    shutil.copytree(ARTICLES, made / "texts")
    return made


def naming(name: str) -> Text:
    return SMALL.with_field("articles", value=name)


def checked(folder: Path, name: str = "texts", given: Path | None = None) -> Outcome:
    file = folder / "store.yaml"
    file.write_text(naming(name).text, encoding="utf-8")
    return check(open_store(file), given)


def citations() -> int:
    return sum(len(event["reports"]) for event in SMALL.data["events"])


@pytest.mark.parametrize("name", ["texts", "./texts/", "texts/.", "texts/inner"])
def test_texts_are_looked_up_where_the_store_says(folder: Path, name: str) -> None:
    shutil.copytree(ARTICLES, folder / "texts" / "inner")
    found = checked(folder, name)
    assert (found.problems, found.missing) == ((), None)
    assert found.proof is not None
    assert found.proof.standing == citations()


def test_the_folder_that_is_given_comes_first(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "none").mkdir()
    assert {problem.rule for problem in checked(folder, given=tmp_path / "none").problems} == {"article-unreadable"}


@pytest.mark.parametrize("name", ["..", "../harbour/texts", "texts/../..", "/etc", "C:\\texts", "\\\\host\\texts", "/"])
def test_no_name_leads_out(name: str) -> None:
    (problem,) = naming(f"'{name}'").problems()
    assert (problem.rule, problem.path, problem.line) == ("wrong-value", "articles", 1)
    assert problem.message.endswith("leads out of the store's folder")
    assert problem.cure == "name a folder below it, such as texts"


def test_no_link_leads_out(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    for name, target in (("out", "../elsewhere"), ("far", "/etc"), ("again", "out"), ("texts/up", "../../elsewhere")):
        (folder / name).symlink_to(target)
        found = checked(folder, name)
        assert found.proof is None
        (problem,) = found.problems
        assert (problem.rule, problem.path) == ("article-unreadable", "articles")
        assert problem.message == "a link leads out of the store's folder"


def test_a_link_within_is_followed(folder: Path) -> None:
    (folder / "linked").symlink_to("texts")
    assert checked(folder, "linked").proof is not None


def test_a_folder_that_is_not_there_is_told_and_no_mistake(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "file").write_text("")
    for name in ("text", "file"):
        found = checked(folder, name)
        assert (found.problems, found.proof, found.missing) == ((), None, name)
        assert main(["check", str(folder / "store.yaml")]) == 0
        out, err = capsys.readouterr()
        assert out == ""
        assert f"no article was looked up, for there is no folder {name} beside the store" in err

"""Articles' files: read whole and as they are, or refused with a reason."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from albab_tui.articles import paragraphs as module
from albab_tui.articles.folder import ArticleError
from albab_tui.articles.paragraphs import read_paragraphs
from albab_tui.errors import AlbabError
from tests.checks.editing import ARTICLES, SMALL


@pytest.mark.parametrize(
    ("data", "paragraphs"),
    [
        (b"", ()),
        (b"\n \t\n", ()),
        (b"One\n\nTwo\n", ("One", "Two")),
        (b"\xef\xbb\xbfOne\r\n\r\n  Two\rThree", ("One", "  Two", "Three")),
        ("One\u2028still one\x0cand on\n\u00a0\nTwo".encode(), ("One\u2028still one\x0cand on", "Two")),
    ],
)
def test_paragraphs_are_the_lines_that_are_not_blank(tmp_path: Path, data: bytes, paragraphs: tuple[str, ...]) -> None:
    (tmp_path / "a.txt").write_bytes(data)
    assert read_paragraphs(tmp_path, "a.txt") == paragraphs


def refusal(folder: Path, name: str) -> str:
    """Why a text is not read."""
    with pytest.raises(ArticleError) as caught:
        read_paragraphs(folder, name)
    return f"{caught.value}; {caught.value.cure}"


@pytest.mark.parametrize(
    "name", ["../secret", "/etc/hostname", "a/../../secret", "C:\\secret", "..\\secret", "\\secret"]
)
def test_no_name_leads_out_of_the_folder(tmp_path: Path, name: str) -> None:
    assert refusal(tmp_path, name) == "the name leads out of the articles' folder; name a file in it"


@pytest.mark.parametrize(
    "name", ["out.txt", "far/secret.txt", "again.txt", "up/secret.txt", "beside.txt", "proc/cwd/x"]
)
def test_no_link_leads_out_of_the_folder(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "texts"
    (folder / "in").mkdir(parents=True)
    (tmp_path / "texts-more").mkdir()
    for secret in (tmp_path / "secret.txt", tmp_path / "texts-more" / "secret.txt"):
        secret.write_text("secret")
    (folder / "out.txt").symlink_to(tmp_path / "secret.txt")
    (folder / "far").symlink_to(tmp_path)
    (folder / "again.txt").symlink_to("out.txt")
    (folder / "up").symlink_to("in/../..")
    (folder / "beside.txt").symlink_to("../texts-more/secret.txt")
    (folder / "proc").symlink_to("/proc/self")
    assert refusal(folder, name) == "a link leads out of the articles' folder; copy the text into the folder"


def test_a_link_within_the_folder_is_followed(tmp_path: Path) -> None:
    folder = tmp_path / "texts"
    (folder / "in").mkdir(parents=True)
    (folder / "in" / "a.txt").write_text("One")
    (folder / "b.txt").symlink_to("in/a.txt")
    (tmp_path / "linked").symlink_to(folder)
    assert read_paragraphs(folder, "b.txt") == read_paragraphs(tmp_path / "linked", "b.txt") == ("One",)


def test_what_is_no_text_file_is_told_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "folder").mkdir()
    (tmp_path / "huge").touch()
    os.truncate(tmp_path / "huge", 1 << 40)
    assert refusal(tmp_path, "pipe") == "the text of the article: it is a pipe; name a text file"
    assert refusal(tmp_path, "folder") == "the text of the article: it is a folder; name a text file"
    assert refusal(tmp_path, "huge") == "the text of the article: the file is larger than 1 MiB; cut it to the article"


def test_a_folder_below_is_fine(tmp_path: Path) -> None:
    (tmp_path / "may").mkdir()
    (tmp_path / "may" / "a.txt").write_text("One")
    assert read_paragraphs(tmp_path, "may/a.txt") == ("One",)


def test_what_is_no_readable_text_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LARGEST", 2 << 10)
    (tmp_path / "latin.txt").write_bytes(b"caf\xe9 noir")
    (tmp_path / "huge.txt").write_bytes(b"a" * 2049)
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "loop").symlink_to("loop")
    told = {name: refusal(tmp_path, name) for name in ("latin.txt", "huge.txt", "folder", "pipe", "loop", "gone", "\0")}
    assert told == {
        "latin.txt": "the text of the article is not UTF-8: byte 4 is 0xE9; save it as UTF-8",
        "huge.txt": "the text of the article: the file is larger than 2 KiB; cut it to the article",
        "folder": "the text of the article: it is a folder; name a text file",
        "pipe": "the text of the article: it is a pipe; name a text file",
        "loop": "the text of the article: its links lead in a circle; name the file itself",
        "gone": "the text of the article: there is no such file; check the name",
        "\0": "the text of the article: no file can have this name; check the name",
    }


def test_an_article_that_cannot_be_read_is_one_problem_and_proves_nothing(tmp_path: Path) -> None:
    (tmp_path / "lamp.txt").write_bytes((ARTICLES / "lamp.txt").read_bytes())
    outcome = SMALL.check(tmp_path)
    assert [(problem.rule, problem.path) for problem in outcome.problems] == [("article-unreadable", "sources[0].text")]
    assert outcome.proof
    assert (outcome.proof.standing, outcome.proof.citations) == (3, 10)


def test_a_folder_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(AlbabError, match=r"there is no folder .*gone to look up articles in"):
        SMALL.check(tmp_path / "gone")

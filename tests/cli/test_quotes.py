"""``albab-tui summary --quote``: words of the passages, where they were asked for."""

from __future__ import annotations

import csv
import io
import json
import shlex
from pathlib import Path
from xml.etree import ElementTree

import pytest

import albab_tui
from albab_tui.answers.formats import QUOTELESS
from albab_tui.articles.folder import ArticleError
from albab_tui.cli.exit_codes import ExitCode
from tests.checks.editing import ARTICLES, SMALL
from tests.cli.conftest import Run

ROOM = ("text", "markdown", "html", "svg", "json", "csv")
SAILED = "The fleet sailed on 18 May, and the fog has not lifted."
"""The whole paragraph that a report on `sailing` cites."""
SAILING = ("--filter", '"fleet puts to sea"')


@pytest.fixture(autouse=True)
def fog(run: Run) -> None:
    Path("fog.yaml").write_text(SMALL.text, encoding="utf-8")
    Path("texts").mkdir()
    for name in ("post.txt", "lamp.txt"):
        Path("texts", name).write_bytes((ARTICLES / name).read_bytes())


def summary(run: Run, *words: str, code: ExitCode = ExitCode.OK) -> str:
    done = run("summary", "fog.yaml", *words)
    assert (done.code, done.err) == (code, ""), done.err
    return done.out


def flat(told: str) -> str:
    return " ".join(told.replace("\u00a0", " ").replace("&#160;", " ").split())


@pytest.mark.parametrize("format", ROOM)
def test_passages_are_quoted_where_that_is_asked_for_and_nowhere_else(run: Run, format: str) -> None:
    told = summary(run, *SAILING, "--articles", "texts", "--quote", "--format", format)
    assert SAILED in flat(told)
    assert SAILED not in flat(summary(run, *SAILING, "--articles", "texts", "--format", format))
    if format in ("text", "markdown", "html"):
        assert f"“{SAILED}”" in flat(told)
        assert "at most 15 words a report" in flat(told)
    if format in ("html", "svg"):
        ElementTree.fromstring(told.removeprefix("<!DOCTYPE html>\n"))


def test_each_report_is_quoted_in_at_most_15_words(run: Run) -> None:
    told = json.loads(summary(run, "--articles", "texts", "--quote", "--format", "json"))
    quotes = [report["quote"] for event in told["events"] for report in event["reports"]]
    assert all(quotes)
    assert max(len(quote.replace("…", "").split()) for quote in quotes) == 15
    rows = csv.DictReader(io.StringIO(summary(run, "--articles", "texts", "--quote", "--format", "csv")))
    assert [row["quote"] for row in rows] == quotes


def test_nobody_is_told_that_an_unread_passage_was_read(run: Run) -> None:
    words = ("--articles", "texts", "--quote")
    assert "nobody read it against this text" in flat(summary(run, *SAILING, *words))
    run("check", "fog.yaml", "--articles", "texts", "--record-read", "new.yaml")
    Path("new.yaml").replace("fog.yaml")
    assert "nobody read it" not in flat(summary(run, *SAILING, *words))
    before = SAILED.encode()
    text = Path("texts/lamp.txt").read_bytes()
    assert before in text
    Path("texts/lamp.txt").write_bytes(text.replace(before, b"The fleet sailed on 18 May, and the sun came out."))
    changed = flat(summary(run, *SAILING, *words))
    assert "not quoted: the text has changed since it was read" in changed
    assert "the sun came out" not in changed
    Path("texts/lamp.txt").write_bytes(b"A new first line.\n" + text)
    assert f"“{SAILED}”" in flat(summary(run, *SAILING, *words))


def test_the_command_in_an_answer_quotes_again(run: Run) -> None:
    told = summary(run, *SAILING, "--articles", "texts", "--quote")
    command = shlex.split(told.splitlines()[-1])[1:]
    assert {"--quote", "--articles=texts"} <= set(command)
    assert run(*command).out == told
    assert "--quote" not in summary(run, *SAILING, "--articles", "texts")


def test_an_article_that_is_not_there_is_not_quoted(run: Run) -> None:
    Path("texts/lamp.txt").unlink()
    told = flat(summary(run, *SAILING, "--articles", "texts", "--quote"))
    assert "not quoted: the article's text can't be read" in told
    assert "“" in told


def test_what_is_quoted_becomes_no_markup_and_no_formula(run: Run) -> None:
    text = Path("texts/lamp.txt").read_text(encoding="utf-8")
    for mean in ("=1+1 <b>*left*</b> on 18 May | [x](y)", "-2 <b>18 May</b>\x1b[31m"):
        Path("texts/lamp.txt").write_text(text.replace(SAILED, mean), encoding="utf-8")
        words = (*SAILING, "--articles", "texts", "--quote", "--format")
        assert "<b>" not in summary(run, *words, "html")
        assert "<b>" not in summary(run, *words, "markdown").replace("\\<b\\>", "")
        (_, row) = csv.DictReader(io.StringIO(summary(run, *words, "csv")))
        assert row["quote"].startswith(f"'{mean[0]}")
        assert "\x1b" not in summary(run, *words, "text")


@pytest.mark.parametrize("format", QUOTELESS)
def test_formats_without_room_say_so(run: Run, format: str) -> None:
    done = run("summary", "fog.yaml", "--articles", "texts", "--quote", "--format", format)
    assert (done.code, done.out) == (ExitCode.USAGE, "")
    assert f"{format} has no room for quotations; leave out --quote, or take another format" in done.err


def test_without_texts_nothing_can_be_quoted(run: Run) -> None:
    done = run("summary", "fog.yaml", "--quote")
    assert (done.code, done.out) == (ExitCode.FAILURE, "")
    assert done.err == "albab-tui: no texts of articles are at hand to quote; name their folder: --articles FOLDER\n"


def test_a_program_may_quote_too() -> None:
    found = albab_tui.open("fog.yaml", articles="texts").ask('"fleet puts to sea"')
    assert f"“{SAILED}”" in flat(found.export(quote=True))
    assert SAILED not in flat(found.export())
    assert "--articles=texts" in found.export(quote=True).splitlines()[-1]
    with pytest.raises(ArticleError, match="no texts of articles are at hand to quote"):
        albab_tui.open("fog.yaml").ask().export(quote=True)

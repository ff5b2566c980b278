"""Sentences of the articles in the store."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.checks.engines.cited_articles import Article
from albab_tui.checks.engines.defining import rule
from albab_tui.findings import Finding, Path
from albab_tui.text.wording_compared import runs, words

RULE = "copied-words"
_LONGEST = 120
_EVENT_TEXTS = ("title", "summary", "date_why", "differs_why", "outside")
_REPORT_TEXTS = ("says", "by_description", "note", "origin_why", "rank_why")
_SOURCE_TEXTS = ("title", "note")


@rule(RULE)
def copied_words(article: Article) -> Iterator[Finding]:
    """Facts carry over from an article, its sentences do not: eight words in a row are a copy."""
    texts = list(_texts(article))
    own = {run for _, text in texts for run in runs(words(text))}
    told = {run for run in runs(article.text.words()) if run in own} if own else own
    for path, text in texts:
        copied = next((run for run in runs(words(text)) if run in told), None)
        if copied:
            yield Finding(
                path, RULE, f"{_shown(copied)} stands so in {article.source.text}", "say it in your own words"
            )


def _shown(run: str) -> str:
    return f'"{run[:_LONGEST]}…"' if len(run) > _LONGEST else f'"{run}"'


def _texts(article: Article) -> Iterator[tuple[Path, str]]:
    """The curator's texts about what the article says, each event's once."""
    source = article.source
    yield from _fields(("sources", article.index), source, _SOURCE_TEXTS)
    for field in ("published", "publisher", "agency"):
        yield from _fields(("sources", article.index, field), getattr(source, field), ("why",))
    seen: set[Path] = set()
    for citation in article.citations:
        yield from _fields(citation.path, citation.report, _REPORT_TEXTS)
        event = citation.path[:2]
        if event not in seen:
            seen.add(event)
            yield from _fields(event, citation.event, _EVENT_TEXTS)


def _fields(path: Path, of: object, names: tuple[str, ...]) -> Iterator[tuple[Path, str]]:
    for name in names:
        text = getattr(of, name, None)
        if text:
            yield (*path, name), text

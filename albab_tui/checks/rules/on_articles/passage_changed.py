"""Texts that were read and no longer stand where they are cited."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.checks.engines.cited_articles import Article, Citation
from albab_tui.checks.engines.defining import rule
from albab_tui.cited.standing import Hashes, PlacedParagraph, placed
from albab_tui.findings import Finding

RULE = "passage-changed"
_READ_AGAIN = "read the article again, and correct the paragraph and its hash"


@rule(RULE)
def passage_changed(article: Article) -> Iterator[Finding]:
    """The text that was read must still stand where it is cited; none that only looks like it takes its place."""
    hashes = Hashes(article.text)
    for citation in article.citations:
        read = citation.report.read
        if read and len(read.passage) != len(citation.report.paragraphs):
            yield _uneven(citation, len(read.passage))
        elif read:
            for place, each in enumerate(placed(citation.report, article.text, hashes)):
                if each.standing != "standing":
                    message = f"paragraph {each.number} is not the text that was read on {read.on}"
                    yield Finding((*citation.path, "paragraphs", place), RULE, f"{message}; {_now(each)}", _cure(each))


def _uneven(citation: Citation, hashes: int) -> Finding:
    message = f"{len(citation.report.paragraphs)} paragraphs are cited, and {hashes} were read"
    return Finding(
        (*citation.path, "read", "passage"), RULE, message, "give the hash of each paragraph, in their order"
    )


def _now(each: PlacedParagraph) -> str:
    found = ", ".join(map(str, each.found))
    if each.standing == "placed":
        return f"the same text stands in {found}"
    return f"it may be that of {found}" if found else "it stands nowhere in the article"


def _cure(each: PlacedParagraph) -> str:
    return f"cite paragraph {each.found[0]}" if each.standing == "placed" else _READ_AGAIN

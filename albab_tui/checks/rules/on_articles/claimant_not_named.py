"""Claimants whom the passage does not name, or beside whom it names another speaker."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.checks.engines.cited_articles import Article
from albab_tui.checks.engines.defining import rule
from albab_tui.cited.claimant_named import NEAR, claimant_judged
from albab_tui.findings import Finding, quoted

RULE = "claimant-not-named"


@rule(RULE)
def claimant_not_named(article: Article) -> Iterator[Finding]:
    """Whoever is quoted is named where he speaks, or near it: he, one of his, or as the report describes him."""
    for citation in article.citations:
        for verdict in claimant_judged(citation.report, article.text, article.known.actors):
            by = quoted(citation.report.by or "")
            if verdict.state == "differs":
                message = f"the passage has {quoted(verdict.instead)} speak, and not {by}"
                yield Finding((*citation.path, "by"), RULE, message, f"is it by: {verdict.instead}?")
            elif verdict.state == "not in the text":
                message = f"no name of {by} stands in the passage, nor in {NEAR} paragraphs around it"
                cure = "correct it, add the name that the article uses to the aliases, or say by_description"
                yield Finding((*citation.path, "by"), RULE, message, cure)

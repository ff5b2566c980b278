"""What unfolds below the reports of an event: their passages, or why one is not shown."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.app.pages.event_page import Passages
from albab_tui.app.pages.passage_page import passage_page
from albab_tui.app.pages.styled_text import Paragraph, paragraph
from albab_tui.archive.article_texts import ArticleTexts
from albab_tui.articles.folder import ArticleError
from albab_tui.model.report import Report


def unfolding(texts: ArticleTexts, only: Report | None = None) -> Passages:
    """What is shown below each report, or below one of them only."""

    def below(report: Report) -> Iterator[Paragraph]:
        if only is not None and report is not only:
            return
        try:
            passage = texts.passage(report)
        except ArticleError as error:
            yield paragraph((str(error), "quiet"), indent=4, hang=2)
        else:
            yield from passage_page(report, passage)

    return below

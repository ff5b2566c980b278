"""The bundled store, broken in one way after another: `check` finds each, names its rule and its line."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.checks.article_breaks import ARTICLE_BREAKS
from tests.checks.breaks import BREAKS
from tests.checks.bundled import BUNDLED, EVENTS, Broken
from tests.checks.fitting import write_articles


def told(broken: Broken, rule: str, articles: Path | None = None) -> bool:
    """Whether `check` names the rule on the broken line."""
    line = broken.text.line(*broken.at)
    return any((problem.rule, problem.line) == (rule, line) for problem in broken.text.problems(articles))


def test_the_bundled_store_passes() -> None:
    assert BUNDLED.problems() == ()


@pytest.mark.parametrize(("break_it", "rule"), BREAKS.items(), ids=lambda value: getattr(value, "__name__", ""))
def test_a_break_is_found_on_its_line(break_it: Callable[[], Broken], rule: str) -> None:
    broken = break_it()
    assert told(broken, rule), broken.text.problems()


@pytest.fixture(scope="module")
def articles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Texts that fit the bundled store."""
    return write_articles(BUNDLED.opened().store, tmp_path_factory.mktemp("fitting"))


def test_the_bundled_store_passes_with_articles_that_fit(articles: Path) -> None:
    outcome = BUNDLED.check(articles)
    assert outcome.problems == ()
    assert outcome.proof is not None
    assert outcome.proof.proved == outcome.proof.citations == sum(len(event["reports"]) for event in EVENTS)


@pytest.mark.parametrize(("break_it", "rule"), ARTICLE_BREAKS.items(), ids=lambda value: getattr(value, "__name__", ""))
def test_a_break_is_found_with_articles(break_it: Callable[[Path], Broken], rule: str, articles: Path) -> None:
    broken = break_it(articles)
    assert told(broken, rule, articles), broken.text.problems(articles)

"""The bundled store, broken in one way after another: `check` finds each, names its rule, its line and a cure."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.checks.article_breaks import ARTICLE_BREAKS
from tests.checks.breaks import BREAKS
from tests.checks.bundled import BUNDLED, EVENTS, Broken
from tests.checks.fitting import write_articles

CURES = (Path(__file__).parent / "goldens" / "cures.txt").read_text(encoding="utf-8").splitlines()
"""For each break: its name, the rule, and the cure with blanks for names and numbers."""

_NAMES = re.compile(r'\b[0-9a-f]{16}\b|[0-9]+|".*?"')


def told(name: str, broken: Broken, rule: str, articles: Path | None = None) -> str:
    """What `check` says of the broken line under the rule, as in `CURES`."""
    line = broken.text.line(*broken.at)
    problems = broken.text.problems(articles)
    found = next((each for each in problems if (each.rule, each.line) == (rule, line)), None)
    assert found is not None, problems
    return f"{name}: {rule}: {_NAMES.sub('_', found.cure)}".rstrip()


def test_every_break_has_a_cure_in_order() -> None:
    names = [break_it.__name__ for breaks in (BREAKS, ARTICLE_BREAKS) for break_it in breaks]
    assert [line.split(":")[0] for line in CURES] == names


def test_the_bundled_store_passes() -> None:
    assert BUNDLED.problems() == ()


@pytest.mark.parametrize(("break_it", "rule"), BREAKS.items(), ids=lambda value: getattr(value, "__name__", ""))
def test_a_break_is_found_on_its_line(break_it: Callable[[], Broken], rule: str) -> None:
    assert told(break_it.__name__, break_it(), rule) in CURES


@pytest.fixture(scope="module")
def articles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Texts that fit the bundled store."""
    return write_articles(BUNDLED.opened().store, tmp_path_factory.mktemp("fitting"))


def test_the_bundled_store_passes_with_articles_that_fit(articles: Path) -> None:
    outcome = BUNDLED.check(articles)
    assert outcome.problems == ()
    assert outcome.proof is not None
    assert outcome.proof.standing == outcome.proof.citations == sum(len(event["reports"]) for event in EVENTS)


@pytest.mark.parametrize(("break_it", "rule"), ARTICLE_BREAKS.items(), ids=lambda value: getattr(value, "__name__", ""))
def test_a_break_is_found_with_articles(
    break_it: Callable[[Path], Broken], rule: str, articles: Path, tmp_path: Path
) -> None:
    own = shutil.copytree(articles, tmp_path / "articles")
    assert told(break_it.__name__, break_it(own), rule, own) in CURES

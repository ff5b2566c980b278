"""Every rule is documented, with the reason that stands in the code."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from albab_tui.checks import rules
from albab_tui.checks.rules.table import ON_ARTICLE, ON_STORE, ON_TIMING, REASONS
from tests.checks.article_breaks import ARTICLE_BREAKS
from tests.checks.breaks import BREAKS

RULES = Path(rules.__file__).parent
WARNINGS = {rule.name for rules in (ON_STORE, ON_TIMING, ON_ARTICLE) for rule in rules if rule.severity == "warning"}
DOCUMENT = (Path(__file__).parents[2] / "docs" / "checks.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", REASONS)
def test_a_rule_is_documented_with_its_reason_and_an_example(name: str) -> None:
    assert re.search(rf"^### {name}\n\n{re.escape(REASONS[name])}\n\nFor example: \S", DOCUMENT, re.MULTILINE)


@pytest.mark.parametrize("name", REASONS)
def test_what_is_a_warning_is_said(name: str) -> None:
    said = DOCUMENT.partition(f"\n### {name}\n")[2].partition("\n#")[0]
    assert ("this is a warning" in said) == (name in WARNINGS)


def test_a_rule_is_one_file_and_one_entry_in_the_table() -> None:
    files = [each.stem.replace("_", "-") for each in RULES.glob("*/*.py") if each.stem != "__init__"]
    assert sorted(files) == sorted(REASONS)


def test_nothing_else_is_documented() -> None:
    assert set(re.findall(r"^### (.+)$", DOCUMENT, re.MULTILINE)) == set(REASONS)


def test_each_reason_is_one_sentence_for_a_reader() -> None:
    for reason in REASONS.values():
        assert reason[0].isupper()
        assert reason.endswith(".")
        assert len(reason) < 120


def test_rules_of_opening_are_told_apart() -> None:
    opening = {*BREAKS.values(), *ARTICLE_BREAKS.values()} - REASONS.keys()
    assert len(opening) > 5
    assert all(f"`{name}`" in DOCUMENT for name in opening)


def test_every_rule_is_broken_by_the_bundled_store_s_breaks() -> None:
    assert REASONS.keys() <= {*BREAKS.values(), *ARTICLE_BREAKS.values()}

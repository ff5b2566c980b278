"""The list of rules, and its page in the documentation."""

from __future__ import annotations

from pathlib import Path

from albab_tui.dating import RULES

PAGE = Path(__file__).parents[2] / "docs" / "dates.md"


def test_names_are_unique_and_every_rule_has_its_reason() -> None:
    assert len({rule.name for rule in RULES}) == len(RULES)
    assert all(rule.reason.endswith(".") for rule in RULES)


def test_the_page_lists_every_rule_with_its_reason() -> None:
    part = PAGE.read_text(encoding="utf-8").partition("\n## The rules\n\n| Rule | Why it is so |\n")[2]
    rows = [line for line in part.partition("\n###")[0].splitlines() if line.startswith("| `")]
    assert rows == [f"| `{rule.name}` | {rule.reason} |" for rule in RULES]

"""Stylesheets are the same for every app of a run; to read them anew takes an eighth of a test."""

from __future__ import annotations

from typing import Any

import pytest
from textual.css.model import RuleSet
from textual.css.stylesheet import Stylesheet

_read: dict[tuple[object, ...], list[RuleSet]] = {}
_parse_rules = Stylesheet._parse_rules


def read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have each stylesheet be read once for all apps with the same variables."""
    monkeypatch.setattr(Stylesheet, "_parse_rules", _remembered)


def _remembered(sheet: Stylesheet, css: str, **how: Any) -> list[RuleSet]:
    key = css, *how.items(), frozenset(sheet._variables.items())
    if key not in _read:
        _read[key] = _parse_rules(sheet, css, **how)
    return _read[key]

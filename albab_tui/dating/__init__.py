"""Time expressions of newspapers, counted from the day of writing, as EDTF windows."""

from albab_tui.dating.contradictions import reason
from albab_tui.dating.resolve import LANGUAGES, resolve
from albab_tui.dating.rule import Resolved, Rule
from albab_tui.dating.rules import RULES
from albab_tui.dating.tense import sentence_with

__all__ = ["LANGUAGES", "RULES", "Resolved", "Rule", "reason", "resolve", "sentence_with"]

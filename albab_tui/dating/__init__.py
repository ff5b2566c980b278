"""Time expressions of newspapers, counted from the day of writing, as EDTF windows."""

from albab_tui.dating.contradictions import reason
from albab_tui.dating.resolve import LANGUAGES, is_english, resolve
from albab_tui.dating.rule import Resolved, TimeRule
from albab_tui.dating.rules import RULES
from albab_tui.dating.tense import sentence_with

__all__ = ["LANGUAGES", "RULES", "Resolved", "TimeRule", "is_english", "reason", "resolve", "sentence_with"]

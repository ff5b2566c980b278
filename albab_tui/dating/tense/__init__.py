"""Whether a sentence puts a time expression ahead of its day of writing or behind it, and by which verb."""

from albab_tui.dating.tense.finding import Governor, governor
from albab_tui.dating.tense.sentence_parts import sentence_with

__all__ = ["Governor", "governor", "sentence_with"]

"""Verbs that put a time on neither side for sure: plans that came to nothing, and what comes every year."""

from __future__ import annotations

from albab_tui.dating.tense import tense_words as words
from albab_tui.dating.tense.verbs import Time, Verb


def on_either_side(verb: Verb, lowered: list[str], here: int) -> bool:
    """Whether the time may lie ahead of the day of writing or behind it, whatever the verb's form.

    Args:
        verb: the verb that governs the time.
        lowered: the words of the sentence.
        here: the place of the time among them.
    """
    moved = lowered[here - 1 : here] == ["from"] and lowered[verb.end - 1] in words.PUT_OFF
    if moved or verb.time is Time.EITHER:
        return True
    if verb.time is Time.BEHIND and _asked_for(verb, lowered, here):
        return True
    return _again(verb, lowered) or _dropped(verb, lowered, here) or _cancelled(verb, lowered, here)


def _asked_for(verb: Verb, lowered: list[str], here: int) -> bool:
    """Whether the day may be that of what was asked for: "called for a strike Tuesday"."""
    asked = lowered[verb.end - 1] in words.ASKED_FOR
    return asked and here > verb.end and lowered[here - 1] in words.TO_COME


def _again(verb: Verb, lowered: list[str]) -> bool:
    """Whether a present tells of what comes every year: "usually begins in June"."""
    return verb.present and not words.USUALLY.isdisjoint(lowered[max(0, verb.start - 2) : verb.end + 1])


def _dropped(verb: Verb, lowered: list[str], here: int) -> bool:
    """Whether a plan of the past did not come to be, by what stands behind it: "was to meet Friday, but fell ill"."""
    if verb.time is not Time.AHEAD or lowered[verb.start] not in words.PAST_BE:
        return False
    behind = lowered[here + 1 :]
    related = verb.start > 0 and lowered[verb.start - 1] in ("that", "which", "who")
    if related and behind[:1] != [","] and any(map(_told, behind[:2])):
        return True
    return "but" in behind and any(map(_told, behind[behind.index("but") :]))


def _told(word: str) -> bool:
    """Whether a word is a past form."""
    return words.is_past(word) or word in words.PAST_BE


def _cancelled(verb: Verb, lowered: list[str], here: int) -> bool:
    """Whether what was planned for a day was put off or dropped: "expected Friday, was put off"."""
    planned = verb.time is Time.AHEAD and lowered[verb.end - 1] in words.PLANNED_PAST
    return planned and not words.DROPPED.isdisjoint(lowered[here + 1 :])

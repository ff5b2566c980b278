"""The verb that governs a time expression: the nearest one in its own clause."""

from __future__ import annotations

import re
from dataclasses import dataclass

from albab_tui.dating.tense import tense_words as words
from albab_tui.dating.tense.dropped import on_either_side
from albab_tui.dating.tense.verbs import PLACE, Time, Verb, Verbs, is_punctuation, words_and_marks

LONGEST_SENTENCE = 2_000
"""Characters of a sentence that is read."""


@dataclass(frozen=True, slots=True)
class Governor:
    """What decides on which side of the day of writing an expression lies."""

    ahead: bool | None
    """None where it may lie on either side, so that only what is the same on both can be told."""
    verb: str
    """The words that decide: "will meet"."""
    sure: bool = True
    """Whether it can't be otherwise; a present tense may also tell what goes on."""


def governor(sentence: str, expression: str) -> Governor | None:
    """What puts the expression ahead of the day of writing, or behind it; None where nothing does for sure.

    Where the sentence holds the expression several times, all of them must be governed alike.
    """
    if len(sentence) > LONGEST_SENTENCE or not expression.strip():
        return None
    pattern = re.compile(rf"(?<!\w){re.escape(expression.strip())}(?!\w)", re.IGNORECASE)
    places = [match.span() for match in pattern.finditer(sentence)]
    found = [_at(sentence[:start], sentence[end:], expression) for start, end in places]
    first = found[0] if found else None
    return first if first and all(each and each.ahead is first.ahead for each in found) else None


def _at(before: str, after: str, expression: str) -> Governor | None:
    # No verb governs across a semicolon.
    before, after = before.replace(PLACE, " ").rpartition(";")[2], after.replace(PLACE, " ").partition(";")[0]
    written = words_and_marks(f"{before} {PLACE} {after}")
    here = written.index(PLACE)
    lowered = [each.lower() for each in written]
    lead = _lead(lowered, here, expression)
    clause = _clause(lowered, here)
    verbs = list(Verbs(written).find()) or list(Verbs(written).likeliest())
    own = [each for each in verbs if each.start in clause]
    if lead == "since":
        return Governor(False, "since")
    if behind := words.BEHIND_OF.search(" ".join(lowered[:here])):
        return Governor(False, behind[1])
    led = clause.start - 3 if lowered[clause.start - 1 : clause.start] == ["before"] else clause.start
    ahead = words.AHEAD_OF.search(" ".join(lowered[max(0, led) : here]))
    if ahead and not any(each.start > here - len(ahead[0].split()) - 1 for each in own if each.end <= here):
        return Governor(True, ahead[0].strip())
    if lowered[here + 1 : here + 2] and lowered[here + 1] in words.DELIVERED:
        return None
    verb = _governing(verbs, own, here, lowered)
    if _names_noun(lowered, here, expression):
        verb = _of_what_is_said(verb, own, here, lowered)
        if verb and _takes_part(verb, lowered, here):
            return Governor(True, " ".join(lowered[verb.start : verb.end]))
        return _of_noun(verb, lowered[here + 1 :], _of_what_may_come(verb, lowered, here))
    return _judged(verb, lead, lowered, here) if verb else None


def _names_noun(lowered: list[str], here: int, expression: str) -> bool:
    """Whether the expression only tells which one is meant: "Monday's attack", "the Feb. 5 ruling"."""
    after = lowered[here + 1] if here + 1 < len(lowered) else "."
    noun = after.isalpha() and after not in words.PREPOSITIONS and after not in words.BOUNDARIES
    owned = expression.rstrip().lower().replace("’", "'").endswith(("'s", "s'")) or after == "'s"
    led = bool(_DATED.match(expression.lower())) or (here > 0 and lowered[here - 1] in _ARTICLES)
    return owned or (noun and led)


def _of_what_is_said(verb: Verb | None, own: list[Verb], here: int, lowered: list[str]) -> Verb | None:
    """The verb of the clause that begins with a day's noun, "brokers said Monday's rally owed much to it"."""
    told = [each for each in own if each.start > here]
    opens = verb is not None and verb.end == here and lowered[verb.end - 1] in words.SAYING
    return told[0] if opens and told and all(each.time is Time.BEHIND for each in told) else verb


def _takes_part(verb: Verb, lowered: list[str], here: int) -> bool:
    """Whether someone will play in, attend or miss what is held on that day: "will miss Saturday's final"."""
    between = lowered[verb.end : here] if verb.end <= here else ["about"]
    there = not words.PREPOSITIONS.intersection(between) - {"in", "at", "for"}
    held = not words.TO_COME.isdisjoint(lowered[here + 1 : here + 5])
    return verb.time is Time.AHEAD and lowered[verb.end - 1] in words.TAKING_PART and there and held


def _of_noun(verb: Verb | None, after: list[str], told_of: bool) -> Governor | None:
    """What is known of a day that names something: a deed lies behind, what is held may lie on either side."""
    near = after[
        : next((at for at, word in enumerate(after) if is_punctuation(word) or word in words.PREPOSITIONS), 4)
    ][:4]
    done, held = words.DONE.intersection(near), words.TO_COME.intersection(near)
    if done and not held:
        return Governor(False, min(done))
    if verb and verb.time is Time.BEHIND and not (held and told_of):
        return Governor(False, "")
    either = held or (verb and verb.time in (Time.AHEAD, Time.EITHER))
    return Governor(None, " ".join(sorted(held))) if either else None


def _of_what_may_come(verb: Verb | None, lowered: list[str], here: int) -> bool:
    """Whether something held on a day is only spoken of or made ready: "asked about Sunday's vote", "a team for it"."""
    spoken = verb is not None and lowered[verb.end - 1] in words.TELLING
    return spoken or (here > 0 and lowered[here - 1] in ("for", "of", "from", "before", "to", "against"))


def _lead(lowered: list[str], here: int, expression: str) -> str:
    """The preposition of the expression, within it or before it."""
    first = expression.lower().split()[0]
    return first if first in _LEADS else (lowered[here - 1] if here and lowered[here - 1] in _LEADS else "")


_DATED = re.compile(r"the [a-z]+\.? [0-9]")
_ARTICLES = ("the", "a", "his", "her", "its", "their")
_LEADS = ("since", "until", "till", "through", "by", "for", "to", "from")


def _clause(lowered: list[str], here: int) -> range:
    """The places of the words around the expression up to the next mark or conjunction."""
    led = here - 1 if here and lowered[here - 1] in ("before", "after") else here
    start = next((at + 1 for at in range(led - 1, -1, -1) if _bounds(lowered, at)), 0)
    end = next((at for at in range(here + 1, len(lowered)) if _bounds(lowered, at)), len(lowered))
    return range(start, end)


def _bounds(lowered: list[str], at: int) -> bool:
    word = lowered[at]
    return word in words.BOUNDARIES or (is_punctuation(word) and word not in "-$%")


def _governing(verbs: list[Verb], own: list[Verb], here: int, lowered: list[str]) -> Verb | None:
    """The verb to the left in the clause, else the one to the right; else the ones around, where they agree."""
    left = [each for each in own if each.end <= here]
    right = [each for each in own if each.start > here]
    if left and not (right and lowered[right[0].start] != "to" and _opens_clause(left[-1], here, lowered)):
        return left[-1]
    if right:
        return right[0]
    before = [each for each in verbs if each.end <= here and not _bracketed(each, here, lowered)]
    behind = [each for each in verbs if each.start > here and not _attributes(each, lowered)]
    if not before or not behind or before[-1].time is behind[0].time:
        return next(iter([*before[-1:], *behind]), None)
    if _resumes(lowered, here):
        return behind[0]
    return None if lowered[here - 1] == "," else before[-1]


def _bracketed(verb: Verb, here: int, lowered: list[str]) -> bool:
    """Whether it is a participle between commas that tells of the subject alone: "the team, beaten Friday, play"."""
    opened = verb.start > 0 and lowered[verb.start - 1] == "," and words.is_past(lowered[verb.start])
    return opened and verb.start > 1 and "," in lowered[verb.end : here - 1]


def _resumes(lowered: list[str], here: int) -> bool:
    """Whether a clause begins with the expression: "but on Monday the two will meet"."""
    last = lowered[here - 2 if lowered[here - 1] == "," else here - 1]
    return last in ("that", "and", "but")


def _opens_clause(verb: Verb, here: int, lowered: list[str]) -> bool:
    """Whether a clause without "that" begins behind a verb of saying: "said the talks on Friday would end"."""
    between = lowered[verb.end : here]
    said = lowered[verb.end - 1] in words.SAYING
    return said and bool(between) and between[0] not in words.PREPOSITIONS


def _attributes(verb: Verb, lowered: list[str]) -> bool:
    """Whether the verb only tells who says so: ", he said,"."""
    return lowered[verb.end - 1] in words.SAYING and lowered[verb.end : verb.end + 1] in ([","], ["."])


def _judged(verb: Verb, lead: str, lowered: list[str], here: int) -> Governor | None:
    """What the verb says of the expression, given the preposition before it."""
    told = " ".join(lowered[verb.start : verb.end])
    if verb.end == here and verb.start and lowered[verb.start - 1] in words.SEEMED:
        return Governor(False, f"{lowered[verb.start - 1]} {told}")
    if on_either_side(verb, lowered, here):
        return Governor(None, told)
    if verb.time is Time.OPEN:
        if lead in ("until", "till", "through") or (lead == "for" and "being" in told.split()):
            return Governor(True, f"{told} … {lead}")
        if lead == "from":
            return Governor(True, f"{told} … {lead}", sure=False)
        if _supposed(verb, lowered, here) or _next_is(verb, lowered):
            return Governor(True, told)
        return Governor(True, told, sure=False) if _adjoins(verb, lowered, here) else None
    if verb.time is Time.BEHIND and lead == "by" and lowered[verb.end - 1] in words.PLANS:
        return Governor(True, f"{told} … by")  # "promised an answer by Friday"
    if verb.time is Time.BEHIND and lead in ("until", "till", "through", "for", "to"):
        if verb.start and lowered[verb.start - 1] in words.LASTED:  # "stayed closed until Friday"
            return Governor(False, told)
        said = lowered[verb.start : here]
        return _put_off(verb, lead, told, said) if said else Governor(False, told)
    return Governor(verb.time is Time.AHEAD, told, sure=not verb.present)


def _supposed(verb: Verb, lowered: list[str], here: int) -> bool:
    """Whether a present tells a condition of what is still to come: "if no deal is reached, prices will rise"."""
    led = next((word for word in reversed(lowered[: verb.start]) if word in words.BOUNDARIES or word == ","), "")
    rest = lowered[here + 1 :] + lowered[: verb.start]
    return led in ("if", "unless") and not words.MODALS.isdisjoint(rest)


def _next_is(verb: Verb, lowered: list[str]) -> bool:
    """Whether a present tells what comes next: "next up for them is a game Saturday"."""
    return lowered[verb.start] in words.PRESENT_BE and "next" in lowered[max(0, verb.start - 5) : verb.start]


def _adjoins(verb: Verb, lowered: list[str], here: int) -> bool:
    """Whether a present stands beside the expression, "the deadline is Friday", or says that there is something."""
    between = lowered[verb.end : here]
    present = lowered[verb.start] in words.PRESENT_BE
    there = verb.start > 0 and lowered[verb.start - 1] == "there"
    if verb.start == here + 1:
        return present
    if not present or verb.end > here:
        return False
    placed = len(between) < 6 and between[:1] in (["in"], ["at"], ["against"]) and between[-1:] == ["on"]
    return there or placed or between in ([], ["on"], ["in"], ["at"], ["only"])


def _put_off(verb: Verb, lead: str, told: str, said: list[str]) -> Governor | None:
    last = said[: verb.end - verb.start][-1]
    if last in words.PUT_OFF and said[0] in words.HAD:
        return Governor(None, f"{told} … {lead}")
    if last in words.PUT_OFF:
        return Governor(True, f"{told} … {lead}")
    if lead in ("until", "till", "through"):
        lasted = any(each in words.LASTED for each in said[: verb.end - verb.start]) or "not" in said
        return Governor(not lasted, f"{told} … {lead}")
    return Governor(False, told)

"""The verbs of a sentence, each with what its form says of the time it tells."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from albab_tui.dating.tense import vocabulary as words
from albab_tui.dating.tense.sentences import without_dots

_PARTICLES = ("up", "off", "out", "aside", "back", "down", "in", "fire", "free", "on")
PLACE = "*"
"""Stands for the time expression among the words."""
_TOKEN = re.compile(r"\*|'(?:ll|s|re|m|ve|d)\b|[\w$€£%.]*\w(?:['-](?!(?:ll|s|re|m|ve|d)\b)\w+)*|[^\s\w]")
_MARKS = re.compile(r"[^\w\s'*]")


class Time(Enum):
    """Where a verb puts what it tells."""

    AHEAD = 1
    BEHIND = 2
    OPEN = 3
    """The form does not say."""


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb with its auxiliaries."""

    start: int
    """The place of its first word in the sentence, from 0."""
    end: int
    """The place behind its last one."""
    time: Time
    present: bool = False
    """Whether it is a present tense that mostly tells what is on the calendar."""


def tokens(sentence: str) -> list[str]:
    """The words and marks of a sentence, as they are written."""
    return _TOKEN.findall(without_dots(sentence.replace("’", "'")))


def is_mark(word: str) -> bool:
    """Whether it is punctuation."""
    return bool(_MARKS.fullmatch(word))


class Verbs:
    """Goes through the words of a sentence."""

    def __init__(self, written: list[str]) -> None:
        self._written = written
        self._words = [each.lower() for each in written]

    def find(self) -> Iterator[Verb]:
        """Every verb, in order."""
        at = 0
        while at < len(self._words):
            verb = self._at(at)
            if verb:
                yield verb
            at = verb.end if verb else at + 1

    def likeliest(self) -> Iterator[Verb]:
        """Of a sentence without a verb that is known, the words in -s that may be one: "the liner docks in Genoa"."""
        for at, word in enumerate(self._words):
            free = self._word(at + 1) == PLACE or self._word(at + 1) in words.PREPOSITIONS
            singular = self._word(at - 1).isalpha() and not self._word(at - 1).endswith("s")
            led = any(self._word(at - back) in words.DETERMINERS for back in (2, 3)) or self._written[at - 1].istitle()
            if at and free and singular and led and word.isalpha() and word.endswith("s") and not word.endswith("ss"):
                yield Verb(at, at + 1, Time.AHEAD, present=True)

    def _word(self, at: int) -> str:
        return self._words[at] if 0 <= at < len(self._words) else ""

    def _past_adverbs(self, at: int) -> int:
        while words.is_adverb(self._word(at)):
            at += 1
        return at

    def _at(self, at: int) -> Verb | None:
        word = self._word(at)
        if word in words.MODALS:
            return self._modal(at)
        if word in words.PRESENT_BE or word in words.PAST_BE or word == "be":
            return self._be(at)
        if word in words.HAVE or word in words.HAD:
            return self._have(at)
        if word in words.DID:
            return Verb(at, at + 1, Time.BEHIND)
        if word in words.DO:
            return Verb(at, at + 1, Time.OPEN)
        if word == "to":
            return self._infinitive(at)
        return self._simple(at, word)

    def _modal(self, at: int) -> Verb:
        behind = self._past_adverbs(at + 1)
        if self._word(behind) == "have" and self._word(at) not in ("will", "shall", "'ll", "won't"):
            return Verb(at, behind + 2, Time.BEHIND)
        if self._word(behind) in ("be", "have"):
            behind = self._past_adverbs(behind + 1)
        return Verb(at, behind + 1, Time.AHEAD)

    def _be(self, at: int) -> Verb | None:
        form, behind = self._word(at), self._past_adverbs(at + 1)
        if form == "'s" and self._possessive(at, behind):
            return None
        word = self._word(behind)
        if word == "to" and not self._noun_follows(behind):
            late = self._word(behind + 1) == "have"
            return Verb(at, self._through_participle(behind + 1), Time.BEHIND if late else Time.AHEAD)
        if self._planned(behind):
            return Verb(at, self._through_infinitive(behind + 1), Time.AHEAD)
        if form == "be":
            return Verb(at, behind + 1, Time.AHEAD)
        if form in words.PAST_BE:
            return Verb(at, behind + 1 if words.is_past(word) or word.endswith("ing") else at + 1, Time.BEHIND)
        moving = word in words.SCHEDULED_ING or word == "being"
        if moving or word.endswith("ing") or words.is_past(word):
            return Verb(at, behind + 1, Time.AHEAD if moving else Time.OPEN)
        return Verb(at, at + 1, Time.OPEN)

    def _planned(self, at: int) -> bool:
        """Whether a word says that something is still to come; "set up" does not."""
        return self._word(at) in words.PLANNED and not (self._word(at) == "set" and self._word(at + 1) in _PARTICLES)

    def _possessive(self, at: int, behind: int) -> bool:
        """Whether "'s" stands for whose something is."""
        word = self._word(behind)
        return not (self._word(at - 1) in words.PRONOUNS or word in words.PLANNED or word.endswith("ing"))

    def _have(self, at: int) -> Verb:
        had, behind = self._word(at) in words.HAD, self._past_adverbs(at + 1)
        word = self._word(behind)
        if word == "to":
            return Verb(at, behind + 2, Time.BEHIND if had else Time.AHEAD)
        if word == "been":
            last = self._past_adverbs(behind + 1)
            planned = not had and self._planned(last)
            time = Time.AHEAD if planned else Time.BEHIND
            return Verb(at, self._through_infinitive(last + 1) if self._planned(last) else last + 1, time)
        if words.is_past(word) or word in words.PLANNED:
            return Verb(at, behind + 1, Time.BEHIND)
        return Verb(at, at + 1, Time.BEHIND if had else Time.OPEN)

    def _through_infinitive(self, at: int) -> int:
        """The place behind "to" and its verb, where they follow; else the same."""
        return self._through_participle(at + 1) if self._word(at) == "to" and not self._noun_follows(at) else at

    def _through_participle(self, at: int) -> int:
        """The place behind an infinitive, with its participle where it is "be" or "have"."""
        behind = self._past_adverbs(at + 1)
        return behind + 1 if self._word(at) in ("be", "have") and words.is_past(self._word(behind)) else at + 1

    def _noun_follows(self, at: int) -> bool:
        """Whether "to" is a preposition here."""
        after = self._word(at + 1)
        written = self._written[at + 1] if at + 1 < len(self._written) else ""
        known = after in words.DETERMINERS or after in words.PRONOUNS or after in (PLACE, "")
        return known or not after.isalpha() or written[:1].isupper() or after.endswith(("ing", "ers", "ies"))

    def _infinitive(self, at: int) -> Verb | None:
        if self._noun_follows(at):
            return None
        verb, end = self._word(at + 1), self._through_participle(at + 1)
        before = [self._word(at - back) for back in (1, 2, 3, 4)]
        if any(each in words.PLANS or each in words.PLANNED for each in before[:3]):
            return Verb(at, end, Time.AHEAD)
        if any(each in words.SUBJECTIVE for each in before):
            return Verb(at, end, Time.OPEN)
        if verb == "be" and end > at + 2:
            return Verb(at, end, Time.AHEAD)
        return None

    def _simple(self, at: int, word: str) -> Verb | None:
        before, after = self._word(at - 1), self._word(at + 1)
        if (
            word in words.PLANNED
            and (word != "set" or after in ("for", "to"))
            and word not in ("going", "about", "sure")
        ):
            return Verb(at, self._through_infinitive(at + 1), Time.AHEAD) if self._tells(word, before) else None
        if words.is_past(word):
            return None if self._attributive(before, after) else Verb(at, at + 1, Time.BEHIND)
        if word in words.PLANS_NOUN and (self._subject(at) if word.endswith("s") else self._plural(at)):
            return Verb(at, at + 1, Time.AHEAD)
        if before in ("who", "which", "he", "she", "it") and word.endswith("s") and word not in words.SAYING:
            return Verb(at, at + 1, Time.AHEAD, present=True)
        on_calendar = (word in words.SCHEDULED_S and self._subject(at)) or (
            word in words.SCHEDULED and self._plural(at)
        )
        if on_calendar:
            return Verb(at, at + 1, Time.AHEAD, present=True)
        return Verb(at, at + 1, Time.OPEN) if word in words.SAYING else None

    def _tells(self, word: str, before: str) -> bool:
        """Whether a word such as "planned" or "ready" says of a noun that it lies ahead."""
        return word not in ("ready", "sure", "certain", "bound") or before in ("", ",")

    def _attributive(self, before: str, after: str) -> bool:
        """Whether a participle belongs to the noun behind it: "the wounded man"."""
        named = before in words.DETERMINERS or before in words.PREPOSITIONS or before == "'s"
        free = after in words.PREPOSITIONS or after in words.BOUNDARIES or after in (PLACE, "") or is_mark(after)
        return named and not free

    def _subject(self, at: int) -> bool:
        """Whether a verb in -s may stand behind what is before it: a subject, no article or preposition."""
        word, before = self._word(at), self._word(at - 1)
        if at == 0 or before in words.DETERMINERS or before in words.PREPOSITIONS or before in ("'s", "and"):
            return False
        alone = self._word(at - 2) in words.DETERMINERS and not before.endswith("s")
        named = alone or before in words.PRONOUNS or self._written[at - 1][:1].isupper() or before == ","
        return named or (word not in words.NOUNS and not before.endswith(("ed", "ing")) and before.isalpha())

    def _plural(self, at: int) -> bool:
        """Whether a bare verb may stand behind what is before it: a plural, which takes no -s."""
        before = self._word(at - 1)
        if before in ("we", "they", "you", "i", "who", "police", "people"):
            return True
        if before in ("that", "which"):
            before = self._word(at - 2)
        plural = before.endswith("s") and not before.endswith(("ss", "us", "is")) and before not in words.SCHEDULED_S
        return (plural and before.isalpha()) or before in ("talks", "polls")

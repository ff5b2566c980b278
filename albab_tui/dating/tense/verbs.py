"""The verbs of a sentence, each with what its form says of the time it tells."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from albab_tui.dating.tense import tense_words as words
from albab_tui.dating.tense.sentence_parts import without_dots

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
    EITHER = 4
    """What was planned, ordered or would have been: its time may be over, or still to come."""


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


def words_and_marks(sentence: str) -> list[str]:
    """The words and marks of a sentence, as they are written."""
    return _TOKEN.findall(without_dots(sentence.replace("’", "'")))


def is_punctuation(word: str) -> bool:
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
        """Of a sentence without a verb that is known, the words that may be one: "the liner docks in Genoa", or of a
        team, "Orsa travel to Dun".
        """
        for at, word in enumerate(self._words):
            free = self._word(at + 1) == PLACE or self._word(at + 1) in words.PREPOSITIONS
            if at and free and word in words.SCHEDULED and (self._written[at - 1].istitle() or self._of_many(at)):
                yield Verb(at, at + 1, Time.AHEAD, present=True)
            singular = self._word(at - 1).isalpha() and not self._word(at - 1).endswith("s")
            led = any(self._word(at - back) in words.DETERMINERS for back in (2, 3)) or self._written[at - 1].istitle()
            if at and free and singular and led and word.isalpha() and word.endswith("s") and not word.endswith("ss"):
                yield Verb(at, at + 1, Time.AHEAD, present=True)

    def _of_many(self, at: int) -> bool:
        """Whether a bare verb may belong to a plural that stands farther away: "talks on a new government restart"."""
        led = self._word(at - 1) in words.DETERMINERS or self._word(at - 1) in words.PREPOSITIONS
        first = self._word(0) if self._word(0) not in words.DETERMINERS else self._word(1)
        return first.endswith("s") and not first.endswith("ss") and not led

    def _word(self, at: int) -> str:
        return self._words[at] if 0 <= at < len(self._words) else ""

    def _past_adverbs(self, at: int) -> int:
        while words.is_adverb(self._word(at)):
            at += 1
        return at

    def _before_adverbs(self, at: int) -> int:
        while words.is_adverb(self._word(at - 1)):
            at -= 1
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
        word, behind = self._word(at), self._past_adverbs(at + 1)
        if self._word(behind) == "have" and self._word(at) not in ("will", "shall", "'ll", "won't"):
            return Verb(at, behind + 2, Time.EITHER if word in ("would", "wouldn't") else Time.BEHIND)
        if self._refused(at, behind):
            return Verb(at, behind + 1, Time.BEHIND)
        if self._word(behind) in ("be", "have"):
            behind = self._past_adverbs(behind + 1)
        if self._word(behind) in words.LINKING and words.is_past(self._word(behind + 1)):
            behind += 1
        return Verb(at, behind + 1, Time.AHEAD)

    def _refused(self, at: int, behind: int) -> bool:
        """Whether it tells that someone did not speak: "would not say how close they were"."""
        silent = self._word(behind) in words.SPEAKING and self._word(at) in ("would", "wouldn't", "could", "couldn't")
        denied = not words.NEGATIONS.isdisjoint([*self._words[max(0, at - 4) : at], self._word(at), self._word(at + 1)])
        return silent and denied and words.SAYING.isdisjoint(self._words[:at])

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
        if word in ("being", "getting"):
            return Verb(at, behind + 1 + words.is_past(self._word(behind + 1)), Time.OPEN)
        if word.endswith("ing") or words.is_past(word):
            return Verb(at, behind + 1, Time.AHEAD if word in words.SCHEDULED_ING else Time.OPEN)
        return Verb(at, at + 1, Time.OPEN)

    def _planned(self, at: int) -> bool:
        """Whether a word says that something is still to come; "set up" does not."""
        return self._word(at) in words.PLANNED and not (self._word(at) == "set" and self._word(at + 1) in _PARTICLES)

    def _possessive(self, at: int, behind: int) -> bool:
        """Whether "'s" stands for whose something is."""
        word = self._word(behind)
        if self._word(at - 1) == "what" and word == "to":
            return False
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
        return known or not after.isalpha() or written[:1].isupper() or after.endswith(("ing", "ers", "ies", "ms"))

    def _infinitive(self, at: int) -> Verb | None:
        if self._noun_follows(at):
            return None
        verb, end = self._word(at + 1), self._through_participle(at + 1)
        if self._word(at - 1) in words.BELIEVED and verb in ("be", "have"):
            said = self._word(self._before_adverbs(at - 1) - 1)
            return Verb(at, end, Time.BEHIND if said in words.PAST_BE else Time.OPEN)
        before = [self._word(at - back) for back in (1, 2, 3, 4)]
        if any(each in words.PLANS or each in words.PLANNED for each in before[:3]):
            return Verb(at, end, self._of_plan(at))
        if "voted" in before and before[0] != "voted":
            return Verb(at, end, Time.AHEAD)
        called = any(pair in (["called", "on"], ["called", "upon"], ["appealed", "to"]) for pair in self._pairs(at))
        if called or any(each in words.ORDERS for each in before):
            return Verb(at, end, Time.AHEAD if self._order_to_come(before) else Time.EITHER)
        if any(each in words.SUBJECTIVE for each in before):
            return Verb(at, end, Time.OPEN)
        if verb == "be" and end > at + 2:
            return Verb(at, end, Time.AHEAD)
        return None

    def _order_to_come(self, before: list[str]) -> bool:
        """Whether who is ordered will be, and does it later still: "will be asked to approve"."""
        ordered = next((at for at, word in enumerate(before) if word in words.ORDERS), len(before))
        return any(each in words.MODALS for each in before[ordered:])

    def _pairs(self, at: int) -> Iterator[list[str]]:
        """Every two words in a row among the six before a place."""
        return (self._words[max(0, at - back) : max(0, at - back) + 2] for back in range(2, 7))

    def _of_plan(self, at: int) -> Time:
        """Whether the plan before "to" still stood: "had hoped to" was in vain, "had expected it to" was of its day."""
        plan = next(back for back in range(at - 1, at - 4, -1) if self._word(back) in words.PLANS | words.PLANNED)
        before = next(back for back in range(plan - 1, plan - 4, -1) if not words.is_adverb(self._word(back)))
        if self._word(before) in words.PAST_BE and self._word(plan) in words.PLANS:
            return Time.EITHER if self._word(plan) == "meant" else Time.AHEAD
        if self._word(before) not in words.HAD:
            return Time.AHEAD
        return Time.BEHIND if self._word(plan) in words.FORESEEN else Time.EITHER

    def _simple(self, at: int, word: str) -> Verb | None:
        before, after = self._word(at - 1), self._word(at + 1)
        if word == "last" and after == PLACE:  # which names the time: "losses last October"
            return None
        if (
            word in words.PLANNED
            and (word != "set" or after in ("for", "to"))
            and word not in ("going", "about", "sure")
        ):
            return Verb(at, self._through_infinitive(at + 1), Time.AHEAD) if self._tells(word, before) else None
        if words.is_past(word):
            return None if self._attributive(before, after) else Verb(at, at + 1, self._of_participle(at))
        if word in ("see", "sees") and any(self._word(at + ahead).endswith("ing") for ahead in (2, 3, 4)):
            return Verb(at, at + 1, Time.AHEAD)
        if word.endswith("ing") and (before in ("after", "since") or (before == "," and word in words.SAYING_ING)):
            return Verb(at, at + 1, Time.BEHIND)
        if word in words.PLANS_NOUN and (self._subject(at) if word.endswith("s") else self._plural(at)):
            return Verb(at, at + 1, Time.AHEAD)
        if before in ("who", "which", "he", "she", "it") and word.endswith("s") and word not in words.SAYING:
            return Verb(at, at + 1, Time.AHEAD, present=True)
        on_calendar = (word in words.SCHEDULED_S and self._subject(at)) or (
            word in words.SCHEDULED and self._plural(at)
        )
        if on_calendar:
            return Verb(at, at + 1, Time.AHEAD, present=True)
        named = at > 0 and self._written[at].istitle()  # "the United States"
        return Verb(at, at + 1, Time.OPEN) if word in words.SAYING and not named else None

    def _tells(self, word: str, before: str) -> bool:
        """Whether a word such as "planned" or "ready" says of a noun that it lies ahead."""
        return word not in ("ready", "sure", "certain", "bound") or before in ("", ",")

    def _of_participle(self, at: int) -> Time:
        """Where a past form puts what it tells: ahead in "wants the treaty ratified", "ordered him held"."""
        before = [self._word(at - back) for back in (1, 2, 3, 4, 5)]
        ends = words.WANTS | words.BOUNDARIES | words.PREPOSITIONS | words.HAVING_DONE
        wanted = next((each for each in before if each in ends or is_punctuation(each)), "")
        if wanted in words.HAVING_DONE:
            have = at - 1 - before.index(wanted)
            return Time.AHEAD if self._to_have(have) and have + 2 < at else Time.BEHIND
        return Time.AHEAD if wanted in words.WANTS and before[0] != wanted else Time.BEHIND

    def _to_have(self, at: int) -> bool:
        """Whether "have" has an object and is still to come: "hope to have the fire contained"."""
        led = self._word(at - 1) == "to" or self._word(at - 1) in words.MODALS
        return led and self._word(at + 1) in words.DETERMINERS

    def _attributive(self, before: str, after: str) -> bool:
        """Whether a participle belongs to the noun behind it: "the wounded man"."""
        named = before in words.DETERMINERS or before in words.PREPOSITIONS or before == "'s"
        free = after in words.PREPOSITIONS or after in words.BOUNDARIES or after in (PLACE, "") or is_punctuation(after)
        return named and not free

    def _subject(self, at: int) -> bool:
        """Whether a verb in -s may stand behind what is before it: a subject, no article or preposition."""
        word, before = self._word(at), self._word(at - 1)
        if at == 0 or before in words.DETERMINERS - {"next"} or before in words.PREPOSITIONS or before == "'s":
            return False
        if before == "next":
            before, at = self._word(at - 2), at - 1
        if before == "and":  # the second verb of a subject, or the second of two nouns
            return word not in words.NOUNS and not self._word(at - 2).endswith("s")
        owned = self._word(at - 2) in words.DETERMINERS - words.OF_MANY or self._word(at - 2) == "whose"
        alone = owned and not before.endswith("s")
        named = alone or before in words.PRONOUNS or self._written[at - 1][:1].isupper() or before == ","
        return named or (word not in words.NOUNS and not before.endswith(("ed", "ing")) and before.isalpha())

    def _plural(self, at: int) -> bool:
        """Whether a bare verb may stand behind what is before it: a plural, which takes no -s."""
        after, at = self._word(at + 1), self._before_adverbs(at)
        before = self._word(at - 1)
        if before in ("we", "they", "you", "i", "who", "police", "people"):
            return True
        if before == ",":  # which ends a clause within the subject's
            return after in words.DETERMINERS or after in words.PREPOSITIONS or after == PLACE
        if before in ("that", "which"):
            at -= 2 if self._word(at - 2) == "," else 1
            before = self._word(at - 1)
        noun = before not in words.SCHEDULED_S or self._word(at - 2) in words.DETERMINERS
        plural = before.endswith("s") and not before.endswith(("ss", "us", "is")) and noun
        return (plural and before.isalpha()) or before in ("talks", "polls")

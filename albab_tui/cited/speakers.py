"""Who speaks in a paragraph, as far as it says so in English: "Aske said", "according to the watch"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from albab_tui.cited.known_names import KnownNames
from albab_tui.cited.quotations import unquoted
from albab_tui.dating.tense.sentence_parts import sentences
from albab_tui.text.pattern import Pattern
from albab_tui.text.wording_compared import words

_VERB = Pattern(
    r"\b(?:said|says|told|tells|cautioned|warned|announced|reiterated|denies|denied|stated|claims|claimed|insisted|"
    r"declared|noted|added)\b|\baccording to\b",
    2,  # re.IGNORECASE
)
_APPOSITION = Pattern(r",[^,]{1,160},\s*$")
_MADE_OF = Pattern(r"\b(?:be|been|being|is|are|was|were|has|have|had|to)\s+$", 2)
"""Before "said" in "is said to", which no one says."""
_PRONOUNS = frozenset({
    "he", "she", "it", "they", "i", "we", "you", "who", "which", "that", "also", "has", "had", "have",
})  # fmt: skip
_GOES_ON = ("that", "on", "in", "it", "he", "she", "they")
_REACH = 9
"""Words before a verb among which the speaker stands."""
_AFTER = 9


class Speech(NamedTuple):
    """One place at which someone is said to speak."""

    words: frozenset[str]
    """The words among which the speaker stands."""
    named: tuple[str, ...]
    """Ids of those who are named there, the likeliest first."""


def speeches(paragraph: str, actors: KnownNames) -> Iterator[Speech]:
    """Every place of a paragraph at which a speaker is named or described; none within a quotation."""
    for sentence in sentences(unquoted(paragraph)):
        for verb in _VERB.finditer(sentence):
            before, after = sentence[: verb.start()], sentence[verb.end() :]
            follows = verb[0].lower().startswith("according") or _is_turned(before, after)
            stretch = _first_words(after) if follows else _led(before)
            if stretch:
                named = [each.id for each in actors.found(stretch)]
                yield Speech(frozenset(words(stretch)), tuple(named if stretch in after else reversed(named)))


def _led(before: str) -> str:
    """The words that lead to a verb, without what is told of the speaker between two commas."""
    before = _APPOSITION.sub(" ", before)
    told = before.split()[-_REACH:]
    if not told or told[-1].casefold().strip(",") in _PRONOUNS or _MADE_OF.search(before):
        return ""
    return " ".join(told)


def _is_turned(before: str, after: str) -> bool:
    """Whether the speaker stands behind the verb, as in 'so much for it, said Aske'."""
    follows = after.split(maxsplit=1)[:1]
    opens = not before.strip() or before.rstrip().endswith(",")
    return opens and not _APPOSITION.search(before) and follows != [] and follows[0] not in _GOES_ON


def _first_words(after: str) -> str:
    return " ".join(after.split(".")[0].split()[:_AFTER])

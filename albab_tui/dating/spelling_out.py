"""One plain spelling for each expression, so that the rules need to know only that one."""

from __future__ import annotations

import re
import unicodedata

from albab_tui.dating.date_words import MONTH_WORDS, WEEKDAY_WORDS, full
from albab_tui.dating.numerals import in_digits
from albab_tui.text.marks import PLAIN_MARKS

_STEPS = tuple(
    (re.compile(pattern), to)
    for pattern, to in (
        (r"\b([ap])\.\s?m\b\.?", r"\1m"),
        (r"\bo'clock\b", ""),
        # "the 1990's" is the decade in some newspapers; "1990's budget" is the year's.
        (r"\b(the|early|mid|late|of|and)([ -])('?(?:[0-9]{2})?[0-9]0) ?'s\b", r"\1\2\3s"),
        (r"(?<=[a-z0-9.]) ?'s\b|(?<=s)'(?![0-9])", ""),
        (r"(?<=[a-z]) ?\.(?=[\s,-]|$)", ""),
        (r"(?<![^a-z0-9])[^a-z0-9]+$", ""),
        (r"^[^a-z0-9'.]+", ""),
        (r"(?<=[a-z0-9]) - (?='?[a-z0-9])", "-"),
        (r"[,;()\"]", " "),
        (r"\b(a )?couple( of)?\b", "2"),
        (r"\b(?:half a|a half)[ -]dozen\b", "6"),
        (r"\ba fortnight\b", "2 weeks"),
        (r"\bmid(?=(?:afternoon|century|decade|month|morning|summer|week|winter|year)s?\b)", "mid "),
        (r"\bmid-day\b", "midday"),
    )
)
_NAMES_JOINED = re.compile(r"\b([a-z]+)-([a-z]+)\b")
_DAYS_JOINED = re.compile(rf"(?<=[0-9])\s?-\s?(?=(?:{'|'.join(name[:3] for name in MONTH_WORDS)})[a-z]*\.? [0-9])")
_HYPHEN = re.compile(r"(?<=[a-z])-(?=[a-z0-9'])|(?<=[0-9])-(?=[a-z])")
_ANY_MONTH = f"({'|'.join(MONTH_WORDS)})"
_ORDER = tuple(
    (re.compile(pattern), to)
    for pattern, to in (
        (rf"\b([0-3]?[0-9](?:-[0-3]?[0-9])?)(?:st|nd|rd|th)?(?: day)?(?: of)? {_ANY_MONTH}\b", r"\2 \1"),
        (rf"\b([12][0-9]{{3}}) {_ANY_MONTH}\b(?! [0-9])", r"\2 \1"),
        (rf"\b(last|this|next) week ({'|'.join(WEEKDAY_WORDS)})\b", r"\2 of \1 week"),
        (rf"\b(last|this|next) year {_ANY_MONTH}\b", r"\2 of \1 year"),
        (r"\b(year ago|year earlier) ([1-4](?:st|nd|rd|th) quarter)\b", r"\2 of last year"),
    )
)
"""One order for parts that newspapers put either way."""
_ARTICLE = re.compile(r"\ban? (?=[0-9])")


def plain_expression(text: str) -> str:
    """Lower case, one space between words, names in full, numbers in digits, no possessives and no stray marks."""
    text = text.replace("\u00bd", " 1/2").translate(PLAIN_MARKS)
    text = unicodedata.normalize("NFKC", text).translate(PLAIN_MARKS).lower()
    for pattern, to in _STEPS:
        text = pattern.sub(to, text)
    text = _DAYS_JOINED.sub(" to ", text)
    text = _HYPHEN.sub(" ", _NAMES_JOINED.sub(_names_apart, text))
    words = in_digits([full(word) for word in text.split()])
    text = _ARTICLE.sub("", " ".join(words))
    for pattern, to in _ORDER:
        text = pattern.sub(to, text)
    return text


def _names_apart(match: re.Match[str]) -> str:
    """A range of months or weekdays keeps its meaning when its hyphen goes."""
    first, last = full(match[1]), full(match[2])
    ranged = any({first, last} <= set(names) for names in (MONTH_WORDS, WEEKDAY_WORDS))
    return f"{first} to {last}" if ranged else match[0]

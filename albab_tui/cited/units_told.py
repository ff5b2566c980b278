"""Whether what is counted or measured stands beside a figure's number."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.cited.article_text import ArticleText
from albab_tui.cited.figures_cited import numbers_given
from albab_tui.cited.occurrences import Occurrence, occurrences
from albab_tui.cited.verdict import State, Verdict
from albab_tui.model.report import Figure, Report
from albab_tui.text.wording_compared import words

_MEASURES = (
    ("km", "kms", "kilometre", "kilometres", "kilometer", "kilometers"),
    ("m", "metre", "metres", "meter", "meters"),
    ("cm", "centimetre", "centimetres", "centimeter", "centimeters"),
    ("mile", "miles", "mi"),
    ("nautical", "nm", "nmi"),
    ("yard", "yards", "yd"),
    ("foot", "feet", "ft"),
    ("kg", "kilo", "kilos", "kilogram", "kilograms", "kilogramme", "kilogrammes"),
    ("g", "gram", "grams", "gramme", "grammes"),
    ("t", "ton", "tons", "tonne", "tonnes"),
    ("pound", "pounds", "lb", "lbs"),
    ("l", "litre", "litres", "liter", "liters"),
    ("gallon", "gallons", "barrel", "barrels"),
    ("hectare", "hectares", "ha"),
    ("acre", "acres"),
    ("second", "seconds"),
    ("minute", "minutes"),
    ("hour", "hours"),
    ("day", "days"),
    ("week", "weeks"),
    ("month", "months"),
    ("year", "years"),
    ("percent", "percentage", "pct"),
    ("dollar", "dollars", "usd"),
    ("euro", "euros", "eur"),
    ("lira", "liras", "try"),
)
_MEASURE = {spelling: all[0] for all in _MEASURES for spelling in all}
_PEOPLE = frozenset({"people", "person", "persons"})
_AIRCRAFT = frozenset({"plane", "jet", "warplane", "airplane", "aeroplane", "helicopter", "fighter", "bomber", "drone"})
_BOATS = frozenset({"boat", "cutter", "ship", "vessel", "frigate", "destroyer", "tanker", "ferry"})
_MORE_GENERAL: dict[str, frozenset[str]] = {
    "aircraft": _AIRCRAFT,
    "vehicle": frozenset({"car", "truck", "lorry", "tank", "bus", "ambulance", "humvee"}),
    "ship": _BOATS,
    "vessel": _BOATS,
    "building": frozenset({"house", "home", "school", "hospital", "mosque", "church"}),
}
"""Units that stand for what the text names more narrowly."""


def is_measure(unit: str) -> bool:
    """Whether a unit measures, as kilometres do, and does not count things."""
    return bool(_measures(unit))


def units_judged(report: Report, text: ArticleText) -> Iterator[Verdict]:
    """A verdict on the unit of each figure whose number the passage has."""
    for place, figure in enumerate(report.figures):
        if figure.unit:
            yield Verdict(("figures", place, "unit"), *_judged(figure, figure.unit, report, text))


def _judged(figure: Figure, unit: str, report: Report, text: ArticleText) -> tuple[State, str]:
    found = [each for _, value in numbers_given(figure) for each in occurrences(value, report, text)]
    measured = next(filter(None, map(_measured, found)), "")
    if not found:
        return "not checked", ""
    if is_measure(unit):
        return ("held", "") if any(_measures_in(unit, each) for each in found) else ("differs", measured)
    if _is_counted(unit, report, text):
        return "held", ""
    if measured:
        return "differs", measured
    return ("not checked" if _PEOPLE & set(words(unit)) else "not in the text"), ""


def _measures(unit: str) -> set[str]:
    return {_MEASURE[word] for word in words(unit) if word in _MEASURE}


def _measured(found: Occurrence) -> str:
    """The measure directly behind a number, as the text has it; empty where there is none."""
    following = words(found.behind)[:1]
    return following[0] if following and following[0] in _MEASURE else ""


def _measures_in(unit: str, found: Occurrence) -> bool:
    return bool(_measures(unit) & {_MEASURE.get(word, "") for word in words(found.behind)[:2]})


def _is_counted(unit: str, report: Report, text: ArticleText) -> bool:
    """Whether a cited paragraph names what is counted, or what is a sort of it."""
    told = {_stem(word) for number in text.existing(report) for word in words(text.paragraphs[number - 1])}
    meant = {_stem(word) for word in words(unit)}
    return bool(told & meant) or any(told & _MORE_GENERAL.get(each, frozenset()) for each in meant)


def _stem(word: str) -> str:
    """A noun without the ending of its plural."""
    for ending, instead in (("ies", "y"), ("sses", "ss"), ("xes", "x"), ("ches", "ch"), ("s", "")):
        if word.endswith(ending) and len(word) > len(ending) + 2:
            return word[: -len(ending)] + instead
    return word

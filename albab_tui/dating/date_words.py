"""The words of dates, and the names that patterns use for them."""

from __future__ import annotations

from albab_tui.text.calendar_names import MONTHS, WEEKDAYS

MONTH_WORDS = tuple(map(str.lower, MONTHS))
WEEKDAY_WORDS = tuple(map(str.lower, WEEKDAYS))
SEASONS = {"winter": 12, "spring": 3, "summer": 6, "fall": 9}
"""The first month of each season: meteorological seasons of the north, of three whole months."""
DECADES = {
    "tens": 10, "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50,
    "sixties": 60, "seventies": 70, "eighties": 80, "nineties": 90,
}  # fmt: skip
WHICH = {"last": -1, "this": 0, "next": 1}
"""How many units from the one of writing."""

_NAMES = {
    "{month}": f"(?P<month>{'|'.join(MONTH_WORDS)})",
    "{weekday}": f"(?P<weekday>{'|'.join(WEEKDAY_WORDS)})",
    "{season}": f"(?P<season>{'|'.join(SEASONS)})",
    "{unit}": "(?P<unit>hour|day|week|month|quarter|year|decade|century)s?",
    "{n}": "(?P<n>[0-9]{1,3}|an?)",
    "{nth}": "(?P<nth>[0-9]{1,2}(?:st|nd|rd|th)|first|last|final)",
    "{day}": "(?P<day>[0-3]?[0-9])(?:st|nd|rd|th)?",
    "{year}": "(?P<year>1[0-9]{3}|2[01][0-9]{2}|'[0-9]{2})",
    "{daypart}": (
        "(?:pre dawn|predawn|dawn|morning|midday|lunchtime|afternoon|evening|night|midnight|daytime|dusk"
        "|sunrise|sunset)"
    ),
    "{the}": "(?:the )?",
    "{zone}": "(?:(?:local|gmt|utc|[ecmp][sd]?t|eastern|central|mountain|pacific)(?: (?:standard |daylight )?time)?)",
    "{which}": "(?P<which>last|this|next)",
    "{rest}": "(?P<rest>.+)",
}
_SHORT = {name[:3]: name for name in (*MONTH_WORDS, *WEEKDAY_WORDS)} | {
    "sept": "september",
    "tues": "tuesday",
    "weds": "wednesday",
    "thur": "thursday",
    "thurs": "thursday",
    "autumn": "fall",
    "noontime": "noon",
}


def expand(pattern: str) -> str:
    """Put the expressions for the words in braces into a pattern."""
    for name, words in _NAMES.items():
        pattern = pattern.replace(name, words)
    return pattern


def full(word: str) -> str:
    """The full name of a shortened month or weekday; other words stay."""
    return _SHORT.get(word, word)


def month_number(name: str) -> int:
    """1 to 12."""
    return MONTH_WORDS.index(name) + 1

"""Why a parser stops: what libyaml and PyYAML's own parser say of it, and what that is in plain words."""

from __future__ import annotations

from typing import NamedTuple


class Stop(NamedTuple):
    """One reason to stop."""

    words: tuple[str, ...]
    """Parts of what a parser says; where there are two, libyaml's come first, and those of PyYAML's own after them."""
    message: str
    """What it means; ``{}`` stands for the line on which the part begins that is not closed."""
    cure: str


LIST_OPEN = Stop(
    ("',' or ']'",), "the list that begins on line {} is not closed", "separate items with commas and end with ]"
)
MAPPING_OPEN = Stop(
    ("',' or '}'",), "the mapping that begins on line {} is not closed", "separate fields with commas and end with }"
)
ITEM_WANTED = Stop(
    ("expected '-' indicator", "block collection: expected <block end>", "block sequence: expected <block end>"),
    "this lines up with no field and no item above",
    "indent it as the other fields of its item, or begin an item with a hyphen",
)
FIELD_WANTED = Stop(
    ("did not find expected key", "block mapping: expected <block end>"),
    "this does not line up with the fields above",
    "indent fields of one item alike",
)
COLON_WANTED = Stop(
    ("could not find expected ':'",), "neither a field nor part of a text", "write name: value, or indent it"
)
TIGHT_COLON = Stop(("found unexpected ':'",), "no space stands behind a colon", "write one, or put the text in quotes")
SECOND_COLON = Stop(
    ("mapping values are not allowed",), "a second colon in one value", "put text with a colon and a space in quotes"
)
END_WANTED = Stop(
    ("<document start>",), "something stands behind the end of the store", "leave it out, or quote the whole text"
)
NEVER_ENDS = Stop(
    ("unexpected end of stream", "unexpected document indicator", "unexpected document separator"),
    "a quoted text that never ends",
    "close the quotation marks",
)
BAD_ESCAPE = Stop(
    ("escape character",), "an unknown escape in a quoted text", "write \\\\ for a backslash, or use single quotes"
)
TAB = Stop(("tab character",), "a tab stands where only spaces may", "indent with spaces")
NO_BEGINNING = Stop(("cannot start any token",), "this can't begin a value", "put it in quotes")
TOO_NESTED = Stop(("nesting depth",), "too many levels are nested", "a store needs eight")
OTHERS = (
    Stop(("node content",), "a value is missing here", "write one, or leave the comma or colon out"),
    Stop(
        ("directive", "alphabetic or numeric character, but found '%'"),
        "a line that begins with %",
        "put text that begins with % in quotes",
    ),
    Stop(
        ("hexdecimal", "hexadecimal numbers"),
        "an escape without all its digits",
        "write two after \\x, four after \\u, eight after \\U",
    ),
    Stop(
        ("sequence entries",),
        "no list can begin here",
        "begin it on a line of its own, or put the hyphen in quotes",
    ),
    Stop(("mapping keys",), "no field can begin here", "begin it on a line of its own, or put the text in quotes"),
    Stop(("alphabetic or numeric",), "& and * begin a name here", "put text that begins with them in quotes"),
    Stop(
        (
            "comment or line break",
            "comment or a line break",
            "chomping or indentation indicators",
            "indentation indicator",
        ),
        "something stands behind | or >",
        "begin the text in the next line",
    ),
    Stop(
        ("incompatible YAML", "incompatible document"),
        "an unknown version of YAML",
        "leave the line that begins with %YAML out",
    ),
    Stop(("tag handle",), "tags are not part of this format", "leave it out: all values are text"),
    Stop(("escape code",), "an escape that names no character", "write the character itself"),
)
STOPS = (
    TOO_NESTED, LIST_OPEN, MAPPING_OPEN, ITEM_WANTED, FIELD_WANTED, COLON_WANTED, TIGHT_COLON, SECOND_COLON,
    END_WANTED, NEVER_ENDS, BAD_ESCAPE, TAB, NO_BEGINNING, *OTHERS,
)  # fmt: skip
"""All that is known; of those whose words a parser says the first is meant."""


def stop_meant(said: str) -> Stop:
    """The reason that a parser gives; one of its own, in its own words, where they are not known."""
    known = (stop for stop in STOPS if any(words in said for words in stop.words))
    return next(known, Stop((), said.rpartition(": ")[2], ""))

"""A field's text as it enters: clean, with several lines only where prose belongs."""

from __future__ import annotations

from albab_tui.text.cleaning import clean_line, clean_text

PROSE_FIELDS = frozenset(
    {"date_why", "description", "differs_why", "note", "origin_why", "outside", "rank_why", "says", "summary", "why"}
)
"""Fields whose text may have several lines."""

SPELT_NOTHING = "null"
"""A text that msgspec takes for nothing, in whatever case, where no text belongs."""


def cleaned(text: str, field: str) -> str:
    """The text that stands in a field, or in a list (whose name is empty)."""
    if text.isascii() and text.isprintable() and text[:1] != " " and text[-1:] != " ":
        return text  # most text needs no cleaning
    return clean_text(text) if field in PROSE_FIELDS else clean_line(text)


def cleaned_name(name: str) -> str:
    """The name of a field."""
    return name if name.isascii() and name.isidentifier() else clean_line(name)


def spells_nothing(text: str) -> bool:
    """Whether a text reads null, which is no nothing where it stands in quotation marks."""
    return len(text) == len(SPELT_NOTHING) and text.lower() == SPELT_NOTHING

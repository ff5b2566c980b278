"""Field types that several parts of the store share."""

from typing import Annotated, Literal

import msgspec

Basis = Literal["stated", "inferred", "outside"]
"""How something is known: the article says it, we worked it out, or it comes from elsewhere."""

ID_PATTERN = r"^\S(.{0,198}\S)?$"
"""Ids of other people's data are whatever they are: ``SYR1234``, ``2017/02/08 a``; on one line of up to 200."""

Id = Annotated[
    str,
    msgspec.Meta(
        pattern=ID_PATTERN,
        description="A short name to refer to it by, best of lower-case letters, digits and hyphens.",
    ),
]

LANGUAGE_PATTERN = r"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,8}$"
"""As far as BCP 47 (RFC 5646, section 2.1) tells tags apart from other text: subtags of up to eight characters."""

ParagraphNumber = Annotated[int, msgspec.Meta(ge=1, le=999_999)]
"""A paragraph's place among the non-empty lines of a text, from 1."""

Url = Annotated[
    str, msgspec.Meta(pattern=r"^https?://[^\s<>\"]{1,2000}$", description="An address that begins with http or https.")
]

Latitude = Annotated[float, msgspec.Meta(ge=-90, le=90)]
Longitude = Annotated[float, msgspec.Meta(ge=-180, le=180)]

Label = Annotated[str, msgspec.Meta(min_length=1, max_length=300, description="A few words, on one line.")]

Prose = Annotated[str, msgspec.Meta(min_length=1, description="One or more sentences in the curator's own words.")]


class Entity(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Anything in a store: immutable, and closed to fields it does not know."""

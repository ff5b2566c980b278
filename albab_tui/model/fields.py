"""Field types that several parts of the store share."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

Basis = Literal["stated", "inferred", "outside"]
"""How something is known: the article says it, we worked it out, or it comes from elsewhere."""

Id = Annotated[
    str,
    msgspec.Meta(
        pattern=r"^[a-z0-9][a-z0-9-]{0,63}$",
        description="A short name to refer to it by: lower-case letters, digits and hyphens.",
    ),
]

Label = Annotated[str, msgspec.Meta(min_length=1, max_length=300, description="A few words, on one line.")]

Prose = Annotated[str, msgspec.Meta(min_length=1, description="One or more sentences in the curator's own words.")]


class Entity(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Anything in a store: immutable, and closed to fields it does not know."""

"""Ids for what has only a name: letters that a filter takes without quotes, and a few digits of a hash."""

from __future__ import annotations

import hashlib
import re
from functools import lru_cache

from albab_tui.text.folding import fold

_LONGEST = 40
_OTHERS = re.compile("[^a-z0-9]+")


@lru_cache(maxsize=100_000)
def id_for(name: str, *within: str) -> str:
    """An id that is the same whenever and wherever the name comes, and another one for another name.

    Args:
        name: the name.
        within: names of what it is part of, where it is another one in each.
    """
    digest = hashlib.sha256("\0".join((*within, name)).encode("utf-8", "surrogatepass")).hexdigest()[:6]
    plain = _OTHERS.sub("-", fold(name))[:_LONGEST].strip("-")
    return f"{plain}-{digest}" if plain else digest

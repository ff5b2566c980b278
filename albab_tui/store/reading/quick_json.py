"""JSON as plain values, many times faster than as YAML, and only where both ways give the same.

What is written plainly is read here. Whatever might be a mistake, or be read in another way as YAML, isn't: it is left
to `building`, which alone knows places and tells mistakes. Nothing here limits how deep values are nested, for no store
is deeper than the model, and what doesn't fit the model is read again with care.
"""

from __future__ import annotations

import json
import re
from typing import Any, NoReturn, cast

from albab_tui.store.reading.field_texts import cleaned, cleaned_name, spells_nothing
from albab_tui.store.reading.levels import Tree

_AROUND = " \r\n"
"""What may stand around the mapping; YAML takes no tab there."""
_LONGEST_KEY = 80
"""Characters of a field's name; as escapes they are six times as many, and YAML allows 1,024 before the colon."""
_WIDE_GAP = re.compile(r"[ \t]{200}")
_COLON_BELOW = re.compile(r"[\r\n][ \t\r\n]*:")
"""A colon in another line than the field's name, which YAML doesn't allow."""


class _DoubtError(ValueError):
    """It may be a mistake, or mean something else as YAML."""


def quick_json(text: str, most_values: int) -> Tree:
    """The values of a text that is plain JSON, cleaned; None where it has to be read with care.

    Args:
        text: as `decoding.decode` gives it.
        most_values: values that it may hold; where it could hold more, they are counted elsewhere.
    """
    if not text.lstrip(_AROUND).startswith("{") or _most(text) > most_values:
        return None
    if _WIDE_GAP.search(text) or _COLON_BELOW.search(text):
        return None
    try:
        tree, end = _DECODER.raw_decode(text, text.index("{"))
    except (ValueError, RecursionError):
        return None
    return None if text[end:].strip(_AROUND) else cast("Tree", tree)


def _most(text: str) -> int:
    """No more values than this: each but the first stands behind a comma or at the beginning of a list or mapping."""
    return 1 + text.count(",") + text.count("[") + text.count("{")


def _mapping(pairs: list[tuple[str, Any]]) -> dict[str, Tree]:
    made: dict[str, Tree] = {}
    for key, value in pairs:
        name = cleaned_name(key)
        made[name] = _value(value, name)
        if len(key) > _LONGEST_KEY:
            raise _DoubtError
    if len(made) != len(pairs):
        raise _DoubtError
    return made


def _value(value: Any, field: str) -> Tree:
    if type(value) is str:
        text = cleaned(value, field)
        if spells_nothing(text):
            raise _DoubtError
        return text
    if type(value) is list:
        return [_value(item, "") for item in value]
    return ("true" if value else "false") if type(value) is bool else value  # a mapping, or nothing


def _refuse(name: str) -> NoReturn:
    raise _DoubtError  # NaN and infinity are no JSON


_DECODER = json.JSONDecoder(object_pairs_hook=_mapping, parse_int=str, parse_float=str, parse_constant=_refuse)

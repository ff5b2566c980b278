"""Numbers of cells as a store writes them."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation
from functools import lru_cache

_PLAIN = re.compile(r"-?[0-9]{1,15}(\.[0-9]{1,9})?")
_GROUPED = re.compile(r"-?[0-9]{1,3}([, '\u00a0\u202f][0-9]{3})+(\.[0-9]+)?")


@lru_cache(maxsize=20_000)
def decimal_text(text: str) -> str:
    """The number of a cell in plain digits; empty where it is none, or might be another one."""
    if _PLAIN.fullmatch(text):
        return text
    if _GROUPED.fullmatch(text):
        return re.sub(r"[^0-9.-]", "", text)
    try:
        plain = format(Decimal(text).normalize(), "f") if len(text) < 30 else ""
    except InvalidOperation:
        return ""
    if "." in plain:
        whole, _, part = plain.partition(".")
        plain = f"{whole}.{part[:9]}"
    return plain if _PLAIN.fullmatch(plain) else ""

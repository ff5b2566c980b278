"""The keys by which bibliographies refer to what is cited.

A key depends on the store's title and on ids alone, so it is the same whatever is cited beside it. It holds small
letters, digits, hyphens and colons, for some programs take capital letters for small ones.
"""

from __future__ import annotations

import re
from hashlib import sha256

_OTHER = re.compile(r"[^a-z0-9]+")
_PLAIN = re.compile(r"(?!.*-[0-9a-f]{10}\Z)[a-z0-9]+(?:-[a-z0-9]+)*\Z")
"""What can stand in a key as it is, and isn't taken for something with a hash."""
_LONGEST = 60


def source_key(title: str, source: str) -> str:
    """The key of a source: ``battle-of-al-bab:000``."""
    return f"{_store(title)}:{_id(source)}"


def event_key(title: str, event: str) -> str:
    """The key of an event: ``battle-of-al-bab:event:joint-strikes``."""
    return f"{_store(title)}:event:{_id(event)}"


def report_key(title: str, event: str, source: str, paragraphs: tuple[int, ...]) -> str:
    """The key of one report, named by its passage and not by its place: ``…:event:joint-strikes:004:2-3``."""
    return ":".join((event_key(title, event), _id(source), "-".join(map(str, paragraphs)) or "0"))


def _store(title: str) -> str:
    return _OTHER.sub("-", title.lower())[:_LONGEST].strip("-") or _hash(title)


def _id(id: str) -> str:
    """The id where a key can hold it, else what is left of it, with a hash by which it differs from all others."""
    if len(id) <= _LONGEST and _PLAIN.match(id):
        return id
    return f"{_OTHER.sub('-', id.lower())[:_LONGEST].strip('-')}-{_hash(id)}".lstrip("-")


def _hash(text: str) -> str:
    return sha256(text.encode()).hexdigest()[:10]

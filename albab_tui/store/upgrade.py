"""From albab-1 to albab-2: the dates and the name of the format are written anew, all else stays as it stands."""

from __future__ import annotations

from collections.abc import Iterator
from operator import itemgetter

from msgspec import Struct
from msgspec.structs import fields

from albab_tui.errors import AlbabError
from albab_tui.findings import Path, path_text
from albab_tui.model.edtf import Edtf, Lasting, Open
from albab_tui.model.event import Event
from albab_tui.model.vocabulary import Lasts
from albab_tui.store.opening import OpenedStore, parse_store
from albab_tui.store.reading.decoding import decode_as_written

_NEW = "albab-2"


class Decision(Struct, frozen=True):
    """A date that may have meant either, and that a person must decide."""

    line: int
    """Line of the new file, from 1; the old one has it there too."""
    path: Path
    """The field."""
    event: Event | None
    """The event whose date it is, or one of whose reports'."""
    moment: str
    """As it is written now: one moment some time between the two."""
    lasting: str
    """What to write if it lasted."""
    lasts: Lasts
    """Whether events of its kind last, by the store's vocabulary."""

    @property
    def field(self) -> str:
        """The field as messages name it."""
        return path_text(self.path)


class Upgraded(Struct, frozen=True):
    """A store in the new format."""

    text: str
    decisions: tuple[Decision, ...]
    """In the order of the file."""


def upgrade(data: bytes, opened: OpenedStore) -> Upgraded:
    """A store of albab-1 in albab-2, its comments, order and layout kept.

    Args:
        data: the file's bytes.
        opened: what they were read as.

    Raises:
        AlbabError: if it is no albab-1, or a date is written in a way that can't be replaced where it stands.
    """
    if opened.store.format == _NEW:
        raise AlbabError(f"{opened.path} is {_NEW} already")
    windows = [(path, when) for path, when in _dates(opened.store, ()) if when.interval]
    edits = [(("format",), "albab-1", _NEW), *((path, when.window, str(when)) for path, when in windows)]
    text = _edited(decode_as_written(data, opened.path), edits, opened)
    again = parse_store(text.encode(), opened.path).store
    assert list(_dates(again, ())) == list(_dates(opened.store, ()))
    in_order = sorted(windows, key=lambda window: opened.positions.original(window[0]))
    return Upgraded(text, tuple(_decision(path, when, opened) for path, when in in_order))


def _dates(part: object, path: Path) -> Iterator[tuple[Path, Edtf]]:
    """Every date of a store, with its path."""
    if isinstance(part, Edtf):
        yield path, part
    elif isinstance(part, Struct):
        for field in fields(part):
            yield from _dates(getattr(part, field.name), (*path, field.name))
    elif isinstance(part, tuple):
        for index, item in enumerate(part):
            yield from _dates(item, (*path, index))


def _edited(text: str, edits: list[tuple[Path, str, str]], opened: OpenedStore) -> str:
    """The text with each value at a path, which stands there in its old form, in its new one."""
    parts: list[str] = []
    taken = 0
    for at, (path, old, new) in sorted(
        ((opened.positions.original(edit[0]), edit) for edit in edits), key=itemgetter(0)
    ):
        found = next((form for form in _forms(old) if text.startswith(form, at)), None)
        if found is None:
            line = opened.positions.at(path)[0]
            raise AlbabError(f"{opened.path}:{line}: write {old} plainly here, without escapes, and upgrade again")
        quote = found[0] if found[0] in "'\"" else ""
        parts += text[taken:at], quote, new, quote
        taken = at + len(found)
    return "".join((*parts, text[taken:]))


def _forms(value: str) -> tuple[str, ...]:
    """How a date or a name may stand in the file."""
    escaped = value.replace("/", "\\/")
    return value, f'"{value}"', f"'{value}'", f'"{escaped}"'


def _decision(path: Path, when: Edtf, opened: OpenedStore) -> Decision:
    event = opened.store.events[path[1]] if path[0] == "events" and isinstance(path[1], int) else None
    lasting = Lasting(when.first or Open.ONGOING, when.last or Open.ONGOING)
    lasts = opened.store.words.kinds.word_of(event.kind).lasts if event else "either"
    return Decision(opened.positions.at(path)[0], path, event, str(when), str(lasting), lasts)

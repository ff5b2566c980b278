"""From a file's text to plain text, lists and mappings, and the place of each, in one pass over libyaml's events.

The format is a plain subset of YAML 1.2 that holds JSON: one document; every scalar is text (only an empty one, ``~``
and ``null`` are nothing); no tags, no anchors, no merge keys. So one place in the file is one value of the store, a
file can't multiply itself, and nothing in it can name a Python object.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NoReturn, TypeAlias

import yaml

from albab_tui.store.cleaning import clean_line, clean_text
from albab_tui.store.faults import Fault, FaultList, Path, quoted, shortened
from albab_tui.store.lines import Lines
from albab_tui.store.positions import OWN, Span
from albab_tui.store.syntax import syntax_fault

Tree: TypeAlias = "str | list[Tree] | dict[str, Tree] | None"

DEEPEST = 50
"""Levels of nesting that are read; a store needs eight."""

PROSE_FIELDS = frozenset(
    {"date_why", "description", "differs_why", "note", "origin_why", "outside", "rank_why", "says", "summary", "why"}
)
"""Fields whose text may have several lines."""

_NOTHING = frozenset({"", "~", "null", "Null", "NULL"})
_Loader: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


class ReadingStoppedError(Exception):
    """Reading can't go on; the reason is among the faults."""


def read_tree(text: str, lines: Lines, faults: FaultList, most_values: int) -> tuple[Tree, Span]:
    """The text as a tree, and the places of its values. Mistakes are added to the faults.

    Raises:
        ReadingStoppedError: where the rest of the text can't be understood.
    """
    builder = _Builder(lines, faults, most_values)
    with _without_garbage_collection():
        builder.read(text)
    return builder.root.values[0], builder.root.spans[1]


@contextmanager
def _without_garbage_collection() -> Iterator[None]:
    """Nothing here is cyclic, and collecting among a hundred thousand young objects triples the time."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


class _List:
    __slots__ = ("spans", "values")

    def __init__(self, at: int) -> None:
        self.values: list[Tree] = []
        self.spans: list[Span] = [at]

    def add(self, value: Tree, span: Span) -> None:
        self.values.append(value)
        self.spans.append(span)

    @property
    def step(self) -> int:
        return len(self.values)


class _Mapping:
    __slots__ = ("key", "key_at", "spans", "values")

    def __init__(self, at: int) -> None:
        self.values: dict[str, Tree] = {}
        self.spans: dict[str, tuple[int, Span]] = {OWN: (at, at)}
        self.key: str | None = None
        self.key_at = at

    def add(self, value: Tree, span: Span) -> None:
        assert self.key is not None
        self.values[self.key] = value
        self.spans[self.key] = self.key_at, span
        self.key = None

    @property
    def step(self) -> str | None:
        return self.key


class _Builder:
    """Takes the events one by one; the open lists and mappings are its stack, so depth costs no recursion."""

    def __init__(self, lines: Lines, faults: FaultList, most_values: int) -> None:
        self.root = _List(0)
        self._top: _List | _Mapping = self.root
        self._open: list[_List | _Mapping] = []
        self._lines = lines
        self._faults = faults
        self._left = most_values

    def read(self, text: str) -> None:
        """Take every event of the text."""
        at = 0
        try:
            loader = _Loader(text)
            next_event = loader.get_event
            while (event := next_event()) is not None:
                at = event.start_mark.index
                self._take(event, at)
        except ReadingStoppedError:
            raise
        except Exception as error:  # PyYAML raises ValueError, KeyError, IndexError, ... besides its own
            self._faults.add(syntax_fault(error, at, len(text), self._path()))
            raise ReadingStoppedError from None
        if not self.root.values or self.root.values == [None]:
            self._stop(0, "empty-file", "the file holds no store", 'begin it with "format: albab-1"')

    def _take(self, event: yaml.Event, at: int) -> None:
        kind = type(event)
        if kind is yaml.ScalarEvent:
            self._scalar(event, at)
        elif kind is yaml.MappingStartEvent:
            self._begin(event, _Mapping(at), at)
        elif kind is yaml.SequenceStartEvent:
            self._begin(event, _List(at), at)
        elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
            self._end()
        elif kind is yaml.AliasEvent:
            self._alias(event, at)
        elif kind is yaml.DocumentStartEvent and self.root.values:
            self._stop(at, "several-documents", "a second document begins here", "keep one store in one file")

    def _scalar(self, event: Any, at: int) -> None:
        value: str = event.value
        top = self._top
        if event.anchor is not None or (event.tag is not None):
            self._check_node(event, at)
        if type(top) is _Mapping and top.key is None:
            self._key(top, value, event, at)
            return
        if event.implicit[0] and value in _NOTHING:
            top.add(None, at)
        elif value.isascii() and value.isprintable() and value[:1] != " " and value[-1:] != " ":
            top.add(value, at)
        else:
            top.add(clean_text(value) if top.step in PROSE_FIELDS else clean_line(value), at)
        self._count(at)

    def _key(self, top: _Mapping, value: str, event: Any, at: int) -> None:
        key = clean_line(value)
        top.key, top.key_at = key, at
        if key in top.values:
            line = self._lines.at(top.spans[key][0])[0]
            cure = f"the first is on line {line}; keep one"
            self._fault(at, "duplicate-key", f"{quoted(key)} stands here a second time", cure)
        elif key == "<<" and event.implicit[0]:
            self._fault(at, "merge-key", "merge keys are not part of this format", "write the fields out")

    def _begin(self, event: Any, opened: _List | _Mapping, at: int) -> None:
        if event.anchor is not None or event.tag is not None:
            self._check_node(event, at)
        if type(self._top) is _Mapping and self._top.key is None:
            self._stop(at, "wrong-key", "here belongs the name of a field", "write name: value")
        if len(self._open) >= DEEPEST:
            self._stop(at, "too-deep", f"more than {DEEPEST} levels are nested", "a store needs eight")
        self._count(at)
        self._open.append(self._top)
        self._top = opened

    def _end(self) -> None:
        done = self._top
        self._top = self._open.pop()
        self._top.add(done.values, done.spans)

    def _alias(self, event: Any, at: int) -> None:
        name = f"*{shortened(event.anchor)}"
        self._fault(at, "alias", f"aliases such as {name} are not part of this format", "write the value out")
        if type(self._top) is _Mapping and self._top.key is None:
            self._top.key, self._top.key_at = name, at
        else:
            self._top.add(None, at)

    def _check_node(self, event: Any, at: int) -> None:
        if event.anchor is not None:
            name = f"&{shortened(event.anchor)}"
            self._fault(at, "alias", f"anchors such as {name} are not part of this format", "leave it out")
        if event.tag is not None:
            tag = quoted(event.tag)
            message = f"tags are not part of this format, and this is one: {tag}"
            self._fault(at, "tag", message, "leave it out: all values are text")

    def _count(self, at: int) -> None:
        self._left -= 1
        if self._left < 0:
            self._stop(at, "too-large", "the file holds too many values", "allow a larger file with --max-size")

    def _path(self) -> Path:
        """The way to what is being read."""
        opened = [*self._open[1:], self._top] if self._open else []
        return tuple(level.step for level in opened if level.step is not None)

    def _fault(self, at: int, rule: str, message: str, cure: str) -> None:
        self._faults.add(Fault(at, rule, self._path(), message, cure))

    def _stop(self, at: int, rule: str, message: str, cure: str) -> NoReturn:
        self._fault(at, rule, message, cure)
        raise ReadingStoppedError

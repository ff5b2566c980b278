"""From a file's text to plain text, lists and mappings, and the place of each, in one pass over libyaml's events.

The format is a plain subset of YAML 1.2 that holds JSON: one document; every scalar is text (only an empty one,
``~`` and ``null``, ``Null`` or ``NULL``, are nothing); no tags, no anchors, no merge keys. So one place in the file
is one value of the store, a file can't multiply itself, and nothing in it can name a Python object.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple, NoReturn

import yaml

from albab_tui.findings import Finding, Path, quoted, shortened
from albab_tui.store.reading.collecting import Findings, StoppedError
from albab_tui.store.reading.field_texts import cleaned, cleaned_name, spells_nothing
from albab_tui.store.reading.levels import MOST_LEVELS, OpenList, OpenMapping, Tree, nested_too_deep
from albab_tui.store.reading.lines import Lines
from albab_tui.store.reading.positions import PlaceTree

_NOTHING = frozenset({"", "~", "null", "Null", "NULL"})
_TIGHT_COMMENT = re.compile(r"#(?<=[ \t]#)[0-9]")
_BLANKS = re.compile(r"(?:[ \t\r\n]++|(?<=[ \t\r\n])#[^\r\n]*+)*+")
_FLOW_ENDS = frozenset(",]}")
_COMMENT_BEHIND = re.compile(r"[ \t]+#(?=[0-9])")
_Loader: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


class HaltError(Exception):
    """The parser stopped, and the rest of the text can't be understood."""

    def __init__(self, error: Exception, last: Any, path: Path, last_path: Path) -> None:
        super().__init__(error)
        self.error = error
        """Whatever the parser raised."""
        self.last = last
        """The last event that it gave, None if it gave none."""
        self.path = path
        """The way to what was to come."""
        self.last_path = last_path
        """The way to the last value that was read."""


class Read(NamedTuple):
    """What a text holds."""

    tree: Tree
    span: PlaceTree
    """The places of its values."""
    spells_nothing: bool
    """Whether a text in it reads null, which is no nothing where it stands in quotation marks."""


def read_tree(text: str, lines: Lines, findings: Findings, most_values: int) -> Read:
    """The text as a tree, and the places of its values. Mistakes are added to the findings.

    Raises:
        HaltError: where the rest of the text can't be understood.
        StoppedError: where it need not be read; why is among the findings.
    """
    builder = _Builder(lines, findings, most_values)
    builder.read(text)
    return Read(builder.root.values[0], builder.root.spans[1], builder.spells_nothing)


class _Builder:
    """Takes the events one by one; the open lists and mappings are its stack, so depth costs no recursion."""

    def __init__(self, lines: Lines, findings: Findings, most_values: int) -> None:
        self.root = OpenList(0)
        self._top: OpenList | OpenMapping = self.root
        self._open: list[OpenList | OpenMapping] = []
        self._lines = lines
        self._findings = findings
        self._left = most_values
        self._parsed = ""
        self.spells_nothing = False

    def read(self, text: str) -> None:
        """Take every event of the text."""
        event: Any = None
        self._parsed = text
        try:
            take = self._takers()
            if _TIGHT_COMMENT.search(text):
                take[yaml.ScalarEvent] = partial(self._scalar_before_comment, text)
            next_event = _Loader(text).get_event
            while (event := next_event()) is not None:
                take[type(event)](event, event.start_mark.index)
        except StoppedError:
            raise
        except Exception as error:  # PyYAML raises ValueError, KeyError, IndexError, ... besides its own
            raise HaltError(error, event, self._path(), self._path_to(self._top.last)) from None
        if self.root.values in ([], [None]):
            self._stop(0, "empty-file", "the file holds no store", 'begin it with "format: albab-2"')

    def _takers(self) -> dict[type, Callable[[Any, int], None]]:
        return {
            yaml.StreamStartEvent: _pass,
            yaml.DocumentStartEvent: self._document,
            yaml.ScalarEvent: self._scalar,
            yaml.MappingStartEvent: self._begin,
            yaml.SequenceStartEvent: self._begin,
            yaml.MappingEndEvent: self._end,
            yaml.SequenceEndEvent: self._end,
            yaml.AliasEvent: self._alias,
            yaml.DocumentEndEvent: _pass,
            yaml.StreamEndEvent: _pass,
        }

    def _document(self, event: Any, at: int) -> None:
        if self.root.values:
            self._stop(at, "several-documents", "a second document begins here", "keep one store in one file")

    def _scalar(self, event: Any, at: int) -> None:
        value: str = event.value
        top = self._top
        if event.anchor is not None or event.tag is not None:
            self._refuse_properties(event, at)
        if top.key is None:
            self._key(value, event, at)
            return
        self._count(at)
        if value in _NOTHING and event.implicit[0]:
            top.add(None, at if value else self._empty_at(at))
        else:
            self._text(cleaned(value, top.key), at)

    def _empty_at(self, at: int) -> int:
        """Where nothing stands; among brackets PyYAML's own parser says so before the blanks, and libyaml behind."""
        behind = _BLANKS.match(self._parsed, at)
        end = behind.end() if behind else at
        return end if self._parsed[end : end + 1] in _FLOW_ENDS else at

    def _text(self, text: str, at: int) -> None:
        if spells_nothing(text):
            self.spells_nothing = True
        self._top.add(text, at)

    def _scalar_before_comment(self, text: str, event: Any, at: int) -> None:
        """Take a scalar, unless it goes on: ``Battle #2`` is Battle to YAML, and the rest would be lost unnoticed."""
        is_plain_value = not event.style and self._top.key is not None and event.value not in _NOTHING
        if is_plain_value and (comment := _COMMENT_BEHIND.match(text, event.end_mark.index)):
            cure = "put the whole text in quotes, or write a space behind # if it is a remark"
            self._find(comment.end() - 1, "comment-in-text", "to YAML the text ends before this #", cure)
        self._scalar(event, at)

    def _key(self, value: str, event: Any, at: int) -> None:
        key = cleaned_name(value)
        first = self._top.name(key, at)
        if first is not None:
            self._find(at, "duplicate-key", f"{quoted(key)} stands here again", partial(self._taken, first))
        elif value == "<<" and event.implicit[0]:
            self._find(at, "merge-key", "merge keys are not part of this format", "write the fields out")

    def _taken(self, first: int) -> str:
        return f"line {self._lines.at(first)[0]} has it already; keep one"

    def _begin(self, event: Any, at: int) -> None:
        if event.anchor is not None or event.tag is not None:
            self._refuse_properties(event, at)
        if self._top.key is None:
            self._stop(at, "wrong-key", "here belongs the name of a field", "write name: value")
        if len(self._open) >= MOST_LEVELS:
            self._findings.add(nested_too_deep(at, self._path()))
            raise StoppedError
        self._count(at)
        self._open.append(self._top)
        self._top = OpenMapping(at) if type(event) is yaml.MappingStartEvent else OpenList(at)

    def _end(self, event: Any, at: int) -> None:
        done = self._top
        self._top = self._open.pop()
        self._top.add(done.values, done.spans)

    def _alias(self, event: Any, at: int) -> None:
        name = f"*{shortened(event.anchor)}"
        self._find(at, "alias", f"aliases such as {name} are not part of this format", "write the value out")
        if self._top.key is None:
            self._top.name(name, at)
        else:
            self._top.add(None, at)

    def _refuse_properties(self, event: Any, at: int) -> None:
        if event.anchor is not None:
            name = f"&{shortened(event.anchor)}"
            self._find(at, "alias", f"anchors such as {name} are not part of this format", "leave it out")
        if event.tag is not None:
            tag = quoted(event.tag)
            message = f"tags are not part of this format, and this is one: {tag}"
            self._find(at, "tag", message, "leave it out: all values are text")

    def _count(self, at: int) -> None:
        self._left -= 1
        if self._left < 0:
            self._stop(at, "too-large", "the file holds too many values", "allow a larger file with --max-size")

    def _path(self) -> Path:
        """The way to what is being read."""
        return self._path_to(self._top.step)

    def _path_to(self, step: str | int | None) -> Path:
        steps = [*(level.step for level in self._open[1:]), step] if self._open else []
        return tuple(step for step in steps if step is not None)

    def _find(self, at: int, rule: str, message: str, cure: str | Callable[[], str]) -> None:
        self._findings.add(Finding(self._path(), rule, message, cure, at))

    def _stop(self, at: int, rule: str, message: str, cure: str) -> NoReturn:
        self._find(at, rule, message, cure)
        raise StoppedError


def _pass(event: Any, at: int) -> None:
    """Nothing to do: the event carries no value."""

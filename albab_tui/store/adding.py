"""Writing a field into parts of a store's file: all else stays as it stands, character for character."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, TypeAlias

import yaml

from albab_tui.findings import Path
from albab_tui.store.reading.decoding import decode, decode_as_written

FieldValue: TypeAlias = Mapping[str, str | tuple[str, ...]]
"""A mapping of texts and lists of texts, none of which needs quotation marks in YAML."""

_Loader: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
_BREAK = re.compile("\r\n|\n|\r")
_NUMBER = re.compile(r"[0-9]+(e[0-9]+)?")


def in_one_line(value: FieldValue, *, quoted: bool = False) -> str:
    """A value in one line, as YAML has it between braces.

    Args:
        value: the value.
        quoted: whether each text stands in quotation marks, as in JSON.
    """
    if quoted:
        return json.dumps(value)
    return f"{{{', '.join(f'{name}: {_plain(part)}' for name, part in value.items())}}}"


def _plain(part: str | tuple[str, ...]) -> str:
    if isinstance(part, tuple):
        return f"[{', '.join(map(_plain, part))}]"
    # Other programs would take these digits for a number.
    return f'"{part}"' if _NUMBER.fullmatch(part) else part


def with_field(data: bytes, file: str, name: str, values: Mapping[Path, FieldValue]) -> str:
    """A file's text with one field in several mappings, each at its end or in place of what it was.

    What comes out is to be read again before it is trusted: there are texts of YAML into which no line can be put.

    Args:
        data: the file's bytes, that hold a store.
        file: its name, for errors.
        name: the field's.
        values: for the path of each mapping, the field's value.

    Raises:
        StoreError: if the bytes are no text.
    """
    parsed, lines = decode(data, file)
    text = decode_as_written(data, file)
    root = yaml.compose(parsed, Loader=_Loader)
    edits = [_edit(parsed, _at(root, path), name, value) for path, value in values.items()]
    break_ = found[0] if (found := _BREAK.search(text)) else "\n"
    parts: list[str] = []
    taken = 0
    for start, end, new in sorted(edits):
        parts += text[taken : lines.original(start)], new.replace("\n", break_)
        taken = lines.original(end)
    return "".join((*parts, text[taken:]))


def _at(node: Any, path: Path) -> Any:
    """The node at a path; one value where a list belongs stands for the list."""
    for step in path:
        if isinstance(step, str):
            node = next(value for key, value in node.value if key.value == step)
        elif isinstance(node, yaml.SequenceNode):
            node = node.value[step]
    return node


def _edit(text: str, node: Any, name: str, value: FieldValue) -> tuple[int, int, str]:
    """From where to where, and what is to stand there."""
    quoted = _is_quoted(node.value[0][0])
    new = in_one_line(value, quoted=quoted)
    there = next((each for key, each in node.value if key.value == name), None)
    if there is not None:
        return there.start_mark.index, _end(there), new
    end = _end(node.value[-1][1])
    if node.flow_style:
        return end, end, f', "{name}": {new}' if quoted else f", {name}: {new}"
    end = _line_end(text, len(text[:end].rstrip()))
    return end, end, f"\n{' ' * node.start_mark.column}{name}: {new}"


def _is_quoted(key: Any) -> bool:
    return bool(key.style == '"')


def _end(node: Any) -> int:
    """Where the last part of a value ends: that of a block reaches to whatever follows."""
    while not isinstance(node, yaml.ScalarNode) and not node.flow_style and node.value:
        last = node.value[-1]
        node = last[1] if isinstance(node, yaml.MappingNode) else last
    return int(node.end_mark.index)


def _line_end(text: str, at: int) -> int:
    found = _BREAK.search(text, at)
    return found.start() if found else len(text)

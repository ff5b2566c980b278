"""Texts from a row, as a mapping takes them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from html.parser import HTMLParser

from albab_tui.readers.tables.maps.map_form import Filtered, Take, Wanted
from albab_tui.readers.tables.table_rows import RowCells

_COLUMN = re.compile(r"\{([^{}]+)\}")
_OPTIONAL = re.compile(r"\[([^\[\]]*)\]")


def taken(take: Take | str | None, cells: RowCells) -> str:
    """The text of a row; empty where there is none."""
    return next(iter(several(take, cells)), "")


def several(take: Take | str | None, cells: RowCells) -> tuple[str, ...]:
    """The texts of a row, each that is not empty."""
    if take is None:
        return ()
    if isinstance(take, str):
        return (text,) if (text := cells.get(take, "")) else ()
    if not applies(take, cells):
        return ()
    return tuple(filter(None, (_turned(take, text) for text in _split(take, _raw(take, cells)))))


def applies(part: Filtered, cells: RowCells) -> bool:
    """Whether something is taken from a row."""
    return holds_all(part.filters, cells) and not (part.filters_not and holds_all(part.filters_not, cells))


def holds_all(wanted: Wanted, cells: RowCells) -> bool:
    """Whether each column holds what is wanted of it."""
    return all(
        cells.get(column, "") in ((texts,) if isinstance(texts, str) else texts) for column, texts in wanted.items()
    )


def groups(take: Take | str | None, cells: RowCells) -> Iterator[RowCells]:
    """The row once for each text, with the named groups of the pattern as columns beside its own."""
    for text in several(take, cells):
        found = _compiled(take.pattern).fullmatch(text) if isinstance(take, Take) and take.pattern else None
        yield {**cells, **{name: (part or "").strip() for name, part in (found.groupdict() if found else {}).items()}}


def _raw(take: Take, cells: RowCells) -> str:
    if take.literal is not None:
        return take.literal
    if take.template is not None:
        return _filled(take.template, cells)
    names = take.columns or ((take.column,) if take.column else ())
    return take.join.join(dict.fromkeys(filter(None, (cells.get(name, "") for name in names))))


def _filled(template: str, cells: RowCells) -> str:
    """A template with the texts of its columns; what stands in brackets is left out where a column in it is empty."""

    def part(found: re.Match[str]) -> str:
        names = _COLUMN.findall(found[1])
        return found[1] if all(cells.get(name) for name in names) else ""

    return " ".join(_COLUMN.sub(lambda found: cells.get(found[1], ""), _OPTIONAL.sub(part, template)).split())


def _split(take: Take, text: str) -> list[str]:
    return [part.strip() for part in text.split(take.split)] if take.split else [text]


def _turned(take: Take, text: str) -> str:
    if take.plain:
        text = without_tags(text)
    if take.pattern:
        found = _compiled(take.pattern).fullmatch(text)
        text = "" if found is None else (found.groupdict().get("text") or found[0]).strip()
    if take.values or take.other is not None:
        return take.values.get(text, text if take.other is None else take.other)
    return text


@lru_cache(maxsize=256)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.DOTALL)


def without_tags(text: str) -> str:
    """The text of HTML, its blocks parted by blanks."""
    if "<" not in text and "&" not in text:
        return text
    reader = _TextOnly()
    reader.feed(text)
    reader.close()
    return " ".join("".join(reader.parts).split())


class _TextOnly(HTMLParser):
    """Keeps what stands outside of tags, scripts and styles."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._hidden += tag in ("script", "style")
        if tag in ("p", "br", "div", "li", "h1", "h2", "h3", "blockquote", "tr", "td"):
            self.parts.append(" ")

    def handle_endtag(self, tag: str) -> None:
        self._hidden = max(self._hidden - (tag in ("script", "style")), 0)
        if tag in ("p", "div", "li", "h1", "h2", "h3", "blockquote"):
            self.parts.append(" ")

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.parts.append(data)

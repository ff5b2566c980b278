"""How surely a file is a table, by its first bytes and its name."""

from __future__ import annotations

import os

from albab_tui.readers.tables.decoding_bytes import decoded_text
from albab_tui.readers.tables.delimited import found_delimiter, is_header, read_delimited
from albab_tui.readers.tables.maps.map_form import TableDialect
from albab_tui.readers.tables.recognising import recognised, recognised_bare

ENDINGS = (".csv", ".tsv", ".tab", ".psv", ".jsonl", ".ndjson")


def table_likelihood(head: bytes, path: str) -> float:
    """How surely a file is a table, from 0 to 1; 0.9 where its columns are those of a well-known data set."""
    text = decoded_text(_whole_lines(head)).text
    if recognised_bare(text.partition("\n")[0]):
        return 0.9
    if text.lstrip()[:1] in ("{", "["):
        return 0.6 if _is_json_lines(text) or os.path.splitext(path)[1].lower() in ENDINGS else 0.0
    table = read_delimited(text, TableDialect())
    if recognised(table.columns):
        return 0.9
    if os.path.splitext(path)[1].lower() in ENDINGS:
        return 0.6
    sure = len(table.columns) > 2 and table.rows and not table.rejects
    return 0.3 if sure and is_header(text.splitlines()[0].split(found_delimiter(text))) else 0.0


def _whole_lines(head: bytes) -> bytes:
    """The lines that are there to their ends, or all where there is only one."""
    return head[: head.rfind(b"\n") + 1] or head


def _is_json_lines(text: str) -> bool:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return len(lines) > 1 and all(line.startswith("{") and line.endswith("}") for line in lines[:-1])

"""Reading small texts as if they were files."""

from __future__ import annotations

import pytest

from albab_tui.errors import Problem, StoreError, render_problems
from albab_tui.model.store import Store
from albab_tui.store.opening import parse_store

HEAD = "format: albab-1\ntitle: Harbour\n"
"""The least that a store needs."""


def read(text: str | bytes) -> Store:
    """The store that a file's content gives."""
    return parse_store(_bytes(text), "f.yaml").store


def refused(text: str | bytes) -> StoreError:
    """The error that a file's content gives."""
    with pytest.raises(StoreError) as caught:
        parse_store(_bytes(text), "f.yaml")
    return caught.value


def problem(text: str | bytes) -> Problem:
    """The only problem of a file's content."""
    (only,) = refused(text).problems
    return only


def told(text: str | bytes) -> str:
    """The error as a person sees it."""
    return render_problems(refused(text))


def rules(text: str | bytes) -> list[str]:
    """The rules that a file's content breaks, in the order of the file."""
    return [one.rule for one in refused(text).problems]


def _bytes(text: str | bytes) -> bytes:
    return text if isinstance(text, bytes) else text.encode()

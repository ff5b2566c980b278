r"""The filter as one line of text: ``actor:turkey (kind:strike or kind:combat) since:2017-02 "ground"``.

    filter = row {or row}
    row    = run {and run}
    run    = term {term}
    term   = ["-"] (field ":" value {"," value} | field ":" "(" filter ")" | "(" filter ")" | words) | rule

- Blank and ``and`` bind tighter than ``or``; a minus, or ``not``, leaves out the one term behind it. ``|`` is ``or``,
  ``&`` is ``and``, ``!`` is ``not``, in capitals or not.
- All terms of a row must hold. In a run several values of a field join in the field's own way, see
  `albab_tui.question.fields`: ``kind:a kind:b`` is either, ``actor:a actor:b`` both. ``and`` ends a run.
- In the brackets of a field there are its values: ``actor:(a b)`` is both and ``actor:(a or b)`` either, of any field.
- ``a,b`` as a value means the field twice. Values and words that hold a blank stand in double quotes, in which ``\"``
  and ``\\`` stand for ``"`` and ``\``.
- A role of the store's own is a field too; it stands in quotes unless it is of small letters and no other field.
- A rule is a range of time or a setting; it holds for the whole, so it stands outside brackets and not beside ``or``.

What `albab_tui.question.printing` prints is read back as the same filter.
"""

from __future__ import annotations

from typing import Literal

from albab_tui.model.directory import Directory
from albab_tui.question.filter import Filter
from albab_tui.question.filter_reading import read
from albab_tui.question.printing import print_filter
from albab_tui.question.resolving import resolve_filter
from albab_tui.question.typed import TypedFilter
from albab_tui.question.when import UnclearDateError, typed_date, why_not


def parse_filter(text: str, directory: Directory) -> Filter:
    """Read a filter; names and aliases become ids of the directory.

    Raises:
        FilterError: at the first part that is not understood, with what would be.
    """
    return resolve_filter([read_for(text, directory)], directory)


def with_rest(filter: Filter, text: str, directory: Directory) -> Filter:
    """The filter with what a text asks in place of the parts that are not plain.

    Raises:
        FilterError: where it is not understood, or contradicts what stays.
    """
    kept = read_for(print_filter(filter.with_rest(())), directory)
    return resolve_filter([kept, read_for(text, directory)], directory)


def read_for(text: str, directory: Directory) -> TypedFilter:
    """Read a filter as it is typed, with dates in words counted from the directory's last day.

    Raises:
        FilterError: where it is no filter of any store.
    """

    def judge(value: str) -> Literal["date", "mistaken", "none"]:
        try:
            typed_date(value, directory)
        except UnclearDateError:
            return "mistaken" if why_not(value, directory) else "none"
        return "date"

    return read(text, judge, directory.role_names.resolve)

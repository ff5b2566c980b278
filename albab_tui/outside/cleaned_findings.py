"""What a part from outside finds wrong, made harmless."""

from __future__ import annotations

from albab_tui.findings import Finding, Path
from albab_tui.outside.outside_parts import WrongPartError
from albab_tui.text.cleaning import clean_line

_LONGEST = 500
_LONGEST_NAME = 60


def cleaned_finding(found: object) -> Finding:
    """A finding with clean texts, its cure worked out.

    Raises:
        WrongPartError: if it is none, or has something else where texts, a path or a place belong.
    """
    if not isinstance(found, Finding):
        raise WrongPartError(f"it finds a {type(found).__name__} where a Finding belongs")
    cure = found.cure() if callable(found.cure) else found.cure
    if not all(isinstance(each, str) for each in (found.rule, found.message, cure)):
        raise WrongPartError("a finding's rule, message or cure is no text")
    if not isinstance(found.place, int | None) or found.severity not in ("error", "warning"):
        raise WrongPartError("a finding's place is no offset, or its severity neither error nor warning")
    return Finding(
        _cleaned_path(found.path),
        clean_line(found.rule[:_LONGEST_NAME]) or "unnamed",
        clean_line(found.message[:_LONGEST]),
        clean_line(cure[:_LONGEST]),
        None if found.place is None else max(found.place, 0),
        found.severity,
    )


def _cleaned_path(path: Path) -> Path:
    if not isinstance(path, tuple) or not all(isinstance(step, str | int) for step in path):
        raise WrongPartError("a finding's path is no tuple of names and numbers")
    return tuple(clean_line(step) if isinstance(step, str) else step for step in path)

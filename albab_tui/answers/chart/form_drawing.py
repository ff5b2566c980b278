"""The forms of dates as pieces of SVG."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.answers.chart.date_forms import MARK, TAIL, Bar, Form, MomentBetween, MomentMark
from albab_tui.answers.chart.legend import Sample
from albab_tui.answers.chart.paths import length, path, rectangle
from albab_tui.model.vocabulary import StatusName

_HALF = 5.0
"""Half the height of what lasts."""
_BRACKET = 3.5
_FOOT = 2.0
_ARROW = 6.0


def form_paths(form: Form, middle: float, status: StatusName) -> Iterator[str]:
    """A date around a height."""
    match form:
        case MomentMark():
            yield from _mark(form.left, middle, status)
        case MomentBetween():
            yield from _window(form, middle)
        case Bar():
            yield from _bar(form, middle, hollow=status == "planned")


def differs_path(right: float, middle: float) -> str:
    """The sign of what differs, left of a form."""
    left = right - 7
    strokes = (("M", left, middle - 1.4), ("L", left + 5, middle - 1.4), ("M", left, middle + 1.4))
    return path(
        "differs", *strokes, ("L", left + 5, middle + 1.4), ("M", left + 4, middle - 3.6), ("L", left + 1, middle + 3.6)
    )


def sample_paths(sample: Sample, left: float, middle: float) -> Iterator[str]:
    """A form as the legend shows it."""
    match sample:
        case "mark" | "claimed" | "planned":
            yield from _mark(left + 1, middle, {"claimed": "claimed", "planned": "planned"}.get(sample, "happened"))
        case "window":
            yield from _window(MomentBetween(left, left + 26, opens=True, closes=True), middle)
        case "open":
            yield from _window(MomentBetween(left, left + TAIL, opens=False, closes=True), middle)
        case "bar":
            yield from _bar(Bar(left, left + 26, (left, left + 26), False, False, True, True), middle, hollow=False)
        case "doubt":
            yield from _bar(Bar(left, left + 26, (left + 8, left + 18), False, False, True, True), middle, hollow=False)
        case "goes on":
            yield from _bar(Bar(left, left + 22, (left, left + 22), False, True, True, True), middle, hollow=False)
        case "differs":
            yield differs_path(left + 8, middle)
        case "fold":
            yield path(
                "axis",
                ("M", left + 1, middle + 4),
                ("L", left + 4, middle - 4),
                ("M", left + 4, middle + 4),
                ("L", left + 7, middle - 4),
            )
        case "more":
            return


def _mark(left: float, middle: float, status: str) -> Iterator[str]:
    """Told as fact it is full, claimed half, planned hollow."""
    radius = MARK / 2 - 0.4
    centre = left + MARK / 2
    full = status not in ("claimed", "planned")
    place = f'cx="{length(centre)}" cy="{length(middle)}" r="{length(radius)}"'
    yield f'<circle class="{"form" if full else "line"}" {place}/>'
    if status == "claimed":
        yield path(
            "form",
            ("M", centre, middle - radius),
            f"A{radius:g} {radius:g} 0 0 0 {length(centre)} {length(middle + radius)}",
            "Z",
        )


def _window(form: MomentBetween, middle: float) -> Iterator[str]:
    yield path("dots", ("M", form.left + 2, middle), ("L", form.right - 1, middle))
    if form.opens:
        yield _bracket(form.left + 0.5, middle, _FOOT)
    if form.closes:
        yield _bracket(form.right - 0.5, middle, -_FOOT)


def _bracket(at: float, middle: float, foot: float) -> str:
    top, bottom = middle - _BRACKET, middle + _BRACKET
    return path("line", ("M", at + foot, top), ("L", at, top), ("L", at, bottom), ("L", at + foot, bottom))


def _bar(form: Bar, middle: float, *, hollow: bool) -> Iterator[str]:
    top, bottom = middle - _HALF, middle + _HALF
    first, last = form.solid or (form.right, form.right)
    if form.left < first:
        yield _doubtful(
            form.left, first, middle, closed_left=form.begins, closed_right=form.solid is None and form.ends
        )
    if form.solid is not None:
        yield rectangle(
            "line" if hollow else "form",
            first + (_ARROW if form.from_before else 0),
            top,
            last - (_ARROW if form.goes_on else 0),
            bottom,
        )
        if last < form.right:
            yield _doubtful(last, form.right, middle, closed_left=False, closed_right=form.ends)
    if form.from_before:
        yield _arrow(form.left, middle, 1)
    if form.goes_on:
        yield _arrow(form.right, middle, -1)


def _doubtful(left: float, right: float, middle: float, *, closed_left: bool, closed_right: bool) -> str:
    top, bottom = middle - _HALF + 0.4, middle + _HALF - 0.4
    steps = [("M", left, top), ("L", right, top), ("L" if closed_right else "M", right, bottom), ("L", left, bottom)]
    return path("dashes", *steps, *([("L", left, top)] if closed_left else []))


def _arrow(tip: float, middle: float, away: int) -> str:
    back = tip + away * (_ARROW + 1)
    return path("form", ("M", tip, middle), ("L", back, middle - 4), ("L", back, middle + 4), "Z")

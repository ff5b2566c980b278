"""The style of a picture: by names of meanings, each on a light and a dark ground, and dark on paper never."""

from __future__ import annotations

from albab_tui.answers.chart.chart_options import Ground
from albab_tui.text.picture_colours import DIM, DISPUTED, GROUND, HUES, INK, NEUTRAL, RULE, Colour

_FORMS = """\
svg.chart text { font-family: "Helvetica Neue", Arial, "Liberation Sans", "DejaVu Sans", sans-serif; }
svg.chart .bold { font-weight: bold; }
svg.chart .rule { stroke-width: .6; }
svg.chart .axis { stroke-width: 1; fill: none; }
svg.chart .form { stroke: none; }
svg.chart .fold { fill-opacity: .4; }
svg.chart .line { fill: none; stroke-width: 1.1; }
svg.chart .dots { fill: none; stroke-width: 1.2; stroke-dasharray: .1 3; stroke-linecap: round; }
svg.chart .dashes { fill: none; stroke-width: .8; stroke-dasharray: 2.4 1.6; }
svg.chart .differs { fill: none; stroke-width: 1.1; }
svg.chart a { text-decoration: none; }
svg.chart a:hover text { text-decoration: underline; }"""
_DARK = "@media screen and (prefers-color-scheme: dark) {{\n{}\n}}"


def style(ground: Ground) -> str:
    """The rules of CSS for a ground."""
    if ground != "either":
        return f"{_FORMS}\n{_rules(dark=ground == 'dark')}"
    return f"{_FORMS}\n{_rules(dark=False)}\n{_DARK.format(_rules(dark=True))}"


def _rules(*, dark: bool) -> str:
    fills = {"ground": GROUND, "within": GROUND, "ink": INK, "dim": DIM, "fold": RULE}
    strokes = {"rule": RULE, "axis": DIM, "differs": DISPUTED}
    rules = [f"svg.chart .{name} {{ fill: {_of(colour, dark)}; }}" for name, colour in fills.items()]
    rules += [f"svg.chart .{name} {{ stroke: {_of(colour, dark)}; }}" for name, colour in strokes.items()]
    rules += _hued("svg.chart", _of(NEUTRAL, dark))
    for place, colour in enumerate(HUES):
        rules += _hued(f"svg.chart .hue{place}", _of(colour, dark))
    return "\n".join(rules)


def _hued(within: str, colour: str) -> list[str]:
    drawn = ", ".join(f"{within} .{name}" for name in ("line", "dots", "dashes"))
    return [f"{within} .form {{ fill: {colour}; }}", f"{drawn} {{ stroke: {colour}; }}"]


def _of(colour: Colour, dark: bool) -> str:
    return colour.dark if dark else colour.light

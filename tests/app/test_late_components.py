"""Styles of components are worked out when they are drawn with, and anew when the widget's own style is."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from textual.widget import Widget

from albab_tui.app.app import TimelineApp
from albab_tui.app.textual_private.late_components import LateComponents
from tests.app.conftest import Opener


def panes(app: TimelineApp) -> Iterator[LateComponents]:
    return iter(app.screen.query(Widget).results(LateComponents))


def colours(app: TimelineApp) -> set[str]:
    """The colours of letters on the screen."""
    styles = {segment.style for strip in app.screen._compositor.render_strips() for segment in strip}
    return {style.color.name for style in styles if style and style.color}


async def test_none_is_worked_out_that_nothing_is_drawn_with(opened: Opener) -> None:
    async with opened() as (app, _):
        for pane in panes(app):
            assert len(pane._component_styles) < len(super(LateComponents, pane)._get_component_classes())


async def test_each_is_had_that_the_class_names_and_no_other(opened: Opener) -> None:
    async with opened() as (app, _):
        for pane in panes(app):
            for name in super(LateComponents, pane)._get_component_classes():
                assert pane.get_component_styles(name).get_rules(), name
            with pytest.raises(KeyError):
                pane.get_component_styles("page--nothing-of-the-kind")


async def test_another_theme_draws_what_is_in_sight_anew(opened: Opener) -> None:
    async with opened() as (app, pilot):
        dark = colours(app)
        heading = next(iter(app.screen.query("#event").results(LateComponents))).get_component_rich_style
        before = heading("page--heading").color
        app.theme = "textual-light"
        await pilot.pause()
        assert heading("page--heading").color != before
        assert dark.isdisjoint(colours(app))

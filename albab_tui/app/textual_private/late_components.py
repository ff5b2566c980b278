"""Styles of a widget's components, worked out when one is first drawn with.

Textual works all of them out each time that the widget's own style is looked up, which at the start is three times: for
panes with a style for each hue that was a twentieth of the start, for styles most of which no line in sight has.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.dom import DOMNode

if TYPE_CHECKING:
    from textual.css.styles import RenderStyles
    from textual.widget import Widget

    _Mixed = Widget
else:
    _Mixed = object


class LateComponents(_Mixed):
    """Stands before the widget among the bases of a class, whose components then wait until they are asked for."""

    @classmethod
    def _get_component_classes(cls) -> frozenset[str]:  # type: ignore[override]
        """None that the stylesheet should work out."""
        return frozenset()

    def get_component_styles(self, *names: str) -> RenderStyles:
        """The styles of components; raises KeyError for a name that is none."""
        for name in names:
            if name not in self._component_styles and name in super()._get_component_classes():
                self._component_styles[name] = self._worked_out(name)
        return super().get_component_styles(*names)

    def _worked_out(self, name: str) -> RenderStyles:
        node = DOMNode(classes=name)
        node._attach(self)
        self.app.stylesheet.apply(node, animate=False)
        return node.styles

    def notify_style_update(self) -> None:
        """Draw anew where a component that was drawn with looks otherwise now."""
        super().notify_style_update()
        before = dict(self._component_styles)
        self._component_styles.clear()
        if any(self._worked_out(name) != styles for name, styles in before.items()):
            self.refresh()

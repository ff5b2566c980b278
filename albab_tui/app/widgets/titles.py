"""Styled text that is cut with the sign for it; Textual would put an ellipsis there, which texts have themselves."""

from __future__ import annotations

from textual.content import Content
from textual.widget import Widget

from albab_tui.app.textual_private.screen import put_titles
from albab_tui.text.signs import CUT


def cut_content(content: Content, width: int) -> Content:
    """The content cut to a width in cells."""
    if content.cell_length <= width:
        return content
    return content.truncate(width - 1).append(CUT.unicode) if width > 0 else Content("")


class _Title(Content):
    """A title that is cut like everything else; frames cut it to the width that they have."""

    def truncate(self, max_width: int, *, ellipsis: bool = False, pad: bool = False) -> Content:
        """The title cut to a width in cells."""
        return cut_content(Content(self.plain, list(self.spans)), max_width)


def entitle(widget: Widget, title: Content | str, below: Content | str = "") -> None:
    """Write a title into a widget's frame, and words into its lower edge."""
    put_titles(widget, *(_Title(each.plain, list(each.spans)) for each in (_content(title), _content(below))))


def _content(title: Content | str) -> Content:
    return Content(title) if isinstance(title, str) else title

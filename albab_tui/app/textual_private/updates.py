"""What the screen hands to the app to be drawn.

Only there are the cells known that are drawn anew, before they become sequences, and so can be compared with what the
terminal shows.
"""

from __future__ import annotations

from textual._compositor import ChopsUpdate, CompositorUpdate, LayoutUpdate

__all__ = ["ChopsUpdate", "CompositorUpdate", "LayoutUpdate"]

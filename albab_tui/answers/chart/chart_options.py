"""What may be said of a picture beside what it shows."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from albab_tui.question.fields import FieldName
from albab_tui.question.view import View

Ground = Literal["either", "light", "dark"]
"""Whether it follows the reader's own choice, or has one ground always."""


class ChartOptions(Struct, frozen=True):
    """How a picture is made."""

    by: FieldName = "actor"
    """The field whose values are its lanes."""
    ground: Ground = "either"

    def command(self, view: View) -> str:
        """The shell command that makes the picture of a view again."""
        by = () if self.by == "actor" else (f"--lanes={self.by}",)
        ground = () if self.ground == "either" else (f"--{self.ground}",)
        return view.command("chart", *by, *ground)

"""Dates in words, at the precision they have and no more.

One notation a meaning. What lasts begins with *from* or *until*, and between its ends stands a dash: "from Dec 2016 to
Fri 10 Feb 2017", "6–12". One moment is told by its day, or as one of two days, *some time by*, *or later*, *some time
in* years without a name of their own, *some time between*, and between its bounds stand two dots, as in the format:
"some time between 6 and 12 Feb 2017", "6..12".
"""

from albab_tui.model.wording.briefly import BRIEF_WIDTH, brief
from albab_tui.model.wording.headings import heading
from albab_tui.model.wording.spelling import spell
from albab_tui.model.wording.year_names import UNDATED

__all__ = ["BRIEF_WIDTH", "UNDATED", "brief", "heading", "spell"]

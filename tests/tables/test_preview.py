"""What a table was taken for is shown before it is opened: once, on a terminal, and with a way out."""

from __future__ import annotations

from albab_tui.cli.table_preview import preview_lines
from tests.tables.conftest import Opened
from tests.tables.layouts import UCDP, clash, table

SHOWN = """\
table.csv: read as UCDP Georeferenced Event Dataset, any edition (10 of the 10 columns by which it is known)

  2031-05                 Norland – Reef Front, Orsa town
                          combat · Norland, Reef Front · Orsa town · 2 reports
  2031-05-18              Norland – Reef Front, Orsa town
                          combat · Norland, Reef Front · Orsa town · 2 reports

dates: 1 by month, 1 by day
4 actors, 4 places, 2 sources
not taken: year, source_headline, deaths_x; a mapping (--write-map, --map) takes more"""


def test_it_says_why_shows_three_events_and_what_is_lost(opened: Opened) -> None:
    month = clash(id="7002", date_start="2031-05-01", date_end="2031-05-31")
    made = opened(table([*UCDP, "deaths_x"], clash(), month))
    assert made.table is not None
    folder = f"{made.file.parent}/" if made.file else ""
    assert "\n".join(line.replace(folder, "") for line in preview_lines(made.archive, made.table)) == SHOWN

"""Rows in the layouts of well-known data sets; what they tell is invented."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence

from albab_tui.readers.tables.maps.presets import preset

UCDP = """
    id year type_of_violence conflict_name dyad_name side_a side_b number_of_sources source_article source_office
    source_date source_headline source_original where_prec where_coordinates adm_1 adm_2 latitude longitude country
    event_clarity date_prec date_start date_end deaths_a deaths_b deaths_civilians deaths_unknown low best high
""".split()  # noqa: SIM905
ACLED = """
    event_id_cnty event_date year time_precision disorder_type event_type sub_event_type actor1 assoc_actor_1 inter1
    actor2 assoc_actor_2 inter2 interaction civilian_targeting country admin1 admin2 admin3 location latitude longitude
    geo_precision source source_scale notes fatalities tags timestamp
""".split()  # noqa: SIM905
SHEET = [
    *("Year", "Month", "Day", "Time", "End Year", "End Month", "End Day", "End Time", "Display Date", "Headline"),
    *("Text", "Media", "Media Credit", "Media Caption", "Type", "Group"),
]


def table(columns: Sequence[str], *rows: Mapping[str, str], delimiter: str = ",") -> str:
    """A table with a header; a cell that is left out is empty."""
    out = io.StringIO()
    writer = csv.DictWriter(out, columns, delimiter=delimiter, restval="")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def clash(**changed: str) -> dict[str, str]:
    """A row of UCDP's: Norland and the Reef Front at Orsa, on 18 May 2031."""
    return {
        "id": "7001", "type_of_violence": "1", "dyad_name": "Norland - Reef Front", "side_a": "Norland",
        "side_b": "Reef Front", "number_of_sources": "1", "source_article": '"The Post,2031-05-19,Shots, again"',
        "source_original": "harbour guard", "where_prec": "1", "where_coordinates": "Orsa town", "adm_1": "Reef",
        "adm_2": "Lower reef", "latitude": "54.5", "longitude": "-10.25", "country": "Norland", "event_clarity": "1",
        "date_prec": "1", "date_start": "2031-05-18 00:00:00.000", "date_end": "2031-05-18 00:00:00.000",
        "deaths_a": "1", "deaths_b": "0", "deaths_civilians": "2", "deaths_unknown": "0", "low": "2", "best": "3",
        "high": "5",
    } | changed  # fmt: skip


def riot(**changed: str) -> dict[str, str]:
    """A row of ACLED's."""
    return {
        "event_id_cnty": "NOR12", "event_date": "20 May 2031", "time_precision": "1", "event_type": "Battles",
        "sub_event_type": "Armed clash", "actor1": "Norland's army", "inter1": "1", "actor2": "Reef Front",
        "inter2": "Rebel group", "assoc_actor_1": "Guard; Fleet", "country": "Norland", "admin1": "Reef",
        "location": "Orsa", "latitude": "54.5", "longitude": "-10.25", "geo_precision": "1",
        "source": "The Post; Wire", "notes": "They met at the quay.", "fatalities": "10",
    } | changed  # fmt: skip


def gdelt(kind: str, **changed: str) -> str:
    """A line of GDELT's, without a header."""
    names = preset(kind).fields
    cells = {
        "GLOBALEVENTID": "900", "SQLDATE": "20310518", "Actor1Code": "NORGOV", "Actor1Name": "NORLAND",
        "Actor1CountryCode": "NOR", "Actor1Type1Code": "GOV", "Actor2Code": "REB", "Actor2Name": "REEF FRONT",
        "Actor2Type1Code": "REB", "EventCode": "190", "EventBaseCode": "190", "EventRootCode": "19",
        "ActionGeo_Type": "4", "ActionGeo_FullName": "Orsa, Reef, Norland", "ActionGeo_Lat": "54.5",
        "ActionGeo_Long": "-10.25", "DATEADDED": "20310519" + ("143000" if kind == "gdelt-2" else ""),
        "SOURCEURL": "https://www.post.example/a", "NumMentions": "4",
    } | changed  # fmt: skip
    return "\t".join(cells.get(name, "") for name in names) + "\n"

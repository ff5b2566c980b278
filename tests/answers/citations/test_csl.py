"""CSL-JSON, set by a citation program in a style that comes with it."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON
from hypothesis import given

from albab_tui.answers.citations.citation_dates import csl_date
from albab_tui.answers.citations.in_csl import reference_csl
from albab_tui.answers.citations.reference import reference
from albab_tui.model.edtf import Edtf, parse_edtf
from albab_tui.model.source import Attribution, Source
from tests.answers.citations.sources import sources
from tests.stores import source
from tests.strategies import edtfs

WORD = re.compile(r"[a-zéłيبمحد]+")
STYLE = CitationStylesStyle("harvard-cite-them-right", validate=False)


def rendered(*items: dict[str, Any]) -> list[str]:
    """The bibliography that the program makes of items, a line each."""
    found = CitationStylesBibliography(STYLE, CiteProcJSON(json.loads(json.dumps(items))), formatter.plain)
    for item in items:
        found.register(Citation([CitationItem(item["id"])]))
    return [str(line) for line in found.bibliography()]


def item(source: Source) -> dict[str, Any]:
    return reference_csl(reference(source, "Any store"))


@given(sources)
def test_any_source_is_set_with_the_words_of_its_title_and_its_outlet(source: Source) -> None:
    told = reference(source, "Any store")
    (line,) = rendered(reference_csl(told))
    set_words = set(WORD.findall(line.casefold()))
    assert set(WORD.findall(f"{told.title} {told.outlet or ''}".casefold())) <= set_words


def test_a_full_source_is_set_as_a_reader_knows_it() -> None:
    full = source(
        "a",
        "2017-02-09",
        author=("Jan van der Berg", "Reuters"),
        headline="Siege of the Town",
        publisher=Attribution(name="The Lamp"),
        url="https://lamp.example/a",
    )
    (line,) = rendered(item(full))
    assert "van der Berg, J." in line
    assert "Reuters" in line
    assert "2017" in line
    assert "Siege of the Town" in line
    assert "The Lamp" in line


@pytest.mark.parametrize(
    ("date", "told"),
    [
        ("2017-02-09", {"date-parts": [[2017, 2, 9]]}),
        ("2017-02", {"date-parts": [[2017, 2]]}),
        ("2017-02-XX", {"date-parts": [[2017, 2]]}),
        ("2017", {"date-parts": [[2017]]}),
        ("2017-02-12?", {"date-parts": [[2017, 2, 12]], "circa": True}),
        ("2017-02-09T14:30", {"date-parts": [[2017, 2, 9]]}),
        ("2017-02-06..2017-02-12", {"date-parts": [[2017, 2]]}),
        ("2017-01-30..2017-02-12", {"date-parts": [[2017]]}),
        ("2016-12/2017-02", {"date-parts": [[2016, 12], [2017, 2]]}),
        ("..2017-02-09", {"literal": "some time by Thu 9 Feb 2017"}),
        ("201X", {"literal": "the 2010s"}),
    ],
)
def test_dates_are_as_fine_as_they_are_known(date: str, told: dict[str, Any]) -> None:
    assert csl_date(parse_edtf(date)) == told


@given(edtfs())
def test_no_date_is_finer_than_what_it_stands_for(when: Edtf) -> None:
    parts = csl_date(when).get("date-parts")
    ends = [end for end in (when.first, when.last) if end]
    if parts:
        units = [sum(map(bool, (1, end.month, end.day))) for end in ends]
        assert max(map(len, parts)) <= max(units)
        assert when.lasts or len(parts) == 1

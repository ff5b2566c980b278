"""BibTeX, read back by a program that writes bibliographies: it has the same values, whatever they hold."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from pybtex.database import Entry, Person, parse_string
from pybtex.richtext import Text

from albab_tui.answers.citations.citation_dates import biblatex_date
from albab_tui.answers.citations.in_bibtex import latex, reference_bibtex
from albab_tui.answers.citations.printed_name import PrintedName
from albab_tui.answers.citations.reference import reference
from albab_tui.model.edtf import Edtf
from albab_tui.model.source import Source
from albab_tui.text.cleaning import clean_line
from tests.answers.citations.sources import labels, sources
from tests.stores import source

SIGNS = {
    r"\textbraceleft{}": "{",
    r"\textbraceright{}": "}",
    r"\textbackslash{}": "\\",
    r"\textasciitilde{}": "~",
    r"\textasciicircum{}": "^",
    r"\textless{}": "<",
    r"\textgreater{}": ">",
    r"\textbar{}": "|",
    r"\$": "$",
}
"""What LaTeX sets as one sign, and pybtex leaves as it is."""
_SIGNS = re.compile("|".join(map(re.escape, SIGNS)))


def read(field: str) -> str:
    """What a field is set as; these signs are put in after all others were read."""
    kept: list[str] = []

    def keep(found: re.Match[str]) -> str:
        kept.append(SIGNS[found[0]])
        return "\ufdd0"

    text = str(Text.from_latex(_SIGNS.sub(keep, field)))
    return re.sub("\ufdd0", lambda _: kept.pop(0), text)


def parsed(written: str) -> Entry:
    (entry,) = parse_string(written, "bibtex").entries.values()
    return entry


def person(read_back: Person) -> PrintedName:
    """The parts of a name, as they were read."""
    given, particle, family, suffix = (
        " ".join(map(read, part))
        for part in (
            read_back.first_names + read_back.middle_names,
            read_back.prelast_names,
            read_back.last_names,
            read_back.lineage_names,
        )
    )
    return PrintedName("", family, given, particle, suffix)


def spaced(text: str) -> str:
    return " ".join(text.split())


@given(labels)
def test_any_text_is_read_back_as_it_stands(text: str) -> None:
    assert spaced(read(parsed(f"@misc{{a,\n note = {{{latex(text)}}},\n}}").fields["note"])) == spaced(text)


@given(sources)
def test_any_source_is_read_back_with_its_values(source: Source) -> None:
    told = reference(source, "Any store")
    entry = parsed(reference_bibtex(told))
    fields = entry.fields
    assert entry.key == told.key
    assert spaced(read(fields["title"])) == spaced(told.title)
    assert spaced(read(fields.get("journaltitle", ""))) == spaced(told.outlet or "")
    assert fields.get("url", "").replace("%7B", "{").replace("%7D", "}").replace("%5C", "\\") == _plain(told.url)
    assert (fields.get("date", ""), fields.get("urldate", "")) == (_date(told.issued), _date(told.accessed))
    assert spaced(read(fields.get("note", ""))) == spaced(told.note)
    people = entry.persons.get("author", [])
    assert len(people) == len(told.authors)
    for name, found in zip(told.authors, map(person, people), strict=True):
        expected = PrintedName("", name.family, name.given, name.particle, name.suffix)
        assert found == (expected if name.family else PrintedName("", name.whole))


def _plain(url: str | None) -> str:
    return (url or "").replace("%7B", "{").replace("%7D", "}").replace("%5C", "\\")


def _date(when: Edtf | None) -> str:
    return biblatex_date(when) if when else ""


@pytest.mark.parametrize(
    ("author", "written"),
    [
        ("Reuters", "{Reuters}"),
        ("Agence France-Presse and Wire", "{Agence France-Presse and Wire}"),
        ("Syrian Observatory for Human Rights", "{Syrian Observatory for Human Rights}"),
        ("Smith & Sons, Ltd.", r"{Smith \& Sons, Ltd.}"),
        ("Jan van der Berg", "van der {Berg}, Jan"),
        ("van der Berg, Jan", "van der {Berg}, Jan"),
        ("John Smith, Jr.", "{Smith}, {Jr.}, John"),
        ("محمد أحمد", "{محمد أحمد}"),
    ],
)
def test_bodies_are_kept_whole_and_people_are_told_in_parts(author: str, written: str) -> None:
    told = reference(source("a", author=(author,)), "Any store")
    assert f"  author = {{{written}}},\n" in reference_bibtex(told)


def test_a_body_stands_in_double_braces() -> None:
    told = reference(source("a", author=("Reuters",), headline='A "10%" rise_of {A}'), "S")
    written = reference_bibtex(told)
    assert "author = {{Reuters}}," in written
    assert r'title = {{A "10\%" rise\_of \textbraceleft{}A\textbraceright{}}},' in written


@given(labels)
def test_what_is_cleaned_is_whole(text: str) -> None:
    assert clean_line(latex(text)) == latex(text)

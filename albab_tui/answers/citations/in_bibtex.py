"""References and citations as BibTeX, with the fields of biblatex, in UTF-8."""

from __future__ import annotations

import re
from collections.abc import Mapping

from albab_tui.answers.citations.citation import EventCitation
from albab_tui.answers.citations.citation_dates import biblatex_date
from albab_tui.answers.citations.printed_name import PrintedName
from albab_tui.answers.citations.reference import Reference
from albab_tui.model.edtf import Edtf

_SPECIAL = {
    **{sign: f"\\{sign}" for sign in "&%$#_"},
    **{"\\": r"\textbackslash{}", "{": r"\textbraceleft{}", "}": r"\textbraceright{}", "~": r"\textasciitilde{}"},
    **{"^": r"\textasciicircum{}", "<": r"\textless{}", ">": r"\textgreater{}", "|": r"\textbar{}"},
}
"""What LaTeX would obey or draw as something else. Braces are words, for BibTeX counts them even after a backslash."""
_SPECIALS = re.compile(r"[\\{}~^<>|&%$#_]|(?<=-)(?=-)|(?<=')(?=')|(?<=`)(?=`)|(?<=[?!])(?=`)|(?<=,)(?=,)")
_IN_ADDRESS = str.maketrans({"{": "%7B", "}": "%7D", "\\": "%5C"})
"""What an address can't hold by rights, and BibTeX would trip over."""


def reference_bibtex(reference: Reference) -> str:
    """One entry, an article where its publisher is known; it ends with a line break."""
    fields = {
        "author": " and ".join(map(_name, reference.authors)),
        "title": _as_printed(reference.title),
        "journaltitle": reference.outlet and latex(reference.outlet),
        "date": _date(reference.issued),
        "url": _address(reference.url),
        "urldate": _date(reference.accessed),
        "note": latex(reference.note),
    }
    return _entry("article" if reference.outlet else "misc", reference.key, fields)


def citation_bibtex(citation: EventCitation) -> str:
    """The event as an entry that leads to those of its sources, which follow."""
    references = [passage.reference for passage in citation.passages]
    fields = {
        "title": _as_printed(citation.title),
        "howpublished": latex(f"In: {citation.store.words}"),
        "note": latex(f"{citation.date}; {citation.where}"),
        "related": ",".join(reference.key for reference in references),
    }
    return "\n".join((_entry("misc", citation.key, fields), *map(reference_bibtex, references)))


def latex(text: str) -> str:
    """Text that LaTeX sets as it stands, and BibTeX finds balanced."""
    return _SPECIALS.sub(lambda found: _SPECIAL.get(found[0], "{}"), text)


def _entry(kind: str, key: str, fields: Mapping[str, str | None]) -> str:
    lines = [f"  {name} = {{{value}}}," for name, value in fields.items() if value]
    return "\n".join((f"@{kind}{{{key},", *lines, "}\n"))


def _as_printed(title: str) -> str:
    """In braces of its own, for styles change capital letters."""
    return f"{{{latex(title)}}}"


def _name(name: PrintedName) -> str:
    """A person as "van der {Berg}, Jr., {Jan}", a body in braces, where neither comma nor "and" part it."""
    if not name.family:
        return f"{{{latex(name.whole)}}}"
    family = f"{latex(name.particle)} {{{latex(name.family)}}}".strip()
    suffix = f"{{{latex(name.suffix)}}}, " if name.suffix else ""
    return f"{family}, {suffix}{latex(name.given)}"


def _date(when: Edtf | None) -> str:
    return biblatex_date(when) if when else ""


def _address(url: str | None) -> str:
    """The field is set letter for letter, so nothing is escaped."""
    return (url or "").translate(_IN_ADDRESS)

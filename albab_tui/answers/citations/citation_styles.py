"""The formats of a citation, in one table; each has a file that writes it, which is imported when it is asked for."""

from __future__ import annotations

from typing import Literal, get_args

from albab_tui.answers.citations.citation import EventCitation

CitationStyle = Literal["text", "markdown", "bibtex", "csl"]
CITATION_STYLES: tuple[CitationStyle, ...] = get_args(CitationStyle)

STYLE_WORDS: dict[CitationStyle, str] = {
    "text": "plain text, for a message or a note",
    "markdown": "for notes and issue trackers",
    "bibtex": "BibTeX, for LaTeX with biblatex",
    "csl": "CSL-JSON, for citation managers",
}


def cited(citation: EventCitation, style: CitationStyle) -> str:
    """The citation in a format; it ends with a line break."""
    match style:
        case "text":
            from albab_tui.answers.citations.cited_lines import citation_text

            return citation_text(citation)
        case "markdown":
            from albab_tui.answers.citations.cited_lines import citation_markdown

            return citation_markdown(citation)
        case "bibtex":
            from albab_tui.answers.citations.in_bibtex import citation_bibtex

            return citation_bibtex(citation)
        case "csl":
            from albab_tui.answers.citations.in_csl import citation_csl

            return json_text(citation_csl(citation))


def json_text(value: object) -> str:
    """JSON, indented and ending with a line break."""
    import msgspec.json

    return msgspec.json.format(msgspec.json.encode(value), indent=2).decode() + "\n"

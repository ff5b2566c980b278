"""Whatever a text holds, it stays text: it changes no structure, and nothing that it holds comes alive."""

from __future__ import annotations

import csv
import io
import json
import re
import unicodedata
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from html.parser import HTMLParser

import pytest
from hypothesis import example, given
from markdown_it import MarkdownIt
from markdown_it.token import Token

from albab_tui.answers.formats import FORMATS, Format
from albab_tui.answers.markdown import escape
from albab_tui.answers.rendering import render
from tests.answers.goldens import answer
from tests.answers.hostile import LIVE, foreign, texts

PLAIN = "Plain"
FILTER = '"e"'


def written(text: str, format: Format) -> str:
    return render(answer(foreign(text)), format)


class Tags(HTMLParser):
    """The tags with their attributes' names, and the text, as a browser's parser finds them."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, ...]] = []
        self.text = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, *(name for name, _ in attrs)))

    def handle_endtag(self, tag: str) -> None:
        self.tags.append((f"/{tag}",))

    def handle_data(self, data: str) -> None:
        self.text += data

    def handle_comment(self, data: str) -> None:
        raise AssertionError("no comment is ours")


@given(texts)
@example("</p><script>alert(1)</script>")
def test_html_keeps_its_structure_and_shows_the_text(text: str) -> None:
    page = Tags(written(text, "html"))
    assert page.tags == Tags(written(PLAIN, "html")).tags
    assert text in page.text


@given(texts)
def test_html_is_well_formed_xml_too(text: str) -> None:
    ElementTree.fromstring(written(text, "html"))


@given(texts)
@example("</text></svg><script/>")
def test_svg_is_well_formed_and_holds_only_drawing(text: str) -> None:
    image = ElementTree.fromstring(written(text, "svg"))
    tags = {element.tag.rpartition("}")[2] for element in image.iter()}
    assert tags <= {"svg", "style", "defs", "clipPath", "rect", "g", "circle", "text"}
    assert not [name for element in image.iter() for name in element.attrib if name.startswith(("on", "href"))]


def outside_references(content: str) -> list[str]:
    """Addresses in markup, but for the name of SVG's own vocabulary."""
    content = content.replace('xmlns="http://www.w3.org/2000/svg"', "")
    return re.findall(r"https?:|@import|@font-face|url\((?!#)|\bsrc=|<link|<script|<object|<iframe", content)


@pytest.mark.parametrize("format", ["html", "svg"])
def test_html_and_svg_refer_to_nothing_outside(format: Format) -> None:
    assert outside_references(written(PLAIN, format)) == []


class References(HTMLParser):
    """Every address that a page would follow or fetch."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found += [value or "" for name, value in attrs if name in ("href", "src", "action", "data", "style")]


@pytest.mark.parametrize("text", LIVE)
def test_html_links_lead_only_to_its_own_notes_and_events(text: str) -> None:
    found = References(written(text, "html")).found
    assert all(re.fullmatch(r"#note-\d+|#event-.+|padding-left: \d+em", reference) for reference in found)


def structure(document: str) -> list[tuple[str, str, int]]:
    """What a Markdown parser finds, but for the text itself, and for addresses, which stand as code."""
    parser = MarkdownIt("js-default", {"html": True})
    found = [each for each in _flat(parser.parse(document)) if not (each.type == "code_inline" and "@" in each.content)]
    return [(token.type, token.tag, token.nesting) for token in found if token.type != "text"]


def _flat(tokens: list[Token]) -> Iterator[Token]:
    for token in tokens:
        yield token
        yield from _flat(token.children or [])


@given(texts)
@example("[a](http://example.invalid) <b>c</b> | d | `e` *f* # g #")
def test_markdown_keeps_its_structure(text: str) -> None:
    assert structure(written(text, "markdown")) == structure(written(PLAIN, "markdown"))


@pytest.mark.parametrize("text", ["write to a.b@c.example", "mailto:a@b.example", "ask @someone", "a`@b", "@a|b"])
def test_markdown_makes_no_link_of_an_address(text: str) -> None:
    shown = MarkdownIt("commonmark").parse(escape(text))[0:2][1].children or []
    assert all("@" not in token.content for token in shown if token.type == "text")
    assert "".join(token.content for token in shown) == text


@given(texts)
@example("a | b")
def test_markdown_keeps_the_cells_of_its_tables(text: str) -> None:
    tokens = MarkdownIt("js-default").parse(written(text, "markdown"))
    cells = [tokens[place + 1] for place, token in enumerate(tokens) if token.type == "td_open"]
    shown = ["".join(child.content for child in cell.children or []) for cell in cells]
    assert f"1 {' '.join(text.split())}" in shown


@given(texts)
def test_markdown_shows_the_text_as_it_stands(text: str) -> None:
    shown = MarkdownIt("commonmark").parse(f"Says: {escape(text)}")[1].children or []
    assert "".join(token.content for token in shown) == f"Says: {' '.join(text.split())}"


@given(texts)
def test_csv_keeps_its_columns_and_holds_no_formula(text: str) -> None:
    rows = list(csv.reader(io.StringIO(written(text, "csv"))))
    assert {len(row) for row in rows} == {len(rows[0])}
    assert len(rows) == 5
    assert not [cell for row in rows for cell in row if cell[:1] in ("=", "+", "-", "@", "\t", "\r")]
    title = rows[1][rows[0].index("title")]
    assert title.removeprefix("'") == text.removeprefix("'")


@given(texts)
def test_json_gives_the_text_back(text: str) -> None:
    told = json.loads(written(text, "json"))
    assert told["store"]["title"] == told["events"][0]["title"] == told["actors"]["x"]["name"] == text
    assert told["events"][0]["reports"][0]["figures"][0]["unit"] == text


@given(texts)
def test_text_shows_the_text_and_no_markup_is_read(text: str) -> None:
    assert "".join(text.split()) in "".join(written(text, "text").split())


@pytest.mark.parametrize("format", FORMATS)
@given(texts)
def test_no_control_character_comes_out(format: Format, text: str) -> None:
    content = written(text, format)
    assert {c for c in content if unicodedata.category(c) in ("Cc", "Cs")} <= {"\n"}
    assert content.endswith("\n")

"""Broken files made from the bundled store: each with what is to be said of it, and where.

A caret (‸) in a replacement marks the place that the error is to name; it does not become part of the file.
"""

from __future__ import annotations

import codecs
import json
import re
from dataclasses import dataclass
from typing import Any

import yaml

from albab_tui.store.bundled import bundled_store

CARET = "‸"


def _beginning(text: str, events: int) -> str:
    """The store with its first events only, which then point to no later ones."""
    head, _, rest = text.partition("\nevents:\n")
    kept = re.split(r"(?m)^(?=  - id: )", rest)[: events + 1]
    return head + "\nevents:\n" + re.sub(r"(?m)^    (related|fulfils): .*\n", "", "".join(kept))


TEXT = _beginning(bundled_store().read_text(encoding="utf-8"), 4)
"""The bundled store, cut to four events so that hundreds of cases take seconds."""
TREE: dict[str, Any] = yaml.load(TEXT, yaml.CBaseLoader)


@dataclass(frozen=True)
class Case:
    """One file."""

    name: str
    data: bytes
    rule: str | None
    """The rule that the first error breaks; None where the file opens."""
    place: tuple[int, int] | None = None
    """Line and column of that error, where the case is about them."""
    says: str = ""
    """What the error says, among other things."""


def _placed(text: str) -> tuple[str, tuple[int, int] | None]:
    before, caret, after = text.partition(CARET)
    if not caret:
        return text, None
    lines = re.split(r"\r\n|\r|\n", before)
    return before + after, (len(lines), len(lines[-1]) + 1)


def whole(name: str, text: str, rule: str | None, says: str = "", encoding: str = "utf-8") -> Case:
    """A file of this text."""
    text, place = _placed(text)
    return Case(name, text.encode(encoding, "surrogatepass"), rule, place, says)


def edit(name: str, pattern: str, new: str, rule: str | None, says: str = "") -> Case:
    """The store with the first match of a pattern replaced."""
    assert re.search(pattern, TEXT, re.MULTILINE), (name, pattern)

    def expanded(match: re.Match[str]) -> str:
        return re.sub(r"\\([12])", lambda group: match[int(group[1])], new)

    return whole(name, re.sub(pattern, expanded, TEXT, count=1, flags=re.MULTILINE), rule, says)


def append(name: str, text: str, rule: str | None, says: str = "") -> Case:
    """The store with something behind it."""
    return whole(name, TEXT.rstrip("\n") + "\n" + text, rule, says)


HEAD = "format: albab-1\ntitle: Harbour\n"
SYNTAX = [
    append("a second document", f"{CARET}---\nformat: albab-1\n", "several-documents"),
    append("end of a document and another", "...\n" + f"{CARET}---\ntitle: x\n", "several-documents"),
    append("only the end of the document", "...\n", None),
    edit("tab before a field", r"^    kind: ", f"{CARET}\tkind: ", "syntax"),
    edit("tab instead of spaces", r"^format", f"{CARET}\tformat", "syntax"),
    edit("field out of line", r"^    kind: situation", f"   {CARET}kind: situation", "syntax", "other fields"),
    edit("a field too deep", r"^    kind: situation", f"      kind{CARET}: situation", "syntax", "deeper than"),
    edit("a colon too many", r"title: Battle of al-Bab$", f"title: Battle{CARET}: of al-Bab", "syntax", "second colon"),
    edit("no colon", r"^license: (.*)$", r"license \1", "syntax"),
    edit("an open quote", r"title: Battle of al-Bab$", 'title: "Battle of al-Bab', "syntax"),
    edit("an open quote that the next one closes", r'source: "003"', f'source: {CARET}"003', "syntax", "ends on line"),
    edit("an open quote of the other sort", r'source: "003"', f"source: {CARET}'003", "syntax"),
    edit(
        "text behind quotes",
        r"title: Battle of al-Bab$",
        f'title: "Battle" {CARET}of al-Bab',
        "syntax",
        "behind a quot",
    ),
    edit("no space", r"^    kind: situation", f"    kind:{CARET}situation", "syntax", "write kind: situation"),
    edit("no space at the beginning", r"^  - id: gulen", f"  - id:{CARET}gulen", "syntax", "write id: gulen"),
    edit("no space in braces", r"actors: \{mentioned: ", f"actors: {{mentioned:{CARET}", "syntax", "a space belongs"),
    *(
        edit(
            f"the mark {mark}",
            r"^    kind: situation",
            f"{CARET}{mark}\n    kind: situation",
            "syntax",
            "merge conflict",
        )
        for mark in ("<<<<<<< HEAD", "||||||| 1f2e3d4", "=======", ">>>>>>> branch")
    ),
    edit("an open bracket", r"places: \[([a-z-]+)\]", r"places: [\1", "syntax", "not closed"),
    edit("an open brace", r"actors: \{(.*)\}", r"actors: {\1", "syntax", "not closed"),
    edit(
        "a quotation mark behind a list",
        r"paragraphs: \[30\]",
        f'paragraphs: [30]{CARET}"',
        "syntax",
        "closing ]; leave",
    ),
    append(
        "one behind the last list", f"    related: [syrian-war]{CARET}'", "syntax", "behind the closing ]; leave it out"
    ),
    edit("text behind a list", r"^title: .*$", f"title: [x] {CARET}Battle", "syntax", "put the whole text in quotes"),
    edit(
        "a comma behind braces", r"actors: \{(.*)\}$", f"actors: {{\\1}}{CARET},", "syntax", "closing }; leave it out"
    ),
    whole("an endless field name", f"{HEAD}{CARET}{'k' * 1100}: v\n", "syntax", "name of a field is too long"),
    edit("a bracket too many", r"^license: .*$", f"license: x\n{CARET}]", "syntax"),
    edit("an at sign", r"^license: .*$", f"license: {CARET}@x", "syntax", "quotes"),
    edit("a backquote", r"^license: .*$", f"license: {CARET}`x`", "syntax", "quotes"),
    edit("a percent sign", r"^license: .*$", f"license: {CARET}%x", "syntax"),
    edit("an unknown escape", r"^license: .*$", r'license: "\q"', "syntax", "escape"),
    edit("half an escape", r"^license: .*$", r'license: "\u12"', "syntax", "escape"),
    edit("an escape beyond Unicode", r"^license: .*$", r'license: "\U00110000"', "syntax", "escape"),
    edit("only a minus", r"^sources:$", f"{CARET}-\nsources:", "syntax"),
    whole("a directive of another version", "%YAML 9.9\n---\n" + TEXT, "syntax"),
    whole("an unknown directive", "%FOO bar\n---\n" + TEXT, "syntax"),
    whole("a tag directive", f"{CARET}%TAG ! tag:x,2000:\n---\n" + TEXT, "tag"),
    edit("a comment behind a value", r"^license: .*$", "license: x # y", None),
    edit(
        "a number sign in a title",
        r"^title: .*$",
        f"title: Battle {CARET}#2 of the hill",
        "comment-in-text",
        "in quotes",
    ),
    edit(
        "a number sign in brackets",
        r"aliases: \[",
        f"aliases: [Turk {CARET}#2\n    , ",
        "comment-in-text",
        "a space behind #",
    ),
    edit("a number sign in the second line", r"^license: .*$", f"license: a\n  b\t {CARET}#2\n", "comment-in-text"),
    edit("a number sign in place of a value", r"^license: .*$", "license: #2 of them", None),
    edit("a number sign and a line more", r"^license: .*$", f"license: a {CARET}#2\n  b", "comment-in-text"),
    edit("number signs that are text", r"^license: .*$", "license: >-\n  'a #2' # c\n  #d e#3\n", None),
    whole("comments of many sorts", HEAD + "license: 'a#2 #2' #b\n#c\n  #d\nplaces: #e\n  [] #f\n#g", None),
    whole("comments before values", '{"format": #a\n albab-1, #b\n"title": #c\n "x #2"}', None),
    edit("a block text", r"^license: .*$", "license: >-\n  folded\n  text", None),
    edit("a question mark key", r"^license: .*$", "? license\n: x", None),
    edit("a list as a field's name", r"^license: .*$", f"? {CARET}[a]\n: x", "wrong-key"),
]
NOTHING = [
    whole("nothing", "", "empty-file"),
    whole("a line break", "\n", "empty-file"),
    whole("blanks", " \n  \n", "empty-file"),
    whole("only comments", "# a\n# b\n", "empty-file"),
    whole("three hyphens", "---\n", "empty-file"),
    whole("null", "null", "empty-file"),
    whole("only a byte order mark", "\ufeff", "empty-file"),
    whole("a list", f"{CARET}- a\n- b\n", "wrong-value", "a list stands where a store belongs"),
    whole("a text", f"{CARET}hello", "wrong-value", "text stands where a store belongs"),
    whole("a number", f"{CARET}42", "wrong-value"),
    whole("an empty mapping", f"{CARET}{{}}", "missing-field", '"format"'),
    whole("an empty list", f"{CARET}[]", "wrong-value"),
    whole("HTML", f"{CARET}<!DOCTYPE html><p>x</p>", "wrong-value"),
    whole("Python", "import os\nos.system('true')\n", "wrong-value"),
    Case("a ZIP file", b"PK\x03\x04\x14\x00\x00\x00\x08\x00" + bytes(range(256)), "damaged-file"),
    Case("a PNG image", b"\x89PNG\r\n\x1a\n" + bytes(100), "encoding", (1, 1)),
]
TAGS = [
    edit(f"the tag {tag[:20]}", r"title: Battle of al-Bab$", f"title: {CARET}{tag} x", "tag", "not part of this format")
    for tag in (
        "!!python/object/apply:os.system", "!!python/name:os.system", "!!python/object/new:type", "!!python/tuple",
        "!!binary", "!!timestamp", "!!int", "!!null", "!custom", "!", "!<tag:x,2000:y>", "!!" + "x" * 500,
    )
] + [
    edit("a set", r"^license: .*$", f"license: {CARET}!!set {{a, b}}", "tag"),
    edit("an ordered map", r"^license: .*$", f"license: {CARET}!!omap [a: b]", "tag"),
    edit("a tag on a key", r"^license: .*$", f"{CARET}!!str license: x", "tag"),
    edit("an undeclared tag", r"^license: .*$", f"license: {CARET}!e!x y", "syntax"),
    edit("an anchor", r"^license: .*$", f"license: {CARET}&a x", "alias", "anchors such as &a"),
    edit("an alias", r"^license: .*$", f"license: {CARET}*a", "alias", "aliases such as *a"),
    edit("an alias as a key", r"^license: .*$", f"{CARET}*a : x", "alias"),
    edit("a merge key", r"^license: .*$", f"{CARET}<<: {{license: x}}", "merge-key", "write the fields out"),
    edit("a quoted merge key", r"^license: .*$", f'{CARET}"<<": x', "unknown-field"),
    whole("a billion laughs", "a0: &a0 [x,x]\n" + "".join(f"a{n + 1}: &a{n + 1} [*a{n},*a{n}]\n" for n in range(20)),
          "*", "anchors such as &a0"),
    whole("an alias to itself", f"a: {CARET}&a [*a]\n", "*", "aliases such as *a"),
    whole("quadratic aliases", f"a: {CARET}&a {'x' * 9999}\nb: [" + "*a," * 9999 + "]\n", "*", "anchors"),
]  # fmt: skip
KEYS = [
    edit("a field twice", r"^license: (.*)$", f"license: \\1\n{CARET}license: \\1", "duplicate-key", "has it already"),
    edit("a field twice in an event", r"^    kind: (\w+)", f"    kind: \\1\n    {CARET}kind: \\1", "duplicate-key"),
    edit("a field twice, one quoted", r"^license: .*$", f'license: a\n{CARET}"license": b', "duplicate-key"),
    edit("a misspelt field", r"^license: ", f"{CARET}licence: ", "unknown-field", 'did you mean "license"?'),
    edit("a misspelt field of an event", r"^    kind: ", f"    {CARET}knid: ", None, ""),
    edit("a field in capitals", r"^title: Battle", f"{CARET}Title: Battle", None),
    edit("an empty field name", r"^license: ", f'{CARET}"": ', "unknown-field"),
    edit("a hostile field name", r"^license: ", rf'{CARET}"\e]0;x\a[bold]": ', "unknown-field", "␛]0;x␇[bold]"),
    edit("a very long field name", r"^license: ", f"{CARET}{'k' * 900}: ", "unknown-field", "…"),
    edit("a number as a field", r"^license: ", f"{CARET}12: ", "unknown-field"),
    edit("null as a field", r"^license: ", f"{CARET}null: ", "unknown-field"),
    edit("an event without its title", r"^    title: .*\n(?=    date: 1999)", "", "missing-field", '"title"'),
    edit("an event without its id", r"^  - id: [a-z-]+\n    title", "  - title", "missing-field", '"id"'),
    edit("a report without its source", r"^      - source: .*\n        ", "      - ", "missing-field", '"source"'),
    edit("the title moved into an event", r"^    kind: ", f"    {CARET}published: x\n    kind: ", "unknown-field"),
]
KEYS = [case if case.rule else Case(case.name, case.data, "*", None, "") for case in KEYS]

_WHEN = r"^    date: 1999/\.\."
DATES = [
    edit(f"the date {text[:24]!r}", _WHEN, f"    date: {CARET}{text}", "bad-date", says)
    for text, says in {
        "2017-02-30": "its last is 2017-02-28", "2017-21": "such as 2017-03..2017-05",
        "2017-24": "seasons",
        "2017-13-01": "", "2017-00-10": "",
        "-1": "", "10000": "-9999 to 9999", "12017-02-08": "-9999 to 9999",
        "2017-02-08T12:00:00.5Z": "did you mean 2017-02-08T12:00:00Z?", "2017-02-08T14:30+25:00": "offsets run",
        "2017-02-08 12:00:00 +03:00": "did you mean", "2017-02-08T24:00": "", "2017-02-08T12:60": "",
        "2017-2-8": "did you mean 2017-02-08?", "2017/02/08": "did you mean 2017-02-08?", "2017/2016": "",
        "8 Feb 2017": "did you mean 2017-02-08?", "08.02.2017": "write 2017-02-08 or 2017-08-02",
        "yesterday": "", "../..": "", "/": "", "XXXX": "",
        "2017-02-29": "28 days", "1900-02-29": "", "2017-W06": "", "2017-039": "",
        "20170208": "did you mean 2017-02-08?", "9" * 5000: "",
        "２０１７": "", "٢٠١٧": "", "2017-02-08?~": "", "2017-X2": "", "1e3": "", "true": "", "NaN": "", '"\\x00"': "",
    }.items()
] + [
    edit(f"the date {text}", _WHEN, f"    date: {text}", None)
    for text in (
        "0001", "9999-12-31", "2016-02-29", "2017-02-XX~", "201X", "../0001-01-01", "2017-02-08T23:59", "2017-02-08/",
    )
]  # fmt: skip
VALUES = [
    edit("a kind of 201 letters", r"kind: situation", f"kind: {CARET}{'a' * 201}", "wrong-value", "200"),
    edit("an empty status", r"status: background", f"status: {CARET}''", "wrong-value", "write something"),
    edit("an actor misspelt", r"mentioned: \[turkey", f"mentioned: [{CARET}turky", "unknown-id", 'mean "turkey"?'),
    edit("an actor by name", r"mentioned: \[turkey", f"mentioned: [{CARET}Türkiye", "unknown-id", "did you mean"),
    edit("a source that is none", r'source: "003"', f'source: {CARET}"033"', "unknown-id", "no source has the id"),
    edit(
        "a place that is an actor", r"places: \[[a-z-]+\]", f"places: [{CARET}kalin]", "unknown-id", "among the actors"
    ),
    edit("an id of 201 letters", r"  - id: gulen-in-exile", f"  - id: {CARET}{'a' * 201}", "wrong-value", "200"),
    edit("an id with an escape", r"mentioned: \[turkey", rf'mentioned: [{CARET}"\e[2Ja"', "unknown-id", "␛[2J"),
    edit("an id twice", r"  - id: syrian-war", f"  - id: {CARET}gulen-in-exile", "duplicate-id", "has it already"),
    edit("an empty title", r"^title: .*$", f'title: {CARET}""', "wrong-value", "empty"),
    edit("a title of nothing", r"^title: .*$", f"title:{CARET}", "wrong-value"),
    edit("a title of blanks", r"^title: .*$", f'title: {CARET}"  \t "', "wrong-value", "empty"),
    edit("a title of 301 letters", r"^title: .*$", f"title: {CARET}{'x' * 301}", "wrong-value", "301 characters"),
    edit("a title of 300 letters", r"^title: .*$", f"title: {'x' * 300}", None),
    edit("another format", r"^format: .*$", f"format: {CARET}albab-3", "wrong-value", '"albab-2"'),
    edit("an empty list of reports", r"^    reports:\n(      .*\n)+", "    reports: []\n", None),
    *(
        edit(f"the paragraph {text[:12]}", r"paragraphs: \[30\]", f"paragraphs: [{CARET}{text}]", "wrong-value")
        for text in (
            "1000000",
            "9" * 4000,
            "0",
            "-1",
            "1.5",
            "x",
            "~",
            "007",
            "1_0",
            "0x1F",
            "9" * 5000,
            "[1]",
            "{a: 1}",
            "¼",
            "١",
        )
    ),
    edit("paragraphs with a dash", r"paragraphs: \[30\]", f"paragraphs: [{CARET}1-3]", "wrong-value", "[1, 2, 3]"),
    edit(
        "a circle of actors",
        r"^actors:\n",
        "actors:\n  - {id: a, name: A, kind: state, part_of: a}\n",
        "circular-affiliation",
    ),
    *(
        edit(
            f"{field} of {len(text)} digits",
            "^places:$",
            f"places:\n  - {{id: a, name: A, {field}: {CARET}{text}}}",
            rule,
            says,
        )
        for field in ("latitude", "longitude")
        for text, rule, says in (
            ("9" * 5000, "wrong-value", "write a number from -"),
            ("3." + "9" * 5000, "wrong-value", "has 5002 characters"),
            ("-3.123456789012345e-07", None, ""),
        )
    ),
    edit("control characters as escapes", r"^license: .*$", r'license: "\e]0;x\a\x9b2J\u202e\U000e0041"', None),
    edit("markup", r"^license: .*$", 'license: "[bold]x[/] [@click=app.bell]y"', None),
    edit("a flood of marks", r"^license: .*$", "license: a" + "\u0301" * 200, None),
]
NUMBERS = [
    edit(
        f"a figure of {text[:20]!r}", r"^        paragraphs: \[30\]$",
        f"        paragraphs: [30]\n        figures: [{{name: n, value: {CARET}{text}}}]", "wrong-value", says,
    )
    for text, says in {
        "9" * 5000: "15 digits",
        "1e5": "", "1e999999999": "", ".inf": "", "-.inf": "", ".nan": "", "NaN": "", "Infinity": "",
        '"1,000"': "write 1000", "1 000": "write 1000", "1_000": "write 1000", "0x10": "", "0o17": "", "1:30": "",
        "3-5": "write low: 3, high: 5", "about 5": "",
        "٥": "", "½": "", "1.": "", ".5": "", "--1": "", "+1": "", "[1]": "", "{a: 1}": "",
        "1234567890123456": "", "0.1234567891": "",
    }.items()
]  # fmt: skip
ENCODINGS = [
    *(whole(f"in {name}", mark + TEXT, None, encoding=name) for name, mark in {
        "utf-8-sig": "", "utf-16": "", "utf-32": "", "utf-16-le": "\ufeff", "utf-16-be": "\ufeff",
        "utf-32-le": "\ufeff", "utf-32-be": "\ufeff",
    }.items()),
    *(whole(f"in {name} without a mark", TEXT, "encoding", "without a byte order mark", name)
      for name in ("utf-16-le", "utf-32-be")),
    Case("half of UTF-16", (codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"))[:-1], "encoding"),
    Case("a lone surrogate in UTF-16", codecs.BOM_UTF16_LE + b"a\x00:\x00 \x00\x00\xd8", "encoding", (1, 4)),
    Case("Latin-1", (HEAD + "license: caf\xe9\n").encode("latin-1"), "encoding", (3, 13), 'in Latin-1 it would be "é"'),
    Case("Windows-1252 quotes", (HEAD + "license: \x93x\x94\n").encode("latin-1"), "encoding", (3, 10)),
    Case("an overlong slash", HEAD.encode() + b"license: \xc0\xaf", "encoding", (3, 10)),
    Case("a surrogate in UTF-8", HEAD.encode() + b"license: \xed\xa0\x80", "encoding", (3, 10)),
    Case("a cut letter", HEAD.encode() + b"license: caf\xc3", "encoding", (3, 13)),
    *(whole(f"line ends {ends!r}", TEXT.replace("\n", ends), None) for ends in ("\r\n", "\r")),
    edit("a line break of C1", r"^license: .*$", "license: a\x85b\u2028c", None),
    *(
        edit(f"the character {character!r}", r"^license: .*$", f"license: a{CARET}{character}", "control-character")
        for character in "\x00\x01\x07\x08\x0b\x0c\x1b\x7f\x80\x9b\x9d\ufffe\uffff"
    ),
    edit("bidi controls", r"^license: .*$", "license: a\u202eb\u2066c", None),
    whole("a second mark", "\ufeff\ufeff" + TEXT, None),
]  # fmt: skip
DEEP = [
    whole("10,000 lists", "[" * 10_000 + "]" * 10_000, "too-deep"),
    whole("10,000 mappings", "".join(f"{' ' * depth}a:\n" for depth in range(2000)), "too-deep"),
    whole("10,000 hyphens", HEAD + "sources:\n" + "- " * 10_000 + "x", "too-deep"),
    whole("10,000 JSON mappings", '{"a":' * 10_000 + "1" + "}" * 10_000, "too-deep"),
    whole("10,000 open lists", HEAD + "places: " + "[" * 10_000, "too-deep"),
    whole("10,000 unknown fields", HEAD + "".join(f"k{n}: 1\n" for n in range(10_000)), "unknown-field"),
    whole("10,000 wrong ids", TEXT.replace("related:", "x:") + "    related: [" + "nobody," * 10_000 + "]\n", "*"),
    whole("a text of a million letters", TEXT + "    outside: " + "x" * 1_000_000 + "\n", None),
    whole("a million lines of marks", TEXT + "<<<<<<\n" * 1_000_000, "syntax"),
    whole("an open quote before a million lines", f'{HEAD}license: {CARET}"x\n' + "y\n" * 1_000_000 + '"z', "syntax"),
    whole("a million letters behind a colon", f"{HEAD}k:{CARET}" + "x" * 1_000_000 + "\ny: z", "syntax", "a space"),
    whole("a title of a million letters", f"format: albab-1\ntitle: {CARET}" + "x" * 1_000_000, "wrong-value"),
]


def _json(change: dict[str, Any] | None = None) -> str:
    return json.dumps(TREE | (change or {}), ensure_ascii=False)


JSON = [
    whole("JSON", _json(), None),
    whole("JSON in lines", json.dumps(TREE, indent=2), None),
    whole("JSON with tabs", json.dumps(TREE, indent="\t"), None),
    whole("JSON with escapes", _json().replace("al-Bab", "\\u0061l-Bab", 1), None),
    whole("JSON with half a pair", '{"format":"albab-1","title":"\\ud83d"}', None),
    whole("JSON with NaN", '{"format":"albab-1","title":"x","places":[{"id":"a","name":"A","latitude":'
          + CARET + "NaN}]}", "wrong-value"),
    whole("JSON with a huge number", '{"format":"albab-1","title":"x","places":[{"id":"a","name":"A","latitude":'
          + CARET + "1" * 5000 + "}]}", "wrong-value"),
    whole("JSON with a field twice", f'{{"format":"albab-1",\n"title":"x",\n{CARET}"title":"y"}}', "duplicate-key",
          "line 2 has it already"),
    whole("JSON and garbage", _json() + f" {CARET}garbage", "syntax"),
    whole("JSON twice", _json() + "\n" + _json(), "syntax"),
    whole("JSON with an endless field name", '{"title":"x", "' + "k" * 1100 + f'"{CARET}: 1}}', "syntax", "too long"),
    whole("JSON with a bracket too many", '{"format":"albab-1", "places": []' + "]}", "syntax", "not closed"),
    whole("JSON without its end", _json()[:-1], "syntax", "not closed"),
    whole("JSON with a last comma", _json()[:-1] + ",}", None),
    whole("JSON without a comma", f'{{"format":"albab-1" {CARET}"title":"x"}}', "syntax"),
    whole("JSON with a comment", "# note\n" + _json(), None),
    whole("JSON with single quotes", _json({"license": "x"}).replace('"license"', "'license'"), None),
    whole("JSON with true for a text", _json({"license": True}), None),
    whole("JSON with a number for a title", _json({"title": 5}), None),
    whole("JSON with null for a list", _json({"sources": None}), "*"),
    whole("a list of stores", f"{CARET}[" + _json() + "]", "wrong-value"),
    whole("lines of JSON", '{"format":"albab-1"}\n{"title":"x"}', "syntax"),
]  # fmt: skip

CASES = (*SYNTAX, *NOTHING, *TAGS, *KEYS, *DATES, *VALUES, *NUMBERS, *ENCODINGS, *DEEP, *JSON)
ANY = "*"
"""As a rule: an error, whichever comes first."""

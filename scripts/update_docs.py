"""Write what the documentation takes from the program: help texts, tables of filter, keys and signs, the JSON Schema.

Run: python scripts/update_docs.py [--check]     with --check, name the files that are out of date and exit 1
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterable
from itertools import groupby
from pathlib import Path
from typing import Any, get_args

from albab_tui.app.commands import COMMANDS, Command, Scope
from albab_tui.app.glyphs import GLYPHS
from albab_tui.app.hues import hue_of
from albab_tui.cli import chart, check, date, schema, start_parser, summary, upgrade
from albab_tui.library import open_timeline
from albab_tui.model.vocabulary import Vocabulary, Word, words_of
from albab_tui.model.vocabulary.sets import COMMON, SETS, WordSet
from albab_tui.question.fields import FIELDS
from albab_tui.question.traits import TRAITS
from albab_tui.store.schema import json_schema
from albab_tui.text.signs import ALONG_TIME, BEFORE_ROWS, SIGNS, Repertoire

DOCS = Path(__file__).resolve().parent.parent / "docs"
PARSERS = {
    parser.prog: parser
    for parser in (module.build_parser() for module in (start_parser, summary, chart, check, date, schema, upgrade))
}
SCOPES: dict[Scope, str] = {
    "list": "in every list; letters narrow in the left pane instead",
    "main": "on the timeline",
    "facet": "in the left pane",
    "strip": "in the overview",
    "prompt": "in a line being typed",
    "listing": "among sources, claimants and questions",
    "sources": "among the sources",
    "article": "in a whole article",
    "comparison": "where reports stand side by side",
    "places": "on the timeline, in lists and in articles",
    "claimants": "among the claimants",
    "questions": "among the questions",
    "page": "on a page over the screen",
    "help": "in the help",
    "problems": "among the mistakes of a store",
    "plain": "on the plain text to copy",
    "export": "where a file is written",
    "copying": "where it is chosen what to copy",
    "grid": "where it is shown who was active when",
    "palette": "in the palette of commands",
    "app": "everywhere",
}
_SAMPLED = 'disputed:date or disputed:occurrence or disputed:"distance from Aleppo"'
"""Asks for events of which something is told under nearly every key."""
_LONGEST_TEXT = 22
_PAGE = 118
_BLOCK = re.compile(r"(<!-- begin (?P<what>[^\n]+) -->\n).*?(<!-- end -->)", re.DOTALL)


def command_line(page: str) -> str:
    """The page with its blocks filled anew."""
    return _BLOCK.sub(lambda match: f"{match[1]}{_block(match['what'])}\n{match[3]}", page)


def _block(what: str) -> str:
    if what == "fields":
        return _table(("field", "holds where"), ((f"`{name}:`", _meaning(name)) for name in FIELDS))
    if what == "json":
        return f"```json\n{_laid_out(_sample(json.loads(_answer(_SAMPLED))))}\n```"
    if what == "traits":
        return _table(("trait", "holds where"), ((f"`{name}`", trait.meaning) for name, trait in TRAITS.items()))
    return f"```text\n{PARSERS[what.removeprefix('help ')].format_help().rstrip()}\n```"


def _answer(filter: str) -> str:
    """What the bundled store tells in JSON."""
    return open_timeline().ask(filter).export("json")


def _sample(value: Any) -> Any:
    """All keys of a value, with little of what stands under them."""
    match value:
        case dict():
            by_id = value and all(isinstance(each, dict) for each in value.values())
            return {next(iter(value)): _sample(_merged(list(value.values())))} if by_id else _each(value)
        case list():
            return [_sample(_merged(value))] if value else []
        case str():
            return value if len(value) <= _LONGEST_TEXT and " " not in value else "..."
        case bool() | None:
            return value
        case _:
            return 1


def _each(value: dict[str, Any]) -> dict[str, Any]:
    return {key: _each(each) if key == "vocabulary" else _sample(each) for key, each in value.items()}


def _merged(values: list[Any]) -> Any:
    """One value that has something under every key under which one of the values has it."""
    told = [each for each in values if each not in (None, [], {})] or values
    first = told[0]
    if isinstance(first, list):
        return [item for each in told for item in each]
    if not isinstance(first, dict):
        return first
    alike = [each for each in told if isinstance(each, dict)]
    return {
        key: _merged([each[key] for each in alike if key in each]) for key in dict.fromkeys(k for e in alike for k in e)
    }


def _laid_out(value: Any, indent: int = 0, key: str = "") -> str:
    """JSON in which what fits into a line stands in one."""
    line = key + json.dumps(value, ensure_ascii=False)
    if indent + len(line) < _PAGE or not isinstance(value, dict | list) or not value:
        return " " * indent + line
    pairs = value.items() if isinstance(value, dict) else (("", each) for each in value)
    parts = [_laid_out(each, indent + 2, f"{json.dumps(name)}: " if name else "") for name, each in pairs]
    ends = "{}" if isinstance(value, dict) else "[]"
    return " " * indent + key + ends[0] + "\n" + ",\n".join(parts) + "\n" + " " * indent + ends[1]


def _meaning(field: str) -> str:
    words = words_of(Vocabulary())
    values = [word.id for word in {"kind": words.kinds, "status": words.statuses}.get(field, ())]
    return FIELDS[field].help + (f": {', '.join(values)}" if values else "")


def keys(page: str) -> str:
    """Every key of the app, from the registry of its commands."""
    parts = ["# Keys", "`?` shows them in the app. `^` stands for ctrl."]
    for group, found in groupby(sorted(COMMANDS, key=_group), key=_group):
        rows = ((" ".join(f"`{key}`" for key in each.shown.split()), each.help, SCOPES[each.scope]) for each in found)
        parts += [f"## {COMMANDS[group].group}", _table(("keys", "what it does", "where"), rows)]
    return "\n\n".join(parts) + "\n"


def _group(command: Command) -> int:
    """The place of the first command of its group, so that groups keep the registry's order."""
    return next(place for place, each in enumerate(COMMANDS) if each.group == command.group)


_OF_SIGNS = """Every sign that the screens draw stands for one thing. There are three sets of them:

- **Unicode**, for most terminals. Each sign takes one cell; where a terminal can be told how wide "ambiguous"
  characters are, they must be narrow.
- **Linux console**, taken where `TERM` is `linux`: what both the kernel's own font (code page 437) and Debian's Lat15
  fonts have, and ASCII where they have nothing fit.
- **ASCII**, taken for a locale that is not UTF-8, and with `--ascii`. Nothing but 7-bit characters is sent.

On the console and in ASCII letters of the store lose the accents that can't be shown, and a letter that can't be shown
at all becomes a sign of its own. Scrollbars, selections and the focus are told by reverse video."""


_OF_TIME = """What is drawn along time, in the lanes beside the titles. There a sign may be one that means something
else in a list: its place tells which is meant."""


def signs(page: str) -> str:
    """Every sign of the screens in its three sets."""
    sets, words = get_args(Repertoire), words_of(Vocabulary())
    rows = [(sign.meaning, *(_code(sign.among(each)) for each in sets)) for sign in (*SIGNS, *BEFORE_ROWS)]
    for group, named in (("status", words.statuses), ("kind", words.kinds)):
        rows += [(f"{group} {word.label}", *(_code(GLYPHS[each].of(word)) for each in sets)) for word in named]
    header = ("meaning", "Unicode", "Linux console", "ASCII")
    drawn = [(sign.meaning, *(_code(sign.among(each)) for each in sets)) for sign in ALONG_TIME]
    parts = ["# Signs", _OF_SIGNS, _table(header, rows), "## Along time", _OF_TIME, _table(header, drawn)]
    parts += ["## Colours", _OF_COLOURS]
    return "\n\n".join(parts) + "\n"


_OF_COLOURS = """Nothing is told by colour alone. In the timeline a row's signs and its lane have the hue of whose
doing the event is: the eight actors with most events in the store have one each, with all who belong to them,
whatever is asked for; the pane of actors and pictures show the same. What happened is bold, what is planned or stands
in the background is quiet, and a row that may lie outside of the range asked for is quiet all along. `≠` has a colour
that nothing else has.

The hues stay apart for eyes that lack one sort of cones, and all of them can be read on both grounds (`--theme dark`,
`--theme light`; 4.5 to 1). With 16 colours, or `--theme ansi`, they are the terminal's own."""

_OF_WORDS = """The words that stores have without defining them: those of every store, and five sets that a store may
name under [`vocabulary`](store-format.md#vocabulary), where it may also define its own. Where two sets are used
together, of two words with one id or one sign the first set's counts.

On an event's page and in the help a sign is drawn in the hue of its word, of which there are few: red for force and
harm, cyan for what moves, comes or goes, blue for what is said, magenta for what is decided, green for what helps,
makes or joins. What is told as fact and how things stand have none."""
_TITLES = {"common": "Words of every store", "conflict": "The set `conflict`, which a store has unless it names others"}


def vocabularies(page: str) -> str:
    """The built-in words."""
    parts = ["# Vocabularies", _OF_WORDS]
    for name, built_in in (("common", COMMON), *SETS.items()):
        parts += [f"## {_TITLES.get(name, f'The set `{name}`')}", _words_table(built_in)]
    return "\n\n".join(parts) + "\n"


def _words_table(built_in: WordSet) -> str:
    lasting = {"yes": "lasts", "no": "one moment", "either": "either"}
    rows = [(f"kind `{word.id}`", *_signs_of(word), lasting[word.lasts], word.meaning) for word in built_in.kinds]
    rows += [(f"status `{word.id}`", *_signs_of(word), _like(word), word.meaning) for word in built_in.statuses]
    rows += [(f"role `{word.id}`", *_signs_of(word), _like(word), word.meaning) for word in built_in.roles]
    rows += [(f"kind of actor `{word.id}`", *_signs_of(word), "", word.meaning) for word in built_in.actor_kinds]
    return _table(("word", "sign", "ASCII", "hue", "lasts, or is like", "meaning"), rows)


def _signs_of(word: Word) -> tuple[str, str, str]:
    glyph, ascii = (_code(sign) if sign else "" for sign in (word.glyph, word.ascii))
    return glyph, ascii, hue_of(word) or ""


def _like(word: Word) -> str:
    return f"`{word.like}`" if word.like != word.id else ""


def _code(sign: str) -> str:
    escaped = "".join(dict.fromkeys(sign)).replace("|", r"\|")
    return f"`{escaped}`"


def _table(header: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [f"| {' | '.join(cells)} |" for cells in (header, *rows)]
    return "\n".join([lines[0], "|" + "---|" * len(header), *lines[1:]])


def schema_file(page: str) -> str:
    """The JSON Schema that stores name in their first line."""
    return json.dumps(json_schema(), ensure_ascii=False, indent=2) + "\n"


FILES: dict[str, Callable[[str], str]] = {
    "command-line.md": command_line,
    "keys.md": keys,
    "signs.md": signs,
    "vocabularies.md": vocabularies,
    "events.schema.json": schema_file,
}
"""Each file with the function that makes it from what it was."""


def outdated() -> dict[Path, str]:
    """The files that are not as the program has them, with what they should hold."""
    found = {}
    for name, made in FILES.items():
        path = DOCS / name
        was = path.read_text(encoding="utf-8") if path.exists() else ""
        if (should := made(was)) != was:
            found[path] = should
    return found


def main(arguments: list[str]) -> int:
    found = outdated()
    for path, should in found.items():
        print(f"docs/{path.name} is out of date" if "--check" in arguments else f"docs/{path.name} is written")
        if "--check" not in arguments:
            path.write_text(should, encoding="utf-8")
    return 1 if found and "--check" in arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

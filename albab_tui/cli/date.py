"""``albab-tui date``: what newspaper time expressions mean, counted from a day."""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from albab_tui.cli.exit_codes import ExitCode
from albab_tui.cli.output import emit
from albab_tui.cli.parser import Parser, add_format, add_general
from albab_tui.cli.usage import UsageError

if TYPE_CHECKING:
    from albab_tui.dating import Resolved

_DESCRIPTION = """\
Print the date that each time expression of newspapers means, as a store has
it, with its precision, whether it lasts or is one moment, and the rule used;
or that it can't be told: nothing is guessed."""

_EPILOG = """\
exit codes: 0 all were told, 1 some can't be, 2 wrong usage

examples:
  albab-tui date "on Wednesday" "last August" --from 2017-02-09
  albab-tui date "on Thursday" --from 2017-02-08 --future
  albab-tui date "Friday" --from 2017-02-09 --in "They will meet Friday."
  albab-tui date "vergangene Woche" --from 2017-02-09 --language de
  albab-tui date "in the last 10 days" --from 2017-02-08 --format json"""

_TAG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*", re.ASCII)
_MEANT = re.compile(r"did you mean (?P<day>[0-9]{4}-[0-9]{2}-[0-9]{2})[T?]", re.ASCII)
_ISO_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)


def build_parser() -> Parser:
    """The parser of this command."""
    parser = Parser("date", "EXPRESSION... --from DAY [options]", _DESCRIPTION, _EPILOG)
    group = parser.add_argument_group("expressions")
    group.add_argument(
        "expressions", nargs="+", metavar="EXPRESSION", help='such as "on Wednesday" or "two months ago"'
    )
    group.add_argument(
        "--from", dest="written", type=_day, required=True, metavar="DAY", help="the day they were written: 2017-02-08"
    )
    side = group.add_mutually_exclusive_group()
    side.add_argument("--future", action="store_true", help='what they tell lies ahead: "on Thursday" is the next one')
    side.add_argument(
        "--in",
        dest="sentence",
        default="",
        metavar="SENTENCE",
        help='the sentence they stand in, whose tense decides: "They will meet Friday."',
    )
    group.add_argument(
        "--language",
        type=_language,
        default="en",
        metavar="LANG",
        help="the language they are in: ar, de, en (the default), es, fr, ru, tr, or one of these with a country",
    )
    add_format(parser)
    add_general(parser)
    return parser


def run(words: Sequence[str]) -> int:
    """Count each expression from the day, and print what it means.

    Raises:
        UsageError: if the options are not understood.
        AlbabError: if nothing can be printed.
    """
    options = build_parser().parse_intermixed_args(words)
    told = [(each, _resolved(each, options)) for each in options.expressions]
    emit(_as_json(told) if options.format == "json" else "".join(f"{_line(*each, options.written)}\n" for each in told))
    return ExitCode.OK if all(resolved for _, resolved in told) else ExitCode.FAILURE


def _resolved(expression: str, options: argparse.Namespace) -> Resolved | None:
    """What an expression means.

    Raises:
        UsageError: if the sentence does not hold it.
    """
    from albab_tui.dating import resolve, sentence_with

    sentence = options.sentence
    if sentence and not sentence_with(sentence, expression):
        raise UsageError(f"{expression!r} does not stand in the sentence after --in; copy it from there")
    future, language = options.future or None, options.language
    return resolve(expression, options.written, future=future, language=language, sentence=sentence)


def _as_json(told: list[tuple[str, Resolved | None]]) -> str:
    rows = [
        {
            "expression": expression,
            "date": _window(resolved) if resolved else None,
            "rule": resolved.rule if resolved else None,
            "lasts": resolved.date.lasts if resolved else None,
        }
        for expression, resolved in told
    ]
    return json.dumps(rows, indent=2) + "\n"


def _window(resolved: Resolved) -> str:
    """All of the window as an interval of EDTF, ``a/b``, or as the one date it is."""
    return str(resolved.date) if resolved.date.lasts else resolved.date.window


def _line(expression: str, resolved: Resolved | None, written: date) -> str:
    from albab_tui.text.cleaning import clean_line

    shown = f'"{clean_line(expression)}"'
    if resolved is None:
        from albab_tui.dating import reason

        why = reason(expression, written) or _otherwise(expression)
        return f"{shown}: can't be told" + (f": {why}" if why else "")
    when = resolved.date
    lasts = "lasts" if when.lasts else "moment"
    return f"{shown}: {when}, {when.precision}, {lasts}, {resolved.rule}: {resolved.explanation}"


def _otherwise(expression: str) -> str:
    """How the format writes a date in figures; empty where it is none."""
    from albab_tui.store.mistakes.other_dates import date_cure

    return date_cure(expression.strip())


def _language(text: str) -> str:
    """A language tag whose language is read.

    Raises:
        argparse.ArgumentTypeError: if it is not.
    """
    from albab_tui.dating import LANGUAGES

    if _TAG.fullmatch(text) and text.partition("-")[0].lower() in LANGUAGES:
        return text
    raise argparse.ArgumentTypeError(f"{text!r} is no language that is read; write one of {', '.join(LANGUAGES)}")


def _day(text: str) -> date:
    """The day of an ISO date.

    Raises:
        argparse.ArgumentTypeError: if it is none.
    """
    try:
        if _ISO_DAY.fullmatch(text):
            return date.fromisoformat(text)
        problem = "is not a day"
    except ValueError:
        problem = "is no day of the calendar"
    from albab_tui.dating.eras import outside

    if outside(text):
        problem = "is no day that words are counted from, which lie in the years 0001 to 9999"
    meant = _MEANT.match(_otherwise(text))
    cure = f"did you mean {meant['day']}?" if meant else "write it like 2017-02-08"
    raise argparse.ArgumentTypeError(f"{text!r} {problem}; {cure}")

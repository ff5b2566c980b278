"""Measure how well time expressions are read: `python benchmarks/measure_dating.py [--misses]`.

The cases stand in `time_expressions.tsv`: invented newspaper sentences with the expression in
brackets, the day of writing, whether a reader knows that it lies ahead, and the window it should
mean, or `-` where it can't be told. Precision is the share of the answers that are right: the same
first and last day. Recall is the share of the expressions that can be told that were answered rightly.

`newswire_dating.tsv` is another file of cases, to be named on the command line: bare expressions with the whole
unit that annotators of newspapers would write, "early 1990" as 1990. There an answer that lies within is right too.
`newswire_sentences.tsv` has sentences whose tense decides; nothing else is told of it. Both classes were laid down
before the code read them, `second` after it was tuned on `first`.
`languages.tsv` has expressions of other languages: the class `first` was laid down before anything read it, the class
`second` before it was read by what the first had taught.
"""

from __future__ import annotations

import argparse
import csv
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from albab_tui.dating import resolve
from albab_tui.model.edtf import Edtf, parse_edtf

CASES = Path(__file__).with_name("time_expressions.tsv")


@dataclass(frozen=True, slots=True)
class Case:
    """One expression and what it should mean."""

    kind: str
    expression: str
    written: date
    future: bool | None
    expected: Edtf | None
    """None when it can't be told."""
    language: str = "en"
    sentence: str = ""
    """The sentence around it, where its tense is to be read."""

    @property
    def answer(self) -> Edtf | None:
        """The window as it is read."""
        found = resolve(
            self.expression, self.written, future=self.future, language=self.language, sentence=self.sentence
        )
        return found.date if found else None

    @property
    def inside(self) -> bool:
        """Whether the answer lies within the expected window, or is it."""
        return bool(self.answer and self.expected and self.answer.within(self.expected))

    @property
    def right(self) -> bool:
        """Whether the answer means the same days, or there is none and should be none."""
        return _days(self.answer) == _days(self.expected)


def _days(window: Edtf | None) -> object:
    return (window.earliest, window.latest) if window else None


def cases(path: Path = CASES) -> Iterator[Case]:
    """Every case of a file; where it does not say what lies ahead, the sentences do."""
    with path.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            language, sentence = row.get("language", "en"), row.get("sentence", "")
            yield Case(
                kind=row["class"] if language == "en" else f"{language} {row['class']}",
                expression=row.get("expression") or sentence.partition("[")[2].partition("]")[0],
                written=date.fromisoformat(row["written"]),
                future=True if row.get("future") else None,
                expected=None if row["window"] == "-" else parse_edtf(row["window"]),
                language=language,
                sentence="" if "future" in row else sentence.replace("[", "").replace("]", ""),
            )


@dataclass(frozen=True, slots=True)
class Score:
    """Counts over some cases."""

    total: int
    tellable: int
    answered: int
    right: int
    """Answers that mean the expected days."""
    inside: int
    """Answers that lie within the expected window, these included."""

    @property
    def precision(self) -> float:
        """The share of the answers that are right."""
        return self.right / self.answered if self.answered else 1.0

    @property
    def agreement(self) -> float:
        """The share of the answers that lie within the expected window."""
        return self.inside / self.answered if self.answered else 1.0

    @property
    def recall(self) -> float:
        """The share of what can be told that was answered rightly."""
        return self.right / self.tellable if self.tellable else 1.0


def score(chosen: list[Case]) -> Score:
    """Count answers and right answers."""
    answered = [case for case in chosen if case.answer is not None]
    return Score(
        total=len(chosen),
        tellable=sum(case.expected is not None for case in chosen),
        answered=len(answered),
        right=sum(case.right for case in answered),
        inside=sum(case.inside for case in answered),
    )


def main() -> None:
    """Print the figures, per class and for all."""
    parser = argparse.ArgumentParser(description="Measure how well time expressions are read.")
    parser.add_argument("--misses", action="store_true", help="list every case that is not as expected")
    parser.add_argument("file", nargs="?", type=Path, default=CASES)
    options = parser.parse_args()
    every = list(cases(options.file))
    kinds = Counter(case.kind for case in every)
    print(f"{'class':12}{'cases':>7}{'answered':>10}{'precision':>11}{'within':>8}{'recall':>8}")
    for kind in [*kinds, ""]:
        got = score([case for case in every if kind in ("", case.kind)])
        shares = f"{got.precision:11.3f}{got.agreement:8.3f}{got.recall:8.3f}"
        print(f"{kind or 'all':12}{got.total:7}{got.answered:10}{shares}")
    if options.misses:
        for case in every:
            if not case.right:
                answer, expected = case.answer or "-", case.expected or "-"
                print(f"{case.kind:12}{case.written}  {case.expression!r}: {answer}, not {expected}")


if __name__ == "__main__":
    main()

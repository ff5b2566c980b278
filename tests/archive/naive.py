"""What an archive answers, worked out event by event and slowly: what the archives are held against."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator

from albab_tui.evidence.disputes import disputes
from albab_tui.evidence.dossier import Dossier
from albab_tui.evidence.searched import aliases, named_in, texts
from albab_tui.evidence.whole import Evidence
from albab_tui.model.edtf import Edtf
from albab_tui.model.event import Event
from albab_tui.model.open_question import Question, Reply
from albab_tui.model.report import Report
from albab_tui.question.fields import FieldName, Join, the_field
from albab_tui.question.filter import Filter
from albab_tui.question.senses import Sense, lies
from albab_tui.question.tree import All, Joins, Leaf, Wording, worked_out
from albab_tui.text.folding import fold
from albab_tui.text.sought import Needle, searchable

Test = Callable[[Dossier], bool]
"""Whether something holds for an event."""


def found(evidence: Evidence, filter: Filter, *, newest_first: bool = False) -> list[Dossier]:
    """The events that a filter lets through, in order."""
    dossiers = [each for each in evidence.dossiers.values() if matcher(filter, evidence)(each)]
    dated = sorted((each for each in dossiers if each.event.date), key=_moment)
    return (dated[::-1] if newest_first else dated) + [each for each in dossiers if not each.event.date]


def matcher(filter: Filter, evidence: Evidence) -> Test:
    """The test whether an event meets everything that the filter asks."""
    test = worked_out(All(filter.parts), lambda leaf: _leaf(leaf, evidence, filter.members), _TESTS)
    return lambda dossier: test(dossier) and lies_in(dossier, filter, filter.sense)


def lies_in(dossier: Dossier, filter: Filter, sense: Sense) -> bool:
    """Whether an event lies in the filter's range of time in a sense; where none is asked for, every event does."""
    window = filter.window
    return window is None or lies(dossier.event.date, (window.start, window.end), sense, dossier.told)


def tally(evidence: Evidence, filter: Filter, field: FieldName, join: Join | None) -> Counter[str]:
    """For each value of a field, how many events there would be with it asked for too."""
    alternatives = filter.values(field) and filter.joined(field, join) == "any"
    base = filter.releasing(field) if alternatives else filter
    of = the_field(field).of
    return Counter(
        value for each in found(evidence, base) for value in set(of(each, evidence, filter.members))
    )  # fmt: skip


def nearest(evidence: Evidence, filter: Filter, id: str, *, newest_first: bool) -> str | None:
    """The event itself where it is shown, else the one shown that stands nearest to it."""
    order = {d.event.id: n for n, d in enumerate(found(evidence, Filter(), newest_first=newest_first))}
    shown = [d.event.id for d in found(evidence, filter, newest_first=newest_first)]
    return min(shown, key=lambda other: abs(order[other] - order[id]), default=None)


def at(dossiers: Iterable[Dossier], window: Edtf) -> str | None:
    """The first event in a window of time, or the one nearest to it."""
    dated = [(each.event.id, each.event.date) for each in dossiers if each.event.date]
    inside = [(id, when) for id, when in dated if when.start is not None and when.within(window)]
    near = [(id, when) for id, when in dated if when.first and when.last and when.overlaps(window)]
    if inside and window.start is None:
        return max(inside, key=lambda each: each[1].end or each[1].start or 0)[0]
    if inside:
        return inside[0][0]
    if near:
        return min(near, key=lambda each: (each[1].end or 0) - (each[1].start or 0))[0]
    return min(dated, key=lambda each: _distance(each[1], window), default=(None, None))[0]


def _distance(when: Edtf, window: Edtf) -> int:
    ends = [end for end in (when.start, when.end) if end is not None]
    marks = [end for end in (window.start, window.end) if end is not None]
    return min((abs(a - b) for a in ends for b in marks), default=10**13)


_COARSENESS = ("century", "decade", "year", "month", "interval", "day", "minute", "second")


def _moment(dossier: Dossier) -> tuple[int, int, int]:
    when = dossier.event.date
    assert when is not None
    known = when.start if when.start is not None else (when.end or 0) - 1
    return known, _COARSENESS.index(when.precision.name.lower()), known if when.end is None else when.end


def _leaf(leaf: Leaf, evidence: Evidence, members: bool) -> Test:
    if isinstance(leaf, Wording):
        return lambda dossier: holds(dossier, evidence, leaf.needle)
    if leaf.field == "by" and leaf.value not in (*evidence.catalogue.actors, "unnamed", "article"):
        return lambda dossier: any(_described(leaf.value, report, evidence) for report in dossier.event.reports)
    return lambda dossier: leaf.value in the_field(leaf.field).of(dossier, evidence, members)


def _described(words: str, report: Report, evidence: Evidence) -> bool:
    """Whether who is quoted is described, and each of some words begins one of the description or his body's names."""
    body = evidence.catalogue.actors.get(report.by or "")
    names = (body.name, *body.aliases) if body else ()
    told = [word for text in (report.by_description or "", *names) for word in fold(text).split()]
    return bool(report.by_description) and all(any(each.startswith(w) for each in told) for w in words.split())


def holds(dossier: Dossier, evidence: Evidence, needle: Needle) -> bool:
    """Whether words stand in a row in one of the texts of an event, or in an alias of whoever it names."""
    catalogue = evidence.catalogue
    others = (alias.text for each in named_in(dossier, catalogue) for alias in aliases(each, catalogue))
    return any(stand(needle, text) for text in (*texts(dossier, catalogue), *others))


def stand(needle: Needle, text: str) -> bool:
    """Whether words stand in a row in a text, word by word."""
    words, wanted = searchable([text]).split(), needle.words.split()
    rows = (words[first : first + len(wanted)] for first in range(len(words) - len(wanted) + 1))
    loose = needle.pattern == needle.words
    return any(_same(row, wanted, loose) for row in rows)


def _same(row: list[str], wanted: list[str], loose: bool) -> bool:
    """Whether words are the wanted ones: the last may go on, and where it is loose the first may begin sooner."""
    if len(wanted) == 1:
        return row[0].startswith(wanted[0]) or (loose and wanted[0] in row[0])
    first = row[0] == wanted[0] or (loose and row[0].endswith(wanted[0]))
    return first and row[1:-1] == wanted[1:-1] and row[-1].startswith(wanted[-1])


_TESTS: Joins[Test] = Joins(
    all=lambda tests: lambda dossier: all(test(dossier) for test in tests),
    any=lambda tests: lambda dossier: any(test(dossier) for test in tests),
    none=lambda test: lambda dossier: not test(dossier),
)


def differs(dossier: Dossier, evidence: Evidence) -> bool:
    """Whether anything differs: figures, dates, whether it happened, answers, or words alone."""
    own = disputes(dossier.event) or dossier.event.differs_why
    return bool(own) or any(kinds for _, kinds in answered(dossier, evidence))


def disputed_on(dossier: Dossier, evidence: Evidence) -> set[str]:
    """What is disputed of an event, walked pair by pair over the whole store."""
    contrary = {id for id, kinds in answered(dossier, evidence) for kind in kinds if kind not in ("finer", "coarser")}
    return {fold(each.subject) for each in disputes(dossier.event)} | contrary


def answered(dossier: Dossier, evidence: Evidence) -> Iterator[tuple[str, list[str]]]:
    """What an event's reports answer, with how other standing answers differ."""
    every = [(event, report, reply) for event in evidence.catalogue.store.events for report, reply in _replies(event)]
    for report, reply in _replies(dossier.event):
        question = evidence.catalogue.questions[reply.question]
        others = [each for each in every if each[2].question == reply.question]
        kinds = (_kind(question, (dossier.event, report, reply), other, evidence) for other in others)
        yield reply.question, [kind for kind in kinds if kind]


def _replies(event: Event) -> Iterator[tuple[Report, Reply]]:
    standing = (report for report in event.reports if report.rank != "deprecated")
    return ((report, reply) for report in standing for reply in report.answers)


Told = tuple[Event, Report, Reply]


def _kind(question: Question, one: Told, other: Told, evidence: Evidence) -> str:
    """How the other differs, by the words of docs/store-format.md."""
    moments = [reply.date or report.date or event.date for event, report, reply in (one, other)]
    apart = moments[0] is not None and moments[1] is not None and not moments[0].overlaps(moments[1])
    mine, theirs = (
        [fold(each) if question.on == "terms" else each for each in told[2].answer] for told in (one, other)
    )
    stances = [told[1].stance for told in (one, other)]
    if stances == ["asserts", "asserts"]:
        return _between(question, set(mine), set(theirs), apart, evidence)
    if "asserts" not in stances:
        return ""
    claimed, refused = (mine, theirs) if stances[0] == "asserts" else (theirs, mine)
    if not any(_within(each, wide, evidence) for each in claimed for wide in refused):
        return ""
    return "another moment" if apart else "contradiction" if "denies" in stances else "doubt"


def _between(question: Question, mine: set[str], theirs: set[str], apart: bool, evidence: Evidence) -> str:
    if mine == theirs:
        return ""
    if _finer(theirs, mine, evidence) or _finer(mine, theirs, evidence):
        return "finer" if _finer(theirs, mine, evidence) else "coarser"
    if apart:
        return "another moment"
    for group in question.exclusive:
        words = [fold(each) if question.on == "terms" else each for each in group]
        one = {word for word in words if any(_within(each, word, evidence) for each in mine)}
        other = {word for word in words if any(_within(each, word, evidence) for each in theirs)}
        if one and other and not one & other:
            return "contradiction"
    return "other wording"


def _finer(fine: set[str], coarse: set[str], evidence: Evidence) -> bool:
    inside = [[wide for wide in coarse if _within(each, wide, evidence)] for each in fine]
    return all(inside) and {wide for found in inside for wide in found} == coarse


def _within(id: str, wide: str, evidence: Evidence) -> bool:
    """Whether an actor, a place or a label is, or belongs to, another."""
    above = {each.id: each.part_of for each in evidence.catalogue.store.actors}
    above |= {each.id: each.part_of for each in evidence.catalogue.store.places}
    step: str | None = id
    while step is not None and step != wide:
        step = above.get(step)
    return step is not None

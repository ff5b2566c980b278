"""What reports say, side by side: each value with who gives it, where it stands and when it was told."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import islice

from msgspec import Struct

from albab_tui.answers.telling.note import Note
from albab_tui.archive.protocol import Selection
from albab_tui.evidence.disputes import DATE, OCCURRENCE, window
from albab_tui.evidence.dossier import Dossier
from albab_tui.evidence.in_words import amount_words, answer_words, claimant_words, passage_words, support_words
from albab_tui.model.directory import Directory
from albab_tui.model.report import Figure, Report
from albab_tui.model.wording import spell
from albab_tui.text.folding import fold

MOST_EVENTS = 500
"""Events over which one figure is compared."""

_STANCES = {"asserts": "asserted", "denies": "denied", "doubts": "doubted"}


class Said(Struct, frozen=True, kw_only=True):
    """One value, and what stands behind it."""

    value: str
    event: str
    """Id of the event of which it is said."""
    number: int
    """Which of the events compared that is, from 1."""
    note: Note | None = None
    """The report that says so; None for what the event itself holds."""
    who: str = ""
    where: str = ""
    """Source and paragraphs."""
    told: str = ""
    """When it was told: the day of the words, else that of the article."""
    figure: str = ""
    """Folded name of the figure that the value is."""


class Compared(Struct, frozen=True, kw_only=True):
    """What is said on one thing."""

    label: str
    rows: tuple[Said, ...]
    differs: bool = False
    """Whether it is disputed."""

    @property
    def is_of_events(self) -> bool:
        """Whether it is what several events hold, one value each, and no report says it."""
        return len(self.rows) > 1 and all(said.note is None for said in self.rows)


class _One(Struct, frozen=True):
    """An event among those compared."""

    dossier: Dossier
    number: int
    names: Directory

    def said(self, value: str, report: Report | None = None, figure: str = "") -> Said:
        """A value that one of its reports gives, or the event itself."""
        event = self.dossier.event.id
        if report is None:
            return Said(value=value, event=event, number=self.number)
        return Said(
            value=value,
            event=event,
            number=self.number,
            note=Note(0, report, self.names),
            who=claimant_words(report, self.names),
            where=passage_words(report),
            told=_told(report, self.names),
            figure=figure,
        )


_Found = Iterator[tuple[str, str, Said]]
"""What is said on things: what each is called, its name among what is disputed, and a value."""


def compare_events(dossiers: Sequence[Dossier], names: Directory) -> tuple[Compared, ...]:
    """What the reports of one event say, or of several, by what they say it on."""
    ones = [_One(dossier, number, names) for number, dossier in enumerate(dossiers, 1)]
    sections = _SECTIONS if len(ones) == 1 else (_titles, *_SECTIONS[:1], _facts, *_SECTIONS[1:])
    return tuple(compared for section in sections for compared in _gathered(section, ones))


def compare_figure(figure: str, selection: Selection, names: Directory) -> tuple[Compared, ...]:
    """What all reports of a selection say on one figure, by events.

    Args:
        figure: its folded name.
        selection: the events; the first `MOST_EVENTS` of them that give it are compared, and the last row tells so.
        names: of the store.
    """
    giving = (dossier for dossier in selection.dossiers() if figure in dossier.figures)
    found = []
    for dossier in islice(giving, MOST_EVENTS):
        rows = tuple(said for _, _, said in _figures(_One(dossier, 1, names)) if said.figure == figure)
        label = f"{spell(dossier.event.date)}: {dossier.event.title}"
        found.append(Compared(label=label, rows=rows, differs=figure in dossier.disputed_on))
    if next(giving, None):
        found.append(Compared(label=f"and in others: those of the first {MOST_EVENTS} events are shown", rows=()))
    return tuple(found)


def _gathered(section: Callable[[_One], _Found], ones: Sequence[_One]) -> Iterator[Compared]:
    """One section's values by what they are called, whichever way that is spelt."""
    labels: dict[str, str] = {}
    rows: dict[str, list[Said]] = {}
    differing = set[str]()
    for one in ones:
        for label, subject, said in section(one):
            key = fold(label)
            labels.setdefault(key, label)
            rows.setdefault(key, []).append(said)
            if subject in one.dossier.disputed_on:
                differing.add(key)
    for key, label in labels.items():
        yield Compared(label=label, rows=tuple(_filled(rows[key], ones)), differs=key in differing)


def _filled(rows: Sequence[Said], ones: Sequence[_One]) -> Iterator[Said]:
    """The rows; of what events hold and no report says, one for each event."""
    of_reports = any(said.note for said in rows)
    for one in ones:
        own = [said for said in rows if said.number == one.number]
        yield from own if own or of_reports else [one.said("not told")]


def _told(report: Report, names: Directory) -> str:
    source = names.sources.get(report.source)
    when = report.told or (source.day if source else None)
    return spell(when) if when else ""


def _titles(one: _One) -> _Found:
    yield "Events", "", one.said(one.dossier.event.title)


def _dates(one: _One) -> _Found:
    event = one.dossier.event
    dated = [(report, when) for report in event.reports if (when := window(report, event))]
    for report, when in dated:
        yield "When it was", DATE, one.said(spell(when), report)
    if not dated:
        yield "When it was", DATE, one.said(spell(event.date))


def _occurrence(one: _One) -> _Found:
    """Whether it happened, where a report does not assert it."""
    reports = one.dossier.event.reports
    if any(report.stance != "asserts" for report in reports):
        for report in reports:
            yield "Whether it happened", OCCURRENCE, one.said(_STANCES[report.stance], report)


def _facts(one: _One) -> _Found:
    dossier, names = one.dossier, one.names
    yield "Status", "", one.said(", ".join(dict.fromkeys((dossier.status.label, dossier.kind.label))))
    given = {role: ids for role, ids in dossier.event.actors.items() if ids}
    for role in names.words.roles.used(given):
        yield role.heading, "", one.said(", ".join(map(names.actor_name, given[role.id])))
    if dossier.event.places:
        yield "Where", "", one.said(", ".join(map(names.place_name, dossier.event.places)))
    yield "Support", "", one.said(support_words(dossier))


def _figures(one: _One) -> _Found:
    for report in one.dossier.event.reports:
        for figure in report.figures:
            name = fold(figure.name)
            yield figure.name, name, one.said(_amount(figure, one.names), report, name)


def _amount(figure: Figure, names: Directory) -> str:
    return amount_words(figure) + (f" ({names.actor_name(figure.whom)})" if figure.whom else "")


def _answers(one: _One) -> _Found:
    for report in one.dossier.event.reports:
        for reply in report.answers:
            question = one.names.questions.get(reply.question)
            label = question.asks if question else reply.question
            yield label, reply.question, one.said(answer_words(reply, report.stance, one.names), report)


def _words(one: _One) -> _Found:
    for report in one.dossier.event.reports:
        yield "What they say", "", one.said(Note(0, report, one.names).says, report)


_SECTIONS: tuple[Callable[[_One], _Found], ...] = (_dates, _occurrence, _figures, _answers, _words)

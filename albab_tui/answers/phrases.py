"""The sentences that every readable format shares."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from albab_tui.answers.answer import ActorEntry, Answer, Disagreement, EventEntry, Note, SourceEntry
from albab_tui.answers.formats import Format
from albab_tui.evidence.basis import DateBasis
from albab_tui.evidence.words import many, passage_words, position_words, printed, telling_words
from albab_tui.model.edtf import Edtf
from albab_tui.model.source import Attribution
from albab_tui.model.vocabulary import Word
from albab_tui.model.wording import spell

BASIS_WORDS = {
    DateBasis.STATED: "stated by a source",
    DateBasis.COUNTED: "counted from a source's words",
    DateBasis.REASONED: "worked out by the curator",
}


def flow(text: str) -> str:
    """Prose as one paragraph."""
    return " ".join(text.split())


def overview(answer: Answer) -> str:
    """The counts in one line."""
    counts = answer.counts
    parts = [
        f"{counts.shown} of {many(counts.total, 'event')}",
        *(f"{number} {status.label}" for status, number in counts.statuses),
        f"{counts.disputed} disputed" if counts.disputed else "",
        f"{counts.single_origin} from a single origin" if counts.single_origin else "",
        f"{counts.undated} undated" if counts.undated else "",
    ]
    return " · ".join(part for part in parts if part)


def nothing(answer: Answer) -> str:
    """Why no event is shown, and what to do; empty where one is."""
    if not answer.counts.total:
        return "The store has no events yet: write them under “events:”, as docs/store-format.md tells."
    return "" if answer.counts.shown else "No event fits the filter: all of its terms must hold, so leave one out."


def standing(entry: EventEntry) -> str:
    """What sort of event it is, how well supported, and how its date is known."""
    parts: list[str] = [*dict.fromkeys((entry.kind.label, entry.status.label)), entry.support]
    if "unfulfilled" in entry.traits:
        parts.append("never reported done")
    if entry.basis:
        parts.append("date " + BASIS_WORDS[entry.basis])
    return " · ".join(parts)


def involved(entry: EventEntry) -> list[tuple[str, str]]:
    """Actors by role, and places, each with its label."""
    found = [(role.heading, ", ".join(names)) for role, names in entry.actors]
    if entry.places:
        found.append(("Place" if len(entry.places) == 1 else "Places", ", ".join(entry.places)))
    if position := position_words(entry.event.latitude, entry.event.longitude):
        found.append(("Position", position))
    if entry.event.tags:
        found.append(("Tags", ", ".join(entry.event.tags)))
    return found


def remarks(entry: EventEntry) -> list[tuple[str, str]]:
    """What the curator adds to an event, each with its label."""
    event = entry.event
    given = {
        "Dating": event.date_why,
        "Why they differ": event.differs_why,
        "From outside the sources": event.outside,
    }
    return [(label, flow(text)) for label, text in given.items() if text]


def span(disagreement: Disagreement) -> str:
    """The lowest and the highest that the reports allow: "between 40 and 50 km"; empty where a side is open."""
    if disagreement.low is None or disagreement.high is None:
        return ""
    unit = f" {disagreement.unit}" if disagreement.unit else ""
    return f"between {_bound(disagreement.low)} and {_bound(disagreement.high)}{unit}"


def _bound(value: Edtf | Decimal) -> str:
    return spell(value) if isinstance(value, Edtf) else f"{value:f}"


def passage(note: Note) -> str:
    """Where the report stands, its time expression and who says it: "004 ¶2, “on Wednesday”, Rudskoi"."""
    report = note.report
    dated = f"dated {spell(report.date)}" if report.date is not None else ""
    voice = note.claimant if report.stance == "asserts" else f"{note.claimant} {report.stance} it"
    told = telling_words(report)
    return ", ".join(part for part in (_place(note), _when(note), dated, told, voice) if part)


def backing(note: Note) -> str:
    """Who gives a disputed value, and where: "Rudskoi, 004 ¶2, “on Wednesday”"."""
    deprecated = "deprecated" if note.report.rank == "deprecated" else ""
    return ", ".join(part for part in (note.claimant, _place(note), _when(note), deprecated) if part)


def _place(note: Note) -> str:
    return passage_words(note.report)


def _when(note: Note) -> str:
    return f"“{note.report.when}”" if note.report.when else ""


def saying(note: Note) -> str:
    """The passage with what it says: "004 ¶2, Rudskoi: …"; the passage alone where nothing is told of it."""
    return ": ".join(part for part in (passage(note), flow(note.report.says)) if part)


def figures(note: Note) -> str:
    """The report's figures: "killed: 58 people (Islamic State); wounded: 3 people"."""
    return "; ".join(note.figures)


def answers(note: Note) -> str:
    """What the report answers: "How far in were they? Western gates, Thu 9 Feb 2017"."""
    return "; ".join(note.answers)


def rank(note: Note) -> str:
    """The report's rank with its reason, empty where it is the normal one."""
    report = note.report
    if report.rank == "normal":
        return ""
    return report.rank + (f": {flow(report.rank_why)}" if report.rank_why else "")


def caveat(note: Note) -> str:
    """What the curator adds to a report: whose copy it is, with the reason, and a note; empty where nothing is."""
    report = note.report
    copied = f"copy of {report.origin}" + (f": {flow(report.origin_why)}" if report.origin_why else "")
    parts = [copied if report.origin else "", flow(report.note or "")]
    return " · ".join(part for part in parts if part)


def tallied(roles: Iterable[Word]) -> tuple[str, ...]:
    """What the numbers beside actors are of: events, the roles that any of them has, and how often they are quoted."""
    return ("events", *(role.label for role in roles), "quoted")


def tallies(entry: ActorEntry, roles: Iterable[Word]) -> tuple[int, ...]:
    """The numbers beside an actor, in the order of the columns that `tallied` gives."""
    numbers = {role.id: number for role, number in entry.roles}
    return (entry.events, *(numbers.get(role.id, 0) for role in roles), entry.quoted)


def counted(answer: Answer) -> str:
    """What the numbers beside the actors count."""
    return "events by role" + (", those of its members included" if answer.view.filter.members else "")


def publication(entry: SourceEntry) -> str:
    """When the source was published and how that is known, by whom, and what rests on it."""
    source = entry.source
    parts = [_published(entry), _attributed("publisher", source.publisher), _attributed("agency", source.agency)]
    parts += [words if label in ("Text", "Address") else f"{label.lower()} {words}" for label, words in printed(source)]
    parts.append(f"{many(entry.reports, 'report')} on {many(entry.events, 'event')}")
    return " · ".join(part for part in parts if part)


def _published(entry: SourceEntry) -> str:
    published = entry.source.published
    if published is None:
        return entry.published
    return f"{entry.published} ({'known from outside' if published.basis == 'outside' else published.basis})"


def _attributed(label: str, name: Attribution | None) -> str:
    if name is None:
        return ""
    return f"{label} {name.name}" + ("" if name.basis == "stated" else f" ({name.basis})")


def method(answer: Answer) -> list[tuple[str, str]]:
    """How the answer came about, each line with its label; the command is told by `command`."""
    order = "newest first" if answer.view.newest_first else "oldest first"
    return [
        ("Filter", answer.filter or "none, every event is shown"),
        *([("Dates", _sense(answer))] if answer.sense else []),
        ("Left out", _left_out(answer)),
        ("Order", f"{order}, undated events last"),
        ("Store", f"{answer.view.store or 'events.yaml, bundled'}, sha256 {answer.sha256}"),
        ("Program", f"albab-tui {answer.version}"),
    ]


def _sense(answer: Answer) -> str:
    if answer.sense == "certainly":
        return "shown are events that certainly lie in the time asked for"
    only = answer.counts.possibly_only
    known = f"; {only} of them not certainly" if only else ""
    return f"shown are events that {answer.sense} lie in the time asked for{known}"


def _left_out(answer: Answer) -> str:
    counts = answer.counts
    left = counts.total - counts.shown
    if not left:
        return "nothing"
    undated = f", {counts.undated_left_out} of them only because they are undated" if counts.undated_left_out else ""
    return f"{left} of {many(counts.total, 'event')}{undated}"


def command(answer: Answer, format: Format) -> str:
    """The shell command that makes the answer again in this format."""
    return answer.view.command("summary", *(() if format == "text" else (f"--format={format}",)))


def citation(answer: Answer) -> str:
    """How to cite the answer, in one line."""
    license = f", {answer.license}" if answer.license else ""
    asked = f"filter {answer.filter}" if answer.filter else "no filter"
    return (
        f"“{answer.title}” (event store{license}), {answer.counts.shown} of {many(answer.counts.total, 'event')}, "
        f"{asked}; sha256 {answer.sha256[:12]}; albab-tui {answer.version}."
    )

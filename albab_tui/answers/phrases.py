"""The sentences that every readable format shares."""

from __future__ import annotations

from collections.abc import Iterable

from albab_tui.answers.answer import Answer
from albab_tui.answers.entries import ActorEntry, SourceEntry
from albab_tui.answers.formats import Format
from albab_tui.evidence.in_words import attributed_words, printed, published_words
from albab_tui.model.vocabulary import Word
from albab_tui.text.numbers import many

_QUOTED = "in “ ”, at most 15 words a report, the articles' own; the store's licence is not theirs"


def overview(answer: Answer) -> str:
    """The counts in one line."""
    counts = answer.counts
    parts = [
        f"{counts.shown} of {many(counts.total, 'event')}",
        *(f"{number} {status.label}" for status, number in counts.statuses),
        f"{counts.differing} {'differs' if counts.differing == 1 else 'differ'}" if counts.differing else "",
        f"{counts.single_origin} from a single origin" if counts.single_origin else "",
        f"{counts.undated} undated" if counts.undated else "",
    ]
    return " · ".join(part for part in parts if part)


def nothing(answer: Answer) -> str:
    """Why no event is shown, and what to do; empty where one is."""
    if not answer.total:
        return "The store has no events yet: write them under “events:”, as docs/store-format.md tells."
    return "" if answer.shown else "No event fits the filter: all of its terms must hold, so leave one out."


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
    parts = [published_words(source)]
    parts += [f"publisher {attributed_words(source.publisher)}"] if source.publisher else []
    parts += [f"agency {attributed_words(source.agency)}"] if source.agency else []
    parts += [words if label in ("Text", "Address") else f"{label.lower()} {words}" for label, words in printed(source)]
    return " · ".join((*parts, f"{many(entry.reports, 'report')} on {many(entry.events, 'event')}"))


def method(answer: Answer) -> list[tuple[str, str]]:
    """How the answer came about, each line with its label; the command is told by `command`."""
    order = "newest first" if answer.view.newest_first else "oldest first"
    return [
        ("Filter", answer.filter or "none, every event is shown"),
        *([("Dates", _sense(answer))] if answer.sense else []),
        ("Left out", _left_out(answer)),
        *([("Quotations", _QUOTED)] if answer.quotes else []),
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
    undated = counts.undated_left_out
    why = f", {undated} of them only because {'it is' if undated == 1 else 'they are'} undated" if undated else ""
    return f"{left} of {many(counts.total, 'event')}{why}"


def command(answer: Answer, format: Format) -> str:
    """The shell command that makes the answer again in this format."""
    words = (
        "summary",
        *(() if format == "text" else (f"--format={format}",)),
        *(("--quote",) if answer.quotes else ()),
    )
    return answer.view.command(*words)


def citation(answer: Answer) -> str:
    """How to cite the answer, in one line."""
    license = f", {answer.about.license}" if answer.about.license else ""
    asked = f"filter {answer.filter}" if answer.filter else "no filter"
    return (
        f"“{answer.about.title}” (event store{license}), {answer.shown} of {many(answer.total, 'event')}, "
        f"{asked}; sha256 {answer.sha256[:12]}; albab-tui {answer.version}."
    )

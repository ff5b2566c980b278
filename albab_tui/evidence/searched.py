"""What a search looks through: the texts that are shown of an event, and the aliases of whoever it names.

The titles of events that it leads to are not among them, nor what only counts or labels: "2 articles", "Reports".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from albab_tui.evidence.alias import Alias
from albab_tui.evidence.bounds import differing_words
from albab_tui.evidence.disputes import Claim, Dispute
from albab_tui.evidence.dossier import Dossier
from albab_tui.evidence.grounds import caveats, grounds
from albab_tui.evidence.in_words import (
    claimant_words,
    figure_words,
    passage_words,
    position_words,
    printed,
    reply_words,
    value_words,
)
from albab_tui.model.directory import Directory
from albab_tui.model.open_question import OF_ACTORS, OF_PLACES, Reply
from albab_tui.model.report import Report
from albab_tui.model.source import Source
from albab_tui.model.wording import heading, spell
from albab_tui.text.sought import Needle, searchable

_CITED = ("Headline", "Author", "Address")
"""What is shown of a source beside an event, of all that it carries itself."""


Named = tuple[Literal["actor", "place", "source"], str]
"""Something that events name, by its id; its texts are the same for each of them."""


def texts(dossier: Dossier, names: Directory) -> list[str]:
    """All texts that are shown of an event, some of them several times."""
    beside = (text for each in named_in(dossier, names) for text in shown_texts(each, names))
    return [*own_texts(dossier, names), *beside]


def own_texts(dossier: Dossier, names: Directory) -> list[str]:
    """The texts of an event that are not those of what it names; some are empty."""
    event = dossier.event
    found = [event.title, event.summary, spell(event.date), heading(event.date), dossier.kind.label]
    found += [dossier.status.label, position_words(event.latitude, event.longitude), *event.tags]
    found += [event.differs_why or "", event.outside or "", *grounds(dossier, names)]
    for report in event.reports:
        found += _of_report(report, names)
    for dispute in dossier.disputes:
        found += _of_dispute(dispute, names)
    return found


def _of_report(report: Report, names: Directory) -> list[str]:
    found = [passage_words(report), report.says, claimant_words(report, names), report.when or ""]
    found += caveats(report, names)
    if report.stance != "asserts":
        found.append({"denies": "denied by", "doubts": "doubted by"}[report.stance])
    if report.figures or report.answers:
        found += [figure_words(figure, names) for figure in report.figures]
        found += [reply_words(reply, names) for reply in report.answers]
    return found


def _of_dispute(dispute: Dispute, names: Directory) -> list[str]:
    values = (value_words(claim.value, names) for claim in dispute.claims)
    elsewhere = (words for claim in dispute.claims if claim.event is not None for words in _of_claim(claim, names))
    subject = dispute.subject if dispute.question is None else ""
    return [subject, differing_words(dispute, names), *values, *elsewhere]


def _of_claim(claim: Claim, names: Directory) -> Iterator[str]:
    """What is shown of an answer that another event's report gives, but for that event's title."""
    yield from (passage_words(claim.report), claimant_words(claim.report, names), claim.report.when or "")
    yield claim.difference or ""
    yield "" if claim.report.rank == "normal" else claim.report.rank


def named_in(dossier: Dossier, names: Directory) -> set[Named]:
    """The actors, places and sources whose names are shown of an event."""
    event = dossier.event
    found: set[Named] = {("source", report.source) for report in event.reports}
    found.update(("place", id) for id in event.places)
    found.update(("actor", id) for _, ids in event.actors.items() for id in ids)
    for report in event.reports:
        if report.by:
            found.add(("actor", report.by))
        if report.figures or report.answers:
            found.update(("actor", figure.whom) for figure in report.figures if figure.whom)
            found.update(each for reply in report.answers for each in _answering(reply, names))
    return found


def _answering(reply: Reply, names: Directory) -> list[Named]:
    question = names.questions.get(reply.question)
    if question and question.on in OF_ACTORS:
        return [("actor", id) for id in reply.answer]
    return [("place", id) for id in reply.answer] if question and question.on in OF_PLACES else []


def shown_texts(named: Named, names: Directory) -> tuple[str, ...]:
    """What is shown of something named: a name, or what an article is cited by."""
    sort, id = named
    if sort == "source":
        source = names.sources.get(id)
        return (id,) if source is None else tuple(_of_source(source))
    return _forms(named, names)[:1]


def _of_source(source: Source) -> Iterator[str]:
    yield from (source.id, source.title)
    yield from (each.name for each in (source.publisher, source.agency) if each)
    if source.published:
        yield f"{spell(source.published.date)} ({source.published.basis})"
    yield from (words for label, words in printed(source) if label in _CITED)


def aliases(named: Named, names: Directory) -> tuple[Alias, ...]:
    """The other names of an actor or a place."""
    if named[0] == "source":
        return ()
    name, *others = _forms(named, names)
    return tuple(Alias(other, name) for other in others)


def matched_aliases(dossier: Dossier, names: Directory, needles: Sequence[Needle]) -> tuple[Alias, ...]:
    """The aliases in which words stand that stand in nothing that is shown of an event, one for each of the words."""
    shown = searchable(texts(dossier, names)) if needles else ""
    hidden = [each.pattern for each in needles if each.pattern not in shown]
    others = [each for name in sorted(named_in(dossier, names)) for each in aliases(name, names)] if hidden else []
    found = (next((each for each in others if pattern in searchable([each.text])), None) for pattern in hidden)
    return tuple(dict.fromkeys(filter(None, found)))


def _forms(named: Named, names: Directory) -> tuple[str, ...]:
    sort, id = named
    entry = names.actors.get(id) if sort == "actor" else names.places.get(id)
    return (entry.name, *entry.aliases) if entry else (id,)

"""Events without reports, words without a speaker, figures without a unit, relations that lead nowhere."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.checks.rule import Found, rule
from albab_tui.findings import quoted
from albab_tui.model.event import Event
from albab_tui.model.store import Store
from albab_tui.model.vocabulary import Words


@rule("no-report")
def no_report(store: Store) -> Iterator[Found]:
    """Without a report nobody says that the event happened."""
    for index, event in enumerate(store.events):
        if not event.reports:
            yield Found(("events", index, "reports"), "no source reports the event", "cite one, or leave the event out")


@rule("statement-without-claimant")
def statement_without_claimant(store: Store) -> Iterator[Found]:
    """What was only said or claimed needs someone who said it."""
    words = store.words
    for index, event in enumerate(store.events):
        spoken = words.status_as(event.status) in ("statement", "claimed")
        if not spoken or not event.reports or _speakers(event, words):
            continue
        if not any(report.by or report.by_description for report in event.reports):
            message = f"no report of an event with the status {quoted(event.status)} names who says it"
            yield Found(("events", index, "status"), message, "add by or by_description to a report")


def _speakers(event: Event, words: Words) -> tuple[str, ...]:
    cast = event.actors.items()
    return tuple(id for role, ids in cast if words.role_as(role) == "speaker" for id in ids)


@rule("figure-without-unit")
def figure_without_unit(store: Store) -> Iterator[Found]:
    """A number alone can't be compared with another report's."""
    for index, event in enumerate(store.events):
        for at, report in enumerate(event.reports):
            for place, figure in enumerate(report.figures):
                if figure.unit is None:
                    path = ("events", index, "reports", at, "figures", place)
                    yield Found(path, f"the figure {quoted(figure.name)} has no unit", "add one, such as unit: people")


@rule("figure-out-of-order")
def figure_out_of_order(store: Store) -> Iterator[Found]:
    """A lower bound above the value, or above the upper bound, is kept and shown, but one of the numbers is wrong."""
    for index, event in enumerate(store.events):
        for at, report in enumerate(event.reports):
            for place, figure in enumerate(report.figures):
                if figure.contradicts_itself:
                    path = ("events", index, "reports", at, "figures", place)
                    message = f"the numbers of the figure {quoted(figure.name)} contradict one another"
                    yield Found(path, message, "make low at most value, and value at most high")


@rule("nothing-cited")
def nothing_cited(store: Store) -> Iterator[Found]:
    """A report on a source that has a text cites the paragraphs that say so, or nobody can look it up."""
    texts = {source.id for source in store.sources if source.text}
    for index, event in enumerate(store.events):
        for at, report in enumerate(event.reports):
            if report.source in texts and not report.paragraphs:
                yield Found(("events", index, "reports", at), "the report cites no paragraph", "add paragraphs: 3")


@rule("words-without-day")
def words_without_day(store: Store) -> Iterator[Found]:
    """Words of time count from the day their source was published; without it nobody can count them again."""
    undated = {source.id for source in store.sources if source.day is None}
    for index, event in enumerate(store.events):
        for at, report in enumerate(event.reports):
            for field, expression in (("when", report.when), ("told_when", report.told_when)):
                if expression and report.source in undated:
                    message = f"{quoted(expression)} counts from the day of {quoted(report.source)}, which is not given"
                    yield Found(("events", index, "reports", at, field), message, "add published to the source")


@rule("self-related")
def self_related(store: Store) -> Iterator[Found]:
    """An event that points to itself leads the reader nowhere."""
    for index, event in enumerate(store.events):
        for field, ids in (("related", event.related), ("fulfils", event.fulfils)):
            for place, id in enumerate(ids):
                if id == event.id:
                    yield Found(("events", index, field, place), "the event points to itself", "leave it out")


@rule("fulfils-not-planned")
def fulfils_not_planned(store: Store) -> Iterator[Found]:
    """Only what was planned can be carried out, and only by what is no plan itself."""
    status = {event.id: event.status for event in store.events}
    plans = {id for id, name in status.items() if store.words.status_as(name) == "planned"}
    for index, event in enumerate(store.events):
        for place, id in enumerate(event.fulfils):
            path = ("events", index, "fulfils", place)
            if id not in plans and id != event.id:
                message = f"{quoted(id)} has the status {quoted(status[id])}"
                yield Found(path, message, "name a planned event, or use related")
            elif event.id in plans:
                yield Found(path, "a plan carries nothing out", "give the event another status, or use related")


RULES = (
    no_report,
    statement_without_claimant,
    figure_without_unit,
    figure_out_of_order,
    nothing_cited,
    words_without_day,
    self_related,
    fulfils_not_planned,
)

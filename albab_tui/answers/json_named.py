"""In JSON, what events refer to by id: sources, actors, places, questions, words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from albab_tui.answers.answer import Answer
from albab_tui.answers.entries import ActorEntry, SourceEntry, UsedWords
from albab_tui.evidence.inquiries import GivenAnswer, Inquiry
from albab_tui.model.actor import Actor
from albab_tui.model.edtf import Edtf
from albab_tui.model.place import Place
from albab_tui.model.source import Attribution
from albab_tui.model.vocabulary import Word


def named(answer: Answer) -> Iterator[tuple[str, dict[str, Any]]]:
    """All that the answer's events refer to, each sort by id."""
    yield "sources", {entry.source.id: _source(entry) for entry in answer.sources}
    involved = {entry.actor.id: _involved(entry) for entry in answer.actors}
    yield "actors", involved | {actor.id: _actor(actor) for actor in answer.named}
    yield "places", {place.id: _place(place) for place in answer.places}
    yield "questions", {entry.inquiry.question.id: _question(entry.inquiry) for entry in answer.questions}
    yield "vocabulary", _vocabulary(answer.words)


def dated(name: str, value: Edtf | None) -> dict[str, Any]:
    """A date with whether it lasts: ``date`` and ``lasts``, or ``told`` and ``told_lasts``."""
    lasts = f"{name}_lasts" if name else "lasts"
    return {name or "date": value and value.edtf, lasts: value.lasts if value else None}


def _source(entry: SourceEntry) -> dict[str, Any]:
    source, published = entry.source, entry.source.published
    return {
        "text": source.text,
        "title": source.title,
        **dated("published", source.day),
        "published_basis": published and published.basis,
        "published_why": published and published.why,
        "headline": source.headline,
        "author": source.author,
        "url": source.url,
        **dated("accessed", source.accessed),
        "archived": source.archived,
        "skipped": source.skipped,
        **_attributed("publisher", source.publisher),
        **_attributed("agency", source.agency),
        "dateline": source.dateline,
        "language": source.language,
        "note": source.note,
        "events": entry.events,
        "reports": entry.reports,
    }


def _attributed(name: str, given: Attribution | None) -> dict[str, Any]:
    """A name, how it is known and why: ``agency``, ``agency_basis``, ``agency_why``."""
    return {name: given and given.name, f"{name}_basis": given and given.basis, f"{name}_why": given and given.why}


def _involved(entry: ActorEntry) -> dict[str, Any]:
    roles = {role.id: number for role, number in entry.roles}
    return _actor(entry.actor) | {"events": entry.events, "roles": roles, "quoted": entry.quoted}


def _actor(actor: Actor) -> dict[str, Any]:
    return {
        "name": actor.name,
        "kind": actor.kind,
        "aliases": actor.aliases,
        "part_of": actor.part_of,
        "note": actor.note,
        "events": 0,
        "roles": {},
        "quoted": 0,
    }


def _place(place: Place) -> dict[str, Any]:
    return {
        "name": place.name,
        "aliases": place.aliases,
        "part_of": place.part_of,
        "latitude": place.latitude,
        "longitude": place.longitude,
        "note": place.note,
    }


def _question(inquiry: Inquiry) -> dict[str, Any]:
    """A question with its state and every answer of the store, those of events that are not shown too."""
    question = inquiry.question
    return {
        "asks": question.asks,
        "on": question.on,
        "exclusive": question.exclusive,
        "note": question.note,
        "state": inquiry.state,
        "answers": [_answer(given) for given in inquiry.answers],
    }


def _answer(given: GivenAnswer) -> dict[str, Any]:
    report = given.report
    return {
        "answer": given.reply.answer,
        "stance": report.stance,
        **dated("moment", given.position.moment),
        **dated("told", given.told),
        "event": given.event,
        "source": report.source,
        "paragraphs": report.paragraphs,
        "by": report.by or report.by_description,
        "by_description": report.by_description,
        "rank": report.rank,
    }


def _vocabulary(words: UsedWords) -> dict[str, Any]:
    """What the kinds, statuses and roles that occur are called, and what they mean, by id."""
    return {
        "sets": words.sets,
        "kinds": {word.id: _word(word) | {"lasts": word.lasts} for word in words.kinds},
        "statuses": {word.id: _word(word) | {"like": word.like or None} for word in words.statuses},
        "roles": {word.id: _word(word) | {"like": word.like or None} for word in words.roles},
        "actor_kinds": {word.id: _word(word) for word in words.actor_kinds},
    }


def _word(word: Word) -> dict[str, Any]:
    return {
        "label": word.label,
        "meaning": word.meaning or None,
        "glyph": word.glyph or None,
        "ascii": word.ascii or None,
        "hue": word.hue,
    }

"""The table of fields: what each is called, what it takes, how several values join, and how an event has them.

Grammar, printing, options, completion, facets and documentation read it. It imports nothing when it is read itself, for
``--help`` does not wait for the store's model.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import lru_cache
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from albab_tui.evidence.dossier import Dossier
    from albab_tui.evidence.whole import Evidence
    from albab_tui.model.directory import Directory
    from albab_tui.model.naming import Names

FieldName = str
"""The name of a field of the table, or ``role:`` and the id of a role that is the store's own: see `the_field`."""
Join = Literal["all", "any"]


class Field(NamedTuple):
    """One field of the filter."""

    name: FieldName
    names: Callable[[Directory], Names]
    """The names that a value may have in a given store."""
    of: Callable[[Dossier, Evidence, bool], Collection[str]]
    """The values that an event has in memory, each once; the last argument says whether members count for the whole."""
    help: str
    """Where a term of it holds."""
    takes: str
    """What a value is, as the option's help names it."""
    option: str
    """The help of the option of its name."""
    join: Join = "any"
    """Whether all of several values in a row of terms must hold, or one is enough."""
    noun: str = ""
    """What a value is in a message, where that is not the field's name."""
    aliases: tuple[str, ...] = ()
    """Other names that are read."""
    single: bool = False
    """Whether an event has no more than one value of it."""
    holds: Callable[[str, Dossier, Evidence, bool], bool] | None = None
    """Whether an event has one value, where that can be told without all that it has."""


def _traits(directory: Directory) -> Names:
    from albab_tui.question.traits import TRAITS

    return _listed(TRAITS)


def _figures(directory: Directory) -> Names:
    return _listed(directory.figures)


def _subjects(directory: Directory) -> Names:
    from albab_tui.model.naming import Names

    names: dict[str, tuple[str, ...]] = dict.fromkeys(("date", "occurrence", *directory.figures), ())
    return Names(names | _asked(directory))


def _questions(directory: Directory) -> Names:
    from albab_tui.model.naming import Names

    return Names(_asked(directory))


def _asked(directory: Directory) -> dict[str, tuple[str, ...]]:
    return {id: (question.asks,) for id, question in directory.questions.items()}


def _listed(names: Collection[str]) -> Names:
    from albab_tui.model.naming import Names

    return Names(dict.fromkeys(names, ()))


def _cast(dossier: Dossier, members: bool) -> dict[str, frozenset[str]]:
    return dossier.involved if members else dossier.named


def _involved(value: str, dossier: Dossier, evidence: Evidence, members: bool) -> bool:
    for ids in _cast(dossier, members).values():  # noqa: SIM110 - a generator for each event takes as long again
        if value in ids:
            return True
    return False


def _has_trait(value: str, dossier: Dossier, evidence: Evidence, members: bool) -> bool:
    from albab_tui.question.traits import TRAITS

    return TRAITS[value].holds(dossier, evidence)


def _has_traits(dossier: Dossier, evidence: Evidence, members: bool) -> Collection[str]:
    from albab_tui.question.traits import traits

    return traits(dossier, evidence)


def _claiming(dossier: Dossier, evidence: Evidence, members: bool) -> Collection[str]:
    from albab_tui.model.claimant_names import sort_of_claimant

    sorts = {sort for report in dossier.event.reports if (sort := sort_of_claimant(report))}
    return (dossier.claiming if members else dossier.claimants) | (sorts - evidence.catalogue.actors.keys())


def _claims(value: str, dossier: Dossier, evidence: Evidence, members: bool) -> bool:
    from albab_tui.model.claimant_names import WITHOUT_NAME, description_texts
    from albab_tui.model.naming import beginning_words

    actors = evidence.catalogue.actors
    if value in actors or value in WITHOUT_NAME:
        return value in _claiming(dossier, evidence, members)
    wanted = beginning_words(value)
    texts = (description_texts(report, actors) for report in dossier.event.reports if report.by_description)
    return bool(wanted) and any(map(wanted.within, texts))


def _has_role(role: str) -> Callable[[str, Dossier, Evidence, bool], bool]:
    """Whether an event has an actor in a role, or in one that is like it."""

    def holds(value: str, dossier: Dossier, evidence: Evidence, members: bool) -> bool:
        for name, ids in _cast(dossier, members).items():
            if value in ids and role in (name, evidence.catalogue.words.role_as(name)):
                return True
        return False

    return holds


def _role(role: str, help: str, option: str, name: FieldName = "") -> Field:
    """The field that asks for actors in one role."""
    return Field(
        name or role,
        lambda directory: directory.actor_names,
        lambda dossier, evidence, members: dossier.having(role, members=members),
        help,
        "NAME",
        option,
        join="all",
        noun="actor",
        holds=_has_role(role),
    )


FIELDS: dict[str, Field] = {
    field.name: field
    for field in (
        Field(
            "actor",
            lambda directory: directory.actor_names,
            lambda dossier, evidence, members: frozenset().union(*_cast(dossier, members).values()),
            "an actor is involved, or someone who belongs to it",
            "NAME",
            "NAME, or someone who belongs to it, has a part",
            join="all",
            holds=_involved,
        ),
        _role("agent", "this actor acts, or by the plan would", "NAME, or someone who belongs to it, acts"),
        _role("target", "this actor is acted on", "it is acted on"),
        _role("party", "this actor is involved, and no direction is known", "it is involved, no direction is known"),
        _role("speaker", "this actor only says something", "it only says something"),
        _role("mentioned", "it concerns this actor, who neither acts nor is acted on", "it concerns NAME"),
        Field(
            "by",
            lambda directory: directory.claimant_names,
            _claiming,
            "a report quotes this claimant, a member of it, or words of a description; also unnamed, article",
            "NAME",
            "a report quotes NAME, or someone who belongs to it; also unnamed, article, a description",
            noun="claimant",
            aliases=("claimant",),
            holds=_claims,
        ),
        Field(
            "place",
            lambda directory: directory.place_names,
            lambda dossier, evidence, members: dossier.located,
            "it happened in this place or concerns it",
            "NAME",
            "it was at this place or concerns it",
        ),
        Field(
            "source",
            lambda directory: directory.source_names,
            lambda dossier, evidence, members: dossier.sources,
            "this article reports it",
            "ID",
            "this article reports it",
            aliases=("article",),
        ),
        Field(
            "kind",
            lambda directory: directory.kind_names,
            lambda dossier, evidence, members: (dossier.event.kind,),
            "the sort of event",
            "KIND",
            "its kind, such as strike, meeting, policy",
            single=True,
        ),
        Field(
            "status",
            lambda directory: directory.status_names,
            lambda dossier, evidence, members: (dossier.event.status,),
            "whether it is told as done, claimed, said, planned or standing",
            "STATUS",
            "happened, claimed, statement, planned, background",
            single=True,
        ),
        Field(
            "is",
            _traits,
            _has_traits,
            "a trait worked out from the reports",
            "TRAIT",
            "differs, disputed, single-origin, single-source, undated, stated-date, inferred-date, unfulfilled",
            join="all",
            noun="trait",
            holds=_has_trait,
        ),
        Field(
            "disputed",
            _subjects,
            lambda dossier, evidence, members: dossier.disputed_on,
            "reports differ on this: date, occurrence, a figure's name or a question",
            "WHAT",
            "reports differ on date, occurrence, a figure or a question",
            join="all",
            noun="such subject",
        ),
        Field(
            "figure",
            _figures,
            lambda dossier, evidence, members: dossier.figures,
            "a report gives a figure of this name, such as killed",
            "WHAT",
            "a report gives a figure of this name: killed",
        ),
        Field(
            "question",
            _questions,
            lambda dossier, evidence, members: dossier.answers,
            "a report answers this question of the store",
            "ID",
            "a report answers this question of the store",
        ),
    )
}
"""Every field by its name, in the order in which they are printed."""

ACTOR_FIELDS: tuple[FieldName, ...] = ("actor", "agent", "target", "party", "speaker", "mentioned")
"""The fields that ask for actors: in any role, and in each of them."""

RANGES = ("since", "until", "during", "certainly", "plausibly", "possibly")
"""The terms that narrow the range of time."""

_OWN_ROLE = "role:"


def role_field(role: str) -> FieldName:
    """The field that asks for actors in a role, ``any`` for all of them."""
    if role == ACTOR_FIELDS[0] or role not in ("any", *ACTOR_FIELDS):
        return _OWN_ROLE + role
    return ACTOR_FIELDS[0] if role == "any" else role


def role_of(field: FieldName) -> str | None:
    """The role in which a field asks for actors, ``any`` for all of them; None for a field of something else."""
    if field.startswith(_OWN_ROLE):
        return field.removeprefix(_OWN_ROLE)
    if field not in ACTOR_FIELDS:
        return None
    return "any" if field == ACTOR_FIELDS[0] else field


@lru_cache(maxsize=256)
def the_field(name: FieldName) -> Field:
    """The field of a name; a role of the store's own makes one."""
    return FIELDS.get(name) or _role(name.removeprefix(_OWN_ROLE), "", "", name)


def _roles(directory: Directory) -> tuple[str, ...]:
    from albab_tui.model.directory import ANY_ROLE

    return (*(role.id for role in directory.roles if role.id != ANY_ROLE), ANY_ROLE)


SETTINGS: dict[str, Callable[[Directory], tuple[str, ...]]] = {
    "match": lambda _: ("all", "any"),
    "role": _roles,
    "members": lambda _: ("yes", "no"),
}
"""The terms that hold for the filter as a whole, with all the values that each takes in a given store."""

NAMED: dict[str, str] = {alias: field.name for field in FIELDS.values() for alias in (field.name, *field.aliases)}
"""The field's name for each name that is read."""

BEFORE_COLON = (*NAMED, *SETTINGS, *RANGES)
"""Every name that may stand before a colon, but for a store's own roles."""

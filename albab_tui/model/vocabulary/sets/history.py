"""Lives, reigns, wars and works."""

from __future__ import annotations

from albab_tui.model.vocabulary.sets.wordset import WordSet, actor_kind, kind, role, status

HISTORY = WordSet(
    kinds=(
        kind("birth", "no", "someone is born"),
        kind("death", "no", "someone dies"),
        kind("marriage", "no", "two people, or two houses, are joined"),
        kind("accession", "no", "a rule or an office begins"),
        kind("reign", "yes", "a rule or an office lasts"),
        kind("war", "yes", "states or peoples fight"),
        kind("battle", "either", "a fight at one place"),
        kind("siege", "yes", "a place is cut off"),
        kind("uprising", "either", "subjects rise against rulers"),
        kind("treaty", "no", "a peace, a league, a cession"),
        kind("founding", "no", "a town, a state, a body begins"),
        kind("building", "yes", "something is built"),
        kind("journey", "either", "someone travels, a land is explored"),
        kind("migration", "either", "a people moves"),
        kind("discovery", "no", "something is found"),
        kind("invention", "no", "something is made for the first time"),
        kind("work", "either", "a book, a picture, a piece of music"),
        kind("disaster", "either", "a plague, a famine, a flood"),
        kind("law", "no", "a law or decree is made or ends"),
        kind("era", "yes", "a period that has a name"),
    ),
    statuses=(status("tradition", "claimed", "told long after, by tradition"),),
    roles=(
        role("successor", "agent", "who comes after"),
        role("predecessor", "target", "who was before"),
        role("author", "agent", "who made it"),
    ),
    actor_kinds=(
        actor_kind("dynasty", "a house that rules"),
        actor_kind("religious body", "a church, an order, a school"),
        actor_kind("town", "a town or its citizens"),
    ),
)

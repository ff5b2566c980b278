"""Lives, reigns, wars and works."""

from __future__ import annotations

from albab_tui.model.vocabulary.sets.wordset import WordSet, actor_kind, kind, role, status

HISTORY = WordSet(
    kinds=(
        kind("birth", "✱B", "no", "someone is born"),
        kind("death", "‡D", "no", "someone dies"),
        kind("marriage", "∞G", "no", "two people, or two houses, are joined"),
        kind("accession", "⋀C", "no", "a rule or an office begins"),
        kind("reign", "♔N", "yes", "a rule or an office lasts"),
        kind("war", "⋇W", "yes", "states or peoples fight"),
        kind("battle", "∦L", "either", "a fight at one place"),
        kind("siege", "◎S", "yes", "a place is cut off"),
        kind("uprising", "⇑u", "either", "subjects rise against rulers"),
        kind("treaty", "≍y", "no", "a peace, a league, a cession"),
        kind("founding", "⌂F", "no", "a town, a state, a body begins"),
        kind("building", "⊓d", "yes", "something is built"),
        kind("journey", "⇝J", "either", "someone travels, a land is explored"),
        kind("migration", "⇶m", "either", "a people moves"),
        kind("discovery", "◉c", "no", "something is found"),
        kind("invention", "⊚i", "no", "something is made for the first time"),
        kind("work", "♪K", "either", "a book, a picture, a piece of music"),
        kind("disaster", "≁s", "either", "a plague, a famine, a flood"),
        kind("law", "⊢w", "no", "a law or decree is made or ends"),
        kind("era", "⟷e", "yes", "a period that has a name"),
    ),
    statuses=(status("tradition", "◒r", "claimed", "told long after, by tradition"),),
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

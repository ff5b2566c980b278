"""Lives, reigns, wars and works."""

from __future__ import annotations

from albab_tui.model.vocabulary.sets.wordset import WordSet, actor_kind, kind, role, status

HISTORY = WordSet(
    kinds=(
        kind("birth", "✱B", "green", "no", "someone is born"),
        kind("death", "‡D", "red", "no", "someone dies"),
        kind("marriage", "∞G", "green", "no", "two people, or two houses, are joined"),
        kind("accession", "⋀C", "magenta", "no", "a rule or an office begins"),
        kind("reign", "♔N", "magenta", "yes", "a rule or an office lasts"),
        kind("war", "⋇W", "red", "yes", "states or peoples fight"),
        kind("battle", "∦L", "red", "either", "a fight at one place"),
        kind("siege", "◎S", "red", "yes", "a place is cut off"),
        kind("uprising", "⇑u", "red", "either", "subjects rise against rulers"),
        kind("treaty", "≍y", "magenta", "no", "a peace, a league, a cession"),
        kind("founding", "⌂F", "green", "no", "a town, a state, a body begins"),
        kind("building", "⊓d", "green", "yes", "something is built"),
        kind("journey", "⇝J", "cyan", "either", "someone travels, a land is explored"),
        kind("migration", "⇶m", "cyan", "either", "a people moves"),
        kind("discovery", "◉c", "cyan", "no", "something is found"),
        kind("invention", "⊚i", "green", "no", "something is made for the first time"),
        kind("work", "♪K", "green", "either", "a book, a picture, a piece of music"),
        kind("disaster", "≁s", "red", "either", "a plague, a famine, a flood"),
        kind("law", "⊢w", "magenta", "no", "a law or decree is made or ends"),
        kind("era", "⟷e", "", "yes", "a period that has a name"),
    ),
    statuses=(status("tradition", "◒r", "blue", "claimed", "told long after, by tradition"),),
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

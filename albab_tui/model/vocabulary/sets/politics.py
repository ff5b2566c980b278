"""Elections, laws, offices and protests."""

from __future__ import annotations

from albab_tui.model.vocabulary.sets.wordset import WordSet, actor_kind, kind, role, status

POLITICS = WordSet(
    kinds=(
        kind("election", "⊙e", "magenta", "either", "a people chooses"),
        kind("vote", "∨t", "magenta", "no", "an assembly decides"),
        kind("law", "⊢w", "magenta", "no", "a law or decree is made or ends"),
        kind("debate", "⇆d", "blue", "either", "argued in public or in an assembly"),
        kind("campaign", "⇉c", "blue", "yes", "for votes or for a cause"),
        kind("appointment", "⊤n", "cyan", "no", "someone gets an office"),
        kind("resignation", "⊥g", "cyan", "no", "someone leaves an office, or is put out of it"),
        kind("protest", "≋s", "red", "either", "people demonstrate"),
        kind("ruling", "⊩l", "magenta", "no", "a court decides"),
        kind("coup", "⊗u", "red", "either", "power is taken by force"),
        kind("sanction", "⊖N", "magenta", "either", "a measure against a state or a person"),
    ),
    statuses=(
        status("proposed", "◌r", "magenta", "planned", "put forward, not decided"),
        status("decided", "◈D", "magenta", "planned", "decided, not in force"),
    ),
    roles=(
        role("candidate", "agent", "who stands for an office"),
        role("supporter", "party", "who is for it"),
        role("opponent", "party", "who is against it"),
    ),
    actor_kinds=(
        actor_kind("political party", "a party or a parliamentary group"),
        actor_kind("assembly", "a parliament, a council, a congress"),
        actor_kind("court", "a court or a tribunal"),
        actor_kind("movement", "people with one cause"),
    ),
)

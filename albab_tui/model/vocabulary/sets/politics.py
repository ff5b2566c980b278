"""Elections, laws, offices and protests."""

from __future__ import annotations

from albab_tui.model.vocabulary.sets.wordset import WordSet, actor_kind, kind, role, status

POLITICS = WordSet(
    kinds=(
        kind("election", "either", "a people chooses"),
        kind("vote", "no", "an assembly decides"),
        kind("law", "no", "a law or decree is made or ends"),
        kind("debate", "either", "argued in public or in an assembly"),
        kind("campaign", "yes", "for votes or for a cause"),
        kind("appointment", "no", "someone gets an office"),
        kind("resignation", "no", "someone leaves an office, or is put out of it"),
        kind("protest", "either", "people demonstrate"),
        kind("ruling", "no", "a court decides"),
        kind("coup", "either", "power is taken by force"),
        kind("sanction", "either", "a measure against a state or a person"),
    ),
    statuses=(
        status("proposed", "planned", "put forward, not decided"),
        status("decided", "planned", "decided, not in force"),
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

"""Wars and battles."""

from __future__ import annotations

from albab_tui.model.vocabulary.sets.wordset import WordSet, actor_kind, kind

CONFLICT = WordSet(
    kinds=(
        kind("strike", "no", "from the air or by artillery"),
        kind("combat", "either", "fighting on the ground"),
        kind("advance", "either", "ground taken or neared"),
        kind("siege", "yes", "a place or road cut off"),
        kind("attack", "either", "on civilians or a state"),
        kind("campaign", "either", "an operation's start or phase"),
        kind("casualties", "no", "losses"),
    ),
    actor_kinds=(
        actor_kind("armed force", "an army, a navy, an air force"),
        actor_kind("armed group", "fighters of no state"),
    ),
)

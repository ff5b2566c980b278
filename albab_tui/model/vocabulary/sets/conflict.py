"""Wars and battles."""

from __future__ import annotations

from albab_tui.model.vocabulary.sets.wordset import WordSet, actor_kind, kind

CONFLICT = WordSet(
    kinds=(
        kind("strike", "↯S", "red", "no", "from the air or by artillery"),
        kind("combat", "×C", "red", "either", "fighting on the ground"),
        kind("advance", "→D", "cyan", "either", "ground taken or neared"),
        kind("siege", "◎G", "red", "yes", "a place or road cut off"),
        kind("attack", "✶K", "red", "either", "on civilians or a state"),
        kind("campaign", "⇒N", "cyan", "either", "an operation's start or phase"),
        kind("casualties", "†L", "red", "no", "losses"),
    ),
    actor_kinds=(
        actor_kind("armed force", "an army, a navy, an air force"),
        actor_kind("armed group", "fighters of no state"),
    ),
)

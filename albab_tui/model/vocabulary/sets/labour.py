"""Labour disputes: who stops work, who bargains, what comes of it."""

from __future__ import annotations

from albab_tui.model.vocabulary.sets.wordset import WordSet, actor_kind, kind, role, status

LABOUR = WordSet(
    kinds=(
        kind("strike", "⊣S", "red", "either", "those who work stop working"),
        kind("walkout", "↦W", "red", "no", "they leave, without a strike called"),
        kind("slowdown", "⇣D", "red", "yes", "they work slower, or by the rules only"),
        kind("lockout", "⊘L", "red", "yes", "they are kept from working"),
        kind("picket", "∥K", "red", "either", "they stand before the gates"),
        kind("occupation", "▣C", "red", "yes", "they hold the place of work"),
        kind("demand", "∀d", "blue", "no", "what one side asks of the other"),
        kind("offer", "∃F", "blue", "no", "what one side would give"),
        kind("bargaining", "⇋G", "blue", "either", "talks between the sides"),
        kind("ballot", "⊡B", "magenta", "no", "members vote"),
        kind("dismissal", "⇢s", "cyan", "no", "people lose their work"),
        kind("ruling", "⊩l", "magenta", "no", "a court or an arbiter decides"),
    ),
    statuses=(
        status("threatened", "◔h", "magenta", "planned", "said to follow unless something is done"),
        status("called off", "◍c", "magenta", "planned", "announced, and now not to be done"),
    ),
    roles=(
        role("workforce", "party", "those who work"),
        role("employer", "party", "whom they work for"),
        role("mediator", "mentioned", "who stands between the sides"),
    ),
    actor_kinds=(
        actor_kind("union", "a trade union or a federation of them"),
        actor_kind("employer", "a firm or an office that employs"),
        actor_kind("employers' association", "firms that bargain together"),
        actor_kind("workforce", "the people of a works or a trade"),
        actor_kind("arbiter", "a mediator, an arbiter, a labour court"),
    ),
)

"""Labour disputes: who stops work, who bargains, what comes of it."""

from __future__ import annotations

from albab_tui.model.vocabulary.sets.wordset import WordSet, actor_kind, kind, role, status

LABOUR = WordSet(
    kinds=(
        kind("strike", "⊣S", "either", "those who work stop working"),
        kind("walkout", "↦W", "no", "they leave, without a strike called"),
        kind("slowdown", "⇣D", "yes", "they work slower, or by the rules only"),
        kind("lockout", "⊘L", "yes", "they are kept from working"),
        kind("picket", "∥K", "either", "they stand before the gates"),
        kind("occupation", "▣C", "yes", "they hold the place of work"),
        kind("demand", "∀d", "no", "what one side asks of the other"),
        kind("offer", "∃F", "no", "what one side would give"),
        kind("bargaining", "⇋G", "either", "talks between the sides"),
        kind("ballot", "⊡B", "no", "members vote"),
        kind("dismissal", "⇢s", "no", "people lose their work"),
        kind("ruling", "⊩l", "no", "a court or an arbiter decides"),
    ),
    statuses=(
        status("threatened", "◔h", "planned", "said to follow unless something is done"),
        status("called off", "◍c", "planned", "announced, and now not to be done"),
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

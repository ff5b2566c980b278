"""The words that every store has: the statuses and roles that rules know, and kinds of any field."""

from __future__ import annotations

from albab_tui.model.vocabulary.sets.wordset import WordSet, actor_kind, kind, role, status

COMMON = WordSet(
    kinds=(
        kind("meeting", "⇄M", "blue", "no", "visits, calls, talks"),
        kind("agreement", "≈R", "magenta", "no", "deals and joint arrangements"),
        kind("support", "⊕U", "green", "either", "aid and backing"),
        kind("statement", "◁E", "blue", "no", "an assessment or announcement"),
        kind("policy", "§Y", "magenta", "either", "a demand, plan or position"),
        kind("movement", "↝V", "cyan", "either", "of people"),
        kind("situation", "≡T", "", "yes", "how things stood"),
        kind("other", "¤O", "", "either", "none of the others"),
    ),
    statuses=(
        status("happened", "●*", "", "happened", "told as fact"),
        status("claimed", "◐@", "blue", "claimed", "someone says it happened"),
        status("statement", "○<", "blue", "statement", "the event is that something was said"),
        status("planned", "◇p", "magenta", "planned", "announced, not done"),
        status("background", "▪b", "", "background", "a standing state of affairs"),
    ),
    roles=(
        role("agent", "agent", "who acts, or by the plan would act"),
        role("target", "target", "who is acted on"),
        role("party", "party", "who is involved where no direction is known"),
        role("speaker", "speaker", "who only speaks: the event is that they said something"),
        role("mentioned", "mentioned", "whom it concerns, neither acting nor acted on"),
    ),
    actor_kinds=(
        actor_kind("state", "a country"),
        actor_kind("government body", "a ministry, a presidency, a court"),
        actor_kind("alliance", "states or groups that act together"),
        actor_kind("organisation", "a body of another sort"),
        actor_kind("media", "a newspaper, an agency, a station"),
        actor_kind("people", "a population, a community"),
        actor_kind("person", "one human being"),
    ),
)

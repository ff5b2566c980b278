"""The table of all rules of check, by what they are put to."""

from __future__ import annotations

from collections.abc import Iterable

from albab_tui.checks.engines.cited_articles import Article, UnreadArticle
from albab_tui.checks.engines.cited_passages import CitedPassages
from albab_tui.checks.engines.defining import Rule, Subject
from albab_tui.checks.engines.recounting import Timing
from albab_tui.checks.engines.waivers import Waivers
from albab_tui.checks.rules.on_articles.article_unreadable import article_unreadable
from albab_tui.checks.rules.on_articles.claimant_not_named import claimant_not_named
from albab_tui.checks.rules.on_articles.copied_words import copied_words
from albab_tui.checks.rules.on_articles.denial_without_stance import denial_without_stance
from albab_tui.checks.rules.on_articles.figure_not_in_text import figure_not_in_text
from albab_tui.checks.rules.on_articles.figures_swapped import figures_swapped
from albab_tui.checks.rules.on_articles.hedge_lost import hedge_lost
from albab_tui.checks.rules.on_articles.losses_untold import losses_untold
from albab_tui.checks.rules.on_articles.nothing_named import nothing_named
from albab_tui.checks.rules.on_articles.paragraph_doubtful import paragraph_doubtful
from albab_tui.checks.rules.on_articles.paragraph_missing import paragraph_missing
from albab_tui.checks.rules.on_articles.passage_changed import passage_changed
from albab_tui.checks.rules.on_articles.published_not_in_text import published_not_in_text
from albab_tui.checks.rules.on_articles.speaker_untold import speaker_untold
from albab_tui.checks.rules.on_articles.time_untold import time_untold
from albab_tui.checks.rules.on_articles.uncited_paragraph import uncited_paragraph
from albab_tui.checks.rules.on_articles.unit_not_in_text import unit_not_in_text
from albab_tui.checks.rules.on_articles.unmarked_copy import unmarked_copy
from albab_tui.checks.rules.on_articles.when_not_in_text import when_not_in_text
from albab_tui.checks.rules.on_dates.beyond_its_sources import beyond_its_sources
from albab_tui.checks.rules.on_dates.date_against_kind import date_against_kind
from albab_tui.checks.rules.on_dates.date_against_words import date_against_words
from albab_tui.checks.rules.on_dates.date_too_fine import date_too_fine
from albab_tui.checks.rules.on_dates.day_that_lasts import day_that_lasts
from albab_tui.checks.rules.on_dates.doubt_lost import doubt_lost
from albab_tui.checks.rules.on_dates.event_window import event_window
from albab_tui.checks.rules.on_dates.narrow_window import narrow_window
from albab_tui.checks.rules.on_dates.plan_in_the_past import plan_in_the_past
from albab_tui.checks.rules.on_dates.publication_day import publication_day
from albab_tui.checks.rules.on_dates.report_left_out import report_left_out
from albab_tui.checks.rules.on_dates.report_window import report_window
from albab_tui.checks.rules.on_dates.reported_too_early import reported_too_early
from albab_tui.checks.rules.on_dates.told_as_plan import told_as_plan
from albab_tui.checks.rules.on_dates.told_too_late import told_too_late
from albab_tui.checks.rules.on_dates.told_window import told_window
from albab_tui.checks.rules.on_dates.when_without_date import when_without_date
from albab_tui.checks.rules.on_dates.wide_window import wide_window
from albab_tui.checks.rules.on_store.alias_clash import alias_clash
from albab_tui.checks.rules.on_store.claimant_no_speaker import claimant_no_speaker
from albab_tui.checks.rules.on_store.contradicts_himself import contradicts_himself
from albab_tui.checks.rules.on_store.date_without_reason import date_without_reason
from albab_tui.checks.rules.on_store.difference_unexplained import difference_unexplained
from albab_tui.checks.rules.on_store.duplicate_title import duplicate_title
from albab_tui.checks.rules.on_store.figure_out_of_order import figure_out_of_order
from albab_tui.checks.rules.on_store.figure_without_unit import figure_without_unit
from albab_tui.checks.rules.on_store.fulfils_not_planned import fulfils_not_planned
from albab_tui.checks.rules.on_store.half_position import half_position
from albab_tui.checks.rules.on_store.idle_waiver import idle_waiver
from albab_tui.checks.rules.on_store.no_report import no_report
from albab_tui.checks.rules.on_store.nothing_cited import nothing_cited
from albab_tui.checks.rules.on_store.only_claimed import only_claimed
from albab_tui.checks.rules.on_store.reading_stale import reading_stale
from albab_tui.checks.rules.on_store.report_without_reason import report_without_reason
from albab_tui.checks.rules.on_store.self_related import self_related
from albab_tui.checks.rules.on_store.source_without_reason import source_without_reason
from albab_tui.checks.rules.on_store.statement_without_claimant import statement_without_claimant
from albab_tui.checks.rules.on_store.undefined_word import undefined_word
from albab_tui.checks.rules.on_store.unused_actor import unused_actor
from albab_tui.checks.rules.on_store.unused_place import unused_place
from albab_tui.checks.rules.on_store.unused_question import unused_question
from albab_tui.checks.rules.on_store.unused_source import unused_source
from albab_tui.checks.rules.on_store.words_without_day import words_without_day
from albab_tui.model.store import Store

ON_STORE: tuple[Rule[Store], ...] = (
    duplicate_title,
    alias_clash,
    unused_source,
    unused_actor,
    unused_place,
    unused_question,
    half_position,
    no_report,
    statement_without_claimant,
    figure_without_unit,
    figure_out_of_order,
    nothing_cited,
    words_without_day,
    self_related,
    fulfils_not_planned,
    source_without_reason,
    report_without_reason,
    date_without_reason,
    undefined_word,
    reading_stale,
    only_claimed,
    claimant_no_speaker,
    contradicts_himself,
    difference_unexplained,
)
ON_TIMING: tuple[Rule[Timing], ...] = (
    report_window,
    wide_window,
    event_window,
    when_without_date,
    plan_in_the_past,
    reported_too_early,
    date_against_kind,
    date_against_words,
    day_that_lasts,
    told_too_late,
    told_window,
    publication_day,
    doubt_lost,
    narrow_window,
    date_too_fine,
    report_left_out,
    beyond_its_sources,
    told_as_plan,
)
ON_WAIVERS: tuple[Rule[Waivers], ...] = (idle_waiver,)
ON_UNREAD: tuple[Rule[UnreadArticle], ...] = (article_unreadable,)
PROVING: tuple[Rule[Article], ...] = (
    paragraph_missing,
    passage_changed,
    when_not_in_text,
    figure_not_in_text,
    figures_swapped,
    paragraph_doubtful,
    claimant_not_named,
    hedge_lost,
    unit_not_in_text,
    denial_without_stance,
    nothing_named,
)
"""Those on an article that object to a citation: one to which none objects is proved."""
ON_ARTICLE: tuple[Rule[Article], ...] = (
    *PROVING,
    uncited_paragraph,
    speaker_untold,
    time_untold,
    losses_untold,
    published_not_in_text,
    copied_words,
)
ON_PASSAGES: tuple[Rule[CitedPassages], ...] = (unmarked_copy,)


def _reasons(rules: Iterable[Rule[Subject]]) -> dict[str, str]:
    return {rule.name: rule.reason for rule in rules}


ALONE = _reasons(ON_STORE) | _reasons(ON_TIMING)
"""Names and reasons of the rules that need no article."""
WITH_ARTICLES = _reasons(ON_ARTICLE) | _reasons(ON_PASSAGES)
"""Those of the rules that do."""
REASONS = ALONE | _reasons(ON_WAIVERS) | _reasons(ON_UNREAD) | WITH_ARTICLES
"""Every rule's name and reason. What keeps a store from being opened has names of its own."""

"""Ways to break the bundled store that show without the articles."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.checks.bundled import BUNDLED, EVENTS, PUBLISHED, WEEKDAYS, Broken, a_report, an_event, changed, each_report


def unknown_source() -> Broken:
    return changed("events", 3, "reports", 0, "source", to="nowhere")


def unknown_actor() -> Broken:
    path, _ = a_report(lambda report, _: "by" in report)
    return changed(*path, "by", to="nobody")


def duplicate_id() -> Broken:
    return changed("events", 7, "id", to=EVENTS[6]["id"])


def duplicate_title() -> Broken:
    return changed("events", 7, "title", to=f"{EVENTS[6]['title'].upper()}!")


def bad_date() -> Broken:
    index = an_event(lambda event: "date" in event)
    return changed("events", index, "date", to="2017-02-30")


def bad_status() -> Broken:
    return changed("events", 5, "status", to="occurred")


def unknown_field() -> Broken:
    return Broken(BUNDLED.with_field("events", 4, "caption", value="New"), ("events", 4))


def missing_field() -> Broken:
    return Broken(BUNDLED.without("events", 4, "kind"), ("events", 4))


def no_reports() -> Broken:
    index = an_event(lambda event: len(event["reports"]) == 1)
    return changed("events", index, "reports", to="[]")


def unused_source() -> Broken:
    source = "{id: spare, title: A spare one, text: s.txt, published: {date: 2017, basis: outside, why: A guess.}}"
    return Broken(BUNDLED.with_item("sources", value=source), ("sources", 0, "id"))


def unused_actor() -> Broken:
    return Broken(BUNDLED.with_item("actors", value="{id: spare, name: Spare, kind: person}"), ("actors", 0, "id"))


def unused_place() -> Broken:
    return Broken(BUNDLED.with_item("places", value="{id: spare, name: Spare}"), ("places", 0, "id"))


def unanswered_question() -> Broken:
    text = BUNDLED.with_item("questions", value="{id: spare, asks: Who?, on: wording}")
    return Broken(text, ("questions", 0, "id"))


def half_a_position() -> Broken:
    return Broken(BUNDLED.with_field("events", 4, "latitude", value="36.4"), ("events", 4, "latitude"))


def alias_clash() -> Broken:
    actors = BUNDLED.data["actors"]
    index, place = next((index, 0) for index, actor in enumerate(actors) if index and actor.get("aliases"))
    return changed("actors", index, "aliases", place, to=actors[0]["name"].upper())


def circular_affiliation() -> Broken:
    actors = BUNDLED.data["actors"]
    parts = {actor["id"]: actor.get("part_of") for actor in actors}
    child = next(id for id, above in parts.items() if above and not parts[above])
    index = next(index for index, actor in enumerate(actors) if actor["id"] == parts[child])
    text = BUNDLED.with_field("actors", index, "part_of", value=child)
    return Broken(text, ("actors", index, "part_of"))


def crossed_bounds() -> Broken:
    path, _ = a_report(lambda report, _: "value" in (report.get("figures") or [{}])[0])
    at = (*path, "figures", 0)
    return Broken(BUNDLED.with_field(*at, "low", value="999999"), at)


def nothing_cited() -> Broken:
    path, _ = a_report(lambda report, _: len(report["paragraphs"]) == 1)
    return Broken(BUNDLED.without(*path, "paragraphs"), path)


def day_of_nobody() -> Broken:
    path, report = a_report(lambda report, _: "when" in report)
    index = next(place for place, each in enumerate(BUNDLED.data["sources"]) if each["id"] == report["source"])
    return Broken(BUNDLED.without("sources", index, "published"), (*path, "when"))


def missing_unit() -> Broken:
    path, report = a_report(lambda report, _: report.get("figures"))
    assert "unit" in report["figures"][0]
    at = (*path, "figures", 0)
    return Broken(BUNDLED.without(*at, "unit"), at)


def empty_figure() -> Broken:
    path, _ = a_report(lambda report, _: "value" in (report.get("figures") or [{}])[0])
    at = (*path, "figures", 0)
    return Broken(BUNDLED.without(*at, "value"), at)


def shifted_weekday() -> Broken:
    """The weekday after the right one, where the event is of one day."""
    path, report = a_report(lambda report, event: _on_a_weekday(report) and _day(report.get("date") or event["date"]))
    day = next(day for day in WEEKDAYS if day in report["when"])
    shifted = WEEKDAYS[(WEEKDAYS.index(day) + 1) % 7]
    return changed(*path, "when", to=report["when"].replace(day, shifted))


def shifted_words() -> Broken:
    path, _ = a_report(lambda report, _: report.get("told_when") == "on Wednesday")
    return changed(*path, "told_when", to="on Tuesday")


def words_that_last() -> Broken:
    path, _ = a_report(lambda report, _: report.get("told") == "2017-02-09")
    return changed(*path, "told", to="2017-02-08/2017-02-09")


def words_of_the_day_after() -> Broken:
    path, _ = a_report(lambda report, _: report.get("told_when") == "on Wednesday" and report["source"] == "003")
    text = BUNDLED.with_value(*path, "told", value="2017-02-09").without(*path, "told_when")
    return Broken(text, (*path, "told"))


def _on_a_weekday(report: dict[str, Any]) -> bool:
    return report.get("when") in {f"on {day}" for day in WEEKDAYS}


def _day(date: str) -> bool:
    return len(date.rstrip("?~%")) == len("2017-02-08")


def shifted_event() -> Broken:
    """An event a year late whose only reports tell a time."""
    index = an_event(
        lambda event: _day(event.get("date", "")) and sum("when" in report for report in event["reports"]) > 1
    )
    return changed("events", index, "date", to="2015-02-08")


def wrong_published_day() -> Broken:
    """The source that tells the most weekdays, a month early."""
    told = [report["source"] for _, report, _ in each_report() if _on_a_weekday(report)]
    id = max(set(told), key=told.count)
    index = next(index for index, source in enumerate(BUNDLED.data["sources"]) if source["id"] == id)
    day = BUNDLED.data["sources"][index]["published"]["date"]
    return changed("sources", index, "published", "date", to=day.replace("-02-", "-01-"))


def plan_marked_happened() -> Broken:
    index = an_event(
        lambda event: (
            event["status"] == "planned"
            and _day(event.get("date", ""))
            and all(PUBLISHED[report["source"]] < event["date"] for report in event["reports"])
        )
    )
    return changed("events", index, "status", to="happened")


def reported_before_it_was() -> Broken:
    """An event of two sources, put on the day of the later one, after the other had it."""
    index = an_event(_of_two_days)
    days = [PUBLISHED[report["source"]] for report in EVENTS[index]["reports"]]
    early = next(place for place, day in enumerate(days) if day < max(days))
    text = BUNDLED.with_value("events", index, "date", value=max(days))
    return Broken(text, ("events", index, "reports", early, "source"))


def _of_two_days(event: dict[str, Any]) -> bool:
    days = {PUBLISHED[report["source"]] for report in event["reports"] if "date" not in report}
    return len(days) > 1 and event["status"] == "happened" and "date" in event


def changed_after_reading() -> Broken:
    path, _ = a_report(lambda report, _: len(report["paragraphs"]) == 1)
    text = BUNDLED.with_field(*path, "read", value="{on: 2031-06-02, passage: [0123456789abcdef], claim: 01234567}")
    return Broken(text, (*path, "read", "claim"))


def claims_as_fact() -> Broken:
    index = an_event(lambda event: event["status"] == "claimed" and all("by" in each for each in event["reports"]))
    return changed("events", index, "status", to="happened")


def claimant_of_no_event() -> Broken:
    path, _ = a_report(lambda report, event: event["id"] == "fighters-desert")
    return changed(*path, "by", to="balanche")


def two_numbers_of_one_claimant() -> Broken:
    path, report = a_report(
        lambda report, _: "by" in report and (report.get("figures") or [{}])[0].get("value") == "44"
    )
    figure = ", ".join(f"{name}: {value}" for name, value in (report["figures"][0] | {"value": "58"}).items())
    first = ", ".join(f"{each}: {report[each]}" for each in ("source", "by"))
    item = f"{{{first}, paragraphs: [6], says: Another count., figures: [{{{figure}}}]}}"
    return Broken(BUNDLED.with_item(*path[:3], value=item), (*path[:3], 1, "figures", 0))


def two_numbers_unexplained() -> Broken:
    index = an_event(lambda event: event["id"] == "al-bab-location")
    return Broken(BUNDLED.without_lines("events", index, "differs_why"), ("events", index))


def sure_of_a_doubted_day() -> Broken:
    index = an_event(lambda event: event["id"] == "fighters-desert")
    return changed("events", index, "date", to="2017-02-12")


def finer_than_its_words() -> Broken:
    path, _ = a_report(lambda report, _: report.get("when") == "later this week")
    return changed(*path, "date", to="2017-02-10")


def finer_than_its_reports() -> Broken:
    index = an_event(lambda event: event["id"] == "turkish-offensive")
    return changed("events", index, "date", to="2016-08-24")


def without_a_report_s_day() -> Broken:
    path, _ = a_report(lambda report, event: event["id"] == "phone-call" and report.get("date") == "2017-02-07")
    text = BUNDLED.with_value(*path[:2], "date", value="2017-02-08")
    return Broken(text, (*path, "date"))


def plan_with_an_open_end() -> Broken:
    index = an_event(lambda event: event["id"] == "complete-al-bab")
    return changed("events", index, "status", to="happened")


def self_relation() -> Broken:
    index = an_event(lambda event: event.get("related"))
    return changed("events", index, "related", 0, to=EVENTS[index]["id"])


def nobody_says_it() -> Broken:
    index = an_event(
        lambda event: (
            event["status"] == "happened"
            and not any("by" in report or "by_description" in report for report in event["reports"])
        )
    )
    return changed("events", index, "status", to="claimed")


def fulfils_no_plan() -> Broken:
    index = an_event(lambda event: event["status"] == "happened")
    other = next(event["id"] for event in EVENTS[index + 1 :] if event["status"] == "happened")
    return Broken(BUNDLED.with_field("events", index, "fulfils", value=f"[{other}]"), ("events", index, "fulfils"))


def inference_without_reason() -> Broken:
    index = next(
        index for index, source in enumerate(BUNDLED.data["sources"]) if source["published"]["basis"] == "inferred"
    )
    at = ("sources", index, "published")
    return changed(*at, to="{date: 2017-02-08, basis: inferred}")


def rank_without_reason() -> Broken:
    path, _ = a_report(lambda report, _: "rank" not in report)
    return Broken(BUNDLED.with_field(*path, "rank", value="deprecated"), (*path, "rank"))


def date_without_reason() -> Broken:
    index = an_event(
        lambda event: (
            "date" in event
            and "date_why" not in event
            and sum("when" in report or "date" in report for report in event["reports"]) == 1
            and "when" in event["reports"][0]
        )
    )
    return Broken(BUNDLED.without("events", index, "reports", 0, "when"), ("events", index, "date"))


def undated_weekday() -> Broken:
    index = an_event(lambda event: "date" not in event and "when" not in event["reports"][0])
    at = ("events", index, "reports", 0)
    return Broken(BUNDLED.with_field(*at, "when", value="on Monday"), (*at, "when"))


def wide_report() -> Broken:
    path, _ = a_report(lambda report, event: _on_a_weekday(report) and "date" not in report and _day(event["date"]))
    day = EVENTS[int(path[1])]["date"]
    return Broken(BUNDLED.with_field(*path, "date", value=f"2017-01-01..{day}"), (*path, "date"))


def waiver_without_reason() -> Broken:
    text = BUNDLED.with_field("events", 2, "waivers", value="[{rule: no-report}]")
    return Broken(text, ("events", 2, "waivers", 0))


def waiver_without_rule() -> Broken:
    text = BUNDLED.with_field("events", 2, "waivers", value="[{rule: no-reports, why: None needed.}]")
    return Broken(text, ("events", 2, "waivers", 0, "rule"))


def waiver_without_effect() -> Broken:
    text = BUNDLED.with_field("events", 2, "waivers", value="[{rule: no-report, why: None needed.}]")
    return Broken(text, ("events", 2, "waivers", 0, "rule"))


def moment_of_a_siege() -> Broken:
    index = an_event(lambda event: event["kind"] == "siege" and event.get("date", "").endswith("/.."))
    return changed("events", index, "date", to=EVENTS[index]["date"].replace("/..", ".."))


def moment_since() -> Broken:
    path, _ = a_report(lambda report, event: report.get("when") == "since Friday" and "/" in event["date"])
    at = (*path[:2], "date")
    return changed(*at, to=EVENTS[int(path[1])]["date"].replace("/", ".."))


BREAKS: dict[Callable[[], Broken], str] = {
    unknown_source: "unknown-id",
    unknown_actor: "unknown-id",
    duplicate_id: "duplicate-id",
    duplicate_title: "duplicate-title",
    bad_date: "bad-date",
    bad_status: "undefined-word",
    unknown_field: "unknown-field",
    missing_field: "missing-field",
    no_reports: "no-report",
    unused_source: "unused-source",
    unused_actor: "unused-actor",
    unused_place: "unused-place",
    unanswered_question: "unused-question",
    half_a_position: "half-position",
    alias_clash: "alias-clash",
    circular_affiliation: "circular-affiliation",
    missing_unit: "figure-without-unit",
    crossed_bounds: "figure-out-of-order",
    nothing_cited: "nothing-cited",
    day_of_nobody: "words-without-day",
    empty_figure: "empty-figure",
    shifted_weekday: "report-window",
    shifted_event: "event-window",
    shifted_words: "told-window",
    words_that_last: "day-that-lasts",
    words_of_the_day_after: "told-too-late",
    wrong_published_day: "publication-day",
    plan_marked_happened: "plan-in-the-past",
    reported_before_it_was: "reported-too-early",
    self_relation: "self-related",
    nobody_says_it: "statement-without-claimant",
    fulfils_no_plan: "fulfils-not-planned",
    inference_without_reason: "source-without-reason",
    rank_without_reason: "report-without-reason",
    date_without_reason: "date-without-reason",
    undated_weekday: "when-without-date",
    wide_report: "wide-window",
    moment_of_a_siege: "date-against-kind",
    moment_since: "date-against-words",
    changed_after_reading: "reading-stale",
    claims_as_fact: "only-claimed",
    claimant_of_no_event: "claimant-no-speaker",
    two_numbers_of_one_claimant: "contradicts-himself",
    two_numbers_unexplained: "difference-unexplained",
    sure_of_a_doubted_day: "doubt-lost",
    finer_than_its_words: "narrow-window",
    finer_than_its_reports: "date-too-fine",
    without_a_report_s_day: "report-left-out",
    plan_with_an_open_end: "beyond-its-sources",
    waiver_without_reason: "missing-field",
    waiver_without_rule: "idle-waiver",
    waiver_without_effect: "idle-waiver",
}

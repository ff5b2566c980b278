"""Ways to break the bundled store that show when its citations are held against articles."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from albab_tui.cited.fingerprints import passage_hash
from tests.checks.bundled import BUNDLED, Broken, a_report, changed, each_report


def missing_paragraph(articles: Path) -> Broken:
    path, _ = a_report(lambda report, _: True)
    return changed(*path, "paragraphs", 0, to="999")


def moved_paragraph(articles: Path) -> Broken:
    """A paragraph was put in front of an article after it was read."""
    path, report = a_report(lambda report, _: len(report["paragraphs"]) == 1)
    source = next(source for source in BUNDLED.data["sources"] if source["id"] == report["source"])
    paragraphs = (articles / source["text"]).read_text(encoding="utf-8").split("\n\n")
    hash = passage_hash(next(each for each in reversed(paragraphs) if paragraphs.count(each) == 1))
    text = BUNDLED.with_field(*path, "read", value=f"{{on: 2031-06-02, passage: {hash}}}")
    return Broken(text, (*path, "paragraphs", 0))


def wrong_paragraph(articles: Path) -> Broken:
    path, report = a_report(lambda report, _: report.get("when") == "last August")
    return Broken(BUNDLED.with_value(*path, "paragraphs", value=f"[{_another(report)}]"), (*path, "when"))


def wrong_paragraph_for_a_figure(articles: Path) -> Broken:
    path, report = a_report(lambda report, _: report.get("figures") and int(float(report["figures"][0]["value"])) > 20)
    text = BUNDLED.with_value(*path, "paragraphs", value=f"[{_another(report)}]")
    return Broken(text, (*path, "figures", 0, "value"))


def wrong_paragraph_without_when_and_figures(articles: Path) -> Broken:
    path, report = a_report(lambda report, event: not _EXACT & report.keys() and "azaz" in event.get("places", ()))
    return Broken(BUNDLED.with_value(*path, "paragraphs", value=f"[{_another(report)}]"), (*path, "paragraphs"))


_EXACT = {"when", "figures"}


def _another(report: dict[str, Any]) -> int:
    """A paragraph of the same source that tells something else."""
    cited = [each for _, each, _ in each_report() if each["source"] == report["source"] and each is not report]
    taken = {int(number) for number in report["paragraphs"]}
    return next(int(number) for each in reversed(cited) for number in each["paragraphs"] if int(number) not in taken)


def wrong_figure(articles: Path) -> Broken:
    path, _ = a_report(lambda report, _: (report.get("figures") or [{}])[0].get("value") == "58")
    return changed(*path, "figures", 0, "value", to="85")


def swapped_figures(articles: Path) -> Broken:
    losses = ["killed", "wounded"]
    path, report = a_report(lambda report, _: [figure["name"] for figure in report.get("figures", ())] == losses)
    first, second = (figure["value"] for figure in report["figures"])
    assert first != second
    text = BUNDLED.with_value(*path, "figures", 0, "value", value=second)
    return Broken(text.with_value(*path, "figures", 1, "value", value=first), (*path, "figures", 0))


def swapped_claimant(articles: Path) -> Broken:
    path, _ = a_report(lambda report, event: event["id"] == "better-air-coordination")
    return changed(*path, "by", to="balanche")


def _file(articles: Path, report: dict[str, Any]) -> Path:
    source = next(source for source in BUNDLED.data["sources"] if source["id"] == report["source"])
    return articles / str(source["text"])


def _with(articles: Path, report: dict[str, Any], sentence: str, *, instead: bool = False) -> None:
    """Puts a sentence in front of the paragraph that a report cites, or in its place."""
    file = _file(articles, report)
    paragraphs = file.read_text(encoding="utf-8").split("\n\n")
    at = int(report["paragraphs"][0]) - 1
    paragraphs[at] = sentence if instead else f"{sentence} {paragraphs[at]}"
    file.write_text("\n\n".join(paragraphs), encoding="utf-8")


def _alone(report: dict[str, Any]) -> bool:
    """Whether no other report cites the same paragraph."""
    of = [each for _, each, _ in each_report() if each["source"] == report["source"]]
    return sum(report["paragraphs"][0] in each["paragraphs"] for each in of) == 1 and len(report["paragraphs"]) == 1


def lost_hedge(articles: Path) -> Broken:
    path, report = a_report(lambda report, _: (report.get("figures") or [{}])[0].get("value") == "44")
    _with(articles, report, "At least 44 fell to the Turkish military in northern Syria on Thursday.", instead=True)
    return Broken(BUNDLED, (*path, "figures", 0, "value"))


def wrong_unit(articles: Path) -> Broken:
    path, _ = a_report(lambda report, _: (report.get("figures") or [{}])[0].get("unit") == "km")
    return changed(*path, "figures", 0, "unit", to="miles")


def dropped_denial(articles: Path) -> Broken:
    path, report = a_report(lambda report, _: report.get("stance") == "denies" and _alone(report))
    _with(articles, report, "He denies it.")
    return Broken(BUNDLED.without(*path, "stance"), path)


def wrong_event(articles: Path) -> Broken:
    path, report = a_report(lambda report, _: _alone(report) and not _EXACT & report.keys())
    _with(articles, report, "Balanche was on his way to Mosul.", instead=True)
    return Broken(BUNDLED, (*path, "paragraphs"))


def forgotten_paragraph(articles: Path) -> Broken:
    _, report = a_report(lambda report, _: True)
    file = _file(articles, report)
    file.write_text(file.read_text(encoding="utf-8") + "\n\nIt rained for a while.", encoding="utf-8")
    index = next(place for place, each in enumerate(BUNDLED.data["sources"]) if each["id"] == report["source"])
    return Broken(BUNDLED, ("sources", index))


def forgotten_speaker(articles: Path) -> Broken:
    path, report = a_report(lambda report, _: _alone(report) and not {"by", "by_description"} & report.keys())
    _with(articles, report, "Fethullah Gulen said so.")
    return Broken(BUNDLED, path)


def forgotten_day(articles: Path) -> Broken:
    path, report = a_report(lambda report, _: _alone(report))
    _with(articles, report, "It rained last Friday.")
    return Broken(BUNDLED, path)


def forgotten_losses(articles: Path) -> Broken:
    path, report = a_report(lambda report, _: _alone(report))
    _with(articles, report, "As many as 77 sailors were killed.")
    return Broken(BUNDLED, path)


def plan_as_deed(articles: Path) -> Broken:
    path, report = a_report(lambda report, event: report.get("when") == "on Saturday" and event["status"] != "planned")
    _with(articles, report, "They will come on Saturday.", instead=True)
    return Broken(BUNDLED, (*path, "when"))


def misquoted_time(articles: Path) -> Broken:
    path, _ = a_report(lambda report, _: report.get("when") == "overnight")
    return changed(*path, "when", to="last night")


def misstated_day(articles: Path) -> Broken:
    index = next(
        index for index, source in enumerate(BUNDLED.data["sources"]) if source["published"]["basis"] == "stated"
    )
    return changed("sources", index, "published", "date", to="2017-02-10")


def copied_sentence(articles: Path) -> Broken:
    path, report = a_report(lambda report, _: True)
    source = next(source for source in BUNDLED.data["sources"] if source["id"] == report["source"])
    paragraph = (articles / source["text"]).read_text(encoding="utf-8").split("\n\n")[int(report["paragraphs"][0]) - 1]
    return changed(*path, "says", to='"' + " ".join(paragraph.replace('"', "").split()[-9:]) + '"')


def unmarked_copy(articles: Path) -> Broken:
    """A passage that is marked as an agency's copy, beside one of that agency's own, no longer marked."""
    path, _ = a_report(lambda report, event: "origin" in report and "by" not in report and _two_sources(event))
    text = BUNDLED.without(*path, "origin").without(*path, "origin_why")
    return Broken(text, (*path, "source"))


def _two_sources(event: dict[str, Any]) -> bool:
    return len({report["source"] for report in event["reports"]}) > 1


def missing_text(articles: Path) -> Broken:
    return changed("sources", 0, "text", to="gone.txt")


ARTICLE_BREAKS: dict[Callable[[Path], Broken], str] = {
    missing_paragraph: "paragraph-missing",
    moved_paragraph: "passage-changed",
    wrong_paragraph: "when-not-in-text",
    wrong_paragraph_for_a_figure: "figure-not-in-text",
    wrong_paragraph_without_when_and_figures: "paragraph-doubtful",
    wrong_figure: "figure-not-in-text",
    swapped_figures: "figures-swapped",
    misquoted_time: "when-not-in-text",
    misstated_day: "published-not-in-text",
    swapped_claimant: "claimant-not-named",
    lost_hedge: "hedge-lost",
    wrong_unit: "unit-not-in-text",
    dropped_denial: "denial-without-stance",
    wrong_event: "nothing-named",
    forgotten_paragraph: "uncited-paragraph",
    forgotten_speaker: "speaker-untold",
    forgotten_day: "time-untold",
    forgotten_losses: "losses-untold",
    plan_as_deed: "told-as-plan",
    copied_sentence: "copied-words",
    unmarked_copy: "unmarked-copy",
    missing_text: "article-unreadable",
}

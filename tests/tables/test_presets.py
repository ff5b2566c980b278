"""Well-known data sets are known by their columns, and each cell becomes what its codebook says it is."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest

from albab_tui.archive.opening import OpenedArchive
from albab_tui.evidence.dossier import Dossier
from albab_tui.question.filter import Filter
from albab_tui.readers.tables.maps.presets import preset, preset_names
from tests.tables.conftest import Opened
from tests.tables.layouts import ACLED, SHEET, UCDP, clash, gdelt, riot, table


def only(opened: OpenedArchive) -> Dossier:
    """The one event there is."""
    (found,) = opened.archive.ask(Filter()).dossiers()
    return found


def names(opened: OpenedArchive, ids: tuple[str, ...]) -> list[str]:
    """What actors are called."""
    return [opened.archive.names.actors[id].name for id in ids]


def test_ucdp_tells_a_day_a_chain_of_places_parties_and_two_reports(opened: Opened) -> None:
    made = opened(table(UCDP, clash()))
    dossier = only(made)
    event = dossier.event
    assert (event.id, str(event.date), dossier.kind.id) == ("ucdp-7001", "2031-05-18", "combat")
    assert event.title == "Norland – Reef Front, Orsa town"
    assert names(made, event.actors["party"]) == ["Norland", "Reef Front"]
    assert not event.actors["agent"]
    place = made.archive.names.places[event.places[0]]
    assert (place.name, place.latitude, place.longitude) == ("Orsa town", 54.5, -10.25)
    coded, printed = event.reports
    assert coded.source == "dataset"
    killed = coded.figures[0]
    assert (killed.name, killed.value, killed.low, killed.high) == ("killed", Decimal(3), Decimal(2), Decimal(5))
    assert Decimal(0) in [figure.value for figure in coded.figures]
    source = made.archive.names.sources[printed.source]
    assert (source.title, source.publisher.name if source.publisher else "") == ("Shots, again", "The Post")
    assert str(source.day) == "2031-05-19"
    assert names(made, (printed.by or "",)) == ["harbour guard"]


@pytest.mark.parametrize(
    ("first", "last", "told"),
    [
        ("2031-05-18", "2031-05-20", "2031-05-18..2031-05-20"),
        ("2031-05-01", "2031-05-31", "2031-05"),
        ("2032-02-01", "2032-02-29", "2032-02"),
        ("2031-02-01", "2031-02-27", "2031-02-01..2031-02-27"),
        ("2031-01-01", "2031-12-31", "2031"),
        ("2030-12-01", "2031-01-31", "2030-12-01..2031-01-31"),
    ],
)
def test_ucdp_s_window_counts_and_not_its_code(opened: Opened, first: str, last: str, told: str) -> None:
    row = clash(date_start=f"{first} 00:00:00.000", date_end=f"{last}T00:00:00", date_prec="1")
    assert str(only(opened(table(UCDP, row))).event.date) == told


def test_ucdp_s_one_sided_violence_has_a_direction(opened: Opened) -> None:
    made = opened(table(UCDP, clash(type_of_violence="3", side_b="Civilians")))
    event = only(made).event
    assert (names(made, event.actors["agent"]), names(made, event.actors["target"])) == (["Norland"], ["Civilians"])
    assert event.kind == "attack"


def test_ucdp_s_bounds_that_contradict_are_kept(opened: Opened) -> None:
    figure = only(opened(table(UCDP, clash(low="177", best="142", high="177")))).event.reports[0].figures[0]
    assert (figure.low, figure.value, figure.high) == (Decimal(177), Decimal(142), Decimal(177))


def test_ucdp_s_list_of_articles_is_parted_though_headlines_hold_semicolons(opened: Opened) -> None:
    articles = '"The Post,2031-05-19,Shots; again";"Wire,2031-05-20,Calm, at last"'
    made = opened(table(UCDP, clash(number_of_sources="2", source_article=articles)))
    _, *printed = only(made).event.reports
    assert [made.archive.names.sources[each.source].title for each in printed] == ["Shots; again", "Calm, at last"]
    assert [each.by for each in printed] == [None, None]


def test_ucdp_s_claimants_that_are_several_stand_in_words(opened: Opened) -> None:
    _, printed = only(opened(table(UCDP, clash(source_original="guard, fleet")))).event.reports
    assert (printed.by, printed.by_description) == (None, "guard, fleet")


def test_ucdp_s_columns_may_stand_in_any_order(opened: Opened) -> None:
    made = opened(table(sorted(UCDP), clash()))
    assert "UCDP" in made.faults[0]
    assert only(made).event.id == "ucdp-7001"


def test_acled_tells_parties_sources_and_what_only_stands_for_a_number(opened: Opened) -> None:
    made = opened(table(ACLED, riot()))
    event = only(made).event
    assert (event.id, str(event.date), event.kind) == ("NOR12", "2031-05-20", "combat")
    assert names(made, event.actors["party"]) == ["Norland's army", "Reef Front"]
    assert names(made, event.actors["mentioned"]) == ["Guard", "Fleet"]
    assert [made.archive.names.actors[id].kind for id in event.actors["party"]] == ["armed force", "armed group"]
    coded, *printed = event.reports
    assert (coded.figures[0].value, coded.figures[0].about) == (Decimal(10), True)
    assert [made.archive.names.sources[each.source].title for each in printed] == ["The Post", "Wire"]


@pytest.mark.parametrize(
    ("precision", "told"), [("1", "2031-05-20"), ("2", "2031-05-17..2031-05-23"), ("3", "2031-05")]
)
def test_acled_s_dates_are_as_precise_as_it_says(opened: Opened, precision: str, told: str) -> None:
    assert str(only(opened(table(ACLED, riot(time_precision=precision)))).event.date) == told
    assert str(only(opened(table(ACLED, riot(event_date="2031-05-20", time_precision=precision)))).event.date) == told


@pytest.mark.parametrize("kind", ["gdelt-1", "gdelt-2"])
def test_gdelt_is_known_without_a_header(opened: Opened, kind: str) -> None:
    made = opened(gdelt(kind) + gdelt(kind, GLOBALEVENTID="901"), "export.CSV")
    first, second = made.archive.ask(Filter()).dossiers()
    assert (first.event.id, second.event.id) == ("gdelt-900", "gdelt-901")
    assert (str(first.event.date), first.event.kind) == ("2031-05-18", "combat")
    assert names(made, first.event.actors["agent"]) == ["NORLAND"]
    assert names(made, first.event.actors["target"]) == ["REEF FRONT"]
    source = made.archive.names.sources[first.event.reports[0].source]
    assert (source.url, str(source.day)) == ("https://www.post.example/a", "2031-05-19")
    assert first.event.reports[0].source == second.event.reports[0].source
    assert made.archive.names.places[first.event.places[0]].part_of


def test_gdelt_s_words_are_spoken_and_its_countries_have_no_position(opened: Opened) -> None:
    made = opened(gdelt("gdelt-2", EventRootCode="02", ActionGeo_Type="1", ActionGeo_FullName="Norland"))
    event = only(made).event
    assert names(made, event.actors["speaker"]) == ["NORLAND"]
    assert not event.actors["agent"]
    assert made.archive.names.places[event.places[0]].latitude is None


def test_gdelt_1_takes_lines_with_and_without_an_address(opened: Opened) -> None:
    bare = gdelt("gdelt-1", GLOBALEVENTID="901", SOURCEURL="").rstrip("\n").removesuffix("\t") + "\n"
    made = opened(gdelt("gdelt-1") + bare)
    assert made.archive.total == 2
    assert made.table is not None
    assert not made.table.rejects


def test_timelinejs_has_a_title_eras_and_dates_of_parts(opened: Opened) -> None:
    rows = (
        {"Headline": "The harbour", "Type": "title"},
        {"Year": "1815", "Month": "12", "Day": "1", "End Year": "1852", "Headline": "Its <i>first</i> quay",
         "Text": "<p>Of wood &amp; stone.</p><p>It burnt.</p><script>x()</script>", "Media": "https://pictures.example/q",
         "Media Credit": "Town museum"},
        {"Year": "-44", "Headline": "A fort", "Type": "era"},
        {"Year": "1900", "Month": "6", "Headline": "A crane"},
    )  # fmt: skip
    made = opened(table(SHEET, *rows))
    assert made.archive.about.title == "The harbour"
    quay = made.archive.dossier("line-3")
    assert quay is not None
    assert (quay.event.title, quay.event.summary) == ("Its first quay", "Of wood & stone. It burnt.")
    assert str(quay.event.date) == "1815-12-01/1852"
    assert made.archive.names.sources[quay.event.reports[1].source].url == "https://pictures.example/q"
    others = {d.event.title: (str(d.event.date), d.status.id) for d in made.archive.ask(Filter()).dossiers()}
    assert others["A fort"] == ("-0044", "background")
    assert others["A crane"] == ("1900-06", "happened")


@pytest.mark.parametrize("lines", [False, True])
def test_timesketch_keeps_seconds_zone_and_tags(opened: Opened, lines: bool) -> None:
    row = {"message": "door opened", "datetime": "2031-05-18T03:04:05+00:00", "timestamp_desc": "Log", "user": "inger"}
    text = json.dumps(row) + "\n"
    made = opened(text * 2, "a.jsonl") if lines else opened(table(tuple(row), row, row))
    first, _ = made.archive.ask(Filter()).dossiers()
    assert str(first.event.date).startswith("2031-05-18T03:04:05")
    assert names(made, first.event.actors["agent"]) == ["inger"]
    assert first.event.tags == ("Log",)


def test_every_preset_is_known_by_something() -> None:
    for name in preset_names():
        known = preset(name).known
        assert known.columns or known.widths

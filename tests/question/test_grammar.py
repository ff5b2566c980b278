"""The filter as text: what is read, what is printed, what is refused."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from albab_tui.model.catalogue import Catalogue
from albab_tui.model.edtf import parse_edtf
from albab_tui.question.fields import FIELDS, RANGES, SETTINGS
from albab_tui.question.grammar import parse_filter
from albab_tui.question.printing import print_filter
from albab_tui.question.tree import Term
from albab_tui.question.typed import FilterError
from tests.filters import flat
from tests.harbour import HARBOUR
from tests.stores import actor, event, figure, report, store
from tests.strategies import filters, stores

CATALOGUE = Catalogue(HARBOUR)


def _window(text: str, sense: str = "plausibly") -> dict[str, Any]:
    return {"window": parse_edtf(text), "sense": sense}


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("", {}),
        ("  \t\n ", {}),
        ("actor:norland", {"actor": ("norland",)}),
        ("ACTOR:norland", {"actor": ("norland",)}),
        ("actor:rlf", {"actor": ("reef-front",)}),
        ('actor:"Reef Liberation Front"', {"actor": ("reef-front",)}),
        ("actor:nørland", {"actor": ("norland",)}),
        ("actor:norland actor:sutland", {"actor": ("norland", "sutland")}),
        ("actor:norland,sutland", {"actor": ("norland", "sutland")}),
        ("actor:sutland,norland,sutland", {"actor": ("sutland", "norland")}),
        ('by:"general aske",watch', None),
        ("by:aske,watch", {"by": ("aske", "watch")}),
        ("place:port-orsa", {"place": ("orsa",)}),
        ("source:a", {"source": ("a",)}),
        ('source:"A week in Orsa"', {"source": ("c",)}),
        ("kind:strike,attack", {"kind": ("strike", "attack")}),
        ("status:planned", {"status": ("planned",)}),
        ("is:disputed is:single-origin", {"is_": ("disputed", "single-origin")}),
        ('is:"single origin"', {"is_": ("single-origin",)}),
        ("disputed:killed disputed:date disputed:occurrence", {"disputed": ("killed", "date", "occurrence")}),
        ("figure:killed", {"figure": ("killed",)}),
        ("-actor:norland", {"without": (Term("actor", "norland"),)}),
        ("-kind:strike,attack", {"without": (Term("kind", "strike"), Term("kind", "attack"))}),
        ("actor:norland role:agent role:agent", {"actor": ("norland",), "role": "agent"}),
        ("until:20 may", {"window": parse_edtf("../2031-05-20")}),
        ("during:may 2031 guns", {"window": parse_edtf("2031-05"), "words": ("guns",)}),
        ('until:20 "may"', {"window": parse_edtf("../2031-05-20"), "words": ("may",)}),
        ("since:20 may until:22 may guns", {"window": parse_edtf("2031-05-20/2031-05-22"), "words": ("guns",)}),
        ("since:2031-05 guns", {"window": parse_edtf("2031-05/.."), "words": ("guns",)}),
        ("-is:undated is:disputed", {"is_": ("disputed",), "without": (Term("is", "undated"),)}),
        ("match:any", {}),
        ("actor:norland actor:sutland match:any", {"actor": ("norland", "sutland"), "match": "any"}),
        ("match:any match:any", {}),
        ("role:agent", {}),
        ("-actor:norland role:agent", {"without": (Term("agent", "norland"),)}),
        ("agent:norland target:sutland", {"agent": ("norland",), "target": ("sutland",)}),
        ("claimant:aske article:a", {"by": ("aske",), "source": ("a",)}),
        ("role:any", {}),
        ("members:no", {"members": False}),
        ("members:yes", {}),
        ("since:2031-05", _window("2031-05/..")),
        ("until:2031-05", _window("../2031-05")),
        ("since:2031-05 until:2031-06", _window("2031-05/2031-06")),
        ("until:2031-06 since:2031-05", _window("2031-05/2031-06")),
        ("since:2031-05 until:2031-05", _window("2031-05/2031-05")),
        ("during:2031-05", _window("2031-05")),
        ("during:2031-05/2031-06", _window("2031-05/2031-06")),
        ("during:2031-05/.. until:2031-06", _window("2031-05/2031-06")),
        ("during:../2031-06 since:2031-05", _window("2031-05/2031-06")),
        ("certainly:2031-05", _window("2031-05", "certainly")),
        ("certainly:../2031-05", _window("../2031-05", "certainly")),
        ("certainly:2031-05/.. until:2031-06", _window("2031-05/2031-06", "certainly")),
        ("possibly:2031-05", _window("2031-05", "possibly")),
        ("plausibly:2031-05", _window("2031-05")),
        ("during:/2031-05", _window("../2031-05")),
        ("during:2031-05/", _window("2031-05/..")),
        ("during:2031-05..2031-06", _window("2031-05/2031-06")),
        ("during:[2031-05..2031-06]", _window("2031-05/2031-06")),
        ("since:-0044-03-15", _window("-0044-03-15/..")),
        ("during:-0044..0014", _window("-0044/0014")),
        ("during:2031-5-8", _window("2031-05-08")),
        ("during:20310508", _window("2031-05-08")),
        ("during:18.5.2031", _window("2031-05-18")),
        ("since:2031-05 certainly:2031-06", None),
        ("ground", {"words": ("ground",)}),
        ("ground attack ground", {"words": ("ground", "attack")}),
        ('"ground attack"', {"words": ("ground attack",)}),
        ('"actor:norland"', {"words": ("actor:norland",)}),
        ('"-ground"', {"words": ("-ground",)}),
        ("al-bab", {"words": ("al-bab",)}),
        ("a,b", {"words": ("a,b",)}),
        (r'"say \"no\" \\ \x"', {"words": ('say "no" \\ x',)}),
        (r"back\slash", {"words": (r"back\slash",)}),
        ("~uns", {"inside": ("uns",)}),
        ('~"uns at dawn"', {"inside": ("uns at dawn",)}),
        ('"~uns"', {"words": ("~uns",)}),
        ("~~uns", {"inside": ("~uns",)}),
        ("~or", {"inside": ("or",)}),
        ("~15:30", {"inside": ("15:30",)}),
        ("x~uns", {"words": ("x~uns",)}),
        ("kind:(strike or ~attack)", {"kind": ("strike", "attack")}),
        ('"two\nlines"', {"words": ("two\nlines",)}),
        ("nørd", {"words": ("nørd",)}),
        (
            'actor:norland role:agent since:2031-05 -kind:statement "guns"',
            {
                "actor": ("norland",),
                "role": "agent",
                **_window("2031-05/.."),
                "without": (Term("kind", "statement"),),
                "words": ("guns",),
            },
        ),
    ],
)
def test_read(text: str, asked: dict[str, Any] | None) -> None:
    if asked is None:
        with pytest.raises(FilterError):
            parse_filter(text, CATALOGUE)
    else:
        assert parse_filter(text, CATALOGUE) == flat(**asked)


def test_an_alias_finds_its_actor() -> None:
    given = Catalogue(store(actors=(actor("islamic-state", "ISIL", "Da'esh"), actor("iran"))))
    assert parse_filter("actor:daesh", given) == parse_filter("actor:ISIL", given) == flat(actor=("islamic-state",))


def test_a_figure_name_of_several_words() -> None:
    given = Catalogue(store(event("e", None, report(figures=(figure(1, name="Distance to Aleppo"),)))))
    assert parse_filter('disputed:"distance to ALEPPO"', given) == flat(disputed=("distance to aleppo",))
    assert print_filter(flat(disputed=("distance to aleppo",))) == 'disputed:"distance to aleppo"'


ALL = ", ".join((*FIELDS, *SETTINGS, *RANGES))
VALUES = "needs a value right after it, and one on either side of a comma, without blanks"


@pytest.mark.parametrize(
    ("text", "position", "message"),
    [
        ("actor:norlnd", 0, "no actor 'norlnd' in this store; did you mean norland?"),
        ("guns actor:Reef", 5, "no actor 'Reef' in this store; did you mean reef-front?"),
        ("actor:zzzzzz", 0, "no actor 'zzzzzz' in this store"),
        ("actor:norland,zzzzzz", 0, "no actor 'zzzzzz' in this store"),
        ("actor:norland,", 0, f"actor: {VALUES}"),
        ("actor:norland, sutland", 0, f"actor: {VALUES}"),
        ("-kind:,strike", 0, f"kind: {VALUES}"),
        ('by:""', 0, f"by: {VALUES}"),
        ('actor:"a,b"', 0, "no actor 'a,b' in this store"),
        ("-by:wach", 0, "no claimant 'wach' in this store; did you mean watch?"),
        ("place:orza", 0, "no place 'orza' in this store; did you mean orsa?"),
        ("kind:stirke", 0, "no kind 'stirke' in this store; did you mean strike?"),
        ("status:plan", 0, "no status 'plan' in this store; did you mean planned?"),
        ("is:single-orign", 0, "no trait 'single-orign' in this store; did you mean single-origin?"),
        ("disputed:wounded", 0, "no such subject 'wounded' in this store"),
        ("acter:norland", 0, "no field 'acter'; did you mean actor:?"),
        ("when:2031", 0, f"no field 'when'; fields are {ALL}"),
        ("guns\n  http://x", 7, f"no field 'http'; fields are {ALL}"),
        ("actor:", 0, "actor: needs a value right after it"),
        ("guns Since: 2031", 5, "Since: needs a value right after it"),
        ("-role:agent", 0, "role: cannot be excluded"),
        ("-since:2031", 0, "since: cannot be excluded"),
        ("guns ?!", 5, "no letter or digit to search for"),
        ('""', 0, "no letter or digit to search for"),
        ("-", 0, "no letter or digit to search for"),
        ("~", 0, "no letter or digit to search for"),
        ('guns ~"?"', 5, "no letter or digit to search for"),
        ("~actor:norland", 0, "~actor:norland is not read: begin the term with actor:; in quotes it is text"),
        ("~(guns)", 0, "a bracket stands right behind ~: put a blank between them; in quotes it is text"),
        ("~“at dawn”", 0, '“ does not hold words together: write ~"at dawn"'),
        ('guns "at dawn', 5, "a quote is not closed, or stands inside a word"),
        ('guns at"dawn', 5, "a quote is not closed, or stands inside a word"),
        ('"guns"at', 0, "a quote is not closed, or stands inside a word"),
        (r'"guns\"', 0, "a quote is not closed, or stands inside a word"),
        ("actor:norland role:agent role:target", 25, "role:agent is asked for already"),
        ("role:any guns role:target", 14, "role:any is asked for already"),
        ("match:any match:all", 10, "match:any is asked for already"),
        ("members:no members:yes", 11, "members:no is asked for already"),
        ("since:44 bc guns", 0, "since:44 bc: did you mean -0043? 1 BC is the year 0000"),
        ("actor:norland -actor:norland", 14, "actor:norland is asked for and left out"),
        ("-actor:norland guns actor:norland", 20, "actor:norland is asked for and left out"),
        ("role:boss", 0, "role: takes agent, target, party, speaker, mentioned or any"),
        ("match:some", 0, "match: takes all or any"),
        ("members:maybe", 0, "members: takes yes or no"),
        ("since:2031-05/2031-06", 0, "since: takes one date; for an interval write during:2031-05/2031-06"),
        ("until:2031/..", 0, "until: takes one date; for an interval write during:2031/.."),
        ("during:2031-13", 0, "during:2031-13: months run from 01 to 12"),
        (
            "since:2031 until:2030",
            11,
            "until:2030: it ends before it begins; did you mean 2030/2031?",
        ),
        (
            "x since:2031 since:2032",
            13,
            "dates are narrowed twice; use since: and until: once each, or during:, or certainly:",
        ),
        (
            "during:2031 certainly:2031-05",
            12,
            "dates are narrowed twice; use since: and until: once each, or during:, or certainly:",
        ),
        (
            "since:2031 during:../2032",
            11,
            "dates are narrowed twice; use since: and until: once each, or during:, or certainly:",
        ),
    ],
)
def test_refused(text: str, position: int, message: str) -> None:
    with pytest.raises(FilterError) as refusal:
        parse_filter(text, CATALOGUE)
    assert (str(refusal.value), refusal.value.position, refusal.value.text) == (message, position, text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "actor:norland actor:sutland by:watch place:orsa source:a kind:strike status:planned is:disputed disputed:date",
        "figure:killed -actor:norland -kind:strike",
        "agent:norland -target:sutland members:no",
        "actor:(norland or sutland)",
        "plausibly:2031-05/..",
        "plausibly:../2031-05-19T10:00",
        "plausibly:2031-05",
        "possibly:2031-05/2031-06~",
        "certainly:2031-05/..",
        "certainly:2031-05",
        r'"guns" "say \"no\" \\ now"',
        '-~"oats" -"boats" ~"uns" "guns"',
    ],
)
def test_what_is_printed_in_full(text: str) -> None:
    assert print_filter(parse_filter(text, CATALOGUE)) == text


@given(st.data())
def test_a_filter_printed_is_read_back(data: st.DataObject) -> None:
    catalogue = Catalogue(data.draw(stores()))
    filter = data.draw(filters(catalogue))
    assert parse_filter(print_filter(filter), catalogue) == filter


_pieces = st.sampled_from(
    [
        "actor:", "by:", "since:", "until:", "during:", "certainly:", "kind:", "is:", "-", '"', "\\", ",", " ", "\n",
        "(", ")", " or ", "|", " and ", "not ", "!", "~",
        "norland", "sutland", "2031", "2031-05/..", "strike", "disputed", "guns", "at dawn", "role:agent",
    ]
)  # fmt: skip


@given(st.lists(_pieces, max_size=8).map("".join) | st.text(max_size=20))
def test_any_text_is_a_filter_or_a_filter_error(text: str) -> None:
    try:
        filter = parse_filter(text, CATALOGUE)
    except FilterError as refusal:
        _assert_helpful(refusal, text)
        return
    assert parse_filter(print_filter(filter), CATALOGUE) == filter


def _assert_helpful(refusal: FilterError, text: str) -> None:
    assert str(refusal)
    assert not text[refusal.position].isspace()
    before, pointed = text[: refusal.position][-1:], text[refusal.position]
    assert pointed in "()" or not before or before.isspace() or before in ":()-!"

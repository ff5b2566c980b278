"""Or, and, not and brackets: how they are read and printed, what is refused with a cure; words only in quotes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from albab_tui.model.catalogue import Catalogue
from albab_tui.question.grammar import parse_filter
from albab_tui.question.printing import print_filter
from albab_tui.question.typed import FilterError
from tests.filters import flat
from tests.harbour import HARBOUR

CATALOGUE = Catalogue(HARBOUR)


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("actor:norland or actor:sutland", "actor:(norland or sutland)"),
        ("actor:norland OR actor:sutland", "actor:(norland or sutland)"),
        ("actor:norland | actor:sutland", "actor:(norland or sutland)"),
        ("actor:norland || actor:sutland", "actor:(norland or sutland)"),
        ("actor:(norland or sutland)", "actor:(norland or sutland)"),
        ('actor:("Reef Liberation Front" or nørland)', "actor:(reef-front or norland)"),
        ("actor:(norland sutland)", "actor:norland actor:sutland"),
        ("actor:(norland or (sutland watch))", "actor:norland or actor:sutland actor:watch"),
        ("actor:(norland -sutland)", "actor:norland -actor:sutland"),
        ("actor:(-norland or -sutland)", "-actor:norland or -actor:sutland"),
        ("-actor:(norland or sutland)", "-actor:(norland or sutland)"),
        ("-actor:(norland sutland)", "-actor:(norland sutland)"),
        ("kind:strike or kind:attack", "kind:strike kind:attack"),
        ("kind:(strike or attack)", "kind:strike kind:attack"),
        ("source:a source:b", "source:a source:b"),
        ("source:(a b)", "source:a and source:b"),
        ("source:a and source:b", "source:a and source:b"),
        ("source:a source:b and source:c", "source:a source:b and source:c"),
        ("source:(a or b) source:c", "source:a source:b and source:c"),
        ("(source:a place:orsa and source:b place:coast) or x", 'source:a place:orsa and source:b place:coast or "x"'),
        ("actor:norland kind:strike or guns", 'actor:norland kind:strike or "guns"'),
        ("actor:norland (kind:strike or guns)", 'actor:norland (kind:strike or "guns")'),
        ("guns (kind:strike or is:undated) -source:a", '-source:a (kind:strike or is:undated) "guns"'),
        ("(guns or boats) since:2031", '("guns" or "boats") plausibly:2031/..'),
        ("since:2031 (guns or boats)", '("guns" or "boats") plausibly:2031/..'),
        ("until:20 may (guns or boats)", '("guns" or "boats") plausibly:../2031-05-20'),
        ("(kind:strike or kind:attack guns) members:no", '(kind:strike or kind:attack "guns") members:no'),
        ("-(actor:norland kind:strike)", "-(actor:norland kind:strike)"),
        ("-(-guns)", '"guns"'),
        ("-(-(actor:norland or guns))", 'actor:norland or "guns"'),
        ("-guns", '-"guns"'),
        ('-"at dawn"', '-"at dawn"'),
        ("~uns -~oats", '-~"oats" ~"uns"'),
        ("~uns or -(guns ~oats)", '~"uns" or -("guns" ~"oats")'),
        ("not ~uns", '-~"uns"'),
        ("actor:norland or ~sutland", 'actor:norland or ~"sutland"'),
        ("((((guns))))", '"guns"'),
        ("(actor:norland) (actor:sutland)", "actor:norland actor:sutland"),
        ("(guns)(boats)", '"guns" "boats"'),
        ("not actor:norland", "-actor:norland"),
        ("NOT (guns or boats)", '-("guns" or "boats")'),
        ("not(guns)", '-"guns"'),
        ("!actor:norland !(guns or boats)", '-actor:norland -("guns" or "boats")'),
        ("! guns", '-"guns"'),
        ("not actor:norland,sutland", "-actor:norland -actor:sutland"),
        (
            "actor:norland and actor:sutland AND guns & boats && mines",
            'actor:norland actor:sutland "guns" "boats" "mines"',
        ),
        ("actor:norland and since:2031", "actor:norland plausibly:2031/.."),
        ("agent:norland target:(sutland or watch)", "agent:norland target:(sutland or watch)"),
        ("(agent:norland or speaker:sutland) guns", '(agent:norland or speaker:sutland) "guns"'),
        ("(actor:norland or guns) role:agent", 'agent:norland or "guns"'),
        ("actor:norland or actor:norland", "actor:norland"),
        ("actor:norland,sutland or guns", 'actor:norland actor:sutland or "guns"'),
        ('actor:norland or "sutland"', 'actor:norland or "sutland"'),
        ("actor:norland or mines", 'actor:norland or "mines"'),
    ],
)
def test_read_and_printed(text: str, printed: str) -> None:
    found = parse_filter(text, CATALOGUE)
    assert print_filter(found) == printed
    assert parse_filter(printed, CATALOGUE) == found


@pytest.mark.parametrize(
    ("text", "position", "message"),
    [
        ("or guns", 0, "or needs a term before it"),
        ("guns or", 5, "or needs a term behind it"),
        ("guns or or boats", 5, "or needs a term behind it"),
        ("guns OR | boats", 5, "OR needs a term behind it"),
        ("(guns or) boats", 6, "or needs a term behind it"),
        ("(or guns)", 1, "or needs a term before it"),
        ("or", 0, "or needs a term before it; for the word itself use quotes"),
        ("and guns", 0, "and needs a term before it"),
        ("guns &", 5, "& needs a term behind it"),
        ("guns and or boats", 5, "and needs a term behind it"),
        ("guns not", 5, "not needs a term behind it"),
        ("not not guns", 0, "not needs a term behind it"),
        ("(guns !)", 6, "! needs a term behind it"),
        ("since:2031 or guns", 11, "or needs a term before it"),
        ("(guns", 0, "this bracket is not closed: add a )"),
        ("boats actor:(norland", 12, "this bracket is not closed"),
        ("(guns (boats)", 0, "this bracket is not closed"),
        ("guns)", 4, "no bracket is open that could end here"),
        ("guns ) boats", 5, "no bracket is open that could end here"),
        ("()", 0, "there is nothing in these brackets"),
        ("guns -( )", 6, "there is nothing in these brackets"),
        ("actor:()", 6, "there is nothing in these brackets"),
        ("(guns)boats", 6, "put a blank behind it"),
        ("killed(3)", 0, "a bracket stands right behind killed: put a blank between them; in quotes it is text"),
        ('"at dawn"(guns)', 0, "put a blank between them"),
        ("actor:(norland kind:strike)", 15, "kind: stands in the brackets of actor: close them before it"),
        ("actor:(norland kind:(strike))", 15, "kind: stands in the brackets of actor"),
        ("actor:(norland,sutland)", 7, "a list stands outside brackets: in them write a or b for either, a b for both"),
        ("actor:(norland or sutlnd)", 18, "no actor 'sutlnd' in this store; did you mean sutland?"),
        ("acter:(norland)", 0, "no field 'acter'; did you mean actor:?"),
        ("since:(2031)", 0, "since: takes one value, and no brackets"),
        ("role:(agent)", 0, "role: takes one value, and no brackets"),
        ("(guns since:2031)", 6, "since: holds for the filter as a whole, so it stands outside brackets"),
        ("-(members:no)", 2, "members: holds for the filter as a whole, so it stands outside brackets"),
        ("actor:(norland match:any)", 15, "match: holds for the filter as a whole, so it stands outside brackets"),
        ("guns or boats since:2031", 14, "not for one side of or: write (guns or boats) since:2031"),
        ("guns until:20 may or boats", 5, "not for one side of or: write (guns or boats) until:20 may"),
        ("guns or boats since:2031 members:no", 14, "write (guns or boats) since:2031 members:no"),
        (f"{'guns or ' * 20}boats since:2031", 166, "not for one side of or: put what or joins in brackets"),
        ("kind:(strike attack)", 13, "an event has one kind: for either of two write kind:a kind:b, or kind:(a or b)"),
        ("kind:strike and kind:attack", 16, "an event has one kind"),
        ("(status:planned guns) status:claimed", 22, "an event has one status"),
        ("kind:strike kind:attack -kind:strike", 24, "kind:strike is asked for and left out"),
        ("(guns or actor:norland -actor:norland)", 23, "actor:norland is asked for and left out"),
        ("actor:norland or sutland", 17, 'write actor:(norland or sutland), or "sutland" for the word'),
        ("guns actor:norland or sutland boats", 22, 'write actor:(norland or sutland), or "sutland" for the word'),
        ("-actor:norland or Nørland", 18, 'write actor:(norland or Nørland), or "Nørland" for the word'),
        ("actor:norland|sutland", 0, "| is not read within a word: write actor:(norland or sutland)"),
        ("actor:norland||actor:sutland", 0, "write actor:norland or actor:sutland"),
        ("guns -actor:norland&sutland", 5, "write -actor:(norland and sutland)"),
        ('"guns"|"boats"', 0, 'write "guns" or "boats"; in quotes it is text'),
        ("R&D", 0, "write R and D; in quotes it is text"),
        ("during:7 or 8 may", 9, "a range goes from one date to another: during:2017-02-01/2017-02-08"),
        (
            "during:2031 or kind:strike",
            12,
            "or needs a term before it, for during: holds for the filter as a whole; a range",
        ),
        ("guns or members:no", 5, "or needs a term behind it, for members: holds for the filter as a whole"),
        ("actor:norland|sutland|watch", 0, "write actor:(norland or sutland or watch)"),
        ("guns or, boats", 5, 'or, is not read: write or alone; for the word itself write "or"'),
        ("guns, 'or' boats", 6, "'or' is not read: write or alone"),
        ("[guns]", 0, "brackets are written ( and ); in quotes they are text"),
        ("guns{3}", 0, "brackets are written ( and )"),
        ("actor:[norland,sutland]", 0, "brackets are written ( and )"),
        ("during:[2031", 0, "brackets are written ( and )"),
        ("“at dawn”", 0, '“ does not hold words together: write "at dawn"'),
        ("x „at first dawn“ y", 2, '„ does not hold words together: write "at first dawn"'),
        ("« at dawn » guns", 0, '« does not hold words together: write " at dawn "'),
        ("-actor:'reef front'", 0, '\' does not hold words together: write -actor:"reef front"'),
        ("（guns）", 0, "brackets are written ( and ); in quotes they are text"),
        ("ｏｒ", 0, 'write or alone; for the word itself write "or"'),
        ("guns ∧ boats", 5, "∧ is not read: write and"),
        ("guns ¬boats", 5, "a minus leaves out"),
        ("--guns", 0, "one minus is enough"),
        ("-!actor:norland", 0, "one minus is enough"),
        ("guns -or", 5, 'for the word itself write -"or"'),
        ("actor=norland", 0, "actor= is not read: a field takes a colon, actor:"),
        ("-Actor!=norland", 0, "a field takes a colon, actor:"),
        ("since>2031", 0, "a field takes a colon, since:"),
        ("guns +actor:norland", 5, "begin the term with actor:"),
        ("actor :norland", 6, "begin the term with the field's name"),
        ("actor：norland", 0, "begin the term with actor:"),
    ],
)
def test_refused_with_a_cure(text: str, position: int, message: str) -> None:
    with pytest.raises(FilterError) as refusal:
        parse_filter(text, CATALOGUE)
    assert message in str(refusal.value)
    assert refusal.value.position == position


OPERATORS = ["or", "OR", "Or", "|", "||", "and", "AND", "&", "&&", "not", "NOT", "!"]
TERMS = st.lists(st.sampled_from(["actor:norland", "guns", '"or"', "kind:strike", "-kind:attack"]), min_size=1)


@given(TERMS, st.sampled_from(OPERATORS), TERMS)
def test_no_operator_is_ever_a_word(before: list[str], operator: str, after: list[str]) -> None:
    printed = print_filter(parse_filter(" ".join((*before, operator, f"({' '.join(after)})")), CATALOGUE))
    assert f'"{operator}"' not in printed.replace('"or"', "")


@pytest.mark.parametrize("sign", [*OPERATORS, "(", ")", "¬", "∧", "∨", "actor=norland", "a|b", "(a)", "R&D"])
def test_in_quotes_it_is_a_word(sign: str) -> None:
    for text in (sign, f"x{sign}x"):
        if any(map(str.isalnum, text)):
            assert parse_filter(f'"{text}"', CATALOGUE) == flat(words=(text,))


@pytest.mark.parametrize(
    "word",
    ["orsa", "android", "notable", "Stop!", "ore", "al-bab", "a/b", "ǫr", "factor=3", "'Ain", "‘Ain", "5'", "“guns”"],
)
def test_what_only_looks_like_one_is_a_word(word: str) -> None:
    assert parse_filter(word, CATALOGUE) == flat(words=(word,))


@pytest.mark.parametrize("text", ["'Ain Issa", "the “guns” of Norland’s", "‘Ain guns’t"])
def test_a_quotation_mark_that_holds_no_words_together_is_a_letter(text: str) -> None:
    assert parse_filter(text, CATALOGUE) == flat(words=tuple(text.split()))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('actor:"norland or sutland"', "no actor 'norland or sutland' in this store; write actor:(norland or sutland)"),
        ('actor:"reef front AND x"', "no actor 'reef front AND x' in this store; write actor:(\"reef front\" and x)"),
        ('kind:"strike|attack"', "write kind:(strike or attack)"),
        ('-by:"(nobody here)"', "brackets stand outside quotes: by:(...)"),
    ],
)
def test_an_operator_in_a_value_that_nothing_is_called_is_told(text: str, message: str) -> None:
    """The shell takes the quotes of ``actor:"a or b"``, and gives it on as one term."""
    with pytest.raises(FilterError) as refusal:
        parse_filter(text, CATALOGUE)
    assert str(refusal.value).endswith(message)


@pytest.mark.parametrize("date", ["[2031-05-01..2031-05-20]", "[..2031-05-20]", "[2031-05-01..]"])
def test_the_brackets_of_a_date_are_no_brackets_of_the_filter(date: str) -> None:
    assert parse_filter(f"during:{date}", CATALOGUE).window == parse_filter(f"during:{date[1:-1]}", CATALOGUE).window


def test_dates_in_words_may_hold_and() -> None:
    assert parse_filter("during:7 and 8 may", CATALOGUE).window is not None
    assert parse_filter("since:2031 and guns", CATALOGUE).parts == flat(words=("guns",)).parts

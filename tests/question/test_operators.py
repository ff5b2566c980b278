"""Or, and, not and brackets: refused with what can be written instead, and words only in quotes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from albab_tui.model.catalogue import Catalogue
from albab_tui.question.filter import Filter
from albab_tui.question.grammar import FilterError, parse_filter
from tests.harbour import HARBOUR

CATALOGUE = Catalogue(HARBOUR)
GENERAL = "for either of two actors write actor:a,b match:any, for either of two kinds kind:a,b"
WORDS = "a filter asks for all of its words; search for one after the other"


@pytest.mark.parametrize(
    ("text", "position", "message"),
    [
        ("actor:norland or actor:sutland", 14, "or is not read yet: write actor:norland actor:sutland match:any"),
        ("actor:norland OR sutland", 14, "OR is not read yet: write actor:norland actor:sutland match:any"),
        ("actor:norland|sutland", 0, "| is not read yet: write actor:norland actor:sutland match:any"),
        ("actor:norland||actor:sutland", 0, "|| is not read yet: write actor:norland actor:sutland match:any"),
        ('actor:"Reef Front"|norland', 0, '| is not read yet: write actor:"Reef Front" actor:norland match:any'),
        ("kind:strike or kind:attack", 12, "kind:strike kind:attack: of several kind: terms one is enough"),
        ("x is:disputed Or is:undated", 14, "Or is not read yet: several is: terms must all hold"),
        ("disputed:date|killed", 0, "| is not read yet: several disputed: terms must all hold"),
        ("role:agent or kind:strike", 11, f"or is not read yet: {GENERAL}"),
        ("during:7 or 8 may", 9, "or is not read yet: a range goes from one date to another: during:2017-02-01/"),
        ("actor:norland|sutland|watch", 0, "write actor:norland actor:sutland actor:watch match:any"),
        ("-actor:norland or -actor:sutland", 15, "what a minus leaves out is left out whatever else holds"),
        ("actor:norland or -kind:strike", 14, "what a minus leaves out is left out whatever else holds"),
        ("-kind:strike and -kind:attack", 13, "leave it out, for all terms must hold"),
        ("guns or, boats", 5, f"or is not read yet: {WORDS}"),
        ("guns, 'or' boats", 6, f"or is not read yet: {WORDS}"),
        ("guns or boats", 5, f"or is not read yet: {WORDS}"),
        ("guns | boats", 5, f"| is not read yet: {WORDS}"),
        ('"guns"|"boats"', 0, f"| is not read yet: {WORDS}"),
        ("or", 0, GENERAL),
        ("ｏｒ", 0, GENERAL),
        ("actor:norland and actor:sutland", 14, "leave it out, for all terms must hold"),
        ("guns & boats", 5, "leave it out, for all terms must hold"),
        ("R&D", 0, "in quotes it is text"),
        ("kind:strike AND kind:attack", 12, "terms one is enough, and nothing asks for all of them"),
        ("not actor:norland", 0, "a minus excludes, such as -actor:norland"),
        ("NOT guns", 0, "a minus excludes, such as -actor:"),
        ("!actor:norland", 0, "a minus excludes, such as -actor:norland"),
        ("guns -!actor:norland", 5, "a minus excludes, such as -actor:norland"),
        ("(actor:norland)", 0, f"brackets are not read yet: leave them out; {GENERAL}"),
        ("guns (", 5, "brackets are not read yet"),
        ('("guns")', 0, "brackets are not read yet"),
        ('actor:"Reef Front")', 0, "brackets are not read yet"),
        ("killed(3)", 0, "brackets are not read yet"),
        ("-(guns)", 0, "brackets are not read yet"),
        ("（guns）", 0, "brackets are not read yet"),
        ("[guns]", 0, "brackets are not read yet"),
        ("guns{3}", 0, "brackets are not read yet"),
        ("actor:[norland,sutland]", 0, "brackets are not read yet"),
        ("during:[2031", 0, "brackets are not read yet"),
        ("“at dawn”", 0, '“ does not hold words together: write "at dawn"'),
        ("x „at first dawn“ y", 2, '„ does not hold words together: write "at first dawn"'),
        ("« at dawn » guns", 0, '« does not hold words together: write " at dawn "'),
        ("-actor:'reef front'", 0, '\' does not hold words together: write -actor:"reef front"'),
        ("until:20 may or guns", 13, "or is not read yet"),
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


OPERATORS = ["or", "OR", "Or", "|", "||", "and", "AND", "&", "&&", "not", "NOT", "!", "(", ")", "¬", "∧", "∨"]
TERMS = st.lists(st.sampled_from(["actor:norland", "guns", '"or"', "kind:strike", "-kind:attack", "since:2031"]))


@given(TERMS, st.sampled_from(OPERATORS), TERMS)
def test_no_operator_is_ever_a_word(before: list[str], operator: str, after: list[str]) -> None:
    with pytest.raises(FilterError) as refusal:
        parse_filter(" ".join((*dict.fromkeys(before), operator, *after)), CATALOGUE)
    assert " not read" in str(refusal.value)
    assert refusal.value.text[refusal.value.position :].startswith(operator)


@pytest.mark.parametrize("sign", [*OPERATORS, "actor=norland", "a|b", "(a)", "R&D"])
def test_in_quotes_it_is_a_word(sign: str) -> None:
    text = f"x{sign}x"
    assert parse_filter(f'"{text}"', CATALOGUE) == Filter(words=(text,))


@pytest.mark.parametrize(
    "word",
    ["orsa", "android", "notable", "Stop!", "ore", "al-bab", "a/b", "ǫr", "factor=3", "'Ain", "‘Ain", "5'", "“guns”"],
)
def test_what_only_looks_like_one_is_a_word(word: str) -> None:
    assert parse_filter(word, CATALOGUE) == Filter(words=(word,))


@pytest.mark.parametrize("text", ["'Ain Issa", "the “guns” of Norland’s", "‘Ain guns’t"])
def test_a_quotation_mark_that_holds_no_words_together_is_a_letter(text: str) -> None:
    assert parse_filter(text, CATALOGUE) == Filter(words=tuple(text.split()))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            'actor:"norland or sutland"',
            "no actor 'norland or sutland' in this store; "
            "or is not read yet: write actor:norland actor:sutland match:any",
        ),
        (
            'kind:"strike|attack"',
            "| is not read yet: write kind:strike kind:attack: of several kind: terms one is enough",
        ),
        ('-by:"(nobody here)"', "brackets are not read yet: leave them out"),
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

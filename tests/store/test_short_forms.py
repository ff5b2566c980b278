"""Short forms mean what their long forms mean, and mistakes in them are told where they stand."""

from __future__ import annotations

import pytest

from tests.store.reading import HEAD, problem, read

LONG = """
sources:
  - {id: post, title: Post, text: p.txt, published: {date: 2031-05-20, basis: stated}, publisher: {name: The Lamp}}
actors:
  - {id: norland, name: Norland, kind: state, aliases: [Norlanders]}
events:
  - id: shots
    title: Shots
    kind: combat
    status: happened
    actors: {agent: [norland]}
    reports:
      - {source: post, paragraphs: [3], figures: [{name: killed, value: 3, about: true, unit: people}]}
"""
SHORTER = {
    "published: {date: 2031-05-20, basis: stated}": "published: 2031-05-20",
    "publisher: {name: The Lamp}": "publisher: The Lamp",
    "aliases: [Norlanders]": "aliases: Norlanders",
    "agent: [norland]": "agent: norland",
    "paragraphs: [3]": "paragraphs: 3",
    "figures: [{name: killed, value: 3, about: true, unit: people}]": (
        "figures: {name: killed, value: 3, about: true, unit: people}"
    ),
    "- {id: norland,": "  {id: norland,",
    "about: true": "about: yes",
}


@pytest.mark.parametrize("long", SHORTER)
def test_a_short_form_means_its_long_form(long: str) -> None:
    assert long in LONG
    assert read(HEAD + LONG.replace(long, SHORTER[long])) == read(HEAD + LONG)


def test_yes_and_no_are_no_words_where_text_belongs() -> None:
    assert read(HEAD + LONG.replace("title: Shots", "title: Yes")).events[0].title == "Yes"


def test_all_of_them_together() -> None:
    text = LONG
    for long, short in SHORTER.items():
        text = text.replace(long, short)
    assert read(HEAD + text) == read(HEAD + LONG)


@pytest.mark.parametrize(
    ("long", "wrong", "at", "rule"),
    [
        (
            "published: {date: 2031-05-20, basis: stated}",
            "published: 2031-0",
            "sources[0].published.date",
            "bad-date",
        ),
        ("agent: [norland]", "agent: nordland", "events[0].actors.agent[0]", "unknown-id"),
        ("paragraphs: [3]", "paragraphs: 0", "events[0].reports[0].paragraphs[0]", "wrong-value"),
    ],
)
def test_a_mistake_in_a_short_form_is_told_on_its_line(long: str, wrong: str, at: str, rule: str) -> None:
    text = HEAD + LONG.replace(long, wrong)
    found = problem(text)
    line = text[: text.index(wrong)].count("\n") + 1
    assert (found.rule, found.path, found.line) == (rule, at, line)


def test_text_where_mappings_belong_stays_a_mistake() -> None:
    assert problem(HEAD + "sources: post").message == "text stands where a list belongs"

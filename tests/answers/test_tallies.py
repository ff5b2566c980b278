"""The table of actors: as Rich lays it out, without its cost."""

from __future__ import annotations

import io
import time

import pytest
from rich.console import Console, RenderableType

from albab_tui.answers.entries import ActorEntry
from albab_tui.answers.phrases import tallied
from albab_tui.answers.tallies import Tallies, _name, _numbers, _squeezed
from albab_tui.model.vocabulary import Word
from tests.stores import actor

AGENT = Word("agent", "agent")


def printed(table: RenderableType, width: int) -> list[str]:
    file = io.StringIO()
    Console(file=file, width=width, color_system=None).print(table, highlight=False)
    return [line.rstrip() for line in file.getvalue().splitlines()]


def entries(*names: str) -> tuple[ActorEntry, ...]:
    made = enumerate(names)
    return tuple(ActorEntry(actor(f"a{at}", name=name), at % 3, at, ((AGENT, 10**at),), 12 * at) for at, name in made)


@pytest.mark.parametrize("width", [30, 50, 60, 62, 66, 72, 80, 100])
@pytest.mark.parametrize(
    "names",
    [
        ("Norland",),
        ("Norland", "Orsa Harbour Watch", "語語語 Front", "a" * 30),
        ("The joint command of every fleet, watch and harbour guard that Norland has", "b" * 120, "語" * 40),
    ],
)
def test_columns_stand_as_in_any_table(names: tuple[str, ...], width: int) -> None:
    of = entries(*names)
    rows = [(_name(one), *_numbers(one, (AGENT,))) for one in of]
    assert printed(Tallies(of, (AGENT,)), width) == printed(_squeezed(rows, tallied((AGENT,))), width)


def test_thousands_of_actors_take_no_time() -> None:
    of = entries("x" * 70) + entries(*("Norland",) * 3) * 1_000
    started = time.process_time()
    assert len(printed(Tallies(of, (AGENT,)), 100)) == 3_002
    assert time.process_time() - started < 1

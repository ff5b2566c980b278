"""The few things that the store's entities work out themselves."""

from __future__ import annotations

from decimal import Decimal

import pytest

from albab_tui.model.cast import Cast
from albab_tui.model.report import Figure
from tests.stores import event, figure


def test_cast_gives_every_role_in_order() -> None:
    cast = Cast(mentioned=("d",), agent=("a", "b"))
    assert list(cast.items()) == [
        ("agent", ("a", "b")),
        ("target", ()),
        ("party", ()),
        ("speaker", ()),
        ("mentioned", ("d",)),
    ]


@pytest.mark.parametrize(
    ("given", "low", "high"),
    [
        (figure(3), 3, 3),
        (figure(0), 0, 0),
        (figure(low=3), 3, None),
        (figure(high=3), None, 3),
        (figure(low=3, high=5), 3, 5),
        (figure(4, low=3, high=5), 3, 5),
        (figure(4, low=3), 3, None),
        (figure(2, low=3, high=5), 2, 5),
        (figure("1.50"), Decimal("1.5"), Decimal("1.5")),
        (figure(), None, None),
    ],
)
def test_bounds_of_a_figure(given: Figure, low: int | None, high: int | None) -> None:
    assert given.bounds == (low, high)


def test_nothing_in_a_store_can_be_changed() -> None:
    with pytest.raises(AttributeError, match="immutable"):
        event("e").title = "Another"  # type: ignore[misc]

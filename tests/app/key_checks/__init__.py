"""What each key must do, as the help says: one check for each command of the registry."""

from __future__ import annotations

from tests.app.key_checks import (
    around,
    articles,
    comparisons,
    filters,
    grid,
    helping,
    places,
    program,
    screens,
    strip,
    timeline,
    zoom,
)  # fmt: skip
from tests.app.key_checks.asserting import Check

CHECKS: dict[tuple[str, str], Check] = {
    **timeline.CHECKS,
    **zoom.CHECKS,
    **strip.CHECKS,
    **filters.CHECKS,
    **screens.CHECKS,
    **program.CHECKS,
    **places.CHECKS,
    **around.CHECKS,
    **comparisons.CHECKS,
    **articles.CHECKS,
    **grid.CHECKS,
    **helping.CHECKS,
}
"""What each command must do, for each of its keys."""

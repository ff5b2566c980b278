"""What a test needs of the machine that not every machine has."""

from __future__ import annotations

import os
from typing import NoReturn

import pytest

DEMANDED = "ALBAB_REQUIRE"
"""The variable that names what must be there, separated by commas, or says "all"."""


def lacking(name: str, why: str) -> NoReturn:
    """End a test that this machine can't run: leave it out, or fail where what is lacking must be there.

    Args:
        name: what is lacking, as in ALBAB_REQUIRE.
        why: what `tests/conftest.py` says at the end of all tests.
    """
    demanded = os.environ.get(DEMANDED, "").split(",")
    if name in demanded or "all" in demanded:
        pytest.fail(f"{why}, and {DEMANDED} demands it")
    pytest.skip(why)

"""How hard Hypothesis tries, what the tests run in, and what could not be tried: for all tests."""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, settings

from tests.surroundings import cleaned

cleaned(os.environ)

_SLOW_MACHINES = [HealthCheck.too_slow]

settings.register_profile(
    "quick", max_examples=40, deadline=None, derandomize=True, suppress_health_check=_SLOW_MACHINES
)
settings.register_profile("thorough", max_examples=2000, deadline=None, suppress_health_check=_SLOW_MACHINES)
settings.load_profile("quick")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say what could not be tried on this machine: a row of dots hides it."""
    reasons = [each.longrepr[2] for each in terminalreporter.getreports("skipped") if isinstance(each.longrepr, tuple)]
    for reason in sorted(set(reasons)):
        terminalreporter.write_line(f"NOT TRIED: {reasons.count(reason)} tests, {reason.removeprefix('Skipped: ')}")

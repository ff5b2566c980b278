"""How much is tried, what the tests run in, and what could not be tried: for all tests."""

from __future__ import annotations

import gc
import os
import random
import signal

import pytest
from hypothesis import HealthCheck, settings

from tests.surroundings import cleaned
from tests.trying import LONG, QUICK

cleaned(os.environ)
for ignored in (signal.SIGINT, signal.SIGQUIT):  # by a shell that runs the tests in its background, and so by programs
    if signal.getsignal(ignored) == signal.SIG_IGN:
        signal.signal(ignored, signal.default_int_handler if ignored == signal.SIGINT else signal.SIG_DFL)

_SLOW_MACHINES = [HealthCheck.too_slow]

settings.register_profile(
    "quick", max_examples=QUICK, deadline=None, derandomize=True, suppress_health_check=_SLOW_MACHINES
)
settings.register_profile("long", max_examples=LONG, deadline=None, suppress_health_check=_SLOW_MACHINES)


def pytest_addoption(parser: pytest.Parser) -> None:
    """All cases, or a share of them; in which order."""
    parser.addoption("--long", action="store_true", help="try all cases, and sixteen times as many examples")
    parser.addoption("--shuffle", metavar="SEED", help="run the tests in another order, the same for a seed")


def pytest_configure(config: pytest.Config) -> None:
    """Before tests are imported, for some ask how many examples there are."""
    settings.load_profile("long" if config.getoption("--long") else "quick")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what is for long runs only; another order where it is asked for."""
    if not config.getoption("--long"):
        left_out = [each for each in items if each.get_closest_marker("long")]
        config.hook.pytest_deselected(items=left_out)
        items[:] = [each for each in items if not each.get_closest_marker("long")]
    if (seed := config.getoption("--shuffle")) is not None:
        random.Random(seed).shuffle(items)


def pytest_collection_finish() -> None:
    """Leave the thousands of tests out of what is looked for garbage, again and again."""
    gc.freeze()
    gc.set_threshold(10_000, 20, 50)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say what could not be tried on this machine: a row of dots hides it."""
    reasons = [each.longrepr[2] for each in terminalreporter.getreports("skipped") if isinstance(each.longrepr, tuple)]
    for reason in sorted(set(reasons)):
        terminalreporter.write_line(f"NOT TRIED: {reasons.count(reason)} tests, {reason.removeprefix('Skipped: ')}")

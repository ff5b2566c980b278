"""The options that ask for dates; apart from argparse, which a start that asks for nothing does without."""

from __future__ import annotations

DATE_OPTIONS: dict[str, tuple[str, str]] = {
    "since": ("DATE", "plausibly on it or later: 2017-02-08, 'last week'"),
    "until": ("DATE", "plausibly on it or before"),
    "during": ("DATE", "plausibly in it: 2017-02, 2017-02-01/2017-02-08"),
    "certainly": ("DATE", "certainly in it: 2017, ../2017-02-08"),
    "plausibly": ("DATE", "the same as --during"),
    "possibly": ("DATE", "not ruled out to be in it"),
}
"""Option, what it takes, and its help."""

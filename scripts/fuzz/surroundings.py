"""What a sitting begins with: store, options, environment and window."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from random import Random

from tests.hostile.stores import as_json, clean, hostile
from tests.surroundings import ROOT

_DUMB = ("dumb", None)
_TERMS = ("xterm-256color",) * 6 + (
    "xterm", "xterm-kitty", "screen", "screen-256color", "tmux-256color", "linux", "vt100", "rxvt-unicode-256color",
    *_DUMB,
)  # fmt: skip
_LOCALES: tuple[dict[str, str | None], ...] = (
    {}, {}, {}, {"LANG": "C"}, {"LC_ALL": "POSIX"}, {"LANG": None}, {"LANG": "tr_TR.ISO-8859-9"},
    {"PYTHONIOENCODING": "latin-1"},
)  # fmt: skip
_OPTIONS: tuple[tuple[str, ...], ...] = (
    (), (), ("--ascii",), ("--no-mouse",), ("--color", "truecolor"), ("--color", "16"), ("is:disputed",),
)  # fmt: skip
_SIZES = ((80, 24),) * 4 + ((120, 36), (200, 50), (40, 10), (20, 5), (1, 1), (500, 200), (65535, 65535), (0, 0))


@dataclass(frozen=True)
class Surroundings:
    """How the program is started."""

    store: str
    """"bundled", or a store made for the purpose: "clean", "hostile"."""
    options: tuple[str, ...]
    environ: tuple[tuple[str, str | None], ...]
    columns: int
    rows: int
    frames: bool
    """Whether the terminal knows synchronised output."""
    early: bool
    """Whether the storm begins before the first screen stands."""

    @property
    def dumb(self) -> bool:
        """Whether the terminal can't draw."""
        return dict(self.environ).get("TERM") in _DUMB

    @property
    def encoding(self) -> str:
        """In which the program is told to print; it draws in UTF-8."""
        return dict(self.environ).get("PYTHONIOENCODING") or "utf-8"

    @property
    def kiosk(self) -> bool:
        """Whether nothing may be written."""
        return "--kiosk" in self.options

    def file(self, folder: Path) -> Path:
        """The store's file, made where it is not the bundled one."""
        if self.store == "bundled":
            return ROOT / "events.yaml"
        file = folder / f"{self.store}.json"
        file.write_bytes(as_json(hostile if self.store == "hostile" else clean))
        return file


def surroundings(random: Random) -> Surroundings:
    """Any surroundings in which the program must work."""
    environ = {"TERM": random.choice(_TERMS), **random.choice(_LOCALES)}
    if random.random() < 0.15:
        environ["NO_COLOR"] = "1"
    if random.random() < 0.2:
        environ["SSH_CONNECTION"] = "192.0.2.1 50000 192.0.2.2 22"
    columns, rows = random.choice(_SIZES)
    return Surroundings(
        store=random.choice(("bundled", "clean", "hostile", "hostile")),
        options=random.choice(_OPTIONS) + (("--kiosk",) if random.random() < 0.25 else ()),
        environ=tuple(environ.items()),
        columns=columns,
        rows=rows,
        frames=random.random() < 0.7,
        early=random.random() < 0.1,
    )

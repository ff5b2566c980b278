"""Parts that other distributions bring along: found by their entry points, and loaded when somebody asks for them.

What they give back is held to be foreign: each place that takes it checks it and cleans its texts.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Generic, Literal, NamedTuple, TypeVar

from albab_tui.errors import AlbabError
from albab_tui.text.cleaning import clean_line

if TYPE_CHECKING:
    from collections.abc import Callable
    from importlib.metadata import EntryPoint

PartKind = Literal["reader", "export", "rule"]
Made = TypeVar("Made")

FAULTS = (Exception, SystemExit)
"""What a part may raise; one that leaves the program has only failed, too."""

_LONGEST = 200
_shut = False


class PartError(AlbabError):
    """A part can't be used; ``str`` names its entry point and distribution, says why, and what to do, in one line.

    Args:
        message: which part it is, and why.
        cure: what to do.
    """

    def __init__(self, message: str, cure: str) -> None:
        super().__init__(message, cure)
        self.message = message
        self.cure = cure

    def __str__(self) -> str:
        return f"{self.message}; {self.cure}"


class WrongPartError(Exception):
    """What a part is, or gives back, is not what was agreed; ``str`` says what is wrong."""


class OutsidePart(NamedTuple):
    """What a distribution offers, not loaded yet."""

    kind: PartKind
    entry: EntryPoint

    @property
    def name(self) -> str:
        """The entry point's name, which is the part's."""
        return self.entry.name

    @property
    def shown(self) -> str:
        """Which part of which distribution it is, clean."""
        by = self.entry.dist
        of = f"{by.name} {by.version}" if by else "an unknown distribution"
        return _short(f"the {self.kind} {self.name!r} of {of} (entry point {self.entry.group}: {self.entry.value})")

    def failed(self, deed: str, fault: BaseException) -> PartError:
        """The error that tells of what a part raised.

        Args:
            deed: what failed, such as ``can't be loaded``.
            fault: what was raised.
        """
        why = f"{fault}" if isinstance(fault, WrongPartError) else _told(fault)
        return PartError(f"{self.shown} {deed}: {_short(why)}", self.cure)

    @property
    def cure(self) -> str:
        """What can be done about a part that fails."""
        by = self.entry.dist
        return "tell its authors" + (f", or take it away with: pip uninstall {_short(by.name)}" if by else "")

    def load(self, fitting: Callable[[OutsidePart, object], Made]) -> Made:
        """Import the part.

        Args:
            fitting: makes of it what is used here, and raises `WrongPartError` where it is something else.

        Raises:
            PartError: if it can't be imported, or is something else.
        """
        try:
            return fitting(self, self.entry.load())
        except FAULTS as fault:
            raise self.failed("can't be loaded", fault) from None


class Loaded(NamedTuple, Generic[Made]):
    """The parts that work, and a line for each that does not."""

    parts: tuple[Made, ...]
    faults: tuple[str, ...]


def shut() -> None:
    """From now on nothing from outside is looked for in this process: in a kiosk, what is installed is nobody's."""
    global _shut
    _shut = True


def offered(kind: PartKind) -> tuple[OutsidePart, ...]:
    """What is offered, by name; nothing of it is imported."""
    if _shut:
        return ()
    from importlib.metadata import entry_points

    return tuple(OutsidePart(kind, each) for each in sorted(entry_points(group=f"albab_tui.{kind}s"), key=_order))


def load_all(kind: PartKind, fitting: Callable[[OutsidePart, object], Made], taken: frozenset[str]) -> Loaded[Made]:
    """Import all that is offered.

    Args:
        kind: what is wanted.
        fitting: as of `OutsidePart.load`.
        taken: the names that are the program's own, and nobody else's.
    """
    parts: list[Made] = []
    faults: list[str] = []
    for part in _of_own_name(offered(kind), taken, faults):
        try:
            parts.append(part.load(fitting))
        except PartError as error:
            faults.append(str(error))
    return Loaded(tuple(parts), tuple(faults))


def must_be_text(value: object, what: str, longest: int = 60) -> str:
    """A short text that a part says of itself, clean.

    Raises:
        WrongPartError: if it is none.
    """
    if not isinstance(value, str) or not (text := clean_line(value[: 4 * longest])):
        raise WrongPartError(f"its {what} is no text")
    return text[:longest]


def must_be_named(part: OutsidePart, found: object) -> None:
    """Hold what was loaded against its entry point.

    Raises:
        WrongPartError: if it is a class, or has another name.
    """
    if isinstance(found, type):
        raise WrongPartError(f"it is a class; let the entry point name one of it: made = {found.__name__}()")
    if getattr(found, "name", None) != part.name:
        raise WrongPartError(f"its name is not {part.name!r}, that of its entry point")


def _of_own_name(parts: tuple[OutsidePart, ...], taken: frozenset[str], faults: list[str]) -> Iterator[OutsidePart]:
    """Those whose name is nobody else's."""
    seen: dict[str, OutsidePart] = {}
    for part in parts:
        if part.name in taken:
            faults.append(f"{part.shown} is left out: the program has a {part.kind} of this name; {part.cure}")
        elif other := seen.get(part.name):
            faults.append(f"{part.shown} is left out: its name is taken by {other.shown}; {part.cure}")
        else:
            seen[part.name] = part
            yield part


def _order(entry: EntryPoint) -> tuple[str, str, str]:
    return entry.name, entry.dist.name if entry.dist else "", entry.value


def _told(fault: BaseException) -> str:
    """What was raised, and what it says of itself."""
    try:
        said = str(fault)
    except Exception:  # of a part's own making
        said = "it can't say why"
    return f"{type(fault).__name__}: {said}" if said else type(fault).__name__


def _short(text: str) -> str:
    text = clean_line(text[: 10 * _LONGEST])
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"

"""What no single field can show: ids that name nothing or two things, circles and depths, figures without sense.

Works on the plain tree, which may be of the wrong form elsewhere, so that all mistakes are told at once.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial

from albab_tui.files import leads_out
from albab_tui.findings import Finding, Path, quoted, shortened
from albab_tui.model.field_types import ID_PATTERN
from albab_tui.model.open_question import OF_ACTORS, OF_PLACES
from albab_tui.store.reading.collecting import Findings
from albab_tui.store.reading.date_dialect import is_zone
from albab_tui.store.reading.levels import Tree
from albab_tui.store.reading.positions import Positions
from albab_tui.store.sense.figures import figure_findings
from albab_tui.store.sense.ids import SINGULAR, Collection, Ids
from albab_tui.store.sense.walking import Mapping, mappings, texts_at
from albab_tui.store.sense.word_signs import word_findings

LONGEST_CHAIN = 64
"""Actors, or places, of which each is part of the next; whoever asks for all above a member goes up as many steps."""

_LONGEST_CIRCLE = 6
_LONGEST_DEGREES = 30
"""Characters of a latitude or longitude; a program that writes numbers of double precision needs at most 24."""
_ID = re.compile(ID_PATTERN)


class ReferenceCheck:
    """Looks up every id that a tree mentions."""

    def __init__(self, tree: Tree, positions: Positions, findings: Findings) -> None:
        self._tree = tree
        self._ids = Ids(tree)
        self._positions = positions
        self._findings = findings
        self._topics = {str(part.get("id")): part.get("on") for _, part in self._ids.parts("questions")}

    def run(self) -> None:
        """Add every mistake to the findings."""
        for path, id, first in self._ids.repeated:
            self._find(path, "duplicate-id", f"the id {quoted(id)} is taken", partial(self._taken, first))
        self._timezone()
        self._articles()
        for finding in word_findings(self._tree, lambda at: self._positions.at(at)[0]):
            self._findings.add(finding)
        self._members("actors")
        self._members("places")
        for path, place in self._ids.parts("places"):
            self._position(place, path)
        for path, question in self._ids.parts("questions"):
            self._groups(question, path)
        for path, event in self._ids.parts("events"):
            self._position(event, path)
            self._event(event, path)

    def _timezone(self) -> None:
        zone = self._tree.get("timezone") if isinstance(self._tree, dict) else None
        if isinstance(zone, str) and not is_zone(zone):
            cure = "write one such as Europe/Istanbul, or an offset such as +03:00"
            self._find(("timezone",), "wrong-value", f"{quoted(zone)} is not a time zone", cure)

    def _articles(self) -> None:
        folder = self._tree.get("articles") if isinstance(self._tree, dict) else None
        if isinstance(folder, str) and leads_out(folder):
            message = f"{quoted(folder)} leads out of the store's folder"
            self._find(("articles",), "wrong-value", message, "name a folder below it, such as texts")

    def _taken(self, first: Path) -> str:
        return f"line {self._positions.at(first)[0]} has it already; give each its own"

    def _members(self, collection: Collection) -> None:
        for path, part in self._ids.parts(collection):
            self._refer(part, "part_of", collection, path)
        above = _above(self._ids, collection)
        for circle in _circles(above):
            path = (*self._ids.known(collection)[circle[0]], "part_of")
            message = f"{quoted(circle[0])} is part of itself: {_drawn(circle)}"
            self._find(path, "circular-affiliation", message, "leave one part_of out")
        for id in _too_deep(above):
            path = (*self._ids.known(collection)[id], "part_of")
            message = f"{quoted(id)} stands below {LONGEST_CHAIN} others, each part of the next"
            self._find(path, "too-deep", message, f"a chain of part_of has at most {LONGEST_CHAIN}; make it shorter")

    def _position(self, place: Mapping, path: Path) -> None:
        for field in ("latitude", "longitude"):
            if isinstance(text := place.get(field), str) and len(text) > _LONGEST_DEGREES:
                message = f"{quoted(text)} has {len(text)} characters"
                self._find((*path, field), "wrong-value", message, "nine digits behind the point tell millimetres")

    def _event(self, event: Mapping, path: Path) -> None:
        cast = event.get("actors")
        for role in cast if isinstance(cast, dict) else ():
            self._refer(cast, role, "actors", (*path, "actors"))
        self._refer(event, "places", "places", path)
        self._refer(event, "fulfils", "events", path)
        self._refer(event, "related", "events", path)
        for at, report in mappings(event, "reports", path):
            self._refer(report, "source", "sources", at)
            self._refer(report, "by", "actors", at)
            for place, figure in mappings(report, "figures", at):
                self._figure(figure, place)
            for place, reply in mappings(report, "answers", at):
                self._reply(reply, place)

    def _groups(self, question: Mapping, path: Path) -> None:
        groups = question.get("exclusive")
        if (collection := _answers_to(question.get("on"))) and isinstance(groups, list):
            for index, group in enumerate(groups):
                for place, id in enumerate(group if isinstance(group, list) else ()):
                    self._known(id, (*path, "exclusive", index, place), collection)

    def _reply(self, reply: Mapping, path: Path) -> None:
        self._refer(reply, "question", "questions", path)
        if collection := _answers_to(self._topics.get(str(reply.get("question")))):
            self._refer(reply, "answer", collection, path)

    def _figure(self, figure: Mapping, path: Path) -> None:
        self._refer(figure, "whom", "actors", path)
        for finding in figure_findings(figure, path):
            self._findings.add(finding)

    def _refer(self, tree: Tree, field: str, collection: Collection, path: Path) -> None:
        for at, id in texts_at(tree, field, path):
            self._known(id, at, collection)

    def _known(self, id: Tree, path: Path, collection: Collection) -> None:
        """Tell of an id that names nothing; what is no id at all is told of elsewhere."""
        if isinstance(id, str) and id not in self._ids.known(collection) and _ID.fullmatch(id):
            message = f"no {SINGULAR[collection]} has the id {quoted(id)}"
            self._find(path, "unknown-id", message, lambda: self._ids.cure(id, collection))

    def _find(self, path: Path, rule: str, message: str, cure: str | Callable[[], str]) -> None:
        self._findings.add(Finding(path, rule, message, cure))


def _answers_to(topic: Tree) -> Collection | None:
    """Whose ids answer a question on a topic; None where labels do."""
    if topic in OF_ACTORS:
        return "actors"
    return "places" if topic in OF_PLACES else None


def _above(ids: Ids, collection: Collection) -> dict[str, Tree]:
    """For each id what it is said to be part of."""
    above: dict[str, Tree] = {}
    for _, part in ids.parts(collection):
        if isinstance(id := part.get("id"), str):
            above.setdefault(id, part.get("part_of"))
    return above


def _circles(above: dict[str, Tree]) -> list[list[str]]:
    """Each circle of affiliations once."""
    seen: set[str] = set()
    circles: list[list[str]] = []
    for start in above:
        chain: list[str] = []
        member: Tree = start
        while isinstance(member, str) and member not in seen:
            seen.add(member)
            chain.append(member)
            member = above.get(member)
        if member in chain:
            circles.append(chain[chain.index(str(member)) :])
    return circles


def _too_deep(above: dict[str, Tree]) -> Iterator[str]:
    """The members that are the first too many in a chain, not those further below; circles have no depth."""
    below: dict[str, list[str]] = {}
    for id, parent in above.items():
        if isinstance(parent, str) and parent in above:
            below.setdefault(parent, []).append(id)
    level = [id for id, parent in above.items() if not (isinstance(parent, str) and parent in above)]
    for _ in range(LONGEST_CHAIN):
        level = [member for id in level for member in below.get(id, ())]
    yield from level


def _drawn(circle: list[str]) -> str:
    shown = circle if len(circle) <= _LONGEST_CIRCLE else [*circle[:_LONGEST_CIRCLE], "…"]
    return " > ".join(shortened(id) for id in (*shown, circle[0]))

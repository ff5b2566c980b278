"""Why a tree is no store: every mistake of form, in plain words."""

from __future__ import annotations

from decimal import Decimal

from msgspec import Struct
from msgspec.structs import replace

from albab_tui.findings import Finding, Path, did_you_mean, quoted
from albab_tui.model.field_types import Id
from albab_tui.model.store import Store
from albab_tui.store.mistakes.colons import spaced
from albab_tui.store.mistakes.misfits import misfit
from albab_tui.store.mistakes.number_ranges import each_of
from albab_tui.store.reading.collecting import Findings
from albab_tui.store.reading.convert import fits
from albab_tui.store.reading.date_dialect import Dates, dates_of
from albab_tui.store.reading.field_texts import SPELT_NOTHING
from albab_tui.store.reading.levels import Tree
from albab_tui.store.reading.positions import Positions
from albab_tui.store.reading.shapes import Shape, fields_of, required_fields, shape

_KINDS: dict[type, str] = {str: "text", list: "a list", dict: "a mapping"}


class Explainer:
    """Walks a tree along the model and says where they part.

    Numbers of figures are left to `albab_tui.store.sense.references`, which looks at them in good files too.
    """

    def __init__(self, positions: Positions, findings: Findings) -> None:
        self._positions = positions
        self._findings = findings
        self._told = findings.places()
        self._dates = Dates()

    def explain(self, tree: Tree) -> None:
        """Add every mistake of form in the tree to the findings."""
        self._dates = dates_of(tree)
        self._value(tree, shape(Store), (), "")

    def _value(self, value: Tree, wanted: Shape, path: Path, instead: str) -> None:
        """Look at one value; `instead` says what else one can do where nothing stands."""
        if value is None:
            if not wanted.optional:
                self._find(path, "wrong-value", "nothing stands here", f"give it {wanted.kind}{instead}")
        elif wanted.structure:
            self._mapping(value, wanted, wanted.structure, path)
        elif wanted.each:
            self._free(value, wanted, wanted.each, path)
        elif wanted.item:
            self._list(value, wanted, wanted.item, path)
        else:
            self._leaf(value, wanted, path)

    def _mapping(self, value: Tree, wanted: Shape, structure: type[Struct], path: Path) -> None:
        if not isinstance(value, dict):
            self._wrong_kind(value, wanted, path)
            return
        fields = fields_of(structure)
        for name, held in value.items():
            if name in fields:
                instead = "" if fields[name].required else ", or leave the field out"
                self._value(held, shape(fields[name].type), (*path, name), instead)
            else:
                message = f"there is no field {quoted(name)} here"
                self._find((*path, name), "unknown-field", message, _known(name, structure), name=True)
        for name in required_fields(structure):
            if name not in value:
                cure = f"add it: {shape(fields[name].type).description}".removesuffix(".")
                self._find(path, "missing-field", f"the field {quoted(name)} is missing", cure)

    def _free(self, value: Tree, wanted: Shape, each: Shape, path: Path) -> None:
        """Look at a mapping whose names are free, as far as ids are."""
        if not isinstance(value, dict):
            self._wrong_kind(value, wanted, path)
            return
        for name, held in value.items():
            if fits(name, Id, self._dates):
                self._value(held, each, (*path, name), ", or leave the field out")
            else:
                self._add(misfit((*path, name), name, shape(Id), self._dates), name=True)

    def _list(self, value: Tree, wanted: Shape, item: Shape, path: Path) -> None:
        if not isinstance(value, list):
            self._wrong_kind(value, wanted, path)
            return
        least = wanted.limit("min_length") or 0
        if len(value) < least:
            self._find(path, "wrong-value", *_too_few(len(value), least))
        for index, held in enumerate(value):
            self._value(held, item, (*path, index), ", or leave the hyphen out")

    def _leaf(self, value: Tree, wanted: Shape, path: Path) -> None:
        if not isinstance(value, str):
            self._wrong_kind(value, wanted, path)
        elif wanted.bare is not Decimal and not self._fits(value, wanted):
            self._add(misfit(path, value, wanted, self._dates))

    def _fits(self, value: str, wanted: Shape) -> bool:
        """Whether a text is what belongs there; one that spells nothing is a text, and nothing else."""
        is_lost = value.lower() == SPELT_NOTHING and wanted.bare is not str
        return not is_lost and fits(value, wanted.type, self._dates)

    def _wrong_kind(self, value: Tree, wanted: Shape, path: Path) -> None:
        message = f"{_KINDS[type(value)]} stands where {wanted.kind} belongs"
        self._find(path, "wrong-value", message, _remedy(value, wanted))

    def _find(self, path: Path, rule: str, message: str, cure: str, name: bool = False) -> None:
        self._add(Finding(path, rule, message, cure), name)

    def _add(self, finding: Finding, name: bool = False) -> None:
        """Add what was found in a value, or in the name of a field, unless its place was told of already."""
        place = self._positions.offset(finding.path, name)
        if place not in self._told:
            self._findings.add(replace(finding, place=place))


def _too_few(number: int, least: int) -> tuple[str, str]:
    message = "the list has only one item" if number else "the list is empty"
    return message, f"give it at least {'one item' if least == 1 else f'{least} items'}"


def _known(name: str, structure: type[Struct]) -> str:
    if name.isdigit():
        return "a comma ends a value here: write numbers without commas"
    if cure := _with_space(name, structure):
        return cure
    return did_you_mean(name, fields_of(structure)) or f"the fields here are {', '.join(fields_of(structure))}"


def _with_space(text: str, structure: type[Struct]) -> str:
    meant = spaced(text)
    return f"a space belongs behind the colon: {meant}" if meant and meant.name in fields_of(structure) else ""


def _remedy(value: Tree, wanted: Shape) -> str:
    if wanted.item and wanted.item.bare is int and isinstance(value, str) and (numbers := each_of(value)):
        return f"write {numbers}"
    if wanted.item and isinstance(value, str) and len(value) <= 64 and value.replace("-", "").isalnum():
        return f"write [{value}]"
    if wanted.item:
        return "begin each item with a hyphen"
    if wanted.structure and isinstance(value, str) and (cure := _with_space(value, wanted.structure)):
        return cure
    if wanted.structure is Store:
        return "begin with format: albab-2, then the other fields"
    if wanted.each:
        return "write a list of ids under each name"
    if wanted.structure:
        needed = required_fields(wanted.structure) or tuple(fields_of(wanted.structure))
        return f"write its fields: {', '.join(needed)}"
    return "write it on one line behind the colon"

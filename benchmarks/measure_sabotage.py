"""How many of a hundred subtle mistakes in the bundled store `check` finds, and what it says of the store as it is.

Run: python -m benchmarks.measure_sabotage --articles FOLDER [--list] [--least 70]
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any, NoReturn

import yaml

from albab_tui.checks.checking import check
from albab_tui.errors import StoreError
from albab_tui.store.bundled import bundled_store
from albab_tui.store.opening import parse_store

SABOTAGES = Path(__file__).with_name("sabotages.yaml")
Plain = dict[str, Any]


class _Loader(yaml.SafeLoader):
    """Leaves dates as they are written, and knows no truth but true and false."""


_LEFT = ("tag:yaml.org,2002:timestamp", "tag:yaml.org,2002:bool")
_Loader.yaml_implicit_resolvers = {
    first: [pair for pair in pairs if pair[0] not in _LEFT]
    for first, pairs in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
_Loader.add_implicit_resolver(_LEFT[1], re.compile("true|false"), ["t", "f"])


def plain(text: str) -> Any:
    """YAML as plain data."""
    return yaml.load(text, Loader=_Loader)


def sabotages() -> Iterator[tuple[str, Plain]]:
    """Each mistake with its kind."""
    for kind, each in plain(SABOTAGES.read_text(encoding="utf-8")).items():
        yield from ((kind, one) for one in each)


def sabotaged(store: Plain, one: Plain) -> Plain:
    """The store with a mistake in it; readings are left out, for they would give any change away.

    Raises:
        LookupError: if there is no such event or report.
    """
    store = deepcopy(store)
    event = _event(store, one["event"])
    for each in store["events"]:
        for report in each["reports"]:
            report.pop("read", None)
    if one.get("delete") or "into" in one:
        _moved(store, event, one.get("into"))
        return store
    reports = _reports(event, one["report"]) if "report" in one else []
    if one.get("drop"):
        event["reports"] = [report for report in event["reports"] if report not in reports]
    for report in reports:
        _set(report["figures"][one["figure"]] if "figure" in one else report, one.get("set", {}))
    _set_event(event, one.get("with" if reports else "set", {}))
    return store


def _event(store: Plain, id: str) -> Plain:
    found: Plain | None = next((event for event in store["events"] if event["id"] == id), None)
    return found if found else _missing(id)


def _reports(event: Plain, which: str) -> list[Plain]:
    source, *paragraphs = which.split()
    wanted = [int(number) for number in paragraphs]
    found = [
        report
        for report in event["reports"]
        if report["source"] == source and set(wanted) <= set(_listed(report["paragraphs"]))
    ]
    return found if found else _missing(f"{event['id']}: {which}")


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _missing(what: str) -> NoReturn:
    raise LookupError(what)


def _set(of: Plain, fields: Plain) -> None:
    for name, value in fields.items():
        of.pop(name, None)
        if value is not None:
            of[name] = value


def _set_event(event: Plain, fields: Plain) -> None:
    fields = dict(fields)
    if speaker := fields.pop("speaker", None):
        event["actors"]["speaker"] = [speaker]
    _set(event, fields)


def _moved(store: Plain, event: Plain, into: str | None) -> None:
    store["events"].remove(event)
    for each in store["events"]:
        for field in ("related", "fulfils"):
            left = [id for id in _listed(each.get(field, [])) if id != event["id"]]
            _set(each, {field: left or None})
    if into:
        other = _event(store, into)
        other["reports"] += event["reports"]
        other["places"] = list(dict.fromkeys([*other.get("places", []), *event.get("places", [])])) or None
        _set(other, {"places": other["places"]})
        cast = other.setdefault("actors", {})
        for role, ids in event.get("actors", {}).items():
            cast[role] = list(dict.fromkeys([*_listed(cast.get(role, [])), *_listed(ids)]))


def told(store: Plain, articles: Path) -> list[str]:
    """What `check` says, warnings too."""
    try:
        opened = parse_store(json.dumps(store).encode(), "store.json")
        return [f"{each.rule}: {each.path}: {each.message}" for each in check(opened, articles).problems]
    except StoreError as error:
        return [f"{each.rule}: {each.path}: {each.message}" for each in error.problems]


def main() -> int:
    """Make each mistake, and print for each kind how many were found."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=Path, required=True)
    parser.add_argument("--list", action="store_true", help="print what is said of each")
    parser.add_argument("--least", type=int, default=0, help="exit with 1 where fewer are found")
    options = parser.parse_args()
    store = plain(bundled_store().read_text(encoding="utf-8"))
    alarms = told(store, options.articles)
    found: dict[str, list[bool]] = {}
    for kind, one in sabotages():
        said = [each for each in told(sabotaged(store, one), options.articles) if each not in alarms]
        found.setdefault(kind, []).append(bool(said))
        if options.list:
            print(f"{kind}: {json.dumps(one)}\n    {said[0] if said else 'NOT FOUND'}")
    for kind, each in found.items():
        print(f"{kind:10} {sum(each):3} of {len(each)}")
    total = sum(map(sum, found.values()))
    print(f"{'all':10} {total:3} of {sum(map(len, found.values()))}; {len(alarms)} false alarms")
    return int(total < options.least or bool(alarms))


if __name__ == "__main__":
    raise SystemExit(main())

"""A mapping as its file: to be looked at, changed, and given with ``--map``."""

from __future__ import annotations

import msgspec

from albab_tui.readers.tables.maps.map_form import TableMap

_HEAD = """\
# What the columns of a table mean, for albab-tui. docs/other-data.md tells every field.
"""


def map_text(map: TableMap) -> str:
    """The text of a mapping's file."""
    import yaml

    return _HEAD + yaml.safe_dump(msgspec.to_builtins(map), sort_keys=False, allow_unicode=True, width=110)

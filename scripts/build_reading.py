"""Put into the wheel what was read of the store that comes with the program, so that no start reads it again."""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class ReadingHook(BuildHookInterface):  # type: ignore[misc]
    """Called by hatchling for the wheel; a checkout that is only pointed to reads its store anew when it changes."""

    PLUGIN_NAME = "custom"

    folder = ""
    """Where what was read lies until the wheel is there."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Read the store, write what was read, and have it laid beside the store."""
        if version == "editable":
            return
        sys.path.insert(0, self.root)
        from albab_tui.store.bundled import BUNDLED, READING
        from albab_tui.store.kept import written
        from albab_tui.store.opening import parse_store
        from albab_tui.store.reading.levels import Tree
        from albab_tui.text.digest import sha256
        from albab_tui.version import __version__

        data = Path(self.root, BUNDLED).read_bytes()
        trees: list[Tree] = []
        parse_store(data, BUNDLED, keep=trees.append)
        self.folder = tempfile.mkdtemp()
        file = Path(self.folder, READING)
        file.write_bytes(written(sha256(data), trees[0], __version__))
        build_data["force_include"][str(file)] = f"albab_tui/{READING}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Leave nothing behind; called when the wheel is there."""
        if self.folder:
            shutil.rmtree(self.folder)

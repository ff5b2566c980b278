from __future__ import annotations

from tests.terminal.conftest import start

__all__ = ["start"]

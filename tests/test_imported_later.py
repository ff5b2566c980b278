"""Modules that stand in for others until one of their functions is called."""

from __future__ import annotations

import sys

import pytest

from albab_tui.imported_later import Later, standing_in

RARE = "tabnanny"
"""A module that nobody imports."""


@pytest.fixture(autouse=True)
def unknown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, RARE, raising=False)


def test_a_function_imports_its_module_when_it_is_called() -> None:
    with standing_in({RARE: Later(RARE, "check")}):
        from tabnanny import check
    assert RARE not in sys.modules
    with pytest.raises(TypeError):
        check()  # type: ignore[call-arg]
    assert sys.modules[RARE].check is not check


def test_anything_else_is_the_module_s_own() -> None:
    with standing_in({RARE: Later(RARE, "check")}):
        from tabnanny import NannyNag
    assert sys.modules[RARE].NannyNag is NannyNag


def test_what_is_there_already_stays() -> None:
    import tabnanny

    with standing_in({RARE: Later(RARE, "check"), "sys": None}):
        assert sys.modules[RARE] is tabnanny
        assert sys.modules["sys"] is sys
    assert sys.modules[RARE] is tabnanny


def test_one_that_is_not_there_can_be_imported_afterwards() -> None:
    with standing_in({RARE: None}), pytest.raises(ImportError):
        import tabnanny
    import tabnanny

    assert callable(tabnanny.check)

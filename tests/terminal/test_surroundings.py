from __future__ import annotations

import pytest

from albab_tui.terminal.characters import may_be_gnu_screen
from albab_tui.terminal.colours import ColourSystem
from albab_tui.terminal.settings import ThemeChoice
from albab_tui.terminal.surroundings import arrange


def arranged(environ: dict[str, str], *, kiosk: bool = False, colours: str = "256") -> dict[str, str]:
    arrange(environ, colours, kiosk=kiosk)  # type: ignore[arg-type]
    return environ


def test_a_size_of_another_window_is_forgotten() -> None:
    assert not {"COLUMNS", "LINES"} & arranged({"COLUMNS": "200", "LINES": "3"}).keys()


def test_sixty_frames_a_second_here() -> None:
    assert arranged({})["TEXTUAL_FPS"] == "60"


@pytest.mark.parametrize("name", ["SSH_CONNECTION", "SSH_CLIENT", "SSH_TTY"])
def test_fewer_frames_over_ssh(name: str) -> None:
    assert int(arranged({name: "something"})["TEXTUAL_FPS"]) < 60


def test_what_the_user_set_stands() -> None:
    assert arranged({"TEXTUAL_FPS": "5", "TEXTUAL_THEME": "nord"})["TEXTUAL_FPS"] == "5"


@pytest.mark.parametrize(
    ("theme", "colours", "taken"),
    [
        ("auto", "256", "nord"),
        ("dark", "256", "textual-dark"),
        ("light", "truecolor", "textual-light"),
        ("ansi", "256", "ansi-dark"),
        ("dark", "none", "ansi-dark"),
        ("light", "standard", "ansi-light"),
    ],
)
@pytest.mark.parametrize("kiosk", [False, True])
def test_a_theme_that_is_asked_for_counts_before_that_of_the_environment(
    theme: ThemeChoice, colours: ColourSystem, taken: str, kiosk: bool
) -> None:
    environ = {"TEXTUAL_THEME": "nord"}
    arrange(environ, colours, kiosk=kiosk, theme=theme)
    assert environ.get("TEXTUAL_THEME") == (None if kiosk and theme == "auto" else taken)


def test_nothing_moves() -> None:
    assert arranged({})["TEXTUAL_ANIMATIONS"] == "none"


def test_a_kiosk_takes_nothing_from_outside() -> None:
    hostile = {"TEXTUAL_DRIVER": "evil:Driver", "TEXTUAL_LOG": "/tmp/x", "TEXTUAL": "debug", "TEXTUAL_PRESS": "q"}
    environ = arranged(dict(hostile), kiosk=True)
    assert not environ.keys() & hostile.keys()


def test_sixteen_colours_are_the_terminal_s_own() -> None:
    environ = arranged({}, colours="standard")
    assert (environ["TEXTUAL_COLOR_SYSTEM"], environ["TEXTUAL_THEME"]) == ("standard", "ansi-dark")


def test_colours_chosen_against_no_color_are_sent() -> None:
    assert "NO_COLOR" not in arranged({"NO_COLOR": "1"}, colours="256")
    assert "NO_COLOR" in arranged({"NO_COLOR": "1"}, colours="none")


@pytest.mark.parametrize(
    ("environ", "may_be"),
    [
        ({"TERM": "screen"}, True),
        ({"TERM": "screen.xterm-256color", "STY": "1.x"}, True),
        ({"TERM": "screen-256color", "TMUX": "/tmp/x,1,0"}, False),
        ({"TERM": "tmux-256color"}, False),
        ({}, False),
    ],
)
def test_gnu_screen_is_known_by_its_name(environ: dict[str, str], may_be: bool) -> None:
    assert may_be_gnu_screen(environ) is may_be

"""What terminals send for keys, made by the rules that they follow, each with the name that the key has here."""

from __future__ import annotations

from collections.abc import Iterator

from tests.terminal.input.line import told

_MODIFIERS = {2: "shift", 3: "alt", 4: "alt+shift", 5: "ctrl", 6: "ctrl+shift", 7: "alt+ctrl", 8: "alt+ctrl+shift"}
_CURSOR = {"A": "up", "B": "down", "C": "right", "D": "left", "H": "home", "F": "end"}
_FIRST_FOUR = {"P": "f1", "Q": "f2", "R": "f3", "S": "f4"}
_TILDE = {
    "1": "home", "2": "insert", "3": "delete", "4": "end", "5": "pageup", "6": "pagedown", "7": "home", "8": "end",
    "11": "f1", "12": "f2", "13": "f3", "14": "f4", "15": "f5", "17": "f6", "18": "f7", "19": "f8", "20": "f9",
    "21": "f10", "23": "f11", "24": "f12",
}  # fmt: skip
_KEYPAD = {"j": "*", "k": "+", "l": ",", "m": "-", "n": ".", "o": "/", **{chr(112 + n): str(n) for n in range(10)}}
_KITTY = {9: "tab", 13: "enter", 27: "escape", 127: "backspace", 57376: "f13", 57417: "left", 57424: "end"}


def key_vectors() -> Iterator[tuple[bytes, str]]:
    """Bytes of one key each, and its name; text in quotes."""
    yield from ((code.encode(), name) for code, name in _legacy())
    yield from ((code.encode(), name) for code, name in _modified())
    yield from ((code.encode(), name) for code, name in _by_code_point())
    yield from ((b"\x9b" + ending.encode(), name) for ending, name in _CURSOR.items())
    yield from ((b"\x8f" + ending.encode(), name) for ending, name in _FIRST_FOUR.items())


def _legacy() -> Iterator[tuple[str, str]]:
    yield from ((chr(code), f"ctrl+{chr(code + 96)}") for code in range(1, 27) if code not in (8, 9, 13))
    yield from ((f"\x1b{letter}", f"alt+{letter}") for letter in "abcdefghijklmnopqrstuvwxyz0123456789é")
    yield from ((f"\x1b{letter}", f"alt+shift+{letter.lower()}") for letter in "ABCDEFGHIJKLMNQRSTUVWYZ")
    yield from (("\r", "enter"), ("\t", "tab"), ("\x7f", "backspace"), ("\x08", "backspace"), ("\x1b[Z", "shift+tab"))
    yield from (
        ("\x1b\r", "alt+enter"),
        ("\x1b\x7f", "alt+backspace"),
        ("\x1b\x03", "alt+ctrl+c"),
        ("\x1b ", "alt+space"),
    )
    for alt, name in (("", ""), ("\x1b", "alt+")):
        for ending, key in (_CURSOR | _FIRST_FOUR).items():
            yield f"{alt}\x1bO{ending}", name + key
        for ending, key in _CURSOR.items():
            yield f"{alt}\x1b[{ending}", name + key
        for number, key in _TILDE.items():
            yield f"{alt}\x1b[{number}~", name + key
    yield from ((f"\x1bO{code}", repr(typed)) for code, typed in _KEYPAD.items())
    yield from ((f"\x1b[[{code}", f"f{at}") for at, code in enumerate("ABCDE", 1))


def _modified() -> Iterator[tuple[str, str]]:
    for code, held in _MODIFIERS.items():
        for ending, key in (_CURSOR | _FIRST_FOUR).items():
            yield f"\x1b[1;{code}{ending}", f"{held}+{key}"
        for number, key in _TILDE.items():
            yield f"\x1b[{number};{code}~", f"{held}+{key}"
    for ending, held in (("$", "shift"), ("^", "ctrl"), ("@", "ctrl+shift")):  # rxvt
        yield from ((f"\x1b[{number}{ending}", f"{held}+{key}") for number, key in _TILDE.items())
    for letter, key in zip("abcd", ("up", "down", "right", "left"), strict=True):
        yield f"\x1b[{letter}", f"shift+{key}"
        yield f"\x1bO{letter}", f"ctrl+{key}"


def _by_code_point() -> Iterator[tuple[str, str]]:
    for code, held in _MODIFIERS.items():
        yield from ((f"\x1b[{number};{code}u", f"{held}+{key}") for number, key in _KITTY.items())
        if code > 2:
            yield f"\x1b[97;{code}u", f"{held}+a"
            yield f"\x1b[27;{code};97~", f"{held}+a"  # modifyOtherKeys
    yield from ((f"\x1b[{number}u", key) for number, key in _KITTY.items())
    yield from (("\x1b[97u", "'a'"), ("\x1b[97;2u", "'A'"), ("\x1b[97:65;2u", "'A'"), ("\x1b[97:65;2;65u", "'A'"))
    yield from (
        ("\x1b[1089::99;5u", "ctrl+c"),
        ("\x1b[1089::99;5:1u", "ctrl+c"),
        ("\x1b[1089:1057:99;6:2u", "ctrl+shift+c"),
    )
    yield from (
        ("\x1b[1089;;1089u", "'с'"),
        ("\x1b[32;;32u", "' '"),
        ("\x1b[0;;233u", "'é'"),
        ("\x1b[57400;129u", "'1'"),
    )
    yield from (("\x1b[1;1:1B", "down"), ("\x1b[1;1:2B", "down"), ("\x1b[109;129u", "'m'"), ("\x1b[5;1:2~", "pageup"))
    yield from (
        ("\x1b[106;9u", "super+j"),
        ("\x1b[106;17u", "hyper+j"),
        ("\x1b[106;33u", "meta+j"),
        ("\x1b[59;5u", "ctrl+semicolon"),
    )


__all__ = ["key_vectors", "told"]

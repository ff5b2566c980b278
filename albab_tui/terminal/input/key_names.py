"""Names of keys, the same as Textual's, which bindings use; made without it."""

from __future__ import annotations

import unicodedata

_SHORT = {
    "solidus": "slash",
    "reverse_solidus": "backslash",
    "commercial_at": "at",
    "hyphen_minus": "minus",
    "plus_sign": "plus",
    "low_line": "underscore",
}

_MODIFIERS = ("shift", "alt", "ctrl", "super", "hyper", "meta")
"""By bit, from the lowest (XTerm Control Sequences, "PC-Style Function Keys"; kitty keyboard protocol, "Modifiers")."""

_LOCKS = 0b1100_0000
"""Caps lock and num lock, which change no key's name."""


def character_name(character: str) -> str:
    """The name of the key that types a character: "j", "question_mark", "space"."""
    if character.isalnum():
        return character
    name = unicodedata.name(character, character)
    if name == character:  # it has none
        return character
    name = name.lower().replace("-", "_").replace(" ", "_")
    return _SHORT.get(name, name)


def with_modifiers(name: str, bits: int) -> str:
    """A key's name with those of the modifiers held: ("up", 5) is "ctrl+shift+up"."""
    held = [each for at, each in enumerate(_MODIFIERS) if bits & ~_LOCKS & 1 << at]
    return "+".join([*sorted(held), name])


def with_alt(name: str) -> str:
    """A key's name with Alt held besides."""
    *held, key = name.rsplit("+", 1)
    modifiers = {"alt", *(held[0].split("+") if held else ())}
    return "+".join([*sorted(modifiers), key])

"""Bytes that are no text, or text that YAML does not allow."""

from __future__ import annotations

import pytest

from .reading import HEAD, problem, refused, told


def test_latin_1_names_the_byte_and_the_place() -> None:
    assert told(HEAD.encode() + b"description: caf\xe9 noir\n") == (
        'f.yaml:3:17: encoding: byte 0xE9 is not UTF-8; save the file as UTF-8 (in Latin-1 it would be "é")\n'
        "     3 | description: caf� noir\n"
        "                         ^"
    )


@pytest.mark.parametrize(
    ("data", "place", "message"),
    [
        (b"a: \x80", (1, 4), "byte 0x80 is not UTF-8"),
        (b"a: \xad", (1, 4), "byte 0xAD is not UTF-8"),
        ("a: ü".encode("utf-16")[:-1], (1, 4), "byte 0xFC is not UTF-16-LE"),
        (HEAD.encode("utf-16-le"), (1, 1), "this is not text, or UTF-16 without a byte order mark"),
    ],
)
def test_other_bytes(data: bytes, place: tuple[int, int], message: str) -> None:
    found = problem(data)
    assert (found.rule, (found.line, found.column), found.message) == ("encoding", place, message)
    assert found.cure == "save the file as UTF-8"


@pytest.mark.parametrize("code", [0x00, 0x08, 0x0B, 0x0C, 0x1B, 0x7F, 0x80, 0x9B, 0xFFFE, 0xFFFF])
def test_characters_that_yaml_forbids(code: int) -> None:
    found = problem(HEAD + f"# ok\ndescription: ab{chr(code)}c")
    assert (found.rule, found.line, found.column) == ("control-character", 4, 16)
    assert found.message == f"YAML allows no character U+{code:04X}"
    assert chr(code) not in str(found) + found.excerpt


def test_a_tag_directive_is_refused_before_libyaml_counts_them() -> None:
    error = refused("".join(f"%TAG !a{n}! tag:x\n" for n in range(100_000)) + "---\n" + HEAD)
    assert str(error.problems[0]) == "f.yaml:1:1: tag: tags are not part of this format; leave the line out"

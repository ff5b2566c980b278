"""Look for bytes that the parser of the terminal's input can't bear, guided by which lines they reach.

Needs atheris (``pip install atheris``), which does not run on every Python and so is none of the project's tools:

    python -m scripts.fuzz_input -max_total_time=3600 -seed=1 [folder of inputs to begin with]

The arguments are libFuzzer's, which tells the seed first and how many inputs it ran last. It ends with an error, and
leaves the input in a file, when a property doesn't hold.
"""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from albab_tui.terminal.input.input_tokens import Token

_MOST_KEPT = 65536
_SLOWEST = 1e-4
"""Seconds that a byte may take, many times what it does: no more than a guard against what isn't linear."""


def check(data: bytes) -> None:
    """Hold the parser's properties for some bytes: the first of them says how the others are cut.

    Raises:
        AssertionError: if one doesn't hold.
    """
    from albab_tui.terminal.input.input_parser import InputParser

    size, line = (data[0] % 16 + 1 if data else 1), data[1:]
    begin = time.process_time()
    whole, cut, paused = InputParser(), InputParser(), InputParser()
    at_once = _joined(whole.feed(line))
    in_pieces: list[Token] = []
    for at in range(0, len(line), size):
        in_pieces += cut.feed(line[at : at + size])
        paused.feed(line[at : at + size])
        lone = paused.undecided
        assert bool(paused.release()) <= lone, "a pause told more than a lone ESC"
        assert not paused.undecided, "an idle line left an ESC undecided"
    assert _joined(in_pieces) == at_once, "cuts changed the tokens"
    assert whole.undecided == cut.undecided
    assert whole.release() == cut.release()
    leaving = whole.feed(b"\x03\x03\x03")
    assert getattr(leaving[-1], "name", "") == "ctrl+c", "ctrl+c was no way out"
    assert time.process_time() - begin < 0.05 + _SLOWEST * len(line), "too slow"
    assert sum(len(each) for each in vars(cut).values() if isinstance(each, (bytes, list))) <= _MOST_KEPT


def _joined(tokens: list[Token]) -> list[Token]:
    """Tokens with each run of text as one."""
    from albab_tui.terminal.input.input_tokens import Text

    joined: list[Token] = []
    for token in tokens:
        if isinstance(token, Text) and joined and isinstance(joined[-1], Text):
            joined[-1] = Text(joined[-1].text + token.text)
        else:
            joined.append(token)
    return joined


def main() -> None:
    """Run until the time is over or a property doesn't hold."""
    import atheris

    with atheris.instrument_imports(include=["albab_tui.terminal.input"]):
        import albab_tui.terminal.input.input_parser  # noqa: F401

    atheris.Setup(sys.argv, check)
    atheris.Fuzz()


if __name__ == "__main__":
    main()

"""What every reader of a sequence does."""

from __future__ import annotations

from typing import Protocol

from albab_tui.terminal.input.input_tokens import Token


class SequenceReader(Protocol):
    """Reads one sequence."""

    def take(self, data: bytes, at: int) -> tuple[int, Token | SequenceReader | None]:
        """Take bytes from a place on.

        Returns:
            The place after what was taken, and the sequence's token; what reads on instead; or None where more bytes
            are needed, of which those not taken are to be given again.
        """
        ...

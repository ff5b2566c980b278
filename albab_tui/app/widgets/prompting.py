"""What a prompt says; apart from the prompt, which needs Textual's line and is imported with the first question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.message import Message

if TYPE_CHECKING:
    from textual.content import Content

    from albab_tui.app.widgets.prompt import Prompt


class PromptAnswered(Message):
    """A line was typed."""

    def __init__(self, prompt: Prompt, text: str) -> None:
        super().__init__()
        self.prompt = prompt
        self.text = text


class PromptChanged(Message):
    """A line is being typed: this much of it stands there."""

    def __init__(self, prompt: Prompt, text: str) -> None:
        super().__init__()
        self.prompt = prompt
        self.text = text


class PromptAbandoned(Message):
    """The prompt is left without an answer."""

    def __init__(self, prompt: Prompt) -> None:
        super().__init__()
        self.prompt = prompt


class PromptDeserted(Message):
    """The keys went elsewhere, as after a click."""

    def __init__(self, prompt: Prompt) -> None:
        super().__init__()
        self.prompt = prompt


class PromptRemarked(Message):
    """There is something to say that concerns the line."""

    def __init__(self, words: Content | str) -> None:
        super().__init__()
        self.words = words

"""A screen on which words are typed that are looked for there."""

from __future__ import annotations

from functools import partial

from textual import on
from textual.content import Content

from albab_tui.app.asking import QUESTIONS, RefusedError
from albab_tui.app.commands import bar
from albab_tui.app.session import Session
from albab_tui.app.textual_private.screen import OpenScreen, Result
from albab_tui.app.widgets.bars import KeyBar
from albab_tui.app.widgets.prompt import Prompt
from albab_tui.app.widgets.prompting import PromptAbandoned, PromptAnswered, PromptDeserted, PromptRemarked


class FindingScreen(OpenScreen[Result]):
    """Asks for words; a subclass looks for them, and has a widget of the id ``body`` above its `KeyBar`."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session

    def take_words(self, line: str) -> None:
        """Look for what was typed.

        Raises:
            RefusedError: if nothing in the line can be looked for.
        """
        raise NotImplementedError

    def back_to_reading(self) -> None:
        """Put the keys where they were, after a line was typed or left."""
        raise NotImplementedError

    def action_ask_words(self) -> None:
        """Ask for words."""
        question, session = QUESTIONS["search"], self.session
        complete = partial(question.complete, session)
        self.mount(Prompt("search", "Find", "", session.typed, complete, self.focused), after="#body")
        self.query_one(KeyBar).show(bar("prompt", without=("complete(1)",)))

    @on(PromptAnswered)
    def _answered(self, message: PromptAnswered) -> None:
        """Go to the first place that holds the words; a line that is refused stays, to be mended."""
        self.session.typed.add("search", message.text)
        try:
            self.take_words(message.text)
        except RefusedError as problem:
            message.prompt.refuse(problem.position)
            self.say(str(problem))
            return
        self._finish(message.prompt)

    @on(PromptAbandoned)
    @on(PromptDeserted)
    def _left(self, message: PromptAbandoned | PromptDeserted) -> None:
        self._finish(message.prompt)

    @on(PromptRemarked)
    def _remarked(self, message: PromptRemarked) -> None:
        self.say(message.words)

    def _finish(self, prompt: Prompt) -> None:
        prompt.finish()
        self.back_to_reading()

    def say(self, words: Content | str) -> None:
        """Show a message until the next key."""
        self.query_one(KeyBar).say(words)

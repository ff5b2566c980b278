"""Lines that are typed on the timeline's screen: words to search for, a date, a filter."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from textual import on

from albab_tui.app.screens.timeline_keys.filter_keys import FilterKeys
from albab_tui.app.taking_turns import done_in_slices
from albab_tui.app.textual_private.calls import run_newest
from albab_tui.app.widgets.bars import TopBar
from albab_tui.app.widgets.prompting import (
    PromptAbandoned,
    PromptAnswered,
    PromptChanged,
    PromptDeserted,
    PromptRemarked,
)
from albab_tui.text.sought import sought

if TYPE_CHECKING:
    from collections.abc import Callable

    from albab_tui.app.asking import Asking
    from albab_tui.app.widgets.prompt import Prompt


class PromptKeys(FilterKeys):
    """Asks for a line and acts on it; a search is acted on while it is typed."""

    _before_search: tuple[str, str | None] = ("", None)
    """What was searched for, and the current event, before the line that is being typed."""

    _is_preparing = False
    """Whether the first search would have to wait for what is being done."""

    def action_ask(self, purpose: str) -> None:
        """Ask for a line: words to search for, a date, a filter."""
        self.ask(purpose)

    def ask(self, purpose: str, begun: str = "") -> None:
        """Ask for a line, of which the beginning may be typed already."""
        from albab_tui.app.asking import QUESTIONS
        from albab_tui.app.widgets.prompt import Prompt

        question, session = QUESTIONS[purpose], self.session
        self._close_prompts()
        self._before_search = (session.searched, session.current)
        complete = partial(question.complete, session)
        initial = begun or question.initial(session)
        prompt = Prompt(purpose, question.label, initial, session.typed, complete, self.focused)
        self.mount(prompt, after="#body")
        self.call_after_refresh(question.prepare, session)
        if purpose == "search":
            self._is_preparing = True
            run_newest(self, self._prepare_search, "search")

    async def _prepare_search(self) -> None:
        """Do what the first search waits for while its words are typed, let every key pass, then search for them."""
        from albab_tui.app.widgets.prompt import Prompt

        await done_in_slices(self.session.archive.prepare_search(), lambda: None)
        self._is_preparing = False
        for prompt in self.query(Prompt):
            if prompt.line.cleaned:
                self._search_for(prompt, prompt.line.cleaned)

    @on(PromptChanged)
    def _search_so_far(self, message: PromptChanged) -> None:
        if not self._is_preparing:
            self._search_for(message.prompt, message.text)

    def _search_for(self, prompt: Prompt, text: str) -> None:
        """Go to the first event, from where the search began, that holds what is typed so far."""
        if prompt.purpose == "search" and not prompt.done:
            self._search_from_before(text if sought(text) else "")
            if self.session.searched:
                self.session.find(from_here=True)
            self._show_typed()

    def _search_from_before(self, text: str) -> None:
        self.session.search(text)
        if self._before_search[1] is not None:
            self.session.go_to(self._before_search[1])

    def _show_typed(self) -> None:
        self._catch_up(changed=False)
        self.show_hits()

    @on(PromptAnswered)
    def _answered(self, message: PromptAnswered) -> None:
        """Act on a line; one that is refused stays, to be mended."""
        from albab_tui.app.asking import QUESTIONS, RefusedError

        prompt, session, text = message.prompt, self.session, message.text
        question = QUESTIONS[prompt.purpose]
        session.typed.add(prompt.purpose, text)
        if question.searches(session, text):
            self._finish(prompt)
            self._when_searchable(lambda: self._act(question, text))
            return
        try:
            self._act(question, text, prompt)
        except RefusedError as problem:
            prompt.refuse(problem.position)
            self.say(str(problem))

    def _act(self, question: Asking, text: str, prompt: Prompt | None = None) -> None:
        before = self.session.selection
        words = question.answer(self.session, text)
        if prompt is not None:
            self._finish(prompt)
        self._catch_up(before is not self.session.selection)
        self.say(words)
        if prompt is not None and prompt.purpose == "search":
            self._find(0)

    def _finish(self, prompt: Prompt) -> None:
        self._back_to_reading()
        prompt.finish()

    def _when_searchable(self, then: Callable[[], None]) -> None:
        self.patience.do(self.session.archive.prepare_search(), "searching", then)

    @on(PromptAbandoned)
    def _abandoned(self, message: PromptAbandoned) -> None:
        prompt = message.prompt
        if prompt.purpose == "search":
            self._search_from_before(self._before_search[0])
            self._show_typed()
        if prompt.came_from in (self.facet_pane, self.event_view):
            self.set_focus(prompt.came_from)
        else:
            self._back_to_reading()
        prompt.finish()

    @on(PromptDeserted)
    def _deserted(self, message: PromptDeserted) -> None:
        """A click goes on to what was clicked; the line can be brought back."""
        self.session.typed.add(message.prompt.purpose, message.prompt.line.cleaned)
        message.prompt.finish()

    @on(PromptRemarked)
    def _remarked(self, message: PromptRemarked) -> None:
        self.say(message.words)

    def _back_to_reading(self) -> None:
        """Put the keys where they read: the event where it is read, else the timeline."""
        if self.has_class("-reading"):
            self.set_focus(self.event_view)
        elif self.full == "timeline":
            self.set_focus(self.timeline)
        else:
            self.action_close()

    @on(TopBar.Pressed)
    def _press_rest(self, message: TopBar.Pressed) -> None:
        if message.drops:
            self.action_drop_rest()
        else:
            self.action_ask("rest")

    def action_find(self, by: int) -> None:
        """Go to the next or previous match."""
        self._find(by)

    def _find(self, by: int) -> None:
        if sought(self.session.searched):
            self._when_searchable(lambda: self._find_prepared(by))
        else:
            self._find_prepared(by)

    def _find_prepared(self, by: int) -> None:
        """Go to the next or previous match, or for 0 to the first from the current event on."""
        from albab_tui.app.asking import find_first, found

        session = self.session
        words = found(session, session.find(forward=by > 0)) if by else find_first(session)
        self._catch_up(changed=False)
        self._show_found()
        self.say(words)

    def _show_found(self) -> None:
        """Mark what is searched for, and bring the first hit on the page into sight."""
        self.show_hits()
        self.show_event()
        self.event_view.show_hit()

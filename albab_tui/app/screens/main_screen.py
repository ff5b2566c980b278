"""The timeline's screen: what its keys and panes do to the session."""

from __future__ import annotations

from functools import partial

from textual import on
from textual.timer import Timer

from albab_tui.app.beside import Beside
from albab_tui.app.bindings import bindings
from albab_tui.app.connected import ConnectedApp
from albab_tui.app.facets import FacetName
from albab_tui.app.glyphs import Glyphs
from albab_tui.app.pages.event_page import event_page
from albab_tui.app.pages.styled_text import plain, wrap
from albab_tui.app.screens.panes import PanesScreen
from albab_tui.app.session import Session
from albab_tui.app.widgets.bars import TopBar
from albab_tui.app.widgets.facet_pane import FacetPane
from albab_tui.app.widgets.line_list import LineList
from albab_tui.app.widgets.line_view import LineView
from albab_tui.app.widgets.prompting import PromptAbandoned, PromptAnswered, PromptDeserted, PromptRemarked
from albab_tui.archive.opening import OpenedArchive
from albab_tui.errors import StoreError
from albab_tui.question.filter import Filter
from albab_tui.question.manner import Manner
from albab_tui.text.numbers import many

_COPIED_WIDTH = 80

SETTLED = 0.15
"""Seconds that the cursor rests before the event pane follows it."""


class MainScreen(PanesScreen):
    """Turns keys and messages into changes of the session, and shows them."""

    BINDINGS = bindings("main")

    def __init__(self, session: Session, glyphs: Glyphs) -> None:
        super().__init__(session, glyphs)
        self._settling: Timer | None = None
        self._reading = Beside(self)

    # What the panes say.

    @on(LineList.Moved, "#timeline")
    def _follow(self) -> None:
        if self.timeline.current:
            self.session.go_to(self.timeline.current)
        if not self.timeline.has_focus:  # another pane is read, and moved by the next key
            self._settle()
        elif self._settling is None:
            self._settling = self.set_timer(SETTLED, self._settle)
        else:
            self._settling.reset()

    def _settle(self) -> None:
        if self._settling is not None:
            self._settling.stop()
        self._settling = None
        self.show_event()

    @on(LineList.Chosen, "#timeline")
    def _open_clicked(self) -> None:
        self.action_read()

    @on(FacetPane.Asked)
    def _ask(self, message: FacetPane.Asked) -> None:
        node, filter, manner = message.node, self.session.filter, self.session.manner
        if node.field is None:
            return
        field = manner.field(node.field)
        if message.exclude:
            self.apply(filter.toggling_exclusion(field, node.value))
        else:
            self.apply(filter.toggling(field, node.value, manner.join(field)))

    @on(LineView.Followed)
    def _follow_clicked(self, message: LineView.Followed) -> None:
        self._go_to_linked(message.id)

    @on(FacetPane.Narrowed)
    def _narrowed(self) -> None:
        self.title_facet()

    @on(FacetPane.Left)
    def _leave_facet(self) -> None:
        self.action_close()

    # Filtering.

    def apply(self, filter: Filter, manner: Manner | None = None) -> None:
        """Show what another filter lets through."""
        self.session.apply(filter, manner)
        self.show_selection()

    def action_change(self, step: str) -> None:
        """Change the filter by one step."""
        from albab_tui.question.steps import STEPS, describe

        before = self.session.filter
        after, manner = STEPS[step](before, self.session.manner, self.session.names)
        self.apply(after, manner)
        if step in ("role", "match", "members"):
            self.say(describe(after, manner))
        elif step == "sense" and after == before:
            self.say("no range of time is asked for; type : and since:2017-02, for one")

    def action_bound(self, side: int) -> None:
        """Show only what lies before, or after, the current event."""
        from albab_tui.question.steps import only_after, only_before

        dossier = self.session.dossier
        if dossier is None or dossier.event.date is None:
            self.say("the current event has no date")
            return
        narrow, before = only_before if side < 0 else only_after, self.session.filter
        self.apply(narrow(before, dossier.event.date))
        if self.session.filter == before:
            self.say(f"the range that is asked for has no day {'before' if side < 0 else 'after'} this event")

    def action_clear(self) -> None:
        """Drop all filters for good."""
        if not self.session.filter and not self.session.filters_off:
            self.say("there is no filter to drop")
        self.session.clear()
        self.show_selection()

    def action_drop_rest(self) -> None:
        """Drop the part of the filter that the panes don't show."""
        if not self.session.filter.rest:
            self.say("nothing stands in brackets in the filter")
        self.apply(self.session.filter.with_rest(()))

    @on(TopBar.Pressed)
    def _press_rest(self, message: TopBar.Pressed) -> None:
        if message.drops:
            self.action_drop_rest()
        else:
            self.action_ask("rest")

    def action_toggle_filters(self) -> None:
        """Turn all filters off, or on again."""
        if not self.session.filter and not self.session.filters_off:
            self.say("there is no filter to turn off")
        self.session.toggle_filters()
        self.show_selection()

    def action_facet(self, name: FacetName) -> None:
        """Show a facet and put the keys there."""
        self.show_facet(name)
        self.remove_class("-reading")
        self.add_class("-facet")
        self.facet_pane.focus()

    # Asking.

    def action_ask(self, purpose: str) -> None:
        """Ask for a line: words to search for, a date, a filter."""
        from albab_tui.app.asking import QUESTIONS
        from albab_tui.app.widgets.prompt import Prompt

        question, session = QUESTIONS[purpose], self.session
        self._close_prompts()
        complete = partial(question.complete, session)
        prompt = Prompt(purpose, question.label, question.initial(session), session.typed, complete, self.focused)
        self.mount(prompt, after="#body")

    @on(PromptAnswered)
    def _answered(self, message: PromptAnswered) -> None:
        """Act on a line; one that is refused stays, to be mended."""
        from albab_tui.app.asking import QUESTIONS, RefusedError

        prompt, before = message.prompt, self.session.selection
        self.session.typed.add(prompt.purpose, message.text)
        try:
            words = QUESTIONS[prompt.purpose].answer(self.session, message.text)
        except RefusedError as problem:
            prompt.refuse(problem.position)
            self.say(str(problem))
            return
        self._back_to_reading()
        prompt.finish()
        self._catch_up(before is not self.session.selection)
        if prompt.purpose == "search":
            self._show_found()
        self.say(words)

    @on(PromptAbandoned)
    def _abandoned(self, message: PromptAbandoned) -> None:
        prompt = message.prompt
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

    def _close_prompts(self) -> None:
        from albab_tui.app.widgets.prompt import Prompt

        for prompt in self.query(Prompt):
            prompt.finish()

    def _back_to_reading(self) -> None:
        """Put the keys where they read: the event where it is read, else the timeline."""
        if self.has_class("-reading"):
            self.set_focus(self.event_view)
        else:
            self.action_close()

    def action_find(self, by: int) -> None:
        """Go to the next or previous match."""
        from albab_tui.app.asking import found

        words = found(self.session, self.session.find(forward=by > 0))
        self._catch_up(changed=False)
        self._show_found()
        self.say(words)

    def _show_found(self) -> None:
        """Mark what is searched for, and bring the first hit on the page into sight."""
        self.show_hits()
        self.show_event()
        self.event_view.show_hit()

    def _catch_up(self, changed: bool) -> None:
        if changed:
            self.show_selection()
        elif self.session.current_shown:
            self.timeline.go_to(self.session.current_shown)

    # Moving and reading.

    def action_section(self, by: int) -> None:
        """Go to the next or previous heading."""
        self.timeline.go_to_section(by)

    def action_event(self, by: int) -> None:
        """Go to the next or previous event, wherever the keys are; while reading it is shown at once."""
        self.timeline.action_step(by)
        if self.has_class("-reading") and self.timeline.current:
            self.session.go_to(self.timeline.current)
            self.show_event()

    def action_follow(self, number: int) -> None:
        """Go to an event that the current one leads to, unless the filter hides it."""
        id = self.session.linked(number)
        if id is None:
            self.say(f"this event leads to no event {number}")
        else:
            self._go_to_linked(id)

    def _go_to_linked(self, id: str) -> None:
        if self.session.selection.place(id) is None:
            self.say(f"hidden by the filter, which f turns off: {self.session.names.event_title(id)}")
        else:
            self.session.go_to(id)
            self._catch_up(changed=False)
            self.show_event()

    def action_reverse(self) -> None:
        """Turn the order around."""
        self.session.reverse()
        self.show_selection()

    def action_read(self) -> None:
        """Put the keys in the event pane, over the whole screen where that is small."""
        self.show_event()
        self.add_class("-reading")
        self.remove_class("-facet")
        self.event_view.focus()

    def action_sources(self) -> None:
        """Show the articles; the one chosen there becomes part of the filter."""
        from albab_tui.app.screens.sources import SourcesScreen

        self.app.push_screen(SourcesScreen(self.session, self.glyphs), self._filter_by_row)

    def action_claimants(self) -> None:
        """Show the claimants; the one chosen there becomes part of the filter."""
        from albab_tui.app.screens.claimants import ClaimantsScreen

        self.app.push_screen(ClaimantsScreen(self.session, self.glyphs), self._filter_by_row)

    def _filter_by_row(self, filter: Filter | None) -> None:
        self.show_hits()
        if filter is not None:
            self.apply(filter)
            self.timeline.focus()

    def action_export(self) -> None:
        """Write what is shown to a file; in a kiosk show it as plain text."""
        from albab_tui.answers.compose import compose
        from albab_tui.app.screens.export import ExportScreen
        from albab_tui.app.screens.plain import PlainScreen

        session, app = self.session, self.app
        answer = compose(session.archive, session.selection, session.view, session.opened.sha256)
        kiosk = isinstance(app, ConnectedApp) and app.settings.kiosk
        screen = PlainScreen(answer) if kiosk else ExportScreen(answer, self.glyphs, session.opened.files)
        app.push_screen(screen, lambda message: self.say(message or ""))

    def action_copy(self) -> None:
        """Send the event's page, with its sources, to the terminal's clipboard."""
        dossier = self.session.dossier
        if dossier is None:
            self.say("no event is shown that could be copied")
        else:
            page = wrap(event_page(dossier, self.session.archive, self.glyphs), _COPIED_WIDTH)
            self.app.copy_to_clipboard("\n".join(map(plain, page)) + "\n")
            self.say("sent to the terminal's clipboard; some terminals ask or refuse")

    def action_reload(self, again: bool | None = True) -> None:
        """Read the store's file again; its mistakes are shown, and then what was shown before stays."""
        if not again:
            self.say("this is the store as it was before; R reads the file again")
            return
        self.say("reading the file again")
        self._reading.do(self.session.opened.read_again, self._take_read)

    @property
    def reading(self) -> bool:
        """Whether the store's file is being read again."""
        return self._reading.under_way

    def _take_read(self, read: OpenedArchive | Exception) -> None:
        if isinstance(read, StoreError):
            from albab_tui.app.screens.problems import ProblemsScreen

            self.app.push_screen(ProblemsScreen(read), self.action_reload)
        elif isinstance(read, Exception):
            raise read
        else:
            kept = self.session.take(read)
            self.take_session()
            events = many(self.session.archive.total, "event")
            self.say(f"read again: {events}" + ("" if kept else "; the filter named what is gone, so it was dropped"))

    def action_leave(self) -> None:
        """Go back to the timeline; there, take back what is searched for."""
        at_rest = self.timeline.has_focus and not (self.has_class("-reading") or self.has_class("-facet"))
        if at_rest and self.session.searched.strip():
            self.session.search("")
            self._show_found()
            self.say("the search is taken back; / and Up bring it again")
        self.action_close()

    def action_close(self) -> None:
        """Go back to the timeline."""
        self.remove_class("-reading", "-facet")
        self.set_focus(self.timeline)
        self._close_prompts()

    def action_back(self) -> None:
        """Go back to the timeline; there, leave the program."""
        if self.has_class("-reading") or self.has_class("-facet") or not self.timeline.has_focus:
            self.action_close()
        else:
            self.app.exit()

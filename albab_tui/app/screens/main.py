"""The timeline's screen: panes side by side where there is room, one above the other where there is not."""

from __future__ import annotations

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.screen import Screen
from textual.timer import Timer

from albab_tui.app.asking import QUESTIONS, found
from albab_tui.app.bindings import bindings
from albab_tui.app.commands import bar
from albab_tui.app.facets import Facet, FacetName, facets
from albab_tui.app.glyphs import Glyphs
from albab_tui.app.pages.event_page import event_page
from albab_tui.app.pages.text import plain, wrap
from albab_tui.app.session import Session
from albab_tui.app.widgets.bars import KeyBar, TopBar
from albab_tui.app.widgets.facet_pane import FacetPane
from albab_tui.app.widgets.line_list import LineList
from albab_tui.app.widgets.line_view import LineView
from albab_tui.app.widgets.prompt import Prompt
from albab_tui.app.widgets.timeline import Timeline
from albab_tui.question.counting import Counts
from albab_tui.question.filter import Filter
from albab_tui.question.grammar import print_filter
from albab_tui.question.steps import STEPS, describe

_COPIED_WIDTH = 80

SETTLED = 0.15
"""Seconds that the cursor rests before the event pane follows it."""


class MainScreen(Screen[None]):
    """Facets, timeline and event; holds the session and wires the panes to it."""

    BINDINGS = bindings("main", "app")
    HORIZONTAL_BREAKPOINTS = [  # noqa: RUF012
        (0, "-narrow"),
        (100, "-medium"),
        (120, "-wide"),
    ]
    VERTICAL_BREAKPOINTS = [  # noqa: RUF012
        (0, "-short"),
        (15, "-tall"),
    ]
    DEFAULT_CSS = """
    MainScreen {
        #body { height: 1fr; layout: horizontal; }
        #facet, #timeline, #event { border: round $panel-lighten-2; }
        #facet:focus, #timeline:focus, #event:focus { border: round $border; border-title-style: bold reverse; }
        #facet { width: 5fr; max-width: 40; }
        #timeline { width: 11fr; }
        #event { width: 9fr; padding: 0 1; }
        &.-medium #facet { display: none; }
        &.-medium.-facet #facet { display: block; }
        &.-medium.-facet #event { display: none; }
        &.-narrow {
            #body { layout: vertical; }
            #facet, #timeline, #event { width: 1fr; max-width: 100%; height: 1fr; border: none; padding: 0; }
            #facet, #event { border-top: solid $panel-lighten-2; }
            #event { height: 8; }
            #facet { display: none; }
        }
        &.-narrow.-facet #facet { display: block; border-top: solid $border; }
        &.-narrow.-facet #timeline, &.-narrow.-facet #event { display: none; }
        &.-narrow.-reading #event { height: 1fr; border-top: solid $border; }
        &.-narrow.-reading #timeline, &.-narrow.-reading #facet { display: none; }
        &.-narrow.-short #event { display: none; }
        &.-narrow.-short.-reading #event { display: block; }
    }
    """

    def __init__(self, session: Session, glyphs: Glyphs) -> None:
        super().__init__()
        self.session = session
        self._glyphs = glyphs
        self._facets = facets(session.evidence)
        self._facet: Facet = self._facets["actors"]
        self._settling: Timer | None = None

    def compose(self) -> ComposeResult:
        """Bars above and below, panes between."""
        yield TopBar(id="top")
        with Horizontal(id="body"):
            yield FacetPane(self._glyphs, id="facet")
            yield Timeline(self._glyphs, id="timeline")
            yield LineView(id="event")
        yield KeyBar(id="keys")

    @property
    def timeline(self) -> Timeline:
        """The middle pane."""
        return self.query_one(Timeline)

    @property
    def facet_pane(self) -> FacetPane:
        """The left pane."""
        return self.query_one(FacetPane)

    def on_mount(self) -> None:
        """Show the session."""
        self.show_selection()
        self.timeline.focus()

    # Showing the session.

    def show_selection(self) -> None:
        """Show the events that the filter lets through, everywhere."""
        session = self.session
        self.timeline.show(session.selection.dossiers, session.current_shown)
        self._show_facet()
        self._show_top()
        self._show_event()

    def _show_facet(self) -> None:
        self.facet_pane.show(self._facet, self.session.filter, Counts(self.session.selection))
        self._title_facet()

    def _title_facet(self) -> None:
        narrow = self.facet_pane.narrow
        self.facet_pane.border_title = Content(f"{self._facet.title}: {narrow}▏" if narrow else self._facet.title)

    def _show_top(self) -> None:
        session = self.session
        selection = session.selection
        count = f"{len(selection.dossiers)} of {selection.total}"
        off = "filters off" if session.filters_off else "no filter"
        notes = [f"{self._glyphs.disputed} {selection.disputed}"]
        if selection.filter.window is not None:
            notes.append("certainly" if selection.filter.certainly else f"{selection.possibly_only} only possibly")
        if selection.undated_left_out:
            notes.append(f"{selection.undated_left_out} undated left out")
        if selection.newest_first:
            notes.append("newest first")
        top = self.query_one(TopBar)
        top.show(session.catalogue.store.title, count, print_filter(session.filter) or off, ", ".join(notes))
        self.timeline.border_title = Content("Timeline")

    def _show_event(self) -> None:
        dossier = self.session.dossier
        view = self.query_one("#event", LineView)
        view.border_title = Content("Event")
        view.show(event_page(dossier, self.session.evidence, self._glyphs) if dossier else ())

    def show_keys(self) -> None:
        """Show the keys that work where the focus is."""
        keys = self.query_one(KeyBar)
        if self.facet_pane.has_focus:
            keys.show(bar("facet"), "Esc back  type to narrow  ")
        elif self.has_class("-reading"):
            keys.show(bar("app"), "q back  ↑↓ scroll  ] [ next, previous event  ")
        else:
            keys.show(bar("main", "app"))

    def say(self, message: str) -> None:
        """Show a message until the next key."""
        self.query_one(KeyBar).say(message)

    # What the panes say.

    @on(LineList.Moved, "#timeline")
    def _follow(self) -> None:
        if self.timeline.current:
            self.session.go_to(self.timeline.current)
        if self._settling is None:
            self._settling = self.set_timer(SETTLED, self._settle)
        else:
            self._settling.reset()

    def _settle(self) -> None:
        self._settling = None
        self._show_event()

    @on(LineList.Chosen, "#timeline")
    def _open_clicked(self) -> None:
        self.action_read()

    @on(FacetPane.Asked)
    def _ask(self, message: FacetPane.Asked) -> None:
        node, filter = message.node, self.session.filter
        if node.field is None:
            return
        if not message.exclude:
            self.apply(filter.toggling(node.field, node.value))
        elif filter.excludes(node.field, node.value):
            self.apply(filter.dropping(node.field, node.value))
        else:
            self.apply(filter.excluding(node.field, node.value))

    @on(LineList.Chosen, "#facet")
    def _include_clicked(self) -> None:
        self.facet_pane.action_include()

    @on(FacetPane.Narrowed)
    def _narrowed(self) -> None:
        self._title_facet()

    @on(FacetPane.Left)
    def _leave_facet(self) -> None:
        self.remove_class("-facet")
        self.timeline.focus()

    def on_descendant_focus(self) -> None:
        """The keys depend on where the focus is."""
        self.show_keys()

    def on_key(self) -> None:
        """A message lasts until the next key."""
        self.say("")

    # Filtering.

    def apply(self, filter: Filter) -> None:
        """Show what another filter lets through."""
        self.session.apply(filter)
        self.show_selection()

    def action_change(self, step: str) -> None:
        """Change the filter by one step."""
        before = self.session.filter
        after = STEPS[step](before)
        self.apply(after)
        if step in ("role", "match", "members"):
            self.say(describe(after))
        elif step == "certainly" and after == before:
            self.say("no range of time is asked for; type : and since:2017-02, for one")

    def action_toggle_filters(self) -> None:
        """Turn all filters off, or on again."""
        self.session.toggle_filters()
        self.show_selection()

    def action_facet(self, name: FacetName) -> None:
        """Show a facet and put the keys there."""
        self._facet = self._facets[name]
        self._show_facet()
        self.remove_class("-reading")
        self.add_class("-facet")
        self.facet_pane.focus()

    # Asking.

    def action_ask(self, purpose: str) -> None:
        """Ask for a line: words to search for, a date, a filter."""
        question = QUESTIONS[purpose]
        self.query(Prompt).remove()
        self.mount(Prompt(purpose, question.label, question.initial(self.session)))

    @on(Prompt.Answered)
    def _answered(self, message: Prompt.Answered) -> None:
        self._close_prompt()
        before = self.session.selection
        words = QUESTIONS[message.purpose].answer(self.session, message.text)
        self._catch_up(before is not self.session.selection)
        self.say(words)

    @on(Prompt.Abandoned)
    def _close_prompt(self) -> None:
        self.query(Prompt).remove()
        self.timeline.focus()

    def action_find(self, by: int) -> None:
        """Go to the next or previous match."""
        words = found(self.session, self.session.find(forward=by > 0))
        self._catch_up(changed=False)
        self.say(words)

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
            self._show_event()

    def action_reverse(self) -> None:
        """Turn the order around."""
        self.session.reverse()
        self.show_selection()

    def action_read(self) -> None:
        """Put the keys in the event pane, over the whole screen where that is small."""
        self._show_event()
        self.add_class("-reading")
        self.remove_class("-facet")
        self.query_one("#event").focus()

    def action_sources(self) -> None:
        """Show the articles; the one chosen there becomes the filter."""
        from albab_tui.app.screens.sources import SourcesScreen

        self.app.push_screen(SourcesScreen(self.session.evidence, self._glyphs), self._filter_by_source)

    def _filter_by_source(self, filter: Filter | None) -> None:
        if filter is not None:
            self.apply(filter)
            self.timeline.focus()

    def action_export(self) -> None:
        """Write what is shown to a file."""
        from albab_tui.answers.compose import compose
        from albab_tui.app.screens.export import ExportScreen

        session = self.session
        answer = compose(session.selection, session.view, session.opened.sha256)
        self.app.push_screen(ExportScreen(answer, self._glyphs), lambda message: self.say(message or ""))

    def action_copy(self) -> None:
        """Send the event's page, with its sources, to the terminal's clipboard."""
        dossier = self.session.dossier
        if dossier is not None:
            page = wrap(event_page(dossier, self.session.evidence, self._glyphs), _COPIED_WIDTH)
            self.app.copy_to_clipboard("\n".join(map(plain, page)) + "\n")
            self.say("sent to the terminal's clipboard; some terminals ask or refuse")

    def action_back(self) -> None:
        """Leave what was opened last; on the timeline leave the program."""
        if self.has_class("-reading") or self.has_class("-facet") or not self.timeline.has_focus:
            self.remove_class("-reading")
            self.remove_class("-facet")
            self.timeline.focus()
        else:
            self.app.exit()

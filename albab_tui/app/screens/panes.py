"""The panes of the timeline's screen: side by side where there is room, one above the other where there is not."""

from __future__ import annotations

from functools import partial
from typing import get_args

from msgspec.structs import replace
from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content

from albab_tui.app.commands import Item, bar, entry
from albab_tui.app.counts import FacetCounts
from albab_tui.app.facets import Facet, FacetName, Facets
from albab_tui.app.focus import takes_text
from albab_tui.app.glyphs import Glyphs, legend
from albab_tui.app.hues import ACTORS
from albab_tui.app.line import shown
from albab_tui.app.pages.event_page import event_page, found_by
from albab_tui.app.pages.sparklines import SparkTime
from albab_tui.app.pages.styled_text import Paragraph
from albab_tui.app.pages.top_line import top_line
from albab_tui.app.patience import Patience
from albab_tui.app.session import Session
from albab_tui.app.taking_turns import done_in_slices
from albab_tui.app.textual_private.calls import run_newest
from albab_tui.app.textual_private.screen import OpenScreen
from albab_tui.app.trail import Pane
from albab_tui.app.widgets.bars import KeyBar, TopBar
from albab_tui.app.widgets.facet_pane import FacetPane
from albab_tui.app.widgets.line_view import LineView
from albab_tui.app.widgets.overview_strip import InTime, OverviewStrip
from albab_tui.app.widgets.timeline import TimelineList
from albab_tui.app.widgets.titles import entitle
from albab_tui.archive.leading_actors import actor_hues
from albab_tui.archive.protocol import Archive
from albab_tui.axis.zoom import stands_at
from albab_tui.model.report import Report

_OF_ACTORS = ("screen.change('role')", "screen.change('match')")
_USELESS: dict[FacetName, tuple[str, ...]] = {
    "claimants": _OF_ACTORS,
    "places": (*_OF_ACTORS, "screen.change('members')"),
    "views": (*_OF_ACTORS, "screen.change('members')", "expand(True)"),
}
"""Actions that change nothing in a facet."""

_BACK_BY_ESCAPE = replace(entry("main", "leave", "back"), kept=True)
_READING = (
    entry("list", "page(1)", "scroll"),
    entry("main", "report(1)", "next report"),
    entry("main", "passages", "passages"),
    entry("main", "event(1)", "next event"),
    entry("main", "event(-1)", "event before"),
    entry("main", "follow({key})", "see also"),
    *bar("app"),
    entry("main", "back", "back"),
)


def _full_css() -> str:
    """The rules for each pane that has the whole screen: it alone is shown."""
    rules = []
    for pane in get_args(Pane):
        others = ", ".join(f"&.-full-{pane} #{each}" for each in get_args(Pane) if each != pane)
        own = "display: block; width: 1fr; max-width: 100%; height: 1fr"
        rules.append(f"&.-full-{pane} #{pane} {{ {own}; }} {others} {{ display: none; }}")
    return "\n".join(rules)


_STRIP = {"-short": 0, "-tall": 2, "-taller": 3, "-tallest": 4}
"""Lines of the overview strip, by the class of the screen's height."""


def _strip_css() -> str:
    """The rules for the overview strip; a pane that has the whole screen takes its lines too."""
    full = ", ".join(f"&.-full-{pane} #strip" for pane in get_args(Pane))
    heights = [f"&.{name} #strip {{ height: {lines}; }}" for name, lines in _STRIP.items() if lines]
    return "\n".join([*heights, f"&.-short #strip, {full} {{ display: none; }}"])


_AROUND = 4
"""Rows of the screen that are no rows of the list: the two bars and a frame."""


class PanesScreen(OpenScreen[None]):
    """Lays out facets, timeline and event, and shows the session in them; what keys do is `MainScreen`'s."""

    AUTO_FOCUS = "#timeline"
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-wide"), (150, "-wider")]  # noqa: RUF012
    VERTICAL_BREAKPOINTS = [(0, "-short"), (18, "-tall"), (30, "-taller"), (45, "-tallest")]  # noqa: RUF012
    DEFAULT_CSS = f"""
    PanesScreen {{
        #body {{ height: 1fr; layout: vertical; }}
        {_strip_css()}
        #facet, #timeline, #event {{ width: 1fr; border: round $frame; }}
        #facet:focus, #timeline:focus, #event:focus {{ border: round $border; border-title-style: bold reverse; }}
        #facet {{ width: auto; min-width: 24; max-width: 40%; display: none; }}
        &.-wide #facet {{ dock: left; }}
        #timeline {{ height: 3fr; }}
        #event {{ height: 2fr; padding: 0 1; }}
        &.-facet #facet {{ display: block; }}
        &.-wider {{
            #body {{ layout: horizontal; }}
            #facet {{ display: block; max-width: 30%; }}
            &.-meanings #facet {{ width: 68; max-width: 40%; }}
            #timeline, #event {{ height: 1fr; }}
            #timeline {{ width: 15fr; }}
            #event {{ width: 8fr; max-width: 64; }}
        }}
        &.-narrow {{
            #facet, #timeline, #event {{ width: 1fr; max-width: 100%; height: 1fr; border: none; padding: 0; }}
            #facet:focus, #timeline:focus, #event:focus {{ border: none; }}
            #facet, #event {{ border-top: solid $frame; }}
            #facet:focus, #event:focus {{ border-top: solid $border; }}
            #event {{ height: 8; }}
        }}
        &.-narrow.-facet #facet {{ border-top: solid $border; }}
        &.-narrow.-facet #event, &.-narrow.-facet.-short #timeline {{ display: none; }}
        &.-narrow.-facet #timeline {{ border-top: solid $frame; }}
        &.-narrow.-reading #event {{ height: 1fr; border-top: solid $border; }}
        &.-narrow.-reading #timeline, &.-narrow.-reading #facet {{ display: none; }}
        &.-narrow.-short #event {{ display: none; }}
        &.-narrow.-short.-reading #event {{ display: block; }}
        {_full_css()}
    }}
    """

    def __init__(self, session: Session, glyphs: Glyphs) -> None:
        super().__init__()
        self.session = session
        self.glyphs = glyphs
        self.unfolded = False
        """Whether the passages behind the reports are shown."""
        self.report_at: tuple[str, int] | None = None
        """The event and the place in it, from 0, of the report that the keys are at."""
        self._facets = Facets(session.archive)
        self._facet: Facet = self._facets["actors"]
        self.patience = Patience(self, self.say)
        """What waits for something that takes long."""
        self._fit(*self.app.size)

    def _fit(self, width: int, height: int) -> None:
        """Take the classes of this size before the first layout, which Textual makes without them."""
        for size, breakpoints in ((width, self.HORIZONTAL_BREAKPOINTS), (height, self.VERTICAL_BREAKPOINTS)):
            self.add_class(max((least, name) for least, name in breakpoints if least <= size)[1], update=False)

    @property
    def full(self) -> Pane | None:
        """The pane that was given the whole screen."""
        return next((pane for pane in get_args(Pane) if self.has_class(f"-full-{pane}")), None)

    def fill(self, pane: Pane | None) -> None:
        """Give a pane the whole screen, or each of them its place again."""
        self.remove_class(*(f"-full-{each}" for each in get_args(Pane)))
        if pane is not None:
            self.add_class(f"-full-{pane}")

    @property
    def focused_pane(self) -> Pane | None:
        """The pane that has the keys."""
        return next((pane for pane in get_args(Pane) if self.query_one(f"#{pane}").has_focus), None)

    def turn_to(self, pane: Pane) -> None:
        """Lay the panes out for the one that is to have the keys, and put them there."""
        self.set_class(pane == "event", "-reading")
        self.set_class(pane == "facet", "-facet")
        if self.full:
            self.fill(pane)
        self.query_one(f"#{pane}").focus()

    def take_session(self) -> None:
        """Show the session after its store was read again."""
        self._facets = Facets(self.session.archive, self._facets)
        self._facet = self._facets[self._facet.name]
        self._explain_signs()
        self.show_selection()

    def compose(self) -> ComposeResult:
        """Bars above and below, panes between."""
        yield TopBar(id="top")
        yield OverviewStrip(self.glyphs, id="strip")
        with Horizontal(id="body"):
            yield FacetPane(self.glyphs, id="facet")
            yield TimelineList(self.glyphs, id="timeline")
            yield LineView(id="event")
        yield KeyBar(id="keys")

    @property
    def timeline(self) -> TimelineList:
        """The middle pane."""
        return self.query_one(TimelineList)

    @property
    def strip(self) -> OverviewStrip:
        """The overview above the panes."""
        return self.query_one(OverviewStrip)

    @property
    def facet_pane(self) -> FacetPane:
        """The left pane."""
        return self.query_one(FacetPane)

    @property
    def event_view(self) -> LineView:
        """The right pane."""
        return self.query_one("#event", LineView)

    def on_mount(self) -> None:
        """Show the session."""
        self._explain_signs()
        entitle(self.event_view, "Event")
        self._begin()
        self.show_selection()

    def _begin(self) -> None:
        """Open on the time of most events, unless an event is asked for."""
        if not self.session.sent_to:
            around = _AROUND + next(lines for name, lines in _STRIP.items() if self.has_class(name))
            first = self.timeline.begin(self.session.selection, self.app.size.height - around)
            if first:
                self.session.go_to(first)

    def _explain_signs(self) -> None:
        """Tell below the timeline what the signs of the statuses in it mean, and give actors their hues."""
        archive = self.session.archive
        used = archive.names.words.statuses.used(archive.values("status"))
        self.timeline.explain(legend(self.glyphs, used))
        hues = actor_hues(archive, ACTORS)
        self.timeline.colour(hues)
        self.facet_pane.colour(hues)
        self.facet_pane.draw_along(SparkTime(archive))

    def show_selection(self) -> None:
        """Show the events that the filter lets through, everywhere."""
        self.show_hits()
        self.timeline.of_nothing = not self.session.archive.total
        self.timeline.show(self.session.selection, self.session.current_shown)
        self.strip.show(self.session.anytime, self.session.published)
        self.show_sight()
        self.show_facet()
        self._show_top()
        self.show_event()
        if not self.session.archive.traits_known:
            self.call_after_refresh(self._count_differing)

    def _show_top(self) -> None:
        self.query_one(TopBar).show(top_line(self.session, self.glyphs))

    def _count_differing(self) -> None:
        """Work out beside the screen what the top line says of all events."""
        run_newest(self, partial(self._counted, self.session.archive), "differing")

    async def _counted(self, archive: Archive) -> None:
        await done_in_slices(archive.prepare_traits(), lambda: None)
        shown = top_line(self.session, self.glyphs)
        for screen in self.app.screen_stack:  # whatever lies over this one has that line too
            for top in screen.query(TopBar):
                top.show(shown)

    def key_came(self) -> None:
        """Do nothing any more that an older key asked for and that still waits."""
        self.patience.forget()

    def show_sight(self) -> None:
        """Mark in the strip the current event, what is in view, and the range that is asked for."""
        when = self.timeline.current_date
        here = None if when is None else stands_at(when)
        self.strip.mark(InTime(here, self.timeline.in_view, self.session.filter.window))

    @on(TimelineList.Scrolled)
    def _scrolled(self) -> None:
        self.show_sight()

    def show_facet(self, name: FacetName | None = None) -> None:
        """Show another facet, or the same one under another filter."""
        self._facet = self._facets[name] if name else self._facet
        self.set_class(self._facet.name == "views", "-meanings")
        self.facet_pane.show(self._facet, self.session.filter, FacetCounts(self.session.selection, self.session.manner))
        self.title_facet()

    def title_facet(self) -> None:
        """Show what the facet is narrowed to."""
        manner = f" {self.session.manner.words}" if self._facet.name == "actors" else ""
        title, narrow = self._facet.title + manner.rstrip(), "".join(shown(self.facet_pane.narrow))
        entitle(self.facet_pane, Content.assemble(f"{title}: {narrow}", (" ", "underline")) if narrow else title)

    @property
    def current_report(self) -> Report | None:
        """The report of the current event that the keys are at; None where they are at the event."""
        dossier = self.session.dossier
        id, place = self.report_at or ("", 0)
        is_there = dossier is not None and dossier.event.id == id and place < len(dossier.event.reports)
        return dossier.event.reports[place] if dossier and is_there else None

    def show_event(self) -> None:
        """Show the current event in the right pane."""
        self.event_view.show((*self.page(self.current_report), *found_by(self.session.aliases)))

    def page(self, report: Report | None = None) -> tuple[Paragraph, ...]:
        """The current event's page, at one of its reports where one is given, whose passage is shown then."""
        session, dossier = self.session, self.session.dossier
        if dossier is None:
            return ()
        if not self.unfolded and report is None:
            return event_page(dossier, session.archive, self.glyphs, session.doubt)
        from albab_tui.app.pages.unfolded_passages import unfolding

        passages = unfolding(session.texts, None if self.unfolded else report)
        return event_page(dossier, session.archive, self.glyphs, session.doubt, passages, report)

    def show_hits(self) -> None:
        """Mark the words that are searched for or asked for, in the list and on the page."""
        self.timeline.mark(self.session.needles)
        self.event_view.mark(self.session.needles)

    def show_keys(self) -> None:
        """Show the keys that work where the focus is."""
        keys = self.query_one(KeyBar)
        if takes_text(self.focused):
            from albab_tui.app.asking import QUESTIONS
            from albab_tui.app.widgets.prompt import Prompt

            completes = any(QUESTIONS[each.purpose].completes for each in self.query(Prompt) if each.line.has_focus)
            keys.show(bar("prompt", without=() if completes else ("complete(1)",)))
        elif self.focused is self.facet_pane:
            useful = bar("facet", without=_USELESS.get(self._facet.name, ()))
            keys.show((Item("", "type to narrow"), *useful, _BACK_BY_ESCAPE))
        elif self.focused is self.event_view:
            keys.show(_READING)
        elif self.focused is self.strip:
            keys.show((*bar("strip", "app"), _BACK_BY_ESCAPE))
        else:
            keys.show(bar("main", "app"))

    def say(self, message: Content | str) -> None:
        """Show a message until the next key."""
        self.query_one(KeyBar).say(message)

    def on_descendant_focus(self) -> None:
        """The keys depend on where the focus is."""
        self.show_keys()

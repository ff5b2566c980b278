"""What keys and panes of the timeline's screen do to the filter."""

from __future__ import annotations

from textual import on

from albab_tui.app.facets import FacetName
from albab_tui.app.screens.timeline_keys.moving_keys import MovingKeys
from albab_tui.app.widgets.facet_pane import FacetPane
from albab_tui.question.filter import Filter
from albab_tui.question.manner import Manner


class FilterKeys(MovingKeys):
    """Changes which events are shown, and in which order."""

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

    @on(FacetPane.Narrowed)
    def _narrowed(self) -> None:
        self.title_facet()

    @on(FacetPane.Left)
    def _leave_facet(self) -> None:
        self.action_close()

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

    def action_toggle_filters(self) -> None:
        """Turn all filters off, or on again."""
        if not self.session.filter and not self.session.filters_off:
            self.say("there is no filter to turn off")
        self.session.toggle_filters()
        self.show_selection()

    def action_facet(self, name: FacetName) -> None:
        """Show a facet and put the keys there, once it is counted what it shows."""
        steps = self.session.archive.prepare_traits() if name == "views" else iter(())
        self.patience.do(steps, "counting what is known of all events", lambda: self._turn_to_facet(name))

    def _turn_to_facet(self, name: FacetName) -> None:
        self.show_facet(name)
        self.turn_to("facet")

    def action_reverse(self) -> None:
        """Turn the order around."""
        self.session.reverse()
        self.show_selection()

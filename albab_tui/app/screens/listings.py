"""The lists that lie over the timeline, by their names."""

from __future__ import annotations

from albab_tui.app.screens.claimants import ClaimantsScreen
from albab_tui.app.screens.listing_screen import ListingScreen
from albab_tui.app.screens.open_questions import QuestionsScreen
from albab_tui.app.screens.sources import SourcesScreen

LISTINGS: dict[str, type[ListingScreen]] = {
    screen.WHAT: screen for screen in (SourcesScreen, ClaimantsScreen, QuestionsScreen)
}

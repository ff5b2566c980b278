"""An event is told once: what stands in its sections stands on its page and in every format that people read."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Callable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from albab_tui.answers.formats import Format
from albab_tui.answers.markdown import escape
from albab_tui.answers.rendering import render
from albab_tui.answers.telling.disagreement import Disagreement
from albab_tui.answers.telling.event_telling import EventTelling
from albab_tui.answers.telling.sections import Dating, Facts, Linked, Remark, Reports, Standing, Undone
from albab_tui.answers.telling.sentences import in_plain
from albab_tui.app.glyphs import UNICODE
from albab_tui.app.pages.event_page import event_page
from albab_tui.app.pages.styled_text import plain, wrap
from albab_tui.model.store import Store
from tests.answers.goldens import answer
from tests.archive import archive_of
from tests.harbour import HARBOUR
from tests.stores import event, report, store
from tests.strategies import stores

AS_WRITTEN: dict[Format, Callable[[str], str]] = {
    "text": str,
    "markdown": escape,
    "html": html.escape,
    "svg": html.escape,
}


def words(telling: EventTelling) -> Iterator[str]:
    """All that an event's sections say."""
    yield telling.event.title
    for section in telling.sections():
        match section:
            case Standing():
                yield from (section.kind.label, section.status.label, section.support)
            case Dating():
                yield from (section.date, *section.grounds)
            case Disagreement():
                yield section.words
                yield from (part for value in section.values for part in (value.words, in_plain(value.note.backing)))
            case Facts():
                yield from (
                    part for fact in section.facts for part in (fact.label, *(each.name for each in fact.names))
                )
            case Remark():
                yield from (section.label, section.text)
            case Reports():
                for note in section.notes:
                    yield from (in_plain(note.lead), note.says, *note.figures, *note.answers, *note.caveats)
            case Linked():
                yield from (section.label, *(part for link in section.links for part in (link.title, link.date)))
            case Undone():
                yield section.words


def closed_up(text: str) -> str:
    return re.sub(r"\s|&#160;", "", text)


@pytest.mark.parametrize("format", AS_WRITTEN)
@given(stores(most=3) | st.just(HARBOUR))
def test_every_format_tells_all_sections(format: Format, of: Store) -> None:
    told = answer(of)
    content = render(told, format)
    whole = closed_up(re.sub(r"<[^>]*>", "", content) if format in ("html", "svg") else content)
    wanted = {closed_up(AS_WRITTEN[format](part)) for telling in told.events for part in words(telling)}
    assert {part for part in wanted if part not in whole} == set()


@given(stores(most=3) | st.just(HARBOUR), st.sampled_from([30, 78]))
def test_the_page_tells_all_sections(of: Store, width: int) -> None:
    archive = archive_of(of)
    for telling in answer(of).events:
        page = event_page(telling.dossier, archive, UNICODE)
        whole = closed_up("".join(plain(line) for line in wrap(page, width)))
        assert {part for part in words(telling) if closed_up(part) not in whole} == set()


LINKED = store(
    event("call", "2031-05-01", status="planned", related=("strike",)),
    event("landing", "2031-05-03", fulfils=("call",)),
    event("strike", "2031-05-02", report("a", 1)),
)


def test_links_lead_to_events_that_stand_on_the_page_too() -> None:
    page = render(answer(LINKED), "html")
    assert '<span class="dim">Carries out:</span> <a href="#event-call">Call</a>, Thu 1 May 2031' in page
    assert '<span class="dim">Done by:</span> <a href="#event-landing">Landing</a>' in page
    assert page.count("See also:") == 2
    alone = render(answer(LINKED, "certainly:2031-05-03"), "html")
    assert '<span class="dim">Carries out:</span> Call, Thu 1 May 2031' in alone


def test_programs_get_the_ids_of_links_either_way() -> None:
    call, strike, landing = json.loads(render(answer(LINKED), "json"))["events"]
    assert (call["fulfils"], call["done_by"], call["see_also"]) == ([], ["landing"], ["strike"])
    assert (strike["related"], strike["see_also"]) == ([], ["call"])
    assert (landing["fulfils"], landing["done_by"]) == (["call"], [])

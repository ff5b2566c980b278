"""An invented store with a case of everything: the quarrel over the harbour of Orsa."""

from __future__ import annotations

from albab_tui.model.edtf import parse_edtf
from albab_tui.model.open_question import Question, Reply
from albab_tui.model.source import Attribution
from albab_tui.model.store import Store
from tests.stores import actor, event, figure, place, report, source, store

SOURCES = (
    source("a", "2031-05-20", agency="Wire", title="Fleet leaves Orsa", publisher=Attribution(name="The Lamp")),
    source(
        "b",
        "2031-05-21",
        agency="Wire",
        title="Norland lands",
        basis="inferred",
        why="It calls the landing of the 20th yesterday's.",
    ),
    source(
        "c",
        "2031-05-22",
        title="A week in Orsa",
        dateline="Orsa",
        language="en",
        note="Written over several days.",
        headline="Seven Days of Orsa",
        author=("Inger Holm", "Per Sund"),
        url="https://lamp.example/2031/week",
        accessed=parse_edtf("2031-06-02"),
        archived="https://archive.example/lamp/week",
        skipped=(1, 2),
    ),
    source("d", "2031-05-23?", title="Letters from the coast", basis="outside"),
)

ACTORS = (
    actor("norland", "Nørland", "Norlanders", name="Norland"),
    actor("norland-army", "Norland's troops", part_of="norland", kind="armed force"),
    actor("aske", "General Aske", name="Inger Aske", part_of="norland-army", kind="person"),
    actor("norland-palace", part_of="norland", kind="government body"),
    actor("sutland", "Súdland", name="Sutland"),
    actor("sutland-navy", part_of="sutland", kind="armed force"),
    actor("reef-front", "Reef Liberation Front", "RLF", kind="armed group"),
    actor("watch", "Harbour Watch", name="Orsa Harbour Watch", kind="organisation", note="A monitor."),
)

PLACES = (
    place("coast"),
    place("orsa", "Port Orsa", name="Örsa", part_of="coast", latitude=61.5, longitude=4.9),
    place("old-quay", part_of="orsa"),
    place("capital"),
)

EVENTS = (
    event(
        "storm",
        "2031-05-20T14:30",
        report("c", 9, when="at 2.30 p.m. on 20 May 2031"),
        kind="other",
        mentioned=["watch"],
        title="A storm closes the harbour",
        places=("old-quay",),
    ),
    event(
        "rumour",
        None,
        report("d", 1, by_description="a sailor's letter", says="A sailor writes of mines."),
        kind="situation",
        status="background",
        outside="No mine was ever found.",
        places=("coast",),
    ),
    event(
        "strike",
        "2031-05-18",
        report(
            "a",
            2,
            when="on Sunday",
            by="aske",
            figures=(figure(12, whom="reef-front"), figure(3, name="boats", unit="boats")),
        ),
        report("b", 4, when="on Sunday", by="aske", figures=(figure(12, whom="reef-front"),)),
        report("c", 3, 4, 7, when="on 18 May 2031", by="watch", figures=(figure(low=20, whom="reef-front"),)),
        kind="strike",
        agent=["norland-army"],
        target=["reef-front"],
        places=("old-quay",),
        title="Norland strikes the old quay",
        related=("call", "sinking"),
    ),
    event(
        "call",
        "2031-05-18..2031-05-19",
        report("a", 3, date="2031-05-18", when="on Sunday"),
        report("c", 5, date="2031-05-19", when="on Monday", rank="preferred", rank_why="It names the hour."),
        kind="meeting",
        agent=["norland-palace", "sutland"],
        title="The two capitals speak by telephone",
        differs_why="The capitals lie on either side of midnight.",
    ),
    event(
        "sinking",
        "2031-05-19?",
        report("a", 6, when="on Monday", by="reef-front", told=parse_edtf("2031-05-20"), told_when="on Tuesday"),
        report("b", 6, by="sutland-navy", stance="denies"),
        report("c", 8, by="watch", stance="doubts", note="It saw no wreck."),
        kind="attack",
        status="claimed",
        agent=["reef-front"],
        target=["sutland-navy"],
        title="The front says it sank a cutter",
        date_why="The front's words are of Tuesday.",
    ),
    event(
        "landing-planned",
        "2031-05-20..2031-05-24",
        report("a", 7, by="norland-palace", by_description="a palace official"),
        kind="policy",
        status="planned",
        agent=["norland"],
        title="Norland means to land troops",
    ),
    event(
        "landing",
        "2031-05-20",
        report("b", 1, 2, when="yesterday", answers=(Reply(question="how-far-in", answer=("old-quay",)),)),
        kind="advance",
        agent=["norland-army"],
        target=["sutland"],
        places=("orsa",),
        title="Norland's troops land",
        fulfils=("landing-planned",),
    ),
    event(
        "talks",
        "2031-06",
        report("a", 9, when="next month"),
        report("d", 5, when="in June", origin="Wire", origin_why="Its words are those of a."),
        kind="meeting",
        status="planned",
        agent=["norland", "sutland"],
        places=("capital",),
        title="Talks are due",
    ),
    event(
        "verdict",
        "2031-05-20",
        report("a", 8, when="on Tuesday", by="aske"),
        kind="statement",
        status="statement",
        speaker=["aske"],
        mentioned=["sutland"],
        title="Aske calls the harbour safe",
    ),
    event(
        "flight",
        "..2031-05-21",
        report(
            "c",
            10,
            when="by Wednesday",
            figures=(figure(low=300, high=400, name="fled", about=True),),
            answers=(Reply(question="how-far-in", answer=("orsa",), date=parse_edtf("2031-05-21")),),
        ),
        report("d", 2, when="by then", figures=(figure(350, name="fled"),)),
        kind="movement",
        title="Families leave Orsa",
        places=("orsa",),
    ),
    event(
        "aid",
        "2031-05~",
        report("a", 11, by="watch", figures=(figure(30, name="distance", unit="km"),)),
        report(
            "d",
            4,
            by="watch",
            figures=(figure(45, name="distance", unit="km"),),
            rank="deprecated",
            rank_why="Misread.",
        ),
        kind="support",
        agent=["watch"],
        places=("capital",),
        title="The watch brings food",
    ),
    event("treaty", "2014", report("a", 12, when="in 2014"), kind="agreement", status="background", agent=["norland"]),
    event("old-war", "199X", report("c", 12, when="in the 1990s"), status="background", target=["sutland"]),
    event(
        "blockade",
        "2029/..",
        report("c", 11, when="since 2029"),
        kind="siege",
        status="background",
        agent=["sutland-navy"],
        places=("orsa",),
    ),
)

QUESTIONS = (Question(id="how-far-in", asks="How far in were the troops?", on="place"),)

HARBOUR: Store = store(
    *EVENTS, title="The harbour of Orsa", sources=SOURCES, actors=ACTORS, places=PLACES, questions=QUESTIONS
)

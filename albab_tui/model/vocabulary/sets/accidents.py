"""Accidents and disasters, and what follows from them."""

from __future__ import annotations

from albab_tui.model.vocabulary.sets.wordset import WordSet, actor_kind, kind, role, status

ACCIDENTS = WordSet(
    kinds=(
        kind("collision", "no", "vehicles, ships or aircraft meet"),
        kind("crash", "no", "a vehicle, a ship or an aircraft is lost"),
        kind("fire", "either", "something burns"),
        kind("explosion", "no", "something blows up"),
        kind("collapse", "no", "a building, a bridge, a mine gives way"),
        kind("spill", "either", "something harmful gets out"),
        kind("failure", "either", "a machine or a part does not work"),
        kind("natural event", "either", "an earthquake, a storm, a flood"),
        kind("warning", "no", "an alarm, a distress call, a forecast"),
        kind("rescue", "either", "people are searched for or helped"),
        kind("evacuation", "either", "people are brought away"),
        kind("casualties", "no", "dead, injured, missing"),
        kind("inquiry", "either", "causes are looked for"),
        kind("finding", "no", "a cause or a fault is named"),
        kind("repair", "either", "damage is mended, a rule is changed"),
    ),
    statuses=(status("suspected", "claimed", "held to be likely, not shown"),),
    roles=(
        role("operator", "party", "who ran what had the accident"),
        role("victim", "target", "who was harmed"),
        role("rescuer", "agent", "who helped"),
        role("investigator", "agent", "who looks for the cause"),
    ),
    actor_kinds=(
        actor_kind("company", "a firm that builds, owns or runs something"),
        actor_kind("rescue service", "firefighters, coast guards, medics"),
        actor_kind("authority", "who oversees or investigates"),
        actor_kind("vehicle", "a ship, an aircraft, a train, a car"),
    ),
)

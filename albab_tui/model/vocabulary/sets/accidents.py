"""Accidents and disasters, and what follows from them."""

from __future__ import annotations

from albab_tui.model.vocabulary.sets.wordset import WordSet, actor_kind, kind, role, status

ACCIDENTS = WordSet(
    kinds=(
        kind("collision", "⋈C", "red", "no", "vehicles, ships or aircraft meet"),
        kind("crash", "↴H", "red", "no", "a vehicle, a ship or an aircraft is lost"),
        kind("fire", "△F", "red", "either", "something burns"),
        kind("explosion", "✷X", "red", "no", "something blows up"),
        kind("collapse", "↧L", "red", "no", "a building, a bridge, a mine gives way"),
        kind("spill", "∵S", "red", "either", "something harmful gets out"),
        kind("failure", "∅r", "red", "either", "a machine or a part does not work"),
        kind("natural event", "≀N", "red", "either", "an earthquake, a storm, a flood"),
        kind("warning", "⊛W", "blue", "no", "an alarm, a distress call, a forecast"),
        kind("rescue", "↥s", "green", "either", "people are searched for or helped"),
        kind("evacuation", "⇥u", "cyan", "either", "people are brought away"),
        kind("casualties", "†t", "red", "no", "dead, injured, missing"),
        kind("inquiry", "⌕Q", "blue", "either", "causes are looked for"),
        kind("finding", "∎g", "blue", "no", "a cause or a fault is named"),
        kind("repair", "⊞e", "green", "either", "damage is mended, a rule is changed"),
    ),
    statuses=(status("suspected", "◑d", "blue", "claimed", "held to be likely, not shown"),),
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

"""On the timeline's screen: what is told of events, sources and claimants."""

from __future__ import annotations

from albab_tui.app.commands.command import Command

COMMANDS = (
    Command("read", ("enter",), "read", "Read the event in full; Esc or q goes back", "Read", "main", 6),
    Command("full", ("F",), "Full screen", "The pane over the whole screen, and back", "Read", "main"),
    Command(
        "passages", ("x",), "passages", "The passages that the reports cite, unfolded or folded", "Read", "main", 16
    ),
    Command("report(1)", ("J",), "Next report", "To the event's next report, its passage unfolded", "Read", "main"),
    Command("report(-1)", ("K",), "Report before", "To the report before; past the first to the event", "Read", "main"),
    Command("article", ("A",), "Article", "The whole article that reports it, passage by passage", "Read", "main"),
    Command("sources", ("s",), "sources", "The articles, each with everything drawn from it", "Read", "main", 7),
    Command("questions", ("Q",), "Questions", "What the articles answer, and differently", "Read", "main"),
    Command("claimants", ("B",), "Statements", "Every claimant, each with everything it says", "Read", "main"),
    Command("grid", ("T",), "Who, when", "Who was active when: actors down, time across", "Read", "main"),
    Command(
        "follow({key})", tuple("123456789"), "See also", "To the event of this number at the page's end", "Read", "main"
    ),
    Command("compare", ("C",), "Compare", "Its reports side by side, with those of a marked event", "Read", "main"),
    Command("mark", ("M",), "Mark", "Mark the event that C is to compare with another, or no longer", "Read", "main"),
    Command("reverse", ("o",), "order", "Newest first, or oldest first", "Read", "main", 13),
    Command(
        "copy", ("y",), "cite", "Send a citation of the event or report to the terminal's clipboard", "Read", "main", 15
    ),
    Command("copy_as", ("Y",), "Copy", "Choose what to copy: a citation, as BibTeX too, or the page", "Read", "main"),
    Command("export", ("e",), "export", "Write what is shown to a file", "Read", "main", 9),
)

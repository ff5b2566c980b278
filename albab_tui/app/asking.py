"""What can be typed at a prompt, and what each answer does to the session; knows no screen."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct
from msgspec.structs import replace

from albab_tui.app.session import Session
from albab_tui.archive.protocol import Match
from albab_tui.model.edtf import Edtf
from albab_tui.model.wording import spell
from albab_tui.question.completion import Completion, complete
from albab_tui.question.filter import Filter
from albab_tui.question.grammar import parse_filter, with_rest
from albab_tui.question.printing import print_filter
from albab_tui.question.ranges import RangeError, narrowed
from albab_tui.question.searching import asked_in
from albab_tui.question.typed import FilterError
from albab_tui.question.when import date_from_words, why_not
from albab_tui.text.sought import sought

NOTHING_TO_FIND = "no letter or digit to search for"


class RefusedError(ValueError):
    """A line is not understood; the message says why."""

    def __init__(self, message: str, position: int = 0) -> None:
        super().__init__(message)
        self.position = position
        """Where the part begins that is not understood, in characters from 0."""


def _nothing(session: Session, text: str, cursor: int) -> Completion:
    return Completion()


def _never(session: Session, text: str) -> bool:
    return False


def _not_prepared(session: Session) -> None:
    """Nothing."""


def _read_a_date(session: Session) -> None:
    """Read a date in words, for which much is imported the first time."""
    date_from_words("1 january 2000", session.names)


class Asking(Struct, frozen=True):
    """One thing to ask for."""

    label: str
    initial: Callable[[Session], str]
    """What stands in the line to begin with."""
    answer: Callable[[Session, str], str]
    """Acts on the line typed; gives a message for the user, empty where the screen says enough.

    Raises RefusedError, and changes nothing, where the line is not understood.
    """
    complete: Callable[[Session, str, int], Completion] = _nothing
    """What a line may go on with at a cursor."""
    searches: Callable[[Session, str], bool] = _never
    """Whether a line is understood and has words searched for, which may have to be waited for."""
    prepare: Callable[[Session], object] = _not_prepared
    """Does once the line is shown what its first answer would wait for."""

    @property
    def completes(self) -> bool:
        """Whether there is anything that a line may go on with."""
        return self.complete is not _nothing


def search(session: Session, text: str) -> str:
    """Search for what is typed from now on; an empty line clears the search. Who finds is told where it is.

    Raises:
        RefusedError: if nothing in the line can be searched for.
    """
    remember_search(session, text)
    return ""


def find_first(session: Session) -> str:
    """Go to the first event, from the current one on, that holds what is searched for; gives what that came to."""
    if not session.searched.strip():
        return ""
    match = session.find(from_here=True)
    if match:
        session.jump_to(match.id)
    return found(session, match)


def remember_search(session: Session, text: str) -> None:
    """Search for what is typed from now on, wherever one goes to the next match.

    Raises:
        RefusedError: if nothing in the line can be searched for.
    """
    if text.strip() and not sought(text):
        raise RefusedError(NOTHING_TO_FIND)
    session.search(text)


def found(session: Session, match: Match | None) -> str:
    """What a search came to, in words."""
    if not session.searched.strip():
        return "nothing searched for yet; type / first"
    if match is None:
        return f"nothing shown here holds {in_quotes(session.searched)}"
    more = "; n next, N before" if match.of > 1 else ""
    by = f": {', '.join(alias.told for alias in match.aliases)}" if match.aliases else ""
    return f"match {match.number} of {match.of} for {in_quotes(session.searched)}{by}{more}"


def in_quotes(line: str) -> str:
    """A line in the quotes of a sentence, unless it has quotes of its own."""
    return line if '"' in line else f"“{line}”"


def date_told(session: Session, text: str) -> Edtf:
    """The date that words name.

    Raises:
        RefusedError: if they name none.
    """
    window = date_from_words(text, session.names)
    if window is None:
        why = why_not(text, session.names) or "try 8 feb, last january, 2017-02"
        raise RefusedError(f"when is “{text}”? {why}")
    return window


def go_to_date(session: Session, text: str) -> str:
    """Go to the date that the words name.

    Raises:
        RefusedError: if they name none.
    """
    if not text.strip():
        return ""
    window = date_told(session, text)
    if not session.go_to_date(window):
        return "no event shown here has a date"
    when = session.dossier.event.date if session.dossier else None
    if when is not None and when.overlaps(window):
        return spell(window)
    return f"nothing shown here is of {spell(window)}; the nearest is {spell(when)}"


def ask_for_range(session: Session, text: str) -> str:
    """Ask for what lies in the range that dates or words name; an empty line leaves the range as it is.

    Raises:
        RefusedError: if they name none.
    """
    if not text.strip():
        return ""
    try:
        window = narrowed(None, "during", text.strip(), session.names)
    except RangeError as problem:
        raise RefusedError(str(problem).removeprefix("during:")) from None
    session.apply(replace(session.filter, window=window))
    return ""


def edit_filter(session: Session, text: str) -> str:
    """Put the filter typed in force.

    Raises:
        RefusedError: at the first term that is not understood.
    """
    try:
        session.apply(parse_filter(text, session.names))
    except FilterError as problem:
        raise RefusedError(f"filter unchanged: {problem}", problem.position) from None
    return ""


def edit_rest(session: Session, text: str) -> str:
    """Put what was typed in the place of the part of the filter that the panes don't show.

    Raises:
        RefusedError: at the first term that is not understood.
    """
    try:
        session.apply(with_rest(session.filter, text, session.names))
    except FilterError as problem:
        position = problem.position if problem.text == text else 0
        raise RefusedError(f"filter unchanged: {problem}", position) from None
    return ""


def _complete_filter(session: Session, text: str, cursor: int) -> Completion:
    return complete(text, cursor, session.names)


def _filter_searches(session: Session, text: str) -> bool:
    try:
        return bool(asked_in(parse_filter(text, session.names)))
    except FilterError:
        return False


def _rest_searches(session: Session, text: str) -> bool:
    try:
        return bool(asked_in(with_rest(session.filter, text, session.names)))
    except FilterError:
        return False


def _filter_text(session: Session) -> str:
    text = print_filter(session.filter)
    return text + " " if text else ""


def _rest_text(session: Session) -> str:
    return print_filter(Filter(session.filter.rest))


QUESTIONS: dict[str, Asking] = {
    "search": Asking("Search", lambda _: "", search),
    "date": Asking("Go to date", lambda _: "", go_to_date, prepare=_read_a_date),
    "range": Asking("Range", lambda _: "", ask_for_range),
    "filter": Asking("Filter", _filter_text, edit_filter, _complete_filter, _filter_searches),
    "rest": Asking("In brackets", _rest_text, edit_rest, _complete_filter, _rest_searches),
}
"""Each question by the name that the app's commands use."""

"""Evidence in words: who says it, where, how much, and with how many independent voices behind it."""

from __future__ import annotations

from decimal import Decimal

from msgspec import structs

from albab_tui.evidence.basis import known_words
from albab_tui.evidence.disputes import DATE, OCCURRENCE, Answered, Dispute, Value
from albab_tui.evidence.dossier import Dossier
from albab_tui.model.directory import Directory
from albab_tui.model.edtf import Edtf
from albab_tui.model.open_question import Reply
from albab_tui.model.report import Figure, Report, Stance
from albab_tui.model.source import Attribution, Source
from albab_tui.model.wording import spell
from albab_tui.text.numbers import many


def claimant_words(report: Report, catalogue: Directory) -> str:
    """The actor quoted, with the description of the person; the article itself where nobody is quoted."""
    if report.by and report.by_description:
        return f"{report.by_description} ({catalogue.actor_name(report.by)})"
    if report.by:
        return catalogue.actor_name(report.by)
    return report.by_description or "the article itself"


def cited_words(report: Report) -> str:
    """The cited paragraphs: "¶2–4", empty where none is cited."""
    return paragraph_words(report.paragraphs)


def paragraph_words(paragraphs: tuple[int, ...]) -> str:
    """Paragraphs of a text: "¶2", "¶2–4", "¶2, 5"; empty where there are none."""
    runs: list[tuple[int, int]] = []
    for number in sorted(set(paragraphs)):
        if runs and number == runs[-1][1] + 1:
            runs[-1] = runs[-1][0], number
        else:
            runs.append((number, number))
    numbers = ", ".join(str(first) if first == last else f"{first}–{last}" for first, last in runs)
    return f"¶{numbers}" if numbers else ""


def passage_words(report: Report) -> str:
    """Source and cited paragraphs: "000 ¶2"; the source alone where none is cited."""
    return f"{report.source} {cited_words(report)}".rstrip()


def telling_words(report: Report) -> str:
    """When the words were said, where that is not when the deed was done: "said Wed 8 Feb 2017 (“on Wednesday”)"."""
    words = f"“{report.told_when}”" if report.told_when else ""
    if report.told is None:
        return f"said {words}" if words else ""
    return f"said {spell(report.told)}" + (f" ({words})" if words else "")


def reply_words(reply: Reply, catalogue: Directory) -> str:
    """A question with the answer: "How far in were they? Western gates, Thu 9 Feb 2017"."""
    question = catalogue.questions.get(reply.question)
    return f"{question.asks if question else reply.question} {answer_words(reply, 'asserts', catalogue)}"


def position_words(latitude: float | None, longitude: float | None) -> str:
    """A position as people write it: "36.37° N, 37.52° E"; empty where a part is missing."""
    if latitude is None or longitude is None:
        return ""
    north, east = "N" if latitude >= 0 else "S", "E" if longitude >= 0 else "W"
    return f"{abs(latitude):g}° {north}, {abs(longitude):g}° {east}"


def printed(source: Source) -> list[tuple[str, str]]:
    """What the source itself carries, and where it can be read, each with its label."""
    given = {
        "Text": source.text,
        "Headline": source.headline and f"“{source.headline}”",
        "Author": ", ".join(source.author),
        "Address": source.url,
        "Read there": source.accessed and spell(source.accessed),
        "Archived": source.archived,
    }
    return [(label, words) for label, words in given.items() if words]


def day_words(source: Source) -> str:
    """The day of publication: "Tue 20 May 2031", "day unknown"."""
    return spell(source.day) if source.day else "day unknown"


def published_words(source: Source) -> str:
    """The same with how it is known: "Fri 23 May 2031 (known from outside)"."""
    return day_words(source) + (f" ({known_words(source.published.basis)})" if source.published else "")


def attributed_words(name: Attribution) -> str:
    """A publisher's or agency's name, with how it is known where it is not stated: "Wire (inferred)"."""
    return name.name + ("" if name.basis == "stated" else f" ({known_words(name.basis)})")


def figure_words(figure: Figure, catalogue: Directory) -> str:
    """The figure with its name: "killed: 58 people (Islamic State)"."""
    whom = f" ({catalogue.actor_name(figure.whom)})" if figure.whom else ""
    return f"{figure.name}: {amount_words(figure)}{whom}"


def amount_words(figure: Figure) -> str:
    """The figure's value and unit: "58 people", "at least 6 people", "about 40 km", "3–5 aircraft"."""
    if figure.value is not None and not (figure.low is figure.high is None):
        return _best(figure)
    low, high = figure.bounds
    return _amount(figure, low, high)


def _best(figure: Figure) -> str:
    """A best value with its bounds: "12 people (10–15)", "12 people (at least 10)"."""
    bounds = _amount(structs.replace(figure, unit=None, about=False), figure.low, figure.high)
    return f"{_amount(figure, figure.value, figure.value)} ({bounds})"


def _amount(figure: Figure, low: Decimal | None, high: Decimal | None) -> str:
    if low is not None and high is not None:
        amount = _number(low) if low == high else f"{_number(low)}–{_number(high)}"
    elif low is not None:
        amount = f"at least {_number(low)}"
    else:
        amount = f"at most {_number(high)}" if high is not None else "no value"
    about = "about " if figure.about else ""
    unit = "person" if figure.unit == "people" and amount == "1" else figure.unit
    return about + amount + (f" {unit}" if unit else "")


def _number(value: Decimal) -> str:
    return f"{value:f}"


def support_words(dossier: Dossier) -> str:
    """How many articles and how many independent origins stand behind the event: "3 articles, 1 origin"."""
    return f"{many(len(dossier.sources), 'article')}, {many(len(dossier.origins), 'origin')}"


_REFUSED = {"asserts": "", "denies": "not: ", "doubts": "doubtful: "}


def answer_words(reply: Reply, stance: Stance, catalogue: Directory) -> str:
    """An answer without its question: "Western gates", "not: western gates, Thu 9 Feb 2017"."""
    given = ", ".join(catalogue.reply_names(reply))
    return _REFUSED[stance] + given + (f", {spell(reply.date)}" if reply.date else "")


def value_words(value: Value, catalogue: Directory) -> str:
    """A disputed value: a date spelt out, an amount, a stance, or an answer."""
    if isinstance(value, Edtf):
        return spell(value)
    if isinstance(value, Answered):
        return answer_words(value.reply, value.stance, catalogue)
    return amount_words(value) if isinstance(value, Figure) else value


def subject_words(dispute: Dispute, catalogue: Directory) -> str:
    """What is disputed: "the date", "whether it happened", "killed (Islamic State)", a question as it is asked."""
    if dispute.question is not None:
        question = catalogue.questions.get(dispute.question)
        return question.asks if question else dispute.question
    whom = f" ({catalogue.actor_name(dispute.whom)})" if dispute.whom else ""
    return {DATE: "the date", OCCURRENCE: "whether it happened"}.get(dispute.subject, dispute.subject + whom)

"""The tense of the sentence decides on which side of the day of writing a bare weekday, month or day lies."""

from __future__ import annotations

import re
import runpy
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from albab_tui.dating import resolve, sentence_with
from albab_tui.dating.tense import governor

THURSDAY = date(2017, 2, 9)
BENCHMARKS = Path(__file__).parents[2] / "benchmarks"
MEASURE = runpy.run_path(str(BENCHMARKS / "measure_dating.py"))
CASES: list[Any] = list(MEASURE["cases"](BENCHMARKS / "newswire_sentences.tsv"))


def read(sentence: str, written: date = THURSDAY) -> str | None:
    expression = sentence.partition("[")[2].partition("]")[0]
    found = resolve(expression, written, sentence=sentence.replace("[", "").replace("]", ""))
    return str(found.date) if found else None


def ahead(sentence: str) -> bool | None:
    expression = sentence.partition("[")[2].partition("]")[0]
    found = governor(sentence.replace("[", "").replace("]", ""), expression)
    return found.ahead if found else None


@pytest.mark.parametrize("kind", sorted({case.kind for case in CASES}))
def test_the_benchmark_s_figures_do_not_fall(kind: str) -> None:
    score = MEASURE["score"]([case for case in CASES if case.kind == kind])
    assert score.precision >= 0.99
    assert score.answered >= 0.93 * score.total


def test_there_are_enough_sentences() -> None:
    assert len(CASES) >= 1_000
    assert len({case.sentence for case in CASES}) >= 900


@pytest.mark.parametrize(
    ("sentence", "side"),
    [
        ("They will meet [Friday].", True),
        ("Trade is due in [March].", True),
        ("A ruling is expected [Thursday].", True),
        ("They were to have met [Monday].", False),
        ("He had until [Friday] to pay.", True),
        ("The siege lasted until [Friday].", False),
        ("The hearing was adjourned until [Friday].", True),
        ("He said [Tuesday] that it would rain.", False),
        ("He said on Tuesday that it would rain [Friday].", True),
        ("The judge said the talks [on Friday] would go ahead.", True),
        ("In [April], he said, prices will rise.", True),
        ("The mayor, who resigned [Monday], will stand again.", False),
        ("The mayor, who resigns [Monday], stood again.", True),
        ("The deadline is [Friday].", True),
        ("[Friday] is the deadline.", True),
        ("The fund was set up [in May].", False),
        ("Mr. Park met Gen. Cho [Friday].", False),
        ("The store is closed after a fire [Tuesday].", False),
        ("He is accused of theft [on Friday].", None),
        ("He had hoped to leave [Friday].", None),
        ("Analysts had expected a cut [in May].", False),
        ("Analysts had expected the firm to cut its dividend [Tuesday].", False),
        ("Troops were told to leave [Friday].", None),
        ("The town wants the road finished by [June].", True),
        ("The show would have begun [in May].", None),
        ("A verdict, expected [Friday], was put off.", None),
        ("The talks that were to start [Friday] collapsed.", None),
        ("He was to speak [Monday], but fell ill.", None),
        ("He was to speak [Monday] in the square.", True),
        ("The rains usually begin in [June].", None),
        ("A vote moved from [May 3] to June 1 is off.", None),
        ("A rally is being planned for [Friday].", True),
        ("After losing [Friday], they meet Orsa.", False),
        ("He will be buried Friday after his death [on Monday].", False),
        ("The hosts face Orsa [on Friday].", True),
        ("Orsa travel to Dun [on Saturday].", True),
        ("She hit two home runs [Sunday] and left.", False),
        ("He resigned and leaves office [on Friday].", True),
        ("Asked about [Friday's] march, she smiled.", None),
        ("He won [Sunday's] vote.", False),
        ("The senator, whose term ends [in January], said no.", True),
        ("A court ordered him held until [Friday].", True),
        ("Police are looking into [Monday's] attack.", False),
        ("Polls show a close race in [Sunday's] election.", None),
        ("Harvest losses last [October] ran to millions.", False),
        ("The talks last until [Friday].", True),
        ("The minister has promised an answer by [Friday].", True),
        ("The town had fallen by [Friday].", False),
        ("The border stayed closed until [Friday].", False),
        ("The border was closed until [Friday].", True),
        ("The two are getting married in [April].", True),
        ("They got married in [April].", False),
        ("Aides said a signing [Friday] was likely.", True),
        ("A strike [Friday] was unlikely, they said.", True),
        ("It was possible [Friday] to walk there.", False),
        ("The guide was likely killed [Friday].", False),
        ("The team, beaten Friday, play again on [Sunday].", None),
        ("The mayor, hurt Friday, left hospital on [Sunday].", False),
        ("The union called for a strike [Friday].", None),
        ("The union called [Friday] for a strike.", False),
        ("The mayor proposed talks [Friday].", None),
        ("He will miss [Friday's] final.", True),
        ("He will talk about [Friday's] final.", None),
        ("Crews hope to have the fire contained by [Friday].", True),
        ("They have the fire contained by [Friday].", False),
        ("Members will be asked to approve it [Friday].", True),
        ("If no deal is reached by [Friday], prices will rise.", True),
        ("The office will stay shut until [Friday].", True),
        ("Next up for them is a game [Friday].", True),
        ("Snow is possible from [Friday].", True),
        ("With a week to go before the [Feb. 20] election, they led.", True),
        ("Neither would say [Friday] how close they were.", False),
        ("He said he would say [Friday] how close they were.", True),
        ("Brokers said [Friday's] rally owed much to luck.", False),
        ("The firm announced plans [Friday] to build a port.", False),
        ("He agreed to terms on a contract [Friday].", False),
        ("The firm is growing, announcing on [Friday] a deal.", False),
        ("The men were believed to be meeting there [Friday].", False),
        ("It was a taste of what's to come [Friday].", True),
        ("The house appeared poised [Friday] to approve it.", False),
        ("The United States on [Friday] vetoed the text.", False),
        ("The firm sued a bank [Friday] seeking to recover its money.", False),
        ("No verb [Friday].", None),
        ("They will meet Friday, they said, as they did [Friday].", None),
    ],
)
def test_the_verb_of_the_clause_decides(sentence: str, side: bool | None) -> None:
    assert ahead(sentence) is side


@pytest.mark.parametrize(
    ("sentence", "window"),
    [
        ("The court will rule [Thursday].", None),  # today, or in a week?
        ("The court ruled [Thursday].", "2017-02-09"),
        ("Polls show a close race in [Sunday's] election.", None),
        ("He will appeal [the Feb. 5] ruling.", "2017-02-05"),
        ("Talks open in Riga [Jan. 23].", "2017-01-23"),  # no present tense reaches so far ahead
        ("The bakers struck in [June].", "2016-06"),
        ("The ship sails [in two days].", "2017-02-11"),
        ("It was sold [in 2014] and will be sold again.", "2014"),
    ],
)
def test_what_is_told_in_a_sentence(sentence: str, window: str | None) -> None:
    assert read(sentence) == window


def test_a_known_tense_needs_no_sentence() -> None:
    found = resolve("Friday", THURSDAY, future=False, sentence="They will meet Friday.")
    assert found
    assert str(found.date) == "2017-02-03"


def test_the_explanation_names_the_verb() -> None:
    found = resolve("Friday", THURSDAY, sentence="They will meet Friday.")
    assert found
    assert found.explanation == 'the next Friday after the day of writing; "will meet" puts it ahead'


def test_sentences_of_other_languages_tell_nothing() -> None:
    with_sentence = resolve("am Freitag", THURSDAY, language="de", sentence="They will am Freitag")
    assert with_sentence == resolve("am Freitag", THURSDAY, language="de")


@pytest.mark.parametrize(
    ("passage", "expression", "sentence"),
    [
        ("He left. On Feb. 5 he met Mr. Roe in St. Ives. She wept.", "Feb. 5", "On Feb. 5 he met Mr. Roe in St. Ives."),
        ('"It ended Friday." They will meet  Monday.', "monday", "They will meet Monday."),
        ("At 3 p.m. Friday it rained. It rains.", "3 p.m. Friday", "At 3 p.m. Friday it rained."),
        ("It rained Fridays.", "Friday", ""),
        ("It rained.", "", ""),
    ],
)
def test_the_sentence_of_a_passage(passage: str, expression: str, sentence: str) -> None:
    assert sentence_with(passage, expression) == sentence


WORDS = re.findall(
    r"\S+",
    """
    the will meet said had been to is are was on Friday by until ' , . that who plans set due 's held * “ not
    """,
)


@given(st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join), st.sampled_from(["Friday", "by Friday", "on"]))
def test_no_sentence_raises(sentence: str, expression: str) -> None:
    found = governor(f"{sentence} {expression} {sentence}", expression)
    assert found is None or found.ahead in (True, False, None)
    resolve(expression, THURSDAY, sentence=f"{sentence} {expression}")


@given(st.text(max_size=60), st.text(min_size=1, max_size=8))
def test_no_text_raises(sentence: str, expression: str) -> None:
    resolve(expression, THURSDAY, sentence=sentence + expression)
    sentence_with(sentence, expression)

"""The verbs of newspaper English, as far as the tense of a sentence hangs on them."""

from __future__ import annotations

import re


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


MODALS = _words(
    "will shall would could may might can must should 'll won't cannot can't wouldn't couldn't shan't shouldn't "
    "mustn't ought"
)
PRESENT_BE = _words("is are am isn't aren't 's 're 'm")
PAST_BE = _words("was were wasn't weren't")
HAVE = _words("have has haven't hasn't 've")
HAD = frozenset({"had", "hadn't"})
DO = _words("do does don't doesn't")
DID = frozenset({"did", "didn't"})

PLANNED = _words(
    "due expected scheduled set slated planned likely unlikely poised ready about going forecast bound certain sure "
    "tipped projected billed supposed anticipated predicted preparing planning hoping expecting intending aiming "
    "seeking upcoming forthcoming booked timed targeted pencilled penciled earmarked"
)
"""Behind a form of "to be", or behind their noun, they say that what follows is still to come."""
_PLANS = (
    "plan intend hope expect agree vow promise pledge prepare want aim propose threaten decide seek wish pretend mean "
    "offer undertake resolve opt arrange elect choose volunteer swear await predict forecast project anticipate eye "
    "target"
)
_BARE_PLANS = "expect plan predict forecast project anticipate eye target await promise propose schedule seek want"
PUT_OFF = _words(
    "call called calls schedule scheduled set sets fix fixed adjourn adjourned postpone postponed delay delayed defer "
    "deferred move moved push pushed shift shifted put reschedule rescheduled extend extended suspend suspended "
    "announce announced plan planned book booked slated brought summoned invited reset carried remanded rolled "
    "cancel cancelled canceled banned jailed closed shut barred"
)
"""What they name behind "for", "to" or "until" lies ahead of them, whatever their own tense."""
LASTED = _words(
    "lasted stayed remained continued ran held waited worked served lived kept was were did didn't wasn't weren't "
    "went stood sat slept dragged raged"
)
"""What they name behind "until" was over when they were told."""
SAYING = _words(
    "said say says added adds warned warns insisted insists believes believed thinks thought argued argues noted notes "
    "estimates estimated claimed claims stated states announced announces confirmed confirms hopes hoped feared fears "
    "reported reports showed shows suggested suggests predicted"
)
"""Verbs whose object may be a clause of its own, without "that"."""
SAYING_ING = _words("announcing saying telling warning adding reporting confirming insisting arguing claiming noting")
"""Behind a comma they tell of what was said with the deed before it: "is deepening its ties, announcing Tuesday"."""
BELIEVED = _words("believed thought said reported alleged known presumed feared considered understood rumored rumoured")
"""With "to be" they tell what is held to be so: "were believed to be meeting"."""
SUBJECTIVE = _words("force forces forced lead leads led cause caused help helps helped get got")
"""With an infinitive they tell of a deed that was done with them."""

_SCHEDULED = (
    "arrive leave depart open reopen close begin start end expire resume vote meet gather travel fly visit host play "
    "face take come go retire return lapse run last report release unveil publish launch speak address deliver hold "
    "decide rule sign convene head sail land debut air premiere kick conclude finish mark celebrate turn become join "
    "appear testify compete tour step receive inaugurate hear consider review debate elect choose welcome present "
    "announce fall wrap assume chair lead stand hand perform race fight kickoff qualify mature draw converge sit "
    "marry graduate ship sell move switch shut cease lift enter continue stage walk strike march swear mount send "
    "attend leave undergo discuss complete transfer hit increase rise drop cut raise reach play roll introduce bring "
    "restart reconvene relaunch restage consult brief interview pick name award give pay report mail ballot poll "
    "screen broadcast test resign quit step"
)
NOUNS = _words("talks plays means heads rules runs tests polls reports visits votes ends marks tours hands")
"""Plurals that are nouns more often than verbs: verbs only right behind their subject's pronoun or name."""

_IRREGULAR = (
    "said told met left began rose fell grew held made took came went gave got saw found felt led lay won lost sent "
    "spent built brought bought caught taught thought sought fought sold stood struck broke spoke chose drove flew "
    "froze hid knew threw wrote rode ran sang sank swam shot sat slid slept swept kept crept wept dealt dreamt meant "
    "paid laid read rang drank drew ate bore beat became bent bit blew bled bound bred burst cast clung cost cut dug "
    "fed fled forgot forgave hung hit hurt knelt learnt lent let lit put quit rid shook shed shone shrank shut slew "
    "spat split spread sprang stole stuck stung swore swung tore understood undertook underwent upheld withdrew "
    "withheld wore woke wound overcame overtook overthrew oversaw mistook retook rebuilt resold reset outbid "
    "foresaw heard had was were did could bid set born slain taken given seen known shown grown driven written broken "
    "chosen stolen beaten forgotten fallen spoken torn worn thrown blown drawn flown frozen hidden ridden risen shaken "
    "sworn woken done gone been won wed owed used tied lied eyed sued vied"
)
PAST = _words(_IRREGULAR)
_NO_VERBS = _words(
    "need feed seed speed breed bleed weed reed deed greed creed steed indeed hundred kindred red bed shed sled wed ted"
    " fred united sacred naked wicked aged rugged beloved embed exceed proceed succeed agreed-upon"
)

DETERMINERS = _words(
    "a an the his her its their our my your this that these those any no some each every another such several many few "
    "all both two three four five six seven eight nine ten new first second third last next early late"
)
OF_MANY = _words("these those several many few all both two three four five six seven eight nine ten")
"""Those among them whose noun ends in -s."""
PREPOSITIONS = _words(
    "in on at of for to from with by about into over under between among through against during without near within "
    "across along around behind beyond despite toward towards upon via like per off"
)
PRONOUNS = _words("i we you they he she it who which that people police children men women staff crew")
BOUNDARIES = _words(
    "and but or while when whenever after before as because if that which who whom whose where although though unless "
    "whether than so what"
)
AHEAD_OF = re.compile(
    r"(?:ahead of|on the eve of|in (?:the )?run ?-?up to|in preparation for|prepar\w+ for|in time for|"
    r"looking ahead to|pending|upcoming|forthcoming|deadline (?:of|for)|candidates? (?:in|for)|campaign\w* for|"
    r"call(?:s|ed|ing)? for|appeal(?:s|ed|ing)? for|forecast for|invit\w+ to|tickets? (?:for|to)|to go before|"
    r"looking forward to|brac\w+ for|gear\w* up for|ready for)(?: \S+){0,6} ?$"
)
"""Words that put the noun behind them ahead."""

PLANNED_PAST = _words("expected scheduled set planned due slated supposed billed")
DROPPED = _words(
    "postponed delayed canceled cancelled scrubbed scrapped shelved dropped deferred adjourned rescheduled off back"
)
"""What was planned and then came to this was for a day that may be over."""
TELLING = SAYING | _words(
    "asked spoke talked discussed commented criticized criticised praised mentioned questioned previewed debated"
)
"""What they tell of may lie on either side."""

DONE = _words(
    "attack attacks ruling decision killing killings crash bombing bombings quake earthquake storm defeat loss win "
    "victory death deaths shooting shootings raid raids blast explosion protest protests announcement verdict accident "
    "fire clash clashes violence arrest arrests strike strikes assault massacre fall rise drop gain close collapse "
    "incident events failure landing statement resignation revelation revelations report reports data figures arrival "
    "birth disappearance release return election ouster coup merger takeover injury surgery stroke"
)
"""What a day names behind it had been when it was named: "Monday's attack"."""
BEHIND_OF = re.compile(
    r"\b(?:after|since|following|over|because of|despite|in connection with)(?: [\w'-]+){0,4} "
    rf"({'|'.join(sorted(DONE))})(?: (?:in|at|near|of) \S+)?(?: on| in)?$"
)
"""After what was done on a day: that day lies behind, whatever the verb says of the rest."""
DELIVERED = frozenset({"delivery", "contract", "contracts", "futures"})
"""What traders name by a month that may be over."""
TO_COME = _words(
    "election elections vote votes summit meeting game match final talks hearing deadline ballot referendum poll polls "
    "race session ceremony inauguration runoff primary primaries debate fight contest visit trip launch opening "
    "parade funeral wedding trial auction concert speech address march rally demonstration protest protests strike "
    "walkout semifinal semifinals quarterfinal derby bout conference convention congress games playoff playoffs "
    "festival marathon gathering sale feast mass celebration celebrations mourning"
)
"""What a day names before it was as often as behind it: "Sunday's election"."""
TAKING_PART = _words(
    "miss play attend face start host contest lead skip boycott watch run compete referee meet speak appear enter "
    "umpire ride fight row officiate chair address join open close feature sing perform preach"
)
"""When they are still to come, so is what they name: "will miss Saturday's final"."""
SPEAKING = _words(
    "say comment confirm discuss elaborate speculate disclose identify reveal specify describe explain predict talk "
    "answer"
)
NEGATIONS = _words("not n't neither no nobody none wouldn't couldn't nor")
"""With "would" or "could" before a verb of speaking they tell that nothing was said."""
SEEMED = _words("appeared seemed looked")
"""What was "poised" or "set" then was so on the day told behind it: "appeared poised Tuesday to approve"."""

ASKED_FOR = _words("called demanded proposed sought requested suggested offered organized organised arranged convened")
"""What they name is held later than they were: "called for a strike Tuesday" may tell the day of either."""


def _forms(words: str, *endings: str) -> frozenset[str]:
    return frozenset(_form(word, ending) for word in words.split() for ending in endings)


def _form(word: str, ending: str) -> str:
    """A regular form of a verb: "flies", "moving", "planned"."""
    if ending == "s":
        if word.endswith(("s", "sh", "ch", "x", "z", "o")):
            return word + "es"
        return word[:-1] + "ies" if word.endswith("y") and word[-2] not in "aeiou" else word + "s"
    if not ending:
        return word
    if word.endswith("e") and not word.endswith(("ee", "ye")):
        return word[:-1] + ending
    if word.endswith("ee") and ending == "ed":
        return word + "d"
    doubled = len(word) > 2 and word[-1] in "bdgmnprt" and word[-2] in "aeiou" and word[-3] not in "aeiou"
    short = doubled and (len(word) <= 4 or word in ("begin", "permit", "transfer", "reset"))
    return word + (word[-1] if short and not word.endswith(("open", "enter")) else "") + ending


PLANS = _forms(_PLANS, "", "s", "ed", "ing") | _words("chose sought sworn swore meant plans bid promise")
"""With an infinitive behind them the deed is still to come."""
ORDERS = _forms(
    "order tell ask urge allow require invite instruct advise clear permit authorize press direct command request "
    "encourage summon warn beg appoint enable",
    "", "s", "ed",
) | _words("told")  # fmt: skip
"""With an infinitive they tell of a deed that may lie on either side of the day of writing."""
WANTS = _words("want wants wanted needs needed ordered")
"""With a participle behind their object that deed is still to come."""
LINKING = _words("stay remain keep get become go be")
"""With a participle behind them they are one verb: "will stay shut"."""
HAVING_DONE = _words("have get")
"""Still to come, they put a participle behind their object ahead: "hope to have the fire contained"."""
FORESEEN = _forms("expect predict forecast anticipate", "ed")
"""What others had foreseen was of its day; what one had hoped to do may still be to come."""
PLANS_NOUN = _forms(_BARE_PLANS, "", "s")
"""In the present they put their object ahead without an infinitive: "expects a loss"."""
SCHEDULED = _words(_SCHEDULED)
SCHEDULED_S = _forms(_SCHEDULED, "s")
"""In the present they tell what is on the calendar: "arrives Sunday"."""
SCHEDULED_ING = _forms(_SCHEDULED, "ing")


_UNDOING = ("unveil", "unleash", "unload", "unearth", "unlock", "unravel", "unseat", "unfold", "uncover", "undermin")


def is_past(word: str) -> bool:
    """Whether a word may be the simple past or the participle of a verb."""
    return (
        word in PAST
        or (
            len(word) > 4
            and word.endswith("ed")
            and (not word.startswith("un") or word.startswith(_UNDOING))
            and word not in _NO_VERBS
        )
        or word == "died"
    )


def is_adverb(word: str) -> bool:
    """Whether a word may stand within the forms of a verb."""
    return (word.endswith("ly") and len(word) > 4 and word not in PLANNED) or word in _ADVERBS


USUALLY = _words("usually normally typically often always traditionally generally regularly rarely seldom")
"""With a present they tell of what comes again and again."""
_ADVERBS = _words(
    "often always seldom not also now still never already soon then just even only yet again once later n't"
)

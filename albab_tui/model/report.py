"""Reports: what one passage of one source says about an event, and who says it there."""

from decimal import Decimal
from typing import Annotated, Literal

from msgspec import Meta

from albab_tui.model.edtf import Edtf
from albab_tui.model.field_types import Entity, Id, Label, ParagraphNumber, Prose
from albab_tui.model.open_question import Reply

Stance = Literal["asserts", "denies", "doubts"]
"""Whether the claimant says that it happened, that it did not, or that it is not sure."""

Rank = Literal["preferred", "normal", "deprecated"]
"""Wikidata's three ranks of a claim; a deprecated claim is kept and shown, with the reason."""

Hash = Annotated[str, Meta(pattern="^[0-9a-f]{8,64}$")]
"""SHA-256 in hexadecimal, cut."""


class Figure(Entity, frozen=True):
    """A quantity that a report gives: a value, bounds (``low`` alone: "at least"), or a best value within bounds."""

    name: Annotated[Label, Meta(description="What is counted or measured: killed, wounded, distance to Aleppo.")]
    value: Annotated[Decimal | None, Meta(description="The figure, in units of `unit`.")] = None
    low: Annotated[Decimal | None, Meta(description="Lower bound, in units of `unit`.")] = None
    high: Annotated[Decimal | None, Meta(description="Upper bound, in units of `unit`.")] = None
    about: Annotated[bool, Meta(description="true where the source calls the value approximate.")] = False
    unit: Annotated[Label | None, Meta(description="Unit of the value: people, km, aircraft.")] = None
    whom: Annotated[Id | None, Meta(description="Id of the actor whose people or things are counted.")] = None

    @property
    def bounds(self) -> tuple[Decimal | None, Decimal | None]:
        """Lowest and highest value that it allows, in units of `unit`; None where it sets no bound.

        A value alone is both bounds. With bounds beside it, they hold, widened to take it in where they contradict it.
        """
        if self.value is None:
            return self.low, self.high
        if self.low is None and self.high is None:
            return self.value, self.value
        low = None if self.low is None else min(self.low, self.value)
        high = None if self.high is None else max(self.high, self.value)
        return low, high

    @property
    def contradicts_itself(self) -> bool:
        """Whether its numbers stand in no order: a lower bound above the value or above the upper bound."""
        given = [number for number in (self.low, self.value, self.high) if number is not None]
        return given != sorted(given)


class Reading(Entity, frozen=True):
    """That somebody held a report against its passage."""

    on: Annotated[Edtf, Meta(description="The day (EDTF).")]
    passage: Annotated[
        tuple[Hash, ...],
        Meta(min_length=1, description="Hash of each paragraph that was read, in the order in which they are cited."),
    ]
    claim: Annotated[
        Hash | None, Meta(description="Hash of what the report and its event said when they were held against it.")
    ] = None


class Report(Entity, frozen=True):
    """One source's account of an event, on the passage cited."""

    source: Annotated[Id, Meta(description="Id of the source.")]
    paragraphs: Annotated[
        tuple[ParagraphNumber, ...],
        Meta(description="Paragraphs cited: 1-based count of the source's non-empty lines; none where it has no text."),
    ] = ()
    says: Annotated[Prose, Meta(description="What the passage says, in the curator's own words.")] = ""
    when: Annotated[
        Label | None, Meta(description="The passage's time expression as it stands there, a few words.")
    ] = None
    date: Annotated[
        Edtf | None, Meta(description="This report's own date (EDTF) where it differs from the event's.")
    ] = None
    told: Annotated[
        Edtf | None, Meta(description="When the words were said (EDTF), where that is not when the deed was done.")
    ] = None
    told_when: Annotated[
        Label | None, Meta(description="The passage's time expression for the words, as it stands there.")
    ] = None
    by: Annotated[
        Id | None, Meta(description="Claimant: id of the actor quoted; absent where the article itself says it.")
    ] = None
    by_description: Annotated[
        Label | None,
        Meta(description="The claimant in own words, where unnamed or narrower than `by` (a commander)."),
    ] = None
    stance: Annotated[Stance, Meta(description="Whether the claimant says it happened.")] = "asserts"
    figures: Annotated[tuple[Figure, ...], Meta(description="Figures that the passage gives.")] = ()
    answers: Annotated[tuple[Reply, ...], Meta(description="What the passage answers to the store's questions.")] = ()
    origin: Annotated[
        Label | None,
        Meta(description="Agency whose copy this passage is, where that is not the source's own agency."),
    ] = None
    origin_why: Annotated[Prose | None, Meta(description="How the passage's origin is known.")] = None
    rank: Annotated[Rank, Meta(description="preferred, normal or deprecated, as in Wikidata.")] = "normal"
    rank_why: Annotated[Prose | None, Meta(description="Why the report is ranked so.")] = None
    note: Annotated[Prose | None, Meta(description="Curator's remark on this report.")] = None
    read: Annotated[
        Reading | None, Meta(description="When the report was last held against its passage, and which text that was.")
    ] = None

"""What a mapping file holds (``format: albab-map-1``).

The words for reading and columns are those of Frictionless's Table Dialect and Table Schema (``delimiter``, ``header``,
``missingValues``), the verbs that take a text from a row those of FollowTheMoney's mappings (``keys``, ``column``,
``columns``, ``join``, ``split``, ``literal``, ``template``, ``filters``, ``filters_not``).
"""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta, Struct, field

MapFormat = Literal["albab-map-1"]
Wanted = dict[str, str | tuple[str, ...]]
"""For each column the text, or the texts, that it holds."""


class _Part(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """Anything in a mapping: immutable, and closed to fields it does not know."""


class Filtered(_Part, frozen=True, kw_only=True):
    """What is taken from some rows only."""

    filters: Annotated[Wanted, Meta(description="Only of rows whose columns hold these texts.")] = {}
    filters_not: Annotated[Wanted, Meta(description="Not of rows whose columns hold these texts.")] = {}


class Take(Filtered, frozen=True, kw_only=True):
    """A text that is taken from a row; a name alone stands for its column."""

    column: Annotated[str | None, Meta(description="The column whose text it is.")] = None
    columns: Annotated[tuple[str, ...], Meta(description="Several columns, their texts joined.")] = ()
    join: Annotated[str, Meta(description="What stands between joined texts.")] = " "
    literal: Annotated[str | None, Meta(description="The same text for every row.")] = None
    template: Annotated[
        str | None,
        Meta(
            description="A text with columns in braces, {side_a}; what stands in brackets is left out where a column"
            " in it is empty: {side_a}[ – {side_b}]."
        ),
    ] = None
    split: Annotated[str | None, Meta(description="What parts several texts in one cell.")] = None
    pattern: Annotated[
        str | None,
        Meta(
            description="Regular expression that the whole text fits, else it is nothing. A group named text is what is"
            " taken; in `each` any named group is a column."
        ),
    ] = None
    values: Annotated[dict[str, str], Meta(description="What stands for which text.")] = {}
    other: Annotated[str | None, Meta(description="What stands for any text that `values` does not have.")] = field(
        default=None, name="else"
    )
    plain: Annotated[bool, Meta(description="Whether it is HTML of which only the text is taken.")] = False


class MomentTake(Take, frozen=True, kw_only=True):
    """A point of time that is taken from a row, from one cell or from a cell for each part."""

    year: str | None = None
    month: str | None = None
    day: str | None = None
    time: str | None = None


class PrecisionTake(_Part, frozen=True, kw_only=True):
    """A column that says how precise a date is."""

    column: str
    values: Annotated[
        dict[str, str], Meta(description="For its texts: day, month, year, decade, or days around it, such as ±3d.")
    ]


class DateTake(_Part, frozen=True, kw_only=True):
    """When something was: one point, or from one to another."""

    at: MomentTake | str | None = None
    start: MomentTake | str | None = field(default=None, name="from")
    end: MomentTake | str | None = field(default=None, name="to")
    formats: Annotated[
        tuple[str, ...],
        Meta(description="iso, day (iso without its time), edtf, words, or a strptime pattern; the first that fits."),
    ] = ("iso", "edtf")
    precision: PrecisionTake | None = None
    lasts: Annotated[
        bool, Meta(description="Whether it lasted from the one to the other; else it was some time between.")
    ] = False


class TableDialect(_Part, frozen=True, kw_only=True):
    """How the lines of a table are written."""

    delimiter: str | None = None
    quote: Annotated[str, Meta(description="What stands around cells; empty for nothing.")] = field(
        default='"', name="quoteChar"
    )
    header: Annotated[
        bool | None, Meta(description="Whether the first line names the columns; found out if left out.")
    ] = None


class Recognition(_Part, frozen=True, kw_only=True):
    """By what a file is known to be of this kind."""

    columns: Annotated[tuple[str, ...], Meta(description="Names of columns that it has.")] = ()
    least: Annotated[float, Meta(ge=0, le=1, description="How large a part of them it has at least.")] = 0.8
    widths: Annotated[tuple[int, ...], Meta(description="How many columns it has, where it has no header.")] = ()
    patterns: Annotated[dict[int, str], Meta(description="What a column fits, by its place from 1.")] = {}


class Dataset(_Part, frozen=True, kw_only=True):
    """The table itself as a source, and who made it."""

    title: str
    publisher: str | None = None
    coder: Annotated[str | None, Meta(description="Who says what the table says; its publisher if left out.")] = None
    coder_kind: str = "organisation"
    url: str | None = None
    note: str | None = None


class ActorTake(Filtered, frozen=True, kw_only=True):
    """Actors of an event."""

    role: str
    name: Take | str
    kind: Take | str | None = None
    part_of: Take | str | None = None


class PlaceTake(Filtered, frozen=True, kw_only=True):
    """A place of an event, the largest first."""

    path: tuple[Take | str, ...]
    latitude: Take | str | None = None
    longitude: Take | str | None = None


class SourceTake(_Part, frozen=True, kw_only=True):
    """A source that a row names."""

    title: Take | str
    publisher: Take | str | None = None
    published: DateTake | None = None
    published_why: Annotated[
        Take | str | None, Meta(description="How the date of publication is known, where the source does not state it.")
    ] = None
    url: Take | str | None = None
    note: Take | str | None = None


class FigureTake(_Part, frozen=True, kw_only=True):
    """A figure that a row gives."""

    name: str
    value: Take | str | None = None
    low: Take | str | None = None
    high: Take | str | None = None
    unit: str | None = None
    whom: Take | str | None = None
    about: Annotated[tuple[str, ...], Meta(description="Values that stand for about so many.")] = ()


class ReportTake(Filtered, frozen=True, kw_only=True):
    """Who reports an event, and where: the data set itself unless a source is named."""

    each: Annotated[Take | str | None, Meta(description="One report for each of its texts.")] = None
    source: SourceTake | None = None
    by: Take | str | None = None
    by_description: Take | str | None = None
    says: Take | str | None = None
    when: Take | str | None = None
    figures: tuple[FigureTake, ...] = ()
    keep: Annotated[tuple[str, ...], Meta(description="Columns that are kept in its note as they stand.")] = ()


class EventTake(_Part, frozen=True, kw_only=True):
    """What a row tells of its event."""

    keys: Annotated[tuple[str, ...], Meta(description="Columns that make its id; its line if left out.")] = ()
    prefix: str = ""
    title: Take | str
    kind: Take | str = Take(literal="other")
    status: Take | str = Take(literal="claimed")
    summary: Take | str | None = None
    date: DateTake | None = None
    date_why: Take | str | None = None
    latitude: Take | str | None = None
    longitude: Take | str | None = None
    tags: tuple[Take | str, ...] = ()
    actors: tuple[ActorTake, ...] = ()
    places: tuple[PlaceTake, ...] = ()
    reports: tuple[ReportTake, ...] = ()


class TableMap(_Part, frozen=True, kw_only=True):
    """A mapping."""

    format: MapFormat
    name: Annotated[str, Meta(description="What it is called, as in --from.")]
    title: Annotated[str, Meta(description="What it reads.")]
    known: Recognition = Recognition()
    dialect: TableDialect = TableDialect()
    encoding: str | None = None
    missing: Annotated[tuple[str, ...], Meta(description="Texts that stand for nothing.")] = field(
        default=("",), name="missingValues"
    )
    fields: Annotated[tuple[str, ...], Meta(description="Names of the columns, where no header tells them.")] = ()
    sets: Annotated[tuple[str, ...], Meta(description="Sets of the vocabulary that it uses.")] = ("conflict",)
    derived: Annotated[dict[str, Take], Meta(description="Further columns, made of others.")] = {}
    heading: Annotated[
        Take | str | None, Meta(description="What the store is called, of the first row that says so.")
    ] = None
    skip: Annotated[Wanted, Meta(description="Rows that are no events.")] = {}
    dataset: Dataset
    event: EventTake

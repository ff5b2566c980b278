"""Dates in words: in full, in a list's ten cells, and as the heading over them."""

from __future__ import annotations

import re
from itertools import groupby
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from albab_tui.model.edtf import Edtf, parse_edtf
from albab_tui.model.wording import BRIEF_WIDTH, brief, heading, spell
from albab_tui.text.calendar_names import MONTHS
from albab_tui.text.widths import cell_width
from tests.archive import asked
from tests.stores import event, store
from tests.strategies import edtfs

WORDS = """
2017-02-08                  Wed 8 Feb 2017                         Wed 8       February 2017
2017-02-08?                 perhaps Wed 8 Feb 2017                 Wed 8?      February 2017
2017-02-18~                 about Sat 18 Feb 2017                  Sat 18~     February 2017
2017-02-18%                 perhaps about Sat 18 Feb 2017          Sat 18~?    February 2017
2017-02-08T14:30            Wed 8 Feb 2017, 14:30                  Wed 8       February 2017
2017-02-08T00:00            Wed 8 Feb 2017, 00:00                  Wed 8       February 2017
2017-02                     Feb 2017                               Feb         February 2017
2016-12~                    about Dec 2016                         Dec~        December 2016
2017-02-XX                  Feb 2017 (day unknown)                 Feb         February 2017
2017                        2017                                   2017        2017
2017-XX                     2017 (month unknown)                   2017        2017
2017-XX-XX?                 perhaps 2017 (month unknown)           2017?       2017
201X                        the 2010s                              2010s       the 2010s
190X%                       some time in perhaps about 1900–1909   1900..09~?  1900–1909
19XX                        some time in 1900–1999                 1900..99    1900–1999
180X                        some time in 1800–1809                 1800..09    1800–1809
200X                        some time in 2000–2009                 2000..09    2000–2009
..18XX                      some time by 1800–1899                 by 1899     1800–1899
18XX..                      1800–1899 or later                     1800..      1800–1899
18XX/..                     from 1800–1899, still                  from 18XX   1800–1899
../18XX                     until 1800–1899                        until 18XX  1800–1899
/18XX                       until 1800–1899, beginning not told    …–18XX      1800–1899
..-004X                     some time by 50–41 BC                  by 41 BC    50–41 BC
-004X/..                    from 50–41 BC, still                   from -004X  50–41 BC
../-01XX                    until 200–101 BC                       to -01XX    200–101 BC
18XX~                       some time in about 1800–1899           1800..99~   1800–1899
201X/2017                   from the 2010s to 2017                 201X–2017   the 2010s
1800/18XX                   from 1800 to 1800–1899                 1800–18XX   1800
199X/201X                   from the 1990s to the 2010s            199X–201X   the 1990s
2017/2017-02-08             from 2017 to Wed 8 Feb 2017            2017–Feb    2017
-0044/-0044-03-15           from 45 BC to Thu 15 Mar 45 BC         45 BC–Mar   45 BC
000X                        some time in 1 BC–9                    1BC..9      1 BC–9
001X                        some time in 10–19                     10..19      10–19
0033                        33                                     33          33
..2017-02-12                some time by Sun 12 Feb 2017           by 12       February 2017
..2017-02-12%               some time by perhaps about Sun 12 Feb 2017  by 12~?     February 2017
..2017-02~                  some time by about Feb 2017            by Feb~     February 2017
..2017%                     some time by perhaps about 2017        by 2017~?   2017
..201X%                     some time by perhaps about the 2010s   by 2010s~?  the 2010s
2017-02-10..                Fri 10 Feb 2017 or later               10..        February 2017
2017-02-10%..               perhaps about Fri 10 Feb 2017 or later  10..~?      February 2017
2016-12~..                  about Dec 2016 or later                Dec..~      December 2016
2016-12%..                  perhaps about Dec 2016 or later        Dec..~?     December 2016
2014..                      2014 or later                          2014..      2014
2011~..                     about 2011 or later                    2011..~     2011
201X..                      the 2010s or later                     2010s..     the 2010s
2017-02-07..2017-02-08      7 or 8 Feb 2017                        Tue 7/8     February 2017
2017-01-30..2017-01-31      30 or 31 Jan 2017                      Mon 30/31   January 2017
2017-01-30..2017-01-31?     some time between 30 Jan 2017 and perhaps 31 Jan 2017  Mon 30/31?  January 2017
2017-02-06..2017-02-12      some time between 6 and 12 Feb 2017    6..12       February 2017
2017-02-06?..2017-02-12?    some time between perhaps 6 Feb 2017 and perhaps 12 Feb 2017  6..12?      February 2017
2017-02-08..2017-02-08      Wed 8 Feb 2017                         Wed 8       February 2017
2017-02-08T10:00..2017-02-08T12:15  some time between 8 Feb 2017, 10:00 and 8 Feb 2017, 12:15  Wed 8       February 2017
2017-02-08..2017-02-08T12:00  some time between 8 Feb 2017 and 8 Feb 2017, 12:00  Wed 8       February 2017
2017-01-30..2017-02-08      some time between 30 Jan 2017 and 8 Feb 2017  30..Feb 8   January 2017
2017-01-30..2017-02-18      some time between 30 Jan 2017 and 18 Feb 2017  30..Feb 18  January 2017
2017-01-30?..2017-02-18~    some time between perhaps 30 Jan 2017 and about 18 Feb 2017  Jan..Feb~?  January 2017
2016-12-30..2017-01-02      some time between 30 Dec 2016 and 2 Jan 2017  30..Jan 2   December 2016
2016-02-09..2017-01-08      some time between 9 Feb 2016 and 8 Jan 2017  9..Jan 8    February 2016
2016-02-09..2017-02-10      some time between 9 Feb 2016 and 10 Feb 2017  2016..17    February 2016
2014-03..2017-05            some time between Mar 2014 and May 2017  2014..17    March 2014
2017-02-11?..2017-05~       some time between perhaps 11 Feb 2017 and about May 2017  Feb..May~?  February 2017
2017-02-08..2017-02         some time between 8 Feb 2017 and Feb 2017  Feb         February 2017
2017-02..2017-02-08         some time between Feb 2017 and 8 Feb 2017  Feb         February 2017
2017-02-08..2017            some time between 8 Feb 2017 and 2017  8..2017     February 2017
2017..2017                  2017                                   2017        2017
2014..2016                  some time between 2014 and 2016        2014..16    2014
2009..2016%                 some time between 2009 and perhaps about 2016  2009..16~?  2009
1999..2001                  some time between 1999 and 2001        1999..2001  1999
1999~..2001~                some time between about 1999 and about 2001  1999..01~   1999
201X..202X                  some time between the 2010s and the 2020s  2010..29    the 2010s
19XX..20XX                  some time between 1900–1999 and 2000–2099  1900..2099  1900–1999
0099..0101                  some time between 99 and 101           99..101     99
../2017-02-12               until Sun 12 Feb 2017                  until 12    February 2017
../2017-02-12%              until perhaps about Sun 12 Feb 2017    until 12~?  February 2017
../2017-02~                 until about Feb 2017                   until Feb~  February 2017
../2017%                    until perhaps about 2017               to 2017~?   2017
../201X%                    until perhaps about the 2010s          to 2010s~?  the 2010s
2017-02-10/..               from Fri 10 Feb 2017, still            from 10     February 2017
2017-02-10%/..              from perhaps about Fri 10 Feb 2017, still  from 10~?   February 2017
2016-12~/..                 from about Dec 2016, still             from Dec~   December 2016
2016-12%/..                 from perhaps about Dec 2016, still     from Dec~?  December 2016
2014/..                     from 2014, still                       from 2014   2014
2011~/..                    from about 2011, still                 from 2011~  2011
201X/..                     from the 2010s, still                  from 2010s  the 2010s
2017-02-07/2017-02-08       from 7 to 8 Feb 2017                   7–8         February 2017
2017-01-30/2017-01-31       from 30 to 31 Jan 2017                 30–31       January 2017
2017-01-30/2017-01-31?      from Mon 30 Jan 2017 to perhaps Tue 31 Jan 2017  30–31?      January 2017
2017-02-06/2017-02-12       from 6 to 12 Feb 2017                  6–12        February 2017
2017-02-06?/2017-02-12?     from perhaps Mon 6 Feb 2017 to perhaps Sun 12 Feb 2017  6–12?       February 2017
2017-02-08/2017-02-08       Wed 8 Feb 2017, lasting                8–8         February 2017
2017-02-08T10:00/2017-02-08T12:15  from Wed 8 Feb 2017, 10:00 to Wed 8 Feb 2017, 12:15  8–8         February 2017
2017-02-08/2017-02-08T12:00  from Wed 8 Feb 2017 to Wed 8 Feb 2017, 12:00  8–8         February 2017
2017-01-30/2017-02-08       from Mon 30 Jan 2017 to Wed 8 Feb 2017  30–Feb 8    January 2017
2017-01-30/2017-02-18       from Mon 30 Jan 2017 to Sat 18 Feb 2017  30–Feb 18   January 2017
2017-01-30?/2017-02-18~     from perhaps Mon 30 Jan 2017 to about Sat 18 Feb 2017  Jan–Feb~?   January 2017
2016-12-30/2017-01-02       from Fri 30 Dec 2016 to Mon 2 Jan 2017  30–Jan 2    December 2016
2016-02-09/2017-01-08       from Tue 9 Feb 2016 to Sun 8 Jan 2017  9–Jan 8     February 2016
2016-02-09/2017-02-10       from Tue 9 Feb 2016 to Fri 10 Feb 2017  2016–17     February 2016
2014-03/2017-05             from Mar 2014 to May 2017              2014–17     March 2014
2017-02-11?/2017-05~        from perhaps Sat 11 Feb 2017 to about May 2017  Feb–May~?   February 2017
2017-02-08/2017-02          from Wed 8 Feb 2017 to Feb 2017        8–Feb       February 2017
2017-02/2017-02-08          from Feb 2017 to Wed 8 Feb 2017        Feb–8       February 2017
2017-02-08/2017             from Wed 8 Feb 2017 to 2017            8–2017      February 2017
2017/2017                   2017, lasting                          2017–2017   2017
2014/2016                   from 2014 to 2016                      2014–16     2014
2009/2016%                  from 2009 to perhaps about 2016        2009–16~?   2009
1999/2001                   from 1999 to 2001                      1999–2001   1999
1999~/2001~                 from about 1999 to about 2001          1999–2001~  1999
201X/202X                   from the 2010s to the 2020s            201X–202X   the 2010s
19XX/20XX                   from 1900–1999 to 2000–2099            19XX–20XX   1900–1999
0099/0101                   from 99 to 101                         99–101      99
2014/                       from 2014, end not told                2014–…      2014
2016-12~/                   from about Dec 2016, end not told      Dec–…~      December 2016
/1985                       until 1985, beginning not told         …–1985      1985
2017-02-08T14:30Z           Wed 8 Feb 2017, 14:30 UTC              Wed 8       February 2017
2017-02-08T14:30:15+03:00   Wed 8 Feb 2017, 14:30:15 +03:00        Wed 8       February 2017
-0044-03-15                 Thu 15 Mar 45 BC                       Thu 15      March 45 BC
-0044                       45 BC                                  45 BC       45 BC
-0044/..                    from 45 BC, still                      from 45 BC  45 BC
..-0044                     some time by 45 BC                     by 45 BC    45 BC
-0049/-0044                 from 50 BC to 45 BC                    50–45 BC    50 BC
-0044/0014                  from 45 BC to 14                       45BC–14     45 BC
-0044..                     45 BC or later                         45 BC..     45 BC
-1199/..                    from 1200 BC, still                    1200 BC on  1200 BC
-004X                       some time in 50–41 BC                  50..41 BC   50–41 BC
-01XX                       some time in 200–101 BC                200..101BC  200–101 BC
0000                        1 BC                                   1 BC        1 BC
2016-12~/2017-02-10         from about Dec 2016 to Fri 10 Feb 2017  Dec–Feb~    December 2016
-9998~/..                   from about 9999 BC, still              9999BC on~  9999 BC
..-9998%                    some time by perhaps about 9999 BC     ..9999BC~?  9999 BC
-9998..-9000%               some time between 9999 BC and perhaps about 9001 BC  9999BC..~?  9999 BC
-9998/-9000%                from 9999 BC to perhaps about 9001 BC  9999BC–~?   9999 BC
"""


HIDING = st.sampled_from([1699, 1800, 1805, 1899, 1990, 2003])
"""Years whose decades and centuries meet at their ends."""


@pytest.mark.parametrize("line", WORDS.strip().splitlines(), ids=lambda line: line.split()[0])
def test_words(line: str) -> None:
    text, *columns = [column.strip() for column in line.replace("  ", "\t").split("\t") if column.strip()]
    when = parse_edtf(text)
    assert [spell(when), brief(when), heading(when)] == columns


def test_no_date_in_words() -> None:
    assert spell(None) == "undated"
    assert brief(None) == ""
    assert heading(None) == "Undated"


@given(edtfs())
def test_every_date_has_words_and_a_brief_form_of_ten_cells(when: Edtf) -> None:
    assert spell(when).strip()
    assert heading(when).strip()
    assert 0 < cell_width(brief(when)) <= BRIEF_WIDTH == 10


@given(edtfs())
def test_a_qualifier_is_never_lost(when: Edtf) -> None:
    mark, told = when.qualifier.value.replace("%", "~?"), brief(when).replace("%", "~?")
    assert ("?" in told, "~" in told) == ("?" in mark, "~" in mark)
    assert ("perhaps" in spell(when), "about" in spell(when)) == ("?" in mark, "~" in mark)


@given(edtfs())
def test_what_lasts_and_what_is_one_moment_never_have_the_same_words(when: Edtf) -> None:
    lasting = re.search(r"^(from|until) |, lasting$", spell(when)) is not None
    assert lasting is when.lasts
    words = brief(when).startswith(("from ", "until ", "to ")) or re.search(r" on[?~%]*$", brief(when)) is not None
    assert ("–" in brief(when) or words) is when.lasts


@given(edtfs())
def test_one_known_bound_of_what_lasts_is_told_with_a_word_and_of_a_moment_with_dots_or_by(when: Edtf) -> None:
    if when.lasts and (when.first is None or when.last is None) and "…" not in brief(when):
        assert re.search(r"^(from|until|to) | on[?~%]*$", brief(when))
    if not when.lasts and when.first is None:
        assert brief(when).startswith(("by ", ".."))
        assert spell(when).startswith("some time by ")


@given(edtfs(HIDING))
def test_no_year_in_a_list_is_finer_than_the_date(when: Edtf) -> None:
    told = {int(year) for year in re.findall(r"(?<![0-9X-])[0-9]+(?![0-9sX])", brief(when).replace("..", " "))}
    ends = [point for point in (when.first, when.last) if point and point.year > 31]
    if when.lasts:
        finer = {end.year for end in ends if end.hidden} - {end.year for end in ends if not end.hidden}
        assert not told & finer
    if not when.lasts and when.first is None and when.last and when.last.hidden and when.last.year > 31:
        assert told <= {when.last.final_year}


@given(edtfs())
def test_a_heading_is_of_the_first_known_bound_and_no_finer(when: Edtf) -> None:
    point = when.first or when.last
    assert point
    months = [name for name in MONTHS if name in heading(when)]
    assert months == ([MONTHS[point.month - 1]] if point.month else [])
    if point.year > 0 and not point.hidden:
        assert heading(when).endswith(str(point.year))


@given(st.lists(edtfs(st.integers(2016, 2018)), max_size=12), st.booleans())
def test_each_month_is_headed_once_in_either_direction(dates: list[Edtf], newest_first: bool) -> None:
    events = [replace(event(f"e{at}"), date=when) for at, when in enumerate(dates)]
    in_turn = list(asked(store(*events), newest_first=newest_first).dossiers())
    headings = [name for name, _ in groupby(heading(each.event.date) for each in in_turn)]
    months = [name for name in headings if name[0].isalpha() and name[:3] != "the"]
    assert len(months) == len(set(months))


def test_the_page_on_dates_tells_each_as_the_program_does() -> None:
    page = (Path(__file__).parents[2] / "docs" / "dates.md").read_text(encoding="utf-8")
    part = page.partition("## What the dates of a store mean")[2].partition("\n## ")[0]
    rows = [[cell.strip() for cell in line.split("|")[1:-1]] for line in part.splitlines() if line.startswith("| `")]
    assert len(rows) >= 15
    for written, full, short, kind in rows:
        when = parse_edtf(written.strip("`"))
        assert [full, short, kind] == [spell(when), brief(when), "lasts" if when.lasts else "moment"]

"""Dates in words: in full, in a list's nine cells, and as the heading over them."""

from __future__ import annotations

import re

import pytest
from hypothesis import given

from albab_tui.model.edtf import Edtf, parse_edtf
from albab_tui.model.wording import BRIEF_WIDTH, FULL_MONTHS, brief, heading, spell
from albab_tui.text.widths import cell_width
from tests.strategies import edtfs

WORDS = """
2017-02-08                   Wed 8 Feb 2017                          Wed 8      February 2017
2017-02-08?                  perhaps Wed 8 Feb 2017                  Wed 8?     February 2017
2017-02-18~                  about Sat 18 Feb 2017                   Sat 18~    February 2017
2017-02-18%                  perhaps about Sat 18 Feb 2017           Sat 18~?   February 2017
2017-02-08T14:30             Wed 8 Feb 2017, 14:30                   Wed 8      February 2017
2017-02-08T00:00             Wed 8 Feb 2017, 00:00                   Wed 8      February 2017
2017-02                      Feb 2017                                Feb        February 2017
2016-12~                     about Dec 2016                          Dec~       December 2016
2017-02-XX                   Feb 2017 (day unknown)                  Feb        February 2017
2017                         2017                                    2017       2017
2017-XX                      2017 (month unknown)                    2017       2017
2017-XX-XX?                  perhaps 2017 (month unknown)            2017?      2017
201X                         the 2010s                               2010s      the 2010s
190X%                        perhaps about the 1900s                 1900s~?    the 1900s
19XX                         1900–1999                               1900..99   1900–1999
000X                         1 BC–9                                  1BC..9     1 BC–9
001X                         the 10s                                 10s        the 10s
0033                         33                                      33         33
..2017-02-12                 by Sun 12 Feb 2017                      by 12      By February 2017
..2017-02-12%                by perhaps about Sun 12 Feb 2017        by 12~?    By February 2017
..2017-02~                   by about Feb 2017                       by Feb~    By February 2017
..2017%                      by perhaps about 2017                   by 2017~?  By 2017
..201X%                      by perhaps about the 2010s              ..2010s~?  By the 2010s
2017-02-10..                 Fri 10 Feb 2017 or later                10..       From February 2017 on
2017-02-10%..                perhaps about Fri 10 Feb 2017 or later  10..~?     From February 2017 on
2016-12~..                   about Dec 2016 or later                 Dec..~     From December 2016 on
2016-12%..                   perhaps about Dec 2016 or later         Dec..~?    From December 2016 on
2014..                       2014 or later                           2014..     From 2014 on
2011~..                      about 2011 or later                     2011..~    From 2011 on
201X..                       the 2010s or later                      2010s..    From the 2010s on
2017-02-07..2017-02-08       7 or 8 Feb 2017                         Tue 7/8    February 2017
2017-01-30..2017-01-31       30 or 31 Jan 2017                       Mon 30/31  January 2017
2017-01-30..2017-01-31?      between 30 Jan 2017 and perhaps 31 Jan 2017  30/31?     January 2017
2017-02-06..2017-02-12       between 6 and 12 Feb 2017               6..12      February 2017
2017-02-06?..2017-02-12?     between perhaps 6 Feb 2017 and perhaps 12 Feb 2017  6..12?     February 2017
2017-02-08..2017-02-08       Wed 8 Feb 2017                          Wed 8      February 2017
2017-02-08T10:00..2017-02-08T12:15  between 8 Feb 2017, 10:00 and 8 Feb 2017, 12:15  Wed 8      February 2017
2017-02-08..2017-02-08T12:00  between 8 Feb 2017 and 8 Feb 2017, 12:00  Wed 8      February 2017
2017-01-30..2017-02-08       between 30 Jan 2017 and 8 Feb 2017      30..Feb 8  January – February 2017
2017-01-30..2017-02-18       between 30 Jan 2017 and 18 Feb 2017     Jan..Feb   January – February 2017
2017-01-30?..2017-02-18~     between perhaps 30 Jan 2017 and about 18 Feb 2017  Jan..Feb%  January – February 2017
2016-12-30..2017-01-02       between 30 Dec 2016 and 2 Jan 2017      30..Jan 2  December 2016 – January 2017
2016-02-09..2017-01-08       between 9 Feb 2016 and 8 Jan 2017       9..Jan 8   February 2016 – January 2017
2016-02-09..2017-02-10       between 9 Feb 2016 and 10 Feb 2017      2016..17   February 2016 – February 2017
2014-03..2017-05             between Mar 2014 and May 2017           2014..17   March 2014 – May 2017
2017-02-11?..2017-05~        between perhaps 11 Feb 2017 and about May 2017  Feb..May%  February – May 2017
2017-02-08..2017-02          between 8 Feb 2017 and Feb 2017         Feb        February 2017
2017-02..2017-02-08          between Feb 2017 and 8 Feb 2017         Feb        February 2017
2017-02-08..2017             between 8 Feb 2017 and 2017             2017       February 2017 – 2017
2017..2017                   2017                                    2017       2017
2014..2016                   between 2014 and 2016                   2014..16   2014 – 2016
2009..2016%                  between 2009 and perhaps about 2016     2009..16%  2009 – 2016
1999..2001                   between 1999 and 2001                   1999..01   1999 – 2001
1999~..2001~                 between about 1999 and about 2001       1999..01~  1999 – 2001
201X..202X                   between the 2010s and the 2020s         2010..29   the 2010s – the 2020s
19XX..20XX                   between 1900–1999 and 2000–2099         1900..     1900–1999 – 2000–2099
0099..0101                   between 99 and 101                      99..101    99 – 101
../2017-02-12                until Sun 12 Feb 2017                   until 12   Until February 2017
../2017-02-12%               until perhaps about Sun 12 Feb 2017     –12~?      Until February 2017
../2017-02~                  until about Feb 2017                    –Feb~      Until February 2017
../2017%                     until perhaps about 2017                –2017~?    Until 2017
../201X%                     until perhaps about the 2010s           –2010s~?   Until the 2010s
2017-02-10/..                from Fri 10 Feb 2017, still             from 10    February 2017
2017-02-10%/..               from perhaps about Fri 10 Feb 2017, still  from 10~?  February 2017
2016-12~/..                  from about Dec 2016, still              from Dec~  December 2016
2016-12%/..                  from perhaps about Dec 2016, still      Dec–~?     December 2016
2014/..                      from 2014, still                        from 2014  2014
2011~/..                     from about 2011, still                  2011–~     2011
201X/..                      from the 2010s, still                   2010s–     the 2010s
2017-02-07/2017-02-08        from 7 to 8 Feb 2017                    7–8        February 2017
2017-01-30/2017-01-31        from 30 to 31 Jan 2017                  30–31      January 2017
2017-01-30/2017-01-31?       from Mon 30 Jan 2017 to perhaps Tue 31 Jan 2017  30–31?     January 2017
2017-02-06/2017-02-12        from 6 to 12 Feb 2017                   6–12       February 2017
2017-02-06?/2017-02-12?      from perhaps Mon 6 Feb 2017 to perhaps Sun 12 Feb 2017  6–12?      February 2017
2017-02-08/2017-02-08        Wed 8 Feb 2017, lasting                 8–8        February 2017
2017-02-08T10:00/2017-02-08T12:15  from Wed 8 Feb 2017, 10:00 to Wed 8 Feb 2017, 12:15  8–8        February 2017
2017-02-08/2017-02-08T12:00  from Wed 8 Feb 2017 to Wed 8 Feb 2017, 12:00  8–8        February 2017
2017-01-30/2017-02-08        from Mon 30 Jan 2017 to Wed 8 Feb 2017  30–Feb 8   January 2017
2017-01-30/2017-02-18        from Mon 30 Jan 2017 to Sat 18 Feb 2017  30–Feb 18  January 2017
2017-01-30?/2017-02-18~      from perhaps Mon 30 Jan 2017 to about Sat 18 Feb 2017  Jan–Feb~?  January 2017
2016-12-30/2017-01-02        from Fri 30 Dec 2016 to Mon 2 Jan 2017  30–Jan 2   December 2016
2016-02-09/2017-01-08        from Tue 9 Feb 2016 to Sun 8 Jan 2017   9–Jan 8    February 2016
2016-02-09/2017-02-10        from Tue 9 Feb 2016 to Fri 10 Feb 2017  2016–17    February 2016
2014-03/2017-05              from Mar 2014 to May 2017               2014–17    March 2014
2017-02-11?/2017-05~         from perhaps Sat 11 Feb 2017 to about May 2017  Feb–May~?  February 2017
2017-02-08/2017-02           from Wed 8 Feb 2017 to Feb 2017         8–Feb      February 2017
2017-02/2017-02-08           from Feb 2017 to Wed 8 Feb 2017         Feb–8      February 2017
2017-02-08/2017              from Wed 8 Feb 2017 to 2017             8–2017     February 2017
2017/2017                    2017, lasting                           2017–2017  2017
2014/2016                    from 2014 to 2016                       2014–16    2014
2009/2016%                   from 2009 to perhaps about 2016         2009–16~?  2009
1999/2001                    from 1999 to 2001                       1999–2001  1999
1999~/2001~                  from about 1999 to about 2001           1999–01~   1999
201X/202X                    from the 2010s to the 2020s             2010–29    the 2010s
19XX/20XX                    from 1900–1999 to 2000–2099             1900–2099  1900–1999
0099/0101                    from 99 to 101                          99–101     99
2014/                        from 2014, end not told                 2014–…     2014
2016-12~/                    from about Dec 2016, end not told       Dec–…~     December 2016
/1985                        until 1985, beginning not told          …–1985     Until 1985
2017-02-08T14:30Z            Wed 8 Feb 2017, 14:30 UTC               Wed 8      February 2017
2017-02-08T14:30:15+03:00    Wed 8 Feb 2017, 14:30:15 +03:00         Wed 8      February 2017
-0044-03-15                  Thu 15 Mar 45 BC                        Thu 15     March 45 BC
-0044                        45 BC                                   45 BC      45 BC
-0044/..                     from 45 BC, still                       45 BC–     45 BC
..-0044                      by 45 BC                                by 45 BC   By 45 BC
-0049/-0044                  from 50 BC to 45 BC                     50–45 BC   50 BC
-0044/0014                   from 45 BC to 14                        45BC–14    45 BC
-0044..                      45 BC or later                          45 BC..    From 45 BC on
-1199/..                     from 1200 BC, still                     1200 BC–   1200 BC
-004X                        50–41 BC                                50..41 BC  50–41 BC
-01XX                        200–101 BC                              200BC..    200–101 BC
0000                         1 BC                                    1 BC       1 BC
2016-12~/2017-02-10          from about Dec 2016 to Fri 10 Feb 2017  Dec–Feb~   December 2016
-9998~/..                    from about 9999 BC, still               9999 BC–~  9999 BC
..-9998%                     by perhaps about 9999 BC                ..9999BC%  By 9999 BC
-9998..-9000%                between 9999 BC and perhaps about 9001 BC  9999BC..%  9999 BC – 9001 BC
-9998/-9000%                 from 9999 BC to perhaps about 9001 BC   9999BC–~?  9999 BC
"""


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
def test_every_date_has_words_and_a_brief_form_of_nine_cells(when: Edtf) -> None:
    assert spell(when).strip()
    assert heading(when).strip()
    assert 0 < cell_width(brief(when)) <= BRIEF_WIDTH == 9


@given(edtfs())
def test_a_qualifier_is_never_lost(when: Edtf) -> None:
    mark, told = when.qualifier.value.replace("%", "~?"), brief(when).replace("%", "~?")
    assert ("?" in told, "~" in told) == ("?" in mark, "~" in mark)
    assert ("perhaps" in spell(when), "about" in spell(when)) == ("?" in mark, "~" in mark)


@given(edtfs())
def test_what_lasts_and_what_is_one_moment_never_have_the_same_words(when: Edtf) -> None:
    lasting = re.search(r"^(from|until) |, lasting$", spell(when)) is not None
    assert lasting is when.lasts
    assert ("–" in brief(when) or brief(when).startswith(("from ", "until "))) is when.lasts


@given(edtfs())
def test_a_heading_is_no_finer_than_the_date(when: Edtf) -> None:
    """What may have been in another month or year than its heading names would contradict it."""
    months = [name for name in FULL_MONTHS if name in heading(when)]
    bounded = [when.first] if when.lasts and when.first else [when.first, when.last]
    if when.first and when.last and len(months) == 1 and " – " not in heading(when):
        assert all(point and point.month and point.month == FULL_MONTHS.index(months[0]) + 1 for point in bounded)
    if None in (when.first, when.last) and not (when.lasts and when.first):
        assert heading(when).startswith(("By ", "From ", "Until "))

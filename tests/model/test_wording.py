"""Dates in words: in full, in a list's nine cells, and as the heading over them."""

from __future__ import annotations

import pytest
from hypothesis import given
from rich.cells import cell_len

from albab_tui.model.edtf import Edtf, parse_edtf
from albab_tui.model.wording import BRIEF_WIDTH, brief, heading, spell
from tests.strategies import edtfs

WORDS = """
2017-02-08                  Wed 8 Feb 2017                         Wed 8      February 2017
2017-02-08?                 perhaps Wed 8 Feb 2017                 Wed 8?     February 2017
2017-02-18~                 about Sat 18 Feb 2017                  Sat 18~    February 2017
2017-02-18%                 perhaps about Sat 18 Feb 2017          Sat 18~?   February 2017
2017-02-08T14:30            Wed 8 Feb 2017, 14:30                  Wed 8      February 2017
2017-02-08T00:00            Wed 8 Feb 2017, 00:00                  Wed 8      February 2017
2017-02                     Feb 2017                               Feb        February 2017
2016-12~                    about Dec 2016                         Dec~       December 2016
2017-02-XX                  Feb 2017 (day unknown)                 Feb        February 2017
2017                        2017                                   2017       2017
2017-XX                     2017 (month unknown)                   2017       2017
2017-XX-XX?                 perhaps 2017 (month unknown)           2017?      2017
201X                        the 2010s                              2010s      the 2010s
190X%                       perhaps about the 1900s                1900s~?    the 1900s
19XX                        1900–1999                              1900–99    1900–1999
000X                        1–9                                    1–9        1–9
001X                        the 10s                                10s        the 10s
0033                        33                                     33         33
../2017-02-12               by Sun 12 Feb 2017                     by 12      February 2017
../2017-02-12%              by perhaps about Sun 12 Feb 2017       by 12~?    February 2017
../2017-02~                 by about Feb 2017                      by Feb~    February 2017
../2017%                    by perhaps about 2017                  by 2017~?  2017
../201X%                    by perhaps about the 2010s             by 2019~?  the 2010s
2017-02-10/..               from Fri 10 Feb 2017                   from 10    February 2017
2017-02-10%/..              from perhaps about Fri 10 Feb 2017     from 10~?  February 2017
2016-12~/..                 from about Dec 2016                    from Dec~  December 2016
2016-12%/..                 from perhaps about Dec 2016            Dec~? –    December 2016
2014/..                     from 2014                              from 2014  2014
2011~/..                    from about 2011                        2011~ –    2011
201X/..                     from the 2010s                         from 2010  the 2010s
2017-02-07/2017-02-08       7–8 Feb 2017                           Tue 7/8    February 2017
2017-01-30/2017-01-31       30–31 Jan 2017                         Mon 30/31  January 2017
2017-01-30/2017-01-31?      30 Jan 2017 – perhaps 31 Jan 2017      30/31?     January 2017
2017-02-06/2017-02-12       6–12 Feb 2017                          6–12       February 2017
2017-02-06?/2017-02-12?     perhaps 6 Feb 2017 – perhaps 12 Feb 2017  6–12?   February 2017
2017-02-08/2017-02-08       Wed 8 Feb 2017                         Wed 8      February 2017
2017-02-08T10:00/2017-02-08T12:15  8 Feb 2017, 10:00 – 8 Feb 2017, 12:15  Wed 8  February 2017
2017-02-08/2017-02-08T12:00  8 Feb 2017 – 8 Feb 2017, 12:00        Wed 8      February 2017
2017-01-30/2017-02-08       30 Jan 2017 – 8 Feb 2017               30–Feb 8   January 2017
2017-01-30/2017-02-18       30 Jan 2017 – 18 Feb 2017              30–Feb 18  January 2017
2017-01-30?/2017-02-18~     perhaps 30 Jan 2017 – about 18 Feb 2017  Jan–Feb~?  January 2017
2016-12-30/2017-01-02       30 Dec 2016 – 2 Jan 2017               30–Jan 2   December 2016
2016-02-09/2017-01-08       9 Feb 2016 – 8 Jan 2017                9–Jan 8    February 2016
2016-02-09/2017-02-10       9 Feb 2016 – 10 Feb 2017               2016–17    February 2016
2014-03/2017-05             Mar 2014 – May 2017                    2014–17    March 2014
2017-02-11?/2017-05~        perhaps 11 Feb 2017 – about May 2017   Feb–May~?  February 2017
2017-02-08/2017-02          8 Feb 2017 – Feb 2017                  Feb        February 2017
2017-02/2017-02-08          Feb 2017 – 8 Feb 2017                  Feb        February 2017
2017-02-08/2017             8 Feb 2017 – 2017                      2017       February 2017
2017/2017                   2017                                   2017       2017
2014/2016                   2014 – 2016                            2014–16    2014
2009/2016%                  2009 – perhaps about 2016              2009–16~?  2009
1999/2001                   1999 – 2001                            1999–2001  1999
1999~/2001~                 about 1999 – about 2001                1999–01~   1999
201X/202X                   the 2010s – the 2020s                  2010–29    the 2010s
19XX/20XX                   1900–1999 – 2000–2099                  1900–2099  1900–1999
0099/0101                   99 – 101                               99–101     99
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
    assert 0 < cell_len(brief(when)) <= BRIEF_WIDTH == 9


@given(edtfs())
def test_a_qualifier_is_never_lost(when: Edtf) -> None:
    mark = when.qualifier.value.replace("%", "~?")
    assert ("?" in brief(when), "~" in brief(when)) == ("?" in mark, "~" in mark)
    assert ("perhaps" in spell(when), "about" in spell(when)) == ("?" in mark, "~" in mark)

"""Sources whose every word is foreign, and people's names in many writings."""

from __future__ import annotations

from hypothesis import strategies as st

from albab_tui.model.source import Attribution, Publication, Source
from albab_tui.text.cleaning import clean_line
from tests.answers.hostile import texts
from tests.strategies import edtfs

WORDS = (
    *("Jan", "van", "der", "Berg", "de la", "Cruz", "al-Khalidi", "O'Neill", "Smith-Jones", "Jr.", "III", "and"),
    "others",
    *("الباب", "محمد", "王小明", "Łukasz", "ßen", "élan", "Éva", "Иван", "фон", "Reuters", "News", "Inc.", "{", "}"),
    *('"', "'", "''", "``", "--", "~", "%", "&", "$", "#", "_", "^", "@", "=", "<b>", ",", ";"),
    *("\\", "\\'e", "\\and", "{\\o}"),
)
"""What stands in names and headlines and means something to BibTeX, LaTeX or a citation program."""

words = st.lists(st.sampled_from(WORDS), min_size=1, max_size=6).map(" ".join)
labels = (words | texts).map(clean_line).filter(bool)
names = labels | st.tuples(labels, labels).map(", ".join)
urls = st.from_regex(r"\Ahttps?://[a-z]{1,5}\.example/[!#-;=?-~éب]{0,30}\Z")
bases = st.sampled_from(("stated", "inferred", "outside"))
attributions = st.none() | st.builds(Attribution, name=labels, basis=bases, why=st.none())
publications = st.builds(Publication, date=edtfs(), basis=bases, why=st.none())

sources = st.builds(
    Source,
    id=labels.map(lambda text: text[:200].strip() or "a"),
    title=labels,
    published=st.none() | publications,
    headline=st.none() | labels,
    author=st.lists(names, max_size=3).map(tuple),
    url=st.none() | urls,
    accessed=st.none() | edtfs(),
    archived=st.none() | urls,
    publisher=attributions,
    agency=attributions,
    language=st.sampled_from((None, "en", "ar")),
)

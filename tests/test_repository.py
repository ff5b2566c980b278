"""The files around the code agree with one another: links lead somewhere, and the public CI tries what is claimed."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
import yaml

from albab_tui.store.bundled import bundled_store
from albab_tui.store.opening import parse_store
from albab_tui.version import __version__

ROOT = Path(__file__).parents[1]
_LINK = re.compile(r"\]\((?!https?:|mailto:|#)([^)#\s]+)(#[^)\s]*)?\)")
_PAGES = sorted(ROOT.glob("*.md")) + sorted(ROOT.glob("docs/*.md"))


@pytest.mark.parametrize("page", _PAGES, ids=lambda page: page.name)
def test_links_lead_to_a_file(page: Path) -> None:
    led = [match[1] for match in _LINK.finditer(page.read_text(encoding="utf-8"))]
    assert [link for link in led if not (page.parent / link).exists()] == []


def test_every_page_is_reached_from_the_readme() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert [page.name for page in ROOT.glob("docs/*.md") if f"(docs/{page.name})" not in readme] == []


def test_what_is_cited_is_this_version_under_its_licences() -> None:
    cited = yaml.safe_load((ROOT / "CITATION.cff").read_text(encoding="utf-8"))
    released = f"## [{__version__}] - {cited['date-released']}"
    assert released in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    (store,) = cited["references"]
    assert (cited["version"], store["version"]) == (__version__, __version__)
    assert (cited["license"], store["license"]) == ("MIT", "CC-BY-4.0")
    assert store["title"] == parse_store(bundled_store().read_bytes(), "events.yaml").store.title


def test_the_public_ci_tries_every_python_that_is_claimed() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    claimed = [each.rpartition(" ")[2] for each in project["classifiers"] if re.search(r"Python :: 3\.\d+$", each)]
    workflow = yaml.safe_load((ROOT / ".github/workflows/ci.yml").read_text(encoding="utf-8"))
    assert workflow["jobs"]["test"]["strategy"]["matrix"]["python-version"] == claimed
    assert project["requires-python"] == f">={claimed[0]}"

"""Ask pip-audit whether a pinned dependency has a known weakness.

pip-audit gets an environment of its own beside the program's, for it needs many packages that the program does not.

Exit codes: 0 every pinned package was asked about and none has a known weakness; 1 one has; 3 there are packages that
nobody could be asked about, as where no network is.

    python scripts/audit.py
"""

from __future__ import annotations

import json
import subprocess
import sys
import venv
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
HOME = Path(sys.prefix) / "audit"
WEAK, NOT_AUDITED = 1, 3
LONGEST = 300
"""Seconds until a network is taken not to answer."""


def run(*words: str) -> subprocess.CompletedProcess[str] | None:
    """Run Python in pip-audit's environment; None where it does not end in time."""
    python = HOME / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    try:
        return subprocess.run([str(python), *words], capture_output=True, text=True, timeout=LONGEST, check=False)
    except subprocess.TimeoutExpired:
        return None


def installed() -> bool:
    """Whether pip-audit is there, now or after installing it."""
    if not HOME.exists():
        venv.create(HOME, with_pip=True)
    there = run("-m", "pip_audit", "--version")
    if there is None or there.returncode:
        there = run("-m", "pip", "install", "--quiet", "--disable-pip-version-check", "pip-audit>=2.9,<3")
    return there is not None and there.returncode == 0


def audited() -> list[dict[str, Any]] | None:
    """What pip-audit tells of each pinned package; None where it could not ask."""
    words = ("-m", "pip_audit", "-r", str(ROOT / "constraints.txt"), "--no-deps", "--disable-pip", "-f", "json")
    done = run(*words, "--progress-spinner", "off")
    if done is None or not done.stdout.startswith("{"):
        return None
    found: list[dict[str, Any]] = json.loads(done.stdout)["dependencies"]
    return found


def told(packages: list[dict[str, Any]]) -> int:
    """Print what is known of the packages; the exit code."""
    weak = [(each, known) for each in packages for known in each.get("vulns", ())]
    for each, known in weak:
        fixed = ", ".join(known["fix_versions"]) or "no release yet"
        print(f"{each['name']} {each['version']}: {known['id']}; mended in {fixed}")
    unknown = [each["name"] for each in packages if "skip_reason" in each]
    if unknown:
        print(f"not audited: {', '.join(unknown)}")
    print(f"{len(packages) - len(unknown)} of {len(packages)} pinned packages audited, {len(weak)} known weaknesses")
    return WEAK if weak else NOT_AUDITED if unknown or not packages else 0


def main() -> int:
    packages = audited() if installed() else None
    if packages is None:
        print("not audited: no network that pip-audit can ask")
        return NOT_AUDITED
    return told(packages)


if __name__ == "__main__":
    sys.exit(main())

"""What is known of vulnerabilities is told in one way everywhere."""

from importlib.metadata import requires
from pathlib import Path

from packaging.requirements import Requirement

from sqlcoder_local.installation.sbom import advisories

SECURITY = (Path(__file__).resolve().parents[2] / "SECURITY.md").read_text(encoding="utf-8")
STATES = {"resolved", "exploitable", "in_triage", "false_positive", "not_affected"}
JUSTIFICATIONS = {"code_not_present", "code_not_reachable", "requires_configuration", "requires_dependency"}
"""Of CycloneDX's, those that are used here or likely to be."""


def test_the_table_in_the_security_page_is_that_of_the_bill_of_materials() -> None:
    rows = [line for line in SECURITY.splitlines() if line.startswith("| ") and "CVE-" in line]
    assert len(rows) == len(advisories())
    for row, advisory in zip(rows, advisories(), strict=True):
        assert f"| {advisory['package']} " in row
        assert f"{advisory['id']}:" in row
        assert f"| {advisory['state']} | {advisory['justification']} |" in row
        assert advisory["state"] in STATES
        assert advisory["justification"] in JUSTIFICATIONS


def test_an_advisory_is_about_something_that_is_still_required() -> None:
    required = {Requirement(line).name for line in requires("llama-cpp-python") or ()}
    assert "diskcache" in required

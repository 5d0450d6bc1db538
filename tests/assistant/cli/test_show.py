"""``citedesk show``, ``cites`` and ``terms``."""

from __future__ import annotations

import pytest

from tests.assistant.cli.conftest import Cli


@pytest.mark.parametrize(
    "typed",
    ["5.30.025.E.1", "5.30.25 e1", "§5.30.025(E)(1)", "PCC 5.30.025 E.1.", "subsection E.1 of section 5.30.025"],
)
def test_any_citation_a_person_would_type_is_shown(cli: Cli, typed: str) -> None:
    ran = cli("show", "--json", typed)
    assert ran.status == 0
    assert ran.json["id"] == "5.30.025.E.1"


def test_a_section_is_shown_with_all_that_hangs_on_it(cli: Cli) -> None:
    found = cli("show", "--json", "5.32.150").json
    assert found["schema"] == "citedesk.provision/1"
    assert found["label"] == "PCC 5.32.150"
    assert found["history"][0]["ordinances"] == ["154701"]
    assert found["history"][0]["dated"] == "1983-06-16"
    assert [unit["id"] for unit in found["units"]] == [
        "5.32.150", "5.32.150.A", "5.32.150.B", "5.32.150.B.1", "5.32.150.B.2",
    ]  # fmt: skip
    states = {link["text"]: link["state"] for link in found["cites"]}
    assert states["Chapter 15.08 of this Code"] == "outside the corpus"
    assert [term["name"] for term in found["terms"]] == ["Business with which a City employee is associated"]


def test_who_cites_a_section_includes_who_cites_its_parts(cli: Cli) -> None:
    sources = {link["source"]["id"] for link in cli("cites", "--json", "5.30.025").json["cited_by"]}
    assert "5.30.055.B" not in sources
    whole = cli("cites", "--json", "5.30").json
    assert any(link["source"]["id"].startswith("5.31.") for link in whole["cited_by"])


def test_a_chapter_lists_its_sections(cli: Cli) -> None:
    found = cli("show", "--json", "5.32").json
    assert found["contents"][0]["id"] == "5.32.010"
    assert found["text"] == ""


def test_a_repealed_section_says_so(cli: Cli) -> None:
    assert "REPEALED" in cli("show", "5.04.160").out
    assert "Status: repealed" in cli("show", "--plain", "5.04.160").out


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("ORS 279.041", "outside the two documents"),
        ("5.99.010", "hold no"),
        ("the weather", "is no citation"),
    ],
)
def test_what_is_not_held_is_told_in_one_line_with_status_4(cli: Cli, typed: str, said: str) -> None:
    ran = cli("show", typed)
    assert (ran.status, ran.out) == (4, "")
    assert said in ran.err
    assert ran.err.count("\n") == 1


def test_a_part_that_does_not_exist_shows_the_section_and_says_so(cli: Cli) -> None:
    assert "its part 9 does not" in cli("show", "5.32.020 (9)").out


def test_plain_output_draws_nothing(cli: Cli) -> None:
    out = cli("show", "--plain", "5.30.025").out
    assert all(": " in line for line in out.splitlines())
    assert not set("│─•›") & set(out)


def test_terms_are_listed_with_their_scope(cli: Cli) -> None:
    names = {term["name"]: term["scope"] for term in cli("terms", "--json").json["terms"]}
    assert names["Total Costs"] == "5.74"
    assert names["Year"] == "5"


def test_a_term_is_found_in_every_chapter_that_defines_it(cli: Cli) -> None:
    found = cli("terms", "--json", "sales costs").json["terms"]
    assert [term["defined_at"] for term in found] == ["5.30.010.A.11", "5.31.010.A.9"]
    assert "direct and indirect costs" in cli("terms", "Sales", "costs").out


def test_an_undefined_term_ends_with_status_4(cli: Cli) -> None:
    assert cli("terms", "blockchain").status == 4

"""``citedesk search``."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.assistant.cli.conftest import Cli


def ids(cli: Cli, *args: str) -> list[str]:
    return [hit["id"] for hit in cli("search", "--json", *args).json["hits"]]


def test_a_phrase_is_found_as_it_stands(cli: Cli) -> None:
    found = cli("search", "--json", '"recycled paper"').json["hits"]
    assert {hit["id"].split(".")[2] for hit in found} == {"160"}
    assert all("recycled paper" in hit["text"].lower() for hit in found)


def test_a_phrase_whose_quotes_the_shell_took_is_still_a_phrase(cli: Cli) -> None:
    assert ids(cli, "recycled paper") == ids(cli, '"recycled paper"') == ids(cli, "“recycled paper”")


def test_operators_join_and_exclude(cli: Cli) -> None:
    both = set(ids(cli, "-n", "500", "foreclosure", "AND", "treasurer"))
    one = set(ids(cli, "-n", "500", "foreclosure", "NOT", "treasurer"))
    either = set(ids(cli, "-n", "500", "foreclosure", "OR", "treasurer"))
    assert both
    assert one
    assert not both & one
    assert both | one < either


def test_a_chapter_narrows_the_search(cli: Cli) -> None:
    assert {name[:4] for name in ids(cli, "surplus", "--chapter", "5.36")} == {"5.36"}
    assert ids(cli, "surplus", "chapter:5.36") == ids(cli, "surplus", "--chapter", "5.36")
    assert ids(cli, "exceptions", "chapter:BTS-1.01") == ids(cli, "exceptions", "--chapter", "bts-1.01")


def test_an_unknown_chapter_is_told_with_those_there_are(cli: Cli) -> None:
    ran = cli("search", "x", "--chapter", "9.99")
    assert ran.status == 2
    assert "5.32" in ran.err


def test_a_misspelling_is_met_with_did_you_mean(cli: Cli) -> None:
    ran = cli("search", "foreclosre")
    assert "did you mean: foreclosure" in ran.err
    assert cli("search", "--json", "foreclosre").json["did_you_mean"] == "foreclosure"


def test_spans_mark_the_words_looked_for_in_all_their_forms(cli: Cli) -> None:
    hit = cli("search", "--json", "deposits").json["hits"][0]
    marked = {hit["text"][start:end].lower() for start, end in hit["spans"]}
    assert marked
    assert marked <= {"deposit", "deposits", "deposited", "depositing"}


def test_where_no_provision_holds_all_words_some_must_do(cli: Cli) -> None:
    ran = cli("search", "elephant", "garnishment")
    assert ran.status == 0
    assert "no provision holds all of the words" in ran.err


def test_nothing_found_ends_with_status_4(cli: Cli) -> None:
    ran = cli("search", "blockchain")
    assert (ran.status, ran.out) == (4, "")


@pytest.mark.parametrize("words", ["", "()", "NOT", '"', "AND OR", ":", "chapter:", "*", "((((", "a" * 10_000])
def test_odd_expressions_are_answered_or_refused_in_one_line(cli: Cli, words: str) -> None:
    ran = cli("search", words)
    assert ran.status in (0, 2, 4)
    assert ran.err.count("\n") <= 3
    assert "Traceback" not in ran.err


def test_plain_output_is_one_line_a_hit(cli: Cli) -> None:
    lines = cli("search", "--plain", "-n", "3", "surplus").out.splitlines()
    assert [line.split(":")[0] for line in lines] == ["Hit 1", "Hit 2", "Hit 3"]


def test_a_full_text_that_turns_out_damaged_is_built_again(
    cli: Cli, cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from index import fulltext

    opened = fulltext.FullText.__init__
    spoilt = iter([True])

    def opens(self: fulltext.FullText, folder: Path) -> None:
        if next(spoilt, False):
            raise fulltext.DamagedFullText("spoilt")
        opened(self, folder)

    rebuilt: list[str] = []
    own = shutil.copytree(cache, tmp_path / "cache")
    kept = {name: next(cache.glob(f"{name}-*")) for name in ("index", "text")}

    def copied(name: str, target: Path) -> None:
        rebuilt.append(name)
        shutil.copytree(kept[name], target, dirs_exist_ok=True, ignore=shutil.ignore_patterns("manifest.json"))

    monkeypatch.setattr(fulltext.FullText, "__init__", opens)
    monkeypatch.setattr("index.product.build", lambda target, progress=None: copied("index", target))
    monkeypatch.setattr("index.product.build_text", lambda target, index, progress=None: copied("text", target))
    assert cli("search", "surplus", env={"CITEDESK_CACHE_DIR": str(own)}).status == 0
    assert rebuilt == ["index", "text"]

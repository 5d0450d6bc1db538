"""The thesaurus: what may stand for what, how far it reaches, and what it must never join."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.card import cards
from corpus.library import Corpus
from index import content
from index.thesaurus import (
    LARGEST_GROUP,
    LONGEST_PHRASE,
    MOST_SUBSTITUTES,
    FaultyThesaurus,
    Thesaurus,
    parse,
    source,
    thesaurus,
)
from index.words import content_stems, words_of


@cache
def groups() -> list[dict[str, Any]]:
    return list(tomllib.loads(source().decode("utf-8"))["group"])


def words_in(group: dict[str, Any]) -> list[str]:
    return [word for side in ("words", "from", "to") for word in group.get(side, [])]


def targets(group: dict[str, Any]) -> list[str]:
    return list(group.get("words", group.get("to", [])))


@cache
def stems_of_the_law_and_its_cards() -> frozenset[str]:
    corpus = Corpus.load()
    texts = [f"{item.heading} {item.text}" for item in corpus]
    texts += [" ".join([card.answer, *card.asks]) for card in cards()]
    return frozenset(stem for text in texts for stem in content_stems(text))


def reach(word: str) -> dict[str, float]:
    """What the words of a phrase may be replaced by, with the highest weight of each."""
    found: dict[str, float] = {}
    for others in thesaurus().expand(content_stems(word)).values():
        for other, weight in others.items():
            found[other] = max(weight, found.get(other, 0.0))
    return found


def test_the_shipped_thesaurus_loads_and_is_not_small() -> None:
    assert len(groups()) >= 250
    assert len(thesaurus().substitutes) >= 600


def test_no_group_is_written_twice() -> None:
    written = [repr(sorted((key, value) for key, value in group.items() if key != "weight")) for group in groups()]
    assert len(written) == len(set(written))


@pytest.mark.parametrize("side", ["words", "from", "to"])
def test_no_side_is_longer_than_allowed(side: str) -> None:
    assert all(len(group.get(side, [])) <= LARGEST_GROUP for group in groups())


def test_weights_stay_between_loose_kin_and_true_synonyms() -> None:
    assert all(0.3 <= group["weight"] <= 0.95 for group in groups())


def test_phrases_hold_no_stop_words_and_at_most_three_words() -> None:
    for group in groups():
        for phrase in words_in(group):
            words = words_of(phrase)
            assert 1 <= len(words) <= LONGEST_PHRASE, phrase
            assert not [word.surface for word in words if word.stop], phrase


def test_every_group_leads_to_words_that_the_law_or_its_cards_use() -> None:
    known = stems_of_the_law_and_its_cards()
    for group in groups():
        assert any(known.issuperset(content_stems(phrase)) for phrase in targets(group)), words_in(group)


def test_every_target_of_a_one_way_group_is_in_use() -> None:
    known = stems_of_the_law_and_its_cards()
    for group in groups():
        for phrase in group.get("to", []):
            assert known.issuperset(content_stems(phrase)), phrase


def test_no_two_words_of_a_side_are_one_stem() -> None:
    for group in groups():
        for side in ("words", "from", "to"):
            phrases = [tuple(content_stems(word)) for word in group.get(side, [])]
            assert len(phrases) == len(set(phrases)), group


def test_words_of_a_two_way_group_stand_for_one_another() -> None:
    for group in groups():
        singles = [stems[0] for word in group.get("words", []) if len(stems := content_stems(word)) == 1]
        for stem in singles:
            assert set(singles) - {stem} <= thesaurus().substitutes[(stem,)].keys(), group


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("kitty", "petty"),
        ("cto", "technology"),
        ("chief technology officer", "cto"),
        ("boss", "supervisor"),
        ("truck", "vehicle"),
        ("buy back", "redeem"),
        ("overdue", "delinquent"),
        ("lawyer", "attorney"),
        ("laptop", "hardware"),
        ("mural", "art"),
        ("nda", "nondisclosure"),
        ("passed away", "deceased"),
        ("stolen", "theft"),
        ("junk", "surplus"),
    ],
)
def test_staff_words_reach_the_words_of_the_law(said: str, meant: str) -> None:
    assert content_stems(meant)[0] in reach(said)


@pytest.mark.parametrize(
    ("law", "staff"), [("vehicle", "truck"), ("petty cash", "kitty"), ("redeem", "buy"), ("art", "mural")]
)
def test_one_way_groups_do_not_lead_back(law: str, staff: str) -> None:
    assert content_stems(staff)[0] not in reach(law)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ordinary", "sewer"),
        ("open", "bonded"),
        ("labor", "materials"),
        ("more", "less"),
        ("mayor", "council"),
        ("auditor", "treasurer"),
        ("sale", "donation"),
        ("sale", "loan"),
        ("donation", "loan"),
        ("gift", "donation"),
        ("quote", "proposal"),
        ("bid", "quote"),
        ("buy", "sell"),
        ("redeem", "purchase"),
        ("lease", "purchase"),
        ("check", "warrant"),
        ("interest", "penalty"),
        ("ordinance", "resolution"),
        ("travel", "miscellaneous"),
        ("employee", "contractor"),
        ("lost", "surplus"),
        ("monthly", "annual"),
    ],
)
def test_words_that_decide_between_two_rules_are_never_joined(one: str, other: str) -> None:
    assert not set(content_stems(other)) & reach(one).keys()
    assert not set(content_stems(one)) & reach(other).keys()


@pytest.mark.parametrize("word", ["dept", "reso", "kitty", "reqd"])
def test_staff_words_are_not_taken_for_misspellings(word: str) -> None:
    assert word in content.lexicon()


def test_expansion_is_one_step() -> None:
    chained = parse('[[group]]\nwords = ["car", "auto"]\n[[group]]\nwords = ["auto", "fleet"]\n')
    assert chained.expand(["car"]) == {"car": {"auto": 0.55}}


def test_a_phrase_is_replaced_only_when_it_stands_together() -> None:
    kept = parse('[[group]]\nfrom = ["buy back"]\nto = ["redeem"]\nweight = 0.7\n')
    assert kept.expand(["buy", "back"]) == {"buy": {"redeem": 0.7}, "back": {"redeem": 0.7}}
    assert kept.expand(["buy", "truck", "back"]) == {"buy": {}, "truck": {}, "back": {}}


def test_a_word_of_a_longer_substitute_counts_less_than_the_whole() -> None:
    kept = parse('[[group]]\nfrom = ["kitty"]\nto = ["petty cash"]\nweight = 0.8\n')
    assert kept.expand(content_stems("kitty")) == {"kitti": {"petti": 0.4, "cash": 0.4}}


@pytest.mark.parametrize(
    ("body", "complaint"),
    [
        ('words = ["car"]', "2 to 14 words"),
        ('from = []\nto = ["car"]', "1 to 14 words"),
        ('from = ["car"]', "words alone"),
        ('words = ["car", "auto"]\nfrom = ["van"]\nto = ["car"]', "words alone"),
        ('words = ["car", "auto"]\nweight = 1.5', "weight"),
        ('words = ["car", "out of"]', "stop words"),
        ('words = ["car", "four wheeled motor carriage"]', "one to 3 words"),
    ],
)
def test_a_faulty_group_is_refused_with_the_reason(body: str, complaint: str) -> None:
    with pytest.raises(FaultyThesaurus, match=complaint):
        parse(f"[[group]]\n{body}\n")


_known = st.sampled_from(sorted({stem for phrase in thesaurus().substitutes for stem in phrase}))


@given(st.lists(st.one_of(_known, st.text("abcdefghij", min_size=1, max_size=6)), max_size=25))
def test_expanding_any_words_stays_within_bounds_and_never_gives_the_word_itself(stems: list[str]) -> None:
    expanded = thesaurus().expand(stems)
    assert expanded.keys() == set(stems)
    for stem, others in expanded.items():
        assert len(others) <= MOST_SUBSTITUTES
        assert stem not in others
        assert all(0 < weight <= 1 for weight in others.values())


@given(
    st.lists(st.sampled_from("abcdefgh"), min_size=2, max_size=6, unique=True),
    st.lists(st.sampled_from("abcdefgh"), max_size=8),
)
def test_the_bounds_hold_for_any_groups(words: list[str], asked: list[str]) -> None:
    made = Thesaurus({(word,): {f"{word}{n}": 0.5 for n in range(40)} for word in words})
    assert all(len(others) <= MOST_SUBSTITUTES for others in made.expand(asked).values())

"""Every entry of data/ is one that the code can find: trimmed, sorted, single, in the case it is looked up in."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from newsparse.lexicons import (
    DATA,
    DOUBLING,
    entries,
    in_title_case,
    inflect,
    is_english_word,
    leads_to_given_name,
    lexicon,
    lexicon_classes,
    verb_forms,
    word_codes,
)

LISTS = sorted(p.stem for p in Path(DATA).glob("*.txt"))
CLASSED = {"person_nouns": {"m", "f", "n"}, "titles": {"m", "f", "n"}, "reporting_verbs": {"say", "argue", "weak"}}


@pytest.mark.parametrize("name", LISTS)
def test_list_is_clean(name: str) -> None:
    found = entries(name)
    assert found
    text = Path(DATA, f"{name}.txt").read_text(encoding="utf-8")
    assert text.startswith("# "), "a list begins with its source, licence and entry rule"
    assert "licen" in text.split("\n\n")[0].lower() or "MIT" in text or "Source:" in text
    for entry in found:
        assert entry == entry.strip()
        assert entry == unicodedata.normalize("NFC", entry)
    if not name.endswith("_weights"):
        assert found == sorted(set(found))


@pytest.mark.parametrize("name", sorted(CLASSED))
def test_classes_are_known(name: str) -> None:
    assert set(lexicon_classes(name).values()) == CLASSED[name]


@pytest.mark.parametrize(
    "name",
    ["name_particles", "page_labels", "page_calls", "page_words", "page_leads", "page_trailers", "picture_sources"],
)
def test_lower_case_lists_are_lower_case(name: str) -> None:
    assert all(word == word.casefold() and "’" not in word for word in lexicon(name))


def test_every_word_of_the_word_list_is_found_with_its_codes() -> None:
    lines = [line.split("\t") for line in entries("words")]
    assert [word for word, _ in lines] == sorted(word for word, _ in lines)
    for word, codes in lines:
        assert set(codes) <= set("FMSRPCDW")
        assert ("W" in codes) <= (word == word.lower())
    for word, codes in lines[::97] + lines[:5] + lines[-5:]:
        assert word_codes(word) == codes


@pytest.mark.parametrize("word", ["", "!", "zzzz", "Zyxqw", "ÿÿ", "\ud800", "aaaa", "🙂"])
def test_a_word_in_no_list_has_no_codes(word: str) -> None:
    assert word_codes(word) == ""


@pytest.mark.parametrize("word", ["rain", "rains", "raining", "rained", "running", "happily", "carried", "bosses"])
def test_inflections_are_english_words(word: str) -> None:
    assert is_english_word(word)


def test_organisation_words_have_capitals() -> None:
    assert not [w for w in lexicon("organisation_words") if not (w[0].isupper() or w[0].isdigit())]


def test_reporting_verbs_are_found_by_all_their_forms() -> None:
    forms = verb_forms()
    for lemma in lexicon_classes("reporting_verbs"):
        assert all(form in forms for form in inflect(lemma))


def test_verbs_that_double_their_last_letter_are_verbs_of_the_lists() -> None:
    assert {*lexicon_classes("reporting_verbs"), *lexicon_classes("attribution_verbs")} >= DOUBLING


@pytest.mark.parametrize(
    ("words", "leads"),
    [
        ("who gave her name only as", True),
        ("who identified himself simply as", True),
        ("who asked to be known as", True),
        ("who named the killer as", False),
        ("who was known as", False),
        ("only as", False),
        ("as", False),
        ("", False),
    ],
)
def test_what_leads_to_a_given_name(words: str, leads: bool) -> None:
    assert leads_to_given_name(words.split()) is leads


@pytest.mark.parametrize(
    ("lemma", "forms"),
    [
        ("say", ["say", "says", "saying", "said"]),
        ("deny", ["deny", "denies", "denying", "denied"]),
        ("admit", ["admit", "admits", "admitting", "admitted"]),
        ("argue", ["argue", "argues", "arguing", "argued"]),
        ("write", ["write", "writes", "writing", "wrote", "written"]),
        ("confess", ["confess", "confesses", "confessing", "confessed"]),
        ("agree", ["agree", "agrees", "agreeing", "agreed"]),
        ("lie", ["lie", "lies", "lying", "lied"]),
        ("slam", ["slam", "slams", "slamming", "slammed"]),
        ("label", ["label", "labels", "labeling", "labeled", "labelling", "labelled"]),
        ("reveal", ["reveal", "reveals", "revealing", "revealed"]),
    ],
)
def test_inflect(lemma: str, forms: list[str]) -> None:
    assert inflect(lemma) == forms


@pytest.mark.parametrize(
    ("word", "cased"),
    [
        ("ROMERO-BAINES", "Romero-Baines"),
        ("O’NEILL", "O’Neill"),
        ("MCAVOY", "McAvoy"),
        ("LI", "LI"),
        ("J.R.", "J.R."),
        ("Harlan", "Harlan"),
    ],
)
def test_in_title_case(word: str, cased: str) -> None:
    assert in_title_case(word) == cased

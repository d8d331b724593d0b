"""Every entry of data/ is one that the code can find: trimmed, sorted, single, in the case it is looked up in."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from newsparse.lexicons import DATA, entries, inflect, lexicon, lexicon_classes, verb_forms

LISTS = sorted(p.stem for p in DATA.glob("*.txt"))
CLASSED = {"person_nouns": {"m", "f", "n"}, "titles": {"m", "f", "n"}, "reporting_verbs": {"say", "argue", "weak"}}


@pytest.mark.parametrize("name", LISTS)
def test_list_is_clean(name: str) -> None:
    found = entries(name)
    assert found
    text = Path(DATA / f"{name}.txt").read_text(encoding="utf-8")
    assert text.startswith("# "), "a list begins with its source, licence and entry rule"
    assert "licen" in text.split("\n\n")[0].lower() or "MIT" in text or "Source:" in text
    for entry in found:
        assert entry == entry.strip()
        assert entry == unicodedata.normalize("NFC", entry)
    if name != "quote_weights":
        assert found == sorted(set(found))


@pytest.mark.parametrize("name", sorted(CLASSED))
def test_classes_are_known(name: str) -> None:
    assert set(lexicon_classes(name).values()) == CLASSED[name]


@pytest.mark.parametrize("name", ["english_words", "name_particles"])
def test_lower_case_lists_are_lower_case(name: str) -> None:
    assert all(word == word.lower() for word in lexicon(name))


@pytest.mark.parametrize(
    "name", ["first_names_female", "first_names_male", "surnames_common", "organisation_words", "cities"]
)
def test_capitalised_lists_have_capitals(name: str) -> None:
    assert not [word for word in lexicon(name) if not any(c.isupper() or c.isdigit() for c in word)]


def test_reporting_verbs_are_found_by_all_their_forms() -> None:
    forms = verb_forms()
    for lemma in lexicon_classes("reporting_verbs"):
        assert all(form in forms for form in inflect(lemma))


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
    ],
)
def test_inflect(lemma: str, forms: list[str]) -> None:
    assert inflect(lemma) == forms

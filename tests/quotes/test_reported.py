"""What is reported without quotation marks, and by whom. What fails stands there as a strict xfail."""

from __future__ import annotations

from typing import Any

import pytest

import newsparse


def miss(*case: Any) -> Any:
    return pytest.param(*case, marks=pytest.mark.xfail(strict=True, reason="known miss"))


CASES = [  # what it shows, text, (speaker, cue, words) of each
    ("said that", "Lena Ortiz said that the dam would hold.", [("Lena Ortiz", "said", "that the dam would hold")]),
    ("said without that", "Lena Ortiz said the dam would hold.", [("Lena Ortiz", "said", "the dam would hold")]),
    (
        "a headline in title case",
        "Lena Ortiz Says Her Dam Will Not Let the Valley Down\n\nThe dam is old.",
        [("Lena Ortiz", "Says", "Her Dam Will Not Let the Valley Down")],
    ),
    (
        "content first, a document",
        "In all, thieves took 12 bells, including those of two chapels, the report said.",
        [("the report", "said", "In all, thieves took 12 bells, including those of two chapels")],
    ),
    (
        "content on both sides",
        "There is no chance of that, officials in both cities insist, because the dam has been checked.",
        [("officials", "insist", "There is no chance of that because the dam has been checked")],
    ),
    (
        "a source with a tail",
        "According to records of the port that were published on Monday, the dam has been checked twice.",
        [("records", "According to", "the dam has been checked twice")],
    ),
    (
        "according to, inside",
        "The man, according to police, fled on foot.",
        [("police", "according to", "The man fled on foot")],
    ),
    (
        "a source's role",
        "According to Lena Ortiz, mayor of Aske, the dam will hold.",
        [("Lena Ortiz", "According to", "the dam will hold")],
    ),
    (
        "a comma in the content",
        "According to police the man died on Monday, hours after the crash.",
        [("police", "According to", "the man died on Monday, hours after the crash")],
    ),
    ("a name as subject", "Bo Tan, Lena Ortiz said, is a liar.", [("Lena Ortiz", "said", "Bo Tan is a liar")]),
    ("content first", "The dam would hold, Lena Ortiz said.", [("Lena Ortiz", "said", "The dam would hold")]),
    ("inverted", "The dam would hold, said Lena Ortiz.", [("Lena Ortiz", "said", "The dam would hold")]),
    (
        "participle",
        "Lena Ortiz denied the claim, saying that the dam had been checked.",
        [("Lena Ortiz", "denied", "the claim"), ("Lena Ortiz", "saying", "that the dam had been checked")],
    ),
    (
        "according to, first",
        "According to Lena Ortiz, the dam has been checked twice.",
        [("Lena Ortiz", "According to", "the dam has been checked twice")],
    ),
    (
        "according to, last",
        "The dam has been checked twice, according to Lena Ortiz.",
        [("Lena Ortiz", "according to", "The dam has been checked twice")],
    ),
    ("infinitive", "Lena Ortiz vowed to rebuild the dam.", [("Lena Ortiz", "vowed", "to rebuild the dam")]),
    (
        "whom it is said to",
        "Lena Ortiz told reporters that the dam would hold.",
        [("Lena Ortiz", "told", "that the dam would hold")],
    ),
    (
        "a question",
        "Bo Okafor asked whether the dam had been checked.",
        [("Bo Okafor", "asked", "whether the dam had been checked")],
    ),
    (
        "both sides",
        "The dam, Lena Ortiz said, would hold until the spring.",
        [("Lena Ortiz", "said", "The dam would hold until the spring")],
    ),
    (
        "a pronoun",
        "Lena Ortiz has run the dam since 2011. She said the gates were sound.",
        [("Lena Ortiz", "said", "the gates were sound")],
    ),
    (
        "a group",
        "Engineers for the county said the gates were sound.",
        [("Engineers", "said", "the gates were sound")],
    ),
    (
        "a phrase",
        "Lena Ortiz pointed out that nobody had checked the gates.",
        [("Lena Ortiz", "pointed out", "that nobody had checked the gates")],
    ),
    ("a claim to something is no speech", "They met in the states that border the river.", []),
    ("quoted speech is a quote", "“The dam will hold,” Lena Ortiz said.", []),
    (
        "a share that is reported",
        "The chief, Ann Cole, said half of staff would go.",
        [("Ann Cole", "said", "half of staff would go")],
    ),
    (
        "to whom it is told",
        "The dam was old, Ann Cole told the Courier.",
        [("Ann Cole", "told", "The dam was old")],
    ),
    (
        "a role behind its name",
        "The dam was old, said Ann Cole, a senior engineer who runs it.",
        [("Ann Cole", "said", "The dam was old")],
    ),
    ("a verb behind -ing", "Beijing says the islands are its own.", [("Beijing", "says", "the islands are its own")]),
    ("claims that somebody has", "Taiwan and Japan have claims in the area, and tensions rose.", []),
    ("a passive", "She’s said to be ill.", []),
    ("what stands elsewhere", "Bo Tan denied it.", []),
    (
        "one word",
        "The mayor said no, but the council voted yes.",
        [("The mayor", "said", "no")],
    ),
    (
        "an apposition before its main clause",
        "Saying that his wife, Ann Lee, was ill, Bo Tan left.",
        [("Bo Tan", "Saying", "that his wife, Ann Lee, was ill")],
    ),
    (
        "a report in a report",
        "Bo Tan said he believed Ann Lee when she said that she was ill.",
        [("Bo Tan", "said", "he believed Ann Lee when she said that she was ill")],
    ),
    (
        "a clause that opens the content",
        "Bo Tan said that when the rain came, the dam would leak.",
        [("Bo Tan", "said", "that when the rain came, the dam would leak")],
    ),
    (
        "asked by nobody named",
        "Asked whether the dam would hold, Lena Ortiz shrugged.",
        [(None, "Asked", "whether the dam would hold")],
    ),
    (
        "a participle before its main clause",
        "After arguing that the dam was old, Lena Ortiz left the room.",
        [("Lena Ortiz", "arguing", "that the dam was old")],
    ),
    (
        "two reports in a sentence",
        "Lena Ortiz said she had met the engineers twice but denied that she had seen the papers.",
        [
            ("Lena Ortiz", "said", "she had met the engineers twice"),
            ("Lena Ortiz", "denied", "that she had seen the papers"),
        ],
    ),
    (
        "a short form of has",
        "Lena Ortiz wants a dam. While she’s said that it will hold, nobody has checked.",
        [("Lena Ortiz", "said", "that it will hold")],
    ),
    (
        "a paper named after its times",
        "The Aske Times reported that the dam would hold.",
        [("The Aske Times", "reported", "that the dam would hold")],
    ),
    (
        "under another clause",
        "While Ann Cole said the dam was old, the gates held.",
        [("Ann Cole", "said", "the dam was old")],
    ),
    (
        "around its source",
        "The fault, according to a report by the firm, was a valve.",
        [("a report", "according to", "The fault was a valve")],
    ),
    (
        "two verbs for one subject",
        "Lena Ortiz said the dam would hold and insisted that the gates were sound.",
        [("Lena Ortiz", "said", "the dam would hold"), ("Lena Ortiz", "insisted", "that the gates were sound")],
    ),
]


@pytest.mark.parametrize(("_", "text", "expected"), CASES)
def test_reported(_: str, text: str, expected: list[tuple[str | None, str, str]]) -> None:
    found = newsparse.parse(text).indirect_quotes
    assert [(q.speaker and q.speaker.name, q.cue and q.cue.text, q.text) for q in found] == expected
    assert all(q.type == "indirect" and 0.0 <= q.confidence <= 1.0 for q in found)


ATTITUDES = "Lena Ortiz believes that the dam will hold."


def test_attitudes_come_when_asked_for() -> None:
    assert newsparse.parse(ATTITUDES).indirect_quotes == ()
    (belief,) = newsparse.parse(ATTITUDES, attitudes=True).indirect_quotes
    assert (belief.text, belief.rule) == ("that the dam will hold", "think_before")


def test_indirect_can_be_left_out() -> None:
    text = "Lena Ortiz said that the dam would hold. “It will,” she said."
    without, with_it = newsparse.parse(text, indirect=False), newsparse.parse(text)
    assert without.indirect_quotes == ()
    assert len(with_it.indirect_quotes) == 1
    assert [q.text for q in without.quotes] == [q.text for q in with_it.quotes] == ["It will,"]


def test_a_mixed_quote_tells_the_whole_content() -> None:
    (quote,) = newsparse.parse("Lena Ortiz said the dam was “as good as new” and would hold.").quotes
    assert quote.type == "mixed"
    assert [c.text for c in quote.content] == ["the dam was “as good as new” and would hold"]
    (whole,) = newsparse.parse("“It will hold,” Lena Ortiz said.").quotes
    assert whole.content == ()

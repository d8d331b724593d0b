"""Files that hold articles with fields of their own. Whole files of each format: fixtures/."""

from __future__ import annotations

from pathlib import Path
from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsparse.pipeline import parse_document
from newsparse.reading import ReadError, read_documents
from newsparse.reading.containers import CONTAINERS, container_of, read_container
from newsparse.reading.hints import is_mail, may_be_container
from newsparse.records import Document

FIXTURES = Path(__file__).parents[2] / "fixtures"
NAMES = {  # fixture: its format
    "charity-release": "press_release", "factiva-codes": "factiva", "factiva-position": "factiva_by_position",
    "front-matter": "front_matter", "front-matter-clipping": "front_matter", "gigaword": "sgml",
    "labelled-headers": "labelled", "nexis": "nexis", "nexis-german": "nexis", "nexis-uni": "nexis_uni", "pasted-mail": "pasted_mail",
    "press-release": "press_release", "proquest": "proquest", "transcript-radio": "transcript",
    "transcript-tv": "transcript", "wire-release": "press_release",
}  # fmt: skip
PROSE = (
    "The mill at Aske opened again on Monday, nine years after the flood that had closed it, and hired forty people from "
    "the valley.\n\n“We will need them all,” said Lena Ortiz, its manager, who had kept the keys in her kitchen for the "
    "whole of that time and oiled the locks.\n"
)


def text_of(case: str) -> str:
    return (FIXTURES / case / "article.txt").read_bytes().decode("utf-8-sig")


def fields(document: Document) -> tuple[str | None, str | None, list[str], str]:
    """Headline, date field, by-line fields and story of a document, as they stand."""
    spans = document.spans
    assert spans is not None
    story = " / ".join(document.text[a:b] for a, b in document.story or ())
    return (
        spans.headline.text if spans.headline else None,
        spans.date.text if spans.date else None,
        [a.text for a in spans.authors],
        story,
    )


@pytest.mark.parametrize("path", sorted(FIXTURES.glob("*/article.txt")), ids=lambda p: p.parent.name)
def test_each_fixture_is_what_it_is_and_nothing_else(path: Path) -> None:
    text = text_of(path.parent.name)
    container = container_of(text)
    assert (container.name if container else None) == NAMES.get(path.parent.name)
    assert may_be_container(text) or container is None


@pytest.mark.parametrize("container", CONTAINERS, ids=lambda c: c.name)
def test_every_format_has_a_fixture(container: object) -> None:
    assert getattr(container, "name") in NAMES.values()  # noqa: B009


ORDINARY = [  # what it shows, text
    ("prose", PROSE),
    ("documents in the text", PROSE + "\nOnly 3 of 12 DOCUMENTS were handed over, she said.\n"),
    ("a document's number in the text", "Document 1 of 3 was leaked on Monday, the court heard.\n\n" + PROSE),
    (
        "the end of a document in the text",
        "They came to the End of Document after an hour.\n\nLength: 3 words\n" + PROSE,
    ),
    ("two of Factiva's codes", "HD television comes to Aske\n\nPD James read there.\n\n" + PROSE),
    ("a word count without the rest", "412 words\n\n" + PROSE),
    ("underscores", PROSE + "_" * 60 + "\nSubject: none\n"),
    ("angle brackets", "The <DOC> tag is old, said Lena Ortiz.\n\n" + PROSE),
    ("a rule at the start", "---\n" + PROSE + "---\n"),
    ("a rule, a colon, a rule", "---\nNote: this is a test\n---\n" + PROSE),
    ("one label", "Date: 3 May 2020\n\n" + PROSE),
    ("labels that are none of ours", "Chair: Ann Lee\nVenue: the hall\n\n" + PROSE),
    ("a mail's first lines without a subject", "From: Ann Lee\nTo: Bo Chu\n\n" + PROSE),
    ("a mail in the text", PROSE + "\n\nFrom: Ann Lee\nTo: Bo Chu\nSubject: The mill\n\n“Too late,” it says.\n"),
    ("labels inside", PROSE + "\n\nTitle: The Mill\nAuthor: Ann Lee\nDate: 1999\n"),
    ("a press release in the text", "A press release said so.\n\n" + PROSE + "\n###\n"),
    ("an end mark", PROSE + "\n-30-\n"),
    ("an interview", "Q: Why?\n\nA: Because.\n\nQ: When?\n\nA: Now.\n"),
    ("turns without a broadcaster", "ANN LEE: Why?\n\nBO CHU: Because.\n\nANN LEE: When?\n"),
    ("a headline about a press release", "Press release sinks a mayor\n\n" + PROSE + "\n###\n"),
    ("a headline about an embargo", "Embargo on fish from the north\n\n" + PROSE + "\nContact\n"),
    ("an article about a database", PROSE + "\nThe screen read:\n\n1 of 3 DOCUMENTS\n\nand then nothing at all.\n"),
    (
        "an article about a database’s end mark",
        PROSE
        + "\nEnd of Document\n\nSection: that was the word above it. “And Length,” said Bo Chu.\n\nNobody will see it.\n",
    ),
    ("a transcript in an article", PROSE + "\n\nANN LEE, HOST: Why?\n\nBO CHU: Because.\n\nANN LEE: When?\n"),
]


@pytest.mark.parametrize(("_", "text"), ORDINARY, ids=[c[0] for c in ORDINARY])
def test_an_ordinary_text_is_no_container(_: str, text: str) -> None:
    assert container_of(text) is None
    assert read_container(text, "a.txt") == []


def nexis(*numbers: str, language: str = "") -> str:
    body = "\n".join(
        f"          {number}\n\n\n   The Courier\n\n   May 3, 2020 Sunday\n\nMill opens\n\nLENGTH: 9 words\n\n{PROSE}\n{language}"
        "LANGUAGE: ENGLISH\n\n     Copyright 2020 The Courier\n\n"
        for number in numbers
    )
    return "Print Request: All\nTerms: mill\n\n\n" + body


COUNTS = [  # what it shows, text, articles, words of the warning
    ("all there", nexis("1 of 2 DOCUMENTS", "2 of 2 DOCUMENTS"), 2, None),
    ("one alone", nexis("1 of 1 DOCUMENT"), 1, None),
    ("one missing", nexis("1 of 3 DOCUMENTS", "3 of 3 DOCUMENTS"), 2, "announces 3 articles, 2 found; missing: 2"),
    (
        "the last missing",
        nexis("1 of 4 DOCUMENTS", "2 of 4 DOCUMENTS"),
        2,
        "announces 4 articles, 2 found; missing: 3, 4",
    ),
    (
        "one twice",
        nexis("1 of 2 DOCUMENTS", "1 of 2 DOCUMENTS", "2 of 2 DOCUMENTS"),
        3,
        "announces 4 articles, 3 found",
    ),
    ("two downloads", nexis("1 of 1 DOCUMENT") + nexis("1 of 2 DOCUMENTS", "2 of 2 DOCUMENTS"), 3, None),
    ("German", nexis("Dokument 1 von 2", "Dokument 2 von 2"), 2, None),
    ("French", nexis("Document 1 de 2", "Document 2 de 2"), 2, None),
    ("focus", nexis("FOCUS - 1 of 2", "FOCUS - 2 of 2 DOCUMENTS"), 2, None),
    ("another total is text", nexis("1 of 1 DOCUMENT").replace("\n“We", "\n7 of 9 DOCUMENTS\n\n“We"), 1, None),
    ("Nexis Uni", text_of("nexis-uni").replace("Documents (2)", "Documents (5)"), 2, "announces 5 articles, 2 found"),
    ("ProQuest", text_of("proquest").replace(" of 2", " of 4"), 2, "announces 4 articles, 2 found; missing: 3, 4"),
    (
        "ProQuest without numbers",
        text_of("proquest").replace("Document 1 of 2", "").replace("Document 2 of 2", ""),
        2,
        None,
    ),
    ("Factiva", text_of("factiva-codes"), 2, "announces 3 articles, 2 found"),
]


@pytest.mark.parametrize(("_", "text", "count", "words"), COUNTS, ids=[c[0] for c in COUNTS])
def test_the_number_found_is_held_against_the_number_announced(
    _: str, text: str, count: int, words: str | None
) -> None:
    documents = read_container(text, "export.txt")
    assert len(documents) == count
    assert [d.source for d in documents] == (
        ["export.txt"] if count == 1 else [f"export.txt#{n}" for n in range(1, count + 1)]
    )
    assert all(not d.warnings for d in documents[1:])
    assert (words in documents[0].warnings[0]) if words else documents[0].warnings == ()


UNI = "%s\n\nThe Courier\n\nMay 3, 2020 Sunday\n\nCopyright 2020 X\n\nLength: 9 words\n\nBody\n\n%s\n\n"
TRAPS = [  # what it shows, text, headline, date field, by-line fields, beginning and end of the story
    (
        "LANGUAGE: begins a paragraph",
        nexis("1 of 1 DOCUMENT", language="LANGUAGE: that was the trouble, she said.\n\n"),
        ("Mill opens", "May 3, 2020 Sunday", []),
        ("The mill", "she said."),
    ),
    (
        "no LENGTH",
        nexis("1 of 1 DOCUMENT").replace("LENGTH: 9 words\n\n", ""),
        ("Mill opens", "May 3, 2020 Sunday", []),
        ("The mill", "the locks."),
    ),
    (
        "no field above the text, and words like one inside",
        nexis("1 of 1 DOCUMENT")
        .replace("LENGTH: 9 words\n\n", "")
        .replace("\n“We", f"\n{PROSE}\nLENGTH: it mattered.\n\n“We"),
        ("Mill opens", "May 3, 2020 Sunday", []),
        ("The mill", "the locks."),
    ),
    (
        "the by-line on the headline's line",
        nexis("1 of 1 DOCUMENT").replace("Mill opens", "Mill opens BYLINE: Ann Lee"),
        ("Mill opens", "May 3, 2020 Sunday", ["Ann Lee"]),
        ("The mill", "the locks."),
    ),
    (
        "older files: HEADLINE and BODY, rights on top",
        "1 of 1 DOCUMENT\n\nCopyright 1999 The Courier\n\nThe Courier\n\nMay 3, 1999, Monday\n\nSECTION: News\n\nLENGTH: 9 words\n\n"
        f"HEADLINE: Mill opens\n\nBYLINE: Ann Lee\n\nBODY:\n{PROSE}\n\nLOAD-DATE: May 4, 1999\n",
        ("Mill opens", "May 3, 1999, Monday", ["Ann Lee"]),
        ("The mill", "the locks."),
    ),
    (
        "Dutch",
        "1 van 1 DOCUMENT\n\nDe Haven\n\n3 mei 2020 zondag\n\nMill opens\n\nSAMENVATTING: The mill.\n\nVOLLEDIGE TEKST:\n\n"
        f"{PROSE}",
        ("Mill opens", "3 mei 2020 zondag", []),
        ("The mill", "the locks."),
    ),
    (
        "CRLF",
        nexis("1 of 1 DOCUMENT").replace("\n", "\r\n"),
        ("Mill opens", "May 3, 2020 Sunday", []),
        ("The mill", "the locks."),
    ),
    (
        "a byte order mark that was left in",
        "\ufeff" + nexis("1 of 1 DOCUMENT").partition("\n\n\n")[2],
        ("Mill opens", "May 3, 2020 Sunday", []),
        ("The mill", "the locks."),
    ),
    (
        "ProQuest: Links run into the text",
        "_" * 60 + f"\n\nMill opens\n\nAuthor: Lee, Ann\n\nLinks: Check here Full text: {PROSE}\n\nSubject: Mills\n\n"
        "Publication title: Courier\n\nPublication date: May 3, 2020\n\nDatabase: X\n",
        ("Mill opens", "May 3, 2020", ["Lee, Ann"]),
        ("The mill", "the locks."),
    ),
    (
        "Factiva: codes and values on one line",
        f"HD   Mill opens\nBY   By Ann Lee\nPD   3 May 2020\nSN   Courier\nLA   English\nLP   The mill opened.\nTD   {PROSE}"
        "IN the valley, she said.\nAN   Document COURIE0020200503eg530001a\n",
        ("Mill opens", "3 May 2020", ["By Ann Lee"]),
        ("The mill opened. / The mill at Aske", "IN the valley, she said."),
    ),
    (
        "SGML: elements that nobody closed",
        f'<DOC id="X_ENG_20200503.0001" type="story">\n<HEADLINE>\nMill opens\n<DATELINE>\nASKE, May 3\n<TEXT>\n<P>\n{PROSE}\n',
        ("Mill opens", None, []),
        ("The mill", "the locks."),
    ),
    (
        "labels with the value below, and a label for the text",
        f"Headline:\nMill opens\n\nAuthor:\nAnn Lee\n\nPublished: 3 May 2020\n\nFull text:\n\n{PROSE}",
        ("Mill opens", "3 May 2020", ["Ann Lee"]),
        ("The mill", "the locks."),
    ),
    (
        "labels in bold",
        f"**Title:** Mill opens\n**By:** Ann Lee\n\n{PROSE}",
        ("Mill opens", None, ["Ann Lee"]),
        ("The mill", "the locks."),
    ),
    (
        "rights and outlet without a blank line between, a wrapped headline",
        "1 of 1 DOCUMENT\n\n    Copyright 2012 The Courier Company\n     All Rights Reserved\n     The Courier\n\n    May 3, 2012 Thursday"
        f"\n    Late Edition - Final\n\nMill opens\nagain\n\nBYLINE: By ANN LEE\n\nSECTION: A\n\n{PROSE}\n\nLANGUAGE: ENGLISH\n",
        ("Mill opens\nagain", "May 3, 2012 Thursday", ["By ANN LEE"]),
        ("The mill", "the locks."),
    ),
    (
        "Nexis Uni with a blank line after each line, a wrapped headline",
        f"Documents (1)\n\n1. Mill opens again\n\nMill opens\nagain\n\nThe Courier\n\nMay 3, 2012 Thursday\n\nCopyright 2012 X\n\n"
        f"Length:\u00a09 words\n\nByline:\u00a0Ann Lee\n\nBody\n\n{PROSE}\n\nLoad-Date: May 4, 2012\n\nEnd of Document\n",
        ("Mill opens\nagain", "May 3, 2012 Thursday", ["Ann Lee"]),
        ("The mill", "the locks."),
    ),
    (
        "Nexis Uni: a headline printed twice",
        "Page 1 of 3\n" + UNI % ("Mill opens\nMill opens", PROSE) + "End of Document\n",
        ("Mill opens", "May 3, 2020 Sunday", []),
        ("The mill", "the locks."),
    ),
    (
        "ProQuest: a line without a label among the fields",
        "_"
        * 60
        + f"\n\nMill opens\n\nAuthor: Ann Lee\n\nhttp://x.example/1\n\nFull text: {PROSE}\n\nSubject: Mills\n\n"
        "Publication date: May 3, 2020\n\nSource type: Newspapers\n\nDatabase: X\n",
        ("Mill opens", "May 3, 2020", ["Ann Lee"]),
        ("The mill", "the locks."),
    ),
    (
        "a release of the Business Wire",
        f"Aske Mill Opens After Nine Years\n\nASKE, England--(BUSINESS WIRE)--{PROSE}\n\nAbout Aske Mill\n\nFlour.\n\nContacts\n\nBo\n",
        ("Aske Mill Opens After Nine Years", None, []),
        ("\n\nASKE, England", "the locks."),
    ),
    (
        "a by-line in its usual form among the labels",
        f"Title: Mill opens\nBy Ann Lee\nDate: May 3, 2012\n\n{PROSE}",
        ("Mill opens", "May 3, 2012", ["By Ann Lee"]),
        ("The mill", "the locks."),
    ),
    (
        "a headline's label alone",
        f"Headline: Mill opens\n\n{PROSE}",
        ("Mill opens", None, []),
        ("The mill", "the locks."),
    ),
    (
        "a release line, the day and the contact in one block",
        f"For immediate release\nMay 3, 2020\nContact: Bo Chu, 555-0140\n\nMILL OPENS AGAIN IN ASKE\n\n{PROSE}\n-30-\n",
        ("MILL OPENS AGAIN IN ASKE", "May 3, 2020", []),
        ("\n\nThe mill", "the locks."),
    ),
    (
        "turns with the time, and a stage direction",
        "The mill at Aske\nMay 3, 2020\n\n[00:00:05] Lena Ortiz: It opens.\n(LAUGHTER)\nBo Chu (00:01:23): When?\n\n"
        "[00:02:00] Lena Ortiz: Now.\n\n(END)\n",
        ("The mill at Aske", "May 3, 2020", []),
        ("[00:00:05] Lena Ortiz: It opens. / Bo Chu", "Now."),
    ),
    (
        "front matter: an author with a page",
        f"---\ntitle: Mill opens\ncover:\n  image: x.png\nauthor:\n  - name: Ann Lee\n    url: https://x.example\n---\n{PROSE}",
        ("Mill opens", None, ["Ann Lee"]),
        ("\nThe mill", "the locks.\n"),
    ),
    (
        "front matter: a title over two lines",
        f"---\ntitle: Mill opens\n  again\nauthor: Ann Lee\n---\n{PROSE}",
        ("Mill opens\n  again", None, ["Ann Lee"]),
        ("\nThe mill", "the locks.\n"),
    ),
    (
        "a release with the day above its headline, and a short opening",
        "May 3, 2020 06:12 AM Eastern Standard Time\n\nAske Mill Opens After Nine Years\n\nASKE, England--(BUSINESS WIRE)--The mill "
        f"opens.\n\n{PROSE}\nContacts\n\nBo Chu\nbo@mill.example\n",
        ("Aske Mill Opens After Nine Years", "May 3, 2020 06:12 AM Eastern Standard Time", []),
        ("\n\nASKE, England", "the locks."),
    ),
    (
        "a transcript with a by-line",
        "Transcript: Lena Ortiz on the mill\n\nBy Ann Lee\n\nMay 3, 2020\n\nBO CHU, HOST: Good morning.\n\nLENA ORTIZ: It opens.\n\n"
        "CHU: When?\n\nORTIZ: Now.\n",
        ("Transcript: Lena Ortiz on the mill", "May 3, 2020", ["Ann Lee"]),
        ("BO CHU, HOST", "Now."),
    ),
    (
        "Factiva by position: a headline that asks",
        f"Will the mill open?\n\nBy Ann Lee\n\n220 words\n\n3 May 2020\n\nThe Courier\n\nEnglish\n\n(c) 2020 X. All rights reserved.\n\n"
        f"{PROSE}\nDocument COURIE0020200503eg530001a\n",
        ("Will the mill open?", "3 May 2020", ["By Ann Lee"]),
        ("The mill", "the locks."),
    ),
    (
        "a field's label begins a sentence that somebody says",
        nexis("1 of 1 DOCUMENT").replace(
            "LANGUAGE: ENGLISH", "TYPE: “I never learned it,” said Bo Chu.\n\nLANGUAGE: ENGLISH"
        ),
        ("Mill opens", "May 3, 2020 Sunday", []),
        ("The mill", "said Bo Chu."),
    ),
    (
        "a note in which somebody speaks is the text's",
        nexis("1 of 1 DOCUMENT").replace(
            "LANGUAGE: ENGLISH", "NOTES: “I have it here,” said Bo Chu.\n\nLANGUAGE: ENGLISH"
        ),
        ("Mill opens", "May 3, 2020 Sunday", []),
        ("The mill", "said Bo Chu."),
    ),
    (
        "a paragraph about rights is the text's",
        nexis("1 of 1 DOCUMENT").replace(
            "LANGUAGE: ENGLISH", "Copyright was no matter. “It is mine,” said Bo Chu.\n\nLANGUAGE: ENGLISH"
        ),
        ("Mill opens", "May 3, 2020 Sunday", []),
        ("The mill", "said Bo Chu."),
    ),
    (
        "ProQuest: a paragraph begins as a field of the trailer does",
        "_"
        * 60
        + f"\n\nMill opens\n\nAuthor: Ann Lee\n\nFull text: {PROSE}\n\nSection: the word was on the door. “It is mine,” said Bo Chu.\n\n"
        "Subject: Mills\n\nPublication title: Courier\n\nPublication date: May 3, 2020\n\nDatabase: X\n",
        ("Mill opens", "May 3, 2020", ["Ann Lee"]),
        ("The mill", "said Bo Chu."),
    ),
    (
        "a transcript in which rights are spoken of",
        "The mill at Aske\n\nANN LEE, HOST: When?\n\nBO CHU: Soon.\n\nLEE: When?\n\nCHU: Now.\n\n"
        "Copyright claims are disputed, she said.\n",
        ("The mill at Aske", None, []),
        ("ANN LEE, HOST", "disputed, she said."),
    ),
    (
        "labels with a headline over two lines",
        f"Title: Mill opens after nine years in which nobody could\ncross the ford\nAuthor: Ann Lee\nDate: May 3, 2020\n\n{PROSE}",
        ("Mill opens after nine years in which nobody could\ncross the ford", "May 3, 2020", ["Ann Lee"]),
        ("The mill", "the locks."),
    ),
    (
        "labels below the text that are the text's",
        f"Title: Mill opens\nAuthor: Ann Lee\n\n{PROSE}\nTitle: The Miller\nPublisher: Aske Press\nPages: 300\n",
        ("Mill opens", None, ["Ann Lee"]),
        ("The mill", "Pages: 300"),
    ),
    (
        "front matter: rules in the text",
        f"---\ntitle: Mill opens\nauthor: Ann Lee\n---\n{PROSE}\n---\nNote: corrected\nPage: 3\n---\nThe end.\n",
        ("Mill opens", None, ["Ann Lee"]),
        ("\nThe mill", "The end.\n"),
    ),
    (
        "a mail pasted, with addresses over two lines",
        "From: Ann Lee <ann@x.example>\nSent: Sunday, May 3, 2020 8:00 AM\nTo: Bo Chu <bo@x.example>;\n Cy Dov <cy@x.example>\n"
        f"Subject: FW: Mill opens\n\n{PROSE}",
        ("Mill opens", "Sunday, May 3, 2020 8:00 AM", ["Ann Lee"]),
        ("The mill", "the locks.\n"),
    ),
    (
        "a mail forwarded twice, from an outlet",
        "Begin forwarded message:\n\nFrom: Bo Chu\nSubject: Fwd: Mill opens\nDate: May 4, 2020\nTo: Cy Dov\n\n-----Original Message-----\n"
        f"*From:* The Caledon Courier\n*Date:* May 3, 2020\n*Subject:* Mill opens\n*To:* Bo Chu\n\n{PROSE}",
        ("Mill opens", "May 3, 2020", []),
        ("The mill", "the locks.\n"),
    ),
    (
        "a release that speaks of notes for editors",
        f"For immediate release\n\nMILL OPENS AGAIN IN ASKE\n\n{PROSE}\nNotes for editors will follow, said Bo Chu.\n\n"
        "Notes to editors:\n1. A mill.\n",
        ("MILL OPENS AGAIN IN ASKE", None, []),
        ("\n\nThe mill", "said Bo Chu."),
    ),
    (
        "front matter in TOML",
        f'+++\ntitle = "Mill opens"\ndate = 2020-05-03\nauthors = ["Ann Lee", "Bo Chu"]\n\n[extra]\nkind = "news"\n+++\n{PROSE}',
        ("Mill opens", "2020-05-03", ["Ann Lee", "Bo Chu"]),
        ("\nThe mill", "the locks.\n"),
    ),
    (
        "front matter with a list in one line and quoted marks",
        f"---\ntitle: 'Aske''s mill opens'\nauthors: ['Ann Lee', \"Bo Chu\"]\ndate: 2020-05-03\n---\n{PROSE}",
        ("Aske''s mill opens", "2020-05-03", ["Ann Lee", "Bo Chu"]),
        ("\nThe mill", "the locks.\n"),
    ),
]


@pytest.mark.parametrize(("_", "text", "told", "story"), TRAPS, ids=[c[0] for c in TRAPS])
def test_traps(_: str, text: str, told: tuple[str, str | None, list[str]], story: tuple[str, str]) -> None:
    (document,) = read_container(text, "a.txt")
    *found, words = fields(document)
    assert tuple(found) == told
    assert (words[: len(story[0])], words[-len(story[1]) :]) == story


RELEASE = f"FOR IMMEDIATE RELEASE\n\n%s\n\nASKE, May 3, 2020 -- {PROSE}\n###\n\n"
BROADCAST = (
    "%s\n\nMay 3, 2020\n\nANN LEE, HOST: When?\n\nBO CHU: Soon.\n\nLEE: When?\n\nCHU: Now.\n\nCopyright © 2020 X. All rights reserved."
    "\n\nAccuracy and availability may vary.\n\n"
)
SEVERAL: list[
    tuple[str, str, list[tuple[str | None, str | None, list[str]]], list[str]]
] = [  # what it shows, text, (headline, date field, by-line fields) of each article, words that each story begins with
    (
        "two releases",
        RELEASE % "Aske Mill Opens After Nine Years" + RELEASE % "Aske Mill Appoints Bo Chu",
        [("Aske Mill Opens After Nine Years", None, []), ("Aske Mill Appoints Bo Chu", None, [])],
        ["\n\nASKE, May 3", "\n\nASKE, May 3"],
    ),
    (
        "two transcripts",
        BROADCAST % "The mill at Aske opens again" + BROADCAST % "The mill at Aske closes again",
        [("The mill at Aske opens again", "May 3, 2020", []), ("The mill at Aske closes again", "May 3, 2020", [])],
        ["ANN LEE, HOST: When?", "ANN LEE, HOST: When?"],
    ),
    (
        "labels without a rule between",
        f"Headline: Mill opens\nByline: Ann Lee\n\n{PROSE}\nHeadline: Mill closes\nByline: Bo Chu\n\nIt closed.\n",
        [("Mill opens", None, ["Ann Lee"]), ("Mill closes", None, ["Bo Chu"])],
        ["The mill", "It closed."],
    ),
    (
        "front matter twice",
        f"---\ntitle: Mill opens\ndate: 2020-05-03\n---\n{PROSE}\n---\ntitle: Mill closes\ndate: 2020-05-04\n---\nIt closed.\n",
        [("Mill opens", "2020-05-03", []), ("Mill closes", "2020-05-04", [])],
        ["\nThe mill", "\nIt closed."],
    ),
    (
        "Nexis Uni: a last article that is short, and without its end mark",
        UNI % ("Mill opens", PROSE) + "End of Document\n" + UNI % ("Mill closes", "It closed."),
        [("Mill opens", "May 3, 2020 Sunday", []), ("Mill closes", "May 3, 2020 Sunday", [])],
        ["The mill", "It closed."],
    ),
]


@pytest.mark.parametrize(("_", "text", "told", "begins"), SEVERAL, ids=[c[0] for c in SEVERAL])
def test_several_in_one_file(
    _: str, text: str, told: list[tuple[str | None, str | None, list[str]]], begins: list[str]
) -> None:
    found = [fields(document) for document in read_container(text, "a.txt")]
    assert [f[:3] for f in found] == told
    assert [f[3][: len(b)] for f, b in zip(found, begins, strict=True)] == begins


def test_many_paragraphs_among_labels_are_read_in_linear_time() -> None:
    fields = "Author: Ann Lee\n\n" * 10_000 + "Subject: Mills\n\n"
    text = (
        "_" * 60
        + "\n\nMill opens\n\n"
        + fields
        + "It opened again.\n\n" * 10_000
        + "Publication title: C\n\nDatabase: X\n"
    )
    start = perf_counter()
    assert len(read_container(text, "a.txt")) == 1
    assert perf_counter() - start < 2  # seconds; each paragraph held against all before it took ten times as long


def test_a_headline_keeps_the_marks_of_its_place_and_loses_those_of_the_format() -> None:
    (quoted,) = read_container(TRAPS[-1][1], "a.txt")
    assert quoted.headline == "Aske's mill opens"
    first = read_container(text_of("gigaword"), "a.sgml")[0]
    assert first.headline == "Barge & Tow Pilots Walk Out On Lower Canal"
    assert first.spans is not None
    assert first.spans.headline is not None
    assert "&AMP;" in first.spans.headline.text


def test_an_article_without_readable_fields_keeps_its_text() -> None:
    documents = read_container("1 of 2 DOCUMENTS\n\n" + PROSE + "\n\n2 of 2 DOCUMENTS\n\n" + PROSE, "a.txt")
    assert [d.text.count("We will need them all") for d in documents] == [1, 1]
    assert [q.speaker and q.speaker.name for d in documents for q in parse_document(d).quotes] == ["Lena Ortiz"] * 2


def test_a_cover_is_dropped_and_prose_above_the_first_article_is_not() -> None:
    text = nexis("1 of 2 DOCUMENTS", "2 of 2 DOCUMENTS")
    assert "Print Request" not in "".join(d.text for d in read_container(text, "a.txt"))
    assert read_container(PROSE + "\n" + text, "a.txt")[0].text.startswith(PROSE)


MAIL = (
    b"From: %s\r\nTo: b@x.example\r\nSubject: Mill opens\r\nDate: Sun, 3 May 2020 08:00:00 +0100\r\n%s"
    b"Message-ID: <1@x.example>\r\n\r\nThe mill opened on Monday.\r\n"
)
SENDERS = [  # what it shows, sender, another header, authors, outlet
    ("a human being", b"Ann Lee <a@x.example>", b"", ("Ann Lee",), None),
    ("by way of an outlet", b'"Ann Lee via The Courier" <a@x.example>', b"", ("Ann Lee",), "The Courier"),
    ("an outlet", b"The Caledon Courier <a@x.example>", b"", (), "The Caledon Courier"),
    ("a list", b"Aske Village <a@x.example>", b"List-Id: <v.x.example>\r\n", (), "Aske Village"),
    ("a desk", b"Courier News Desk <a@x.example>", b"", (), "Courier News Desk"),
    ("no name", b"a@x.example", b"", (), None),
]


@pytest.mark.parametrize(("_", "sender", "header", "authors", "outlet"), SENDERS, ids=[c[0] for c in SENDERS])
def test_mail_senders(
    _: str, sender: bytes, header: bytes, authors: tuple[str, ...], outlet: str | None, tmp_path: Path
) -> None:
    path = tmp_path / "mail.txt"  # told by its headers
    path.write_bytes(MAIL % (sender, header))
    (document,) = read_documents(str(path))
    assert (document.headline, document.date) == ("Mill opens", "2020-05-03T08:00+01:00")
    assert (document.authors, dict(document.metadata).get("outlet")) == (authors, outlet)
    assert document.text == "The mill opened on Monday.\r\n"


def test_a_forwarded_message_has_the_fields_of_the_inner_one(tmp_path: Path) -> None:
    path = tmp_path / "a.eml"
    inner = b"---------- Forwarded message ---------\r\nFrom: Di Roe <d@x>\r\nDate: Fri, 1 May 2020\r\n"
    inner += b"Subject: Ford opens\r\nTo: Ann Lee <a@x>\r\n\r\n"
    path.write_bytes(
        (MAIL % (b"Ann Lee <a@x.example>", b"")).replace(b"\r\n\r\n", b"\r\n\r\nSee below.\r\n\r\n" + inner)
    )
    (document,) = read_documents(str(path))
    assert fields(document) == ("Ford opens", "Fri, 1 May 2020", ["Di Roe"], "The mill opened on Monday.\r\n")
    article = parse_document(document)
    assert (article.headline, article.date, article.authors) == ("Ford opens", "2020-05-01", ("Di Roe",))


def test_an_article_in_an_attachment_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.eml"
    path.write_bytes(
        b"From: a@x\nSubject: x\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n"
        b"Content-Type: text/plain\n\nSee attached.\n"
        b'--b\nContent-Type: text/plain\nContent-Disposition: attachment; filename="mill.txt"\n\nThe mill opened.\n--b--\n'
    )
    (document,) = read_documents(str(path))
    assert document.warnings == ("attachment 'mill.txt' not read; save it and read that",)


BROKEN = [  # what it shows, message
    ("headers alone", b"From: a@x.example\nSubject: x\nMessage-ID: <1>\n\n"),
    ("an attachment alone", b"From: a@x\nSubject: x\nMIME-Version: 1.0\nContent-Type: image/png\n\nabc\n"),
]


@pytest.mark.parametrize(("_", "data"), BROKEN, ids=[c[0] for c in BROKEN])
def test_mail_without_text(_: str, data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.eml"
    path.write_bytes(data)
    with pytest.raises(ReadError, match="without text"):
        read_documents(str(path))


@pytest.mark.parametrize(
    "data",
    [
        b"From: =?x?Q?=?= <<>>\nDate: yesterday\nSubject: =?utf-8?B?!?=\nMessage-ID: 1\n\nThe mill opened.\n",
        b"From: a@x\nSubject: x\nContent-Type: text/plain; charset=nope-8\nMIME-Version: 1.0\n\nThe mill \xe9 opened.\n",
        b"From: a@x\nSubject: x\nContent-Type: multipart/mixed\nMIME-Version: 1.0\n\nThe mill opened.\n",
        b"The mill opened. No header at all.\n",
    ],
)
def test_broken_mail_never_fails_otherwise(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.eml"
    path.write_bytes(data)
    try:
        (document,) = read_documents(str(path))
    except ReadError:
        return
    assert "mill" in document.text


def test_a_labelled_header_is_no_mail() -> None:
    assert not is_mail(b"From: Ann Lee\nSubject: the mill\nDate: 3 May 2020\n\nThe mill opened.\n")
    assert not is_mail(PROSE.encode())
    assert not is_mail(b"")


@pytest.mark.parametrize("suffix", [".eml", ".sgm", ".sgml"])
def test_folders_are_searched_for_containers(suffix: str, tmp_path: Path) -> None:
    from newsparse.reading.folders import find_files

    (tmp_path / f"a{suffix}").write_text("x", encoding="utf-8")
    assert [found.path for found in find_files(str(tmp_path))] == [str(tmp_path / f"a{suffix}")]


LINES = st.sampled_from(
    [
        "1 of 2 DOCUMENTS", "2 of 2 DOCUMENTS", "7 of 9 DOCUMENTS", "Dokument 1 von 1", "FOCUS - 1 of 3", "The Courier",
        "May 3, 2020 Sunday", "Mill opens at Aske", "Mill opens BYLINE: Ann Lee", "BYLINE: Ann Lee", "LENGTH: 9 words",
        "SECTION:", "BODY:", "LANGUAGE: ENGLISH", "LOAD-DATE: May 4, 2020", "Copyright 2020 The Courier",
        "Documents (2)", "Length: 9 words", "Byline:\u00a0Ann Lee", "Body", "Graphic", "Classification",
        "Load-Date: May 4", "End of Document", "HD", "HD Mill opens", "PD", "PD 3 May 2020", "SN   Courier", "LP", "TD",
        "LA English", "IN the valley", "AN", "Document COURIE0020200503eg530001a", "Search Summary", "Results Found",
        "9 words", "3 May 2020", "(c) 2020 Courier", "English", "_" * 60, "Document 1 of 2", "Full text: The mill.",
        "Links: here Full text: The mill.", "Subject: Mills", "Database: X", "Publication title: Courier",
        '<DOC id="X_ENG_20209903.0001" type="story">', "<HEADLINE>", "<TEXT>", "<P>", "</P>", "</DOC>", "---", "=====",
        "+++", 'title = "Mill"',
        "title: Mill", "author: ['Ann Lee', 'Bo']", "  - Ann", "date: 2020-05-03", "Headline: Mill opens", "Headline:",
        "Byline: Ann Lee", "Date: 3 May 2020", "Text: The mill.", "FOR IMMEDIATE RELEASE", "Contact: Bo, b@x.example",
        "ASKE, May 3, 2020 /PRNewswire/ -- The mill opened again on Monday and hired forty people from the valley.",
        "###", "About Aske Mill", "Notes to editors", "ANN LEE, HOST: Why?", "LEE: When?", "(BEGIN VIDEO CLIP)",
        "---------- Forwarded message ---------", "Begin forwarded message:", "From: Ann Lee <a@x.example>", "Cc: b@x.example;",
        "Sent: May 3, 2020", "To: Bo Chu, Cy Dov", "Subject: Fwd: Mill opens", "*From:* Ann Lee",
        "Aired May 3, 2020 - 09:00 ET", "“We will,” said Lena Ortiz.", "", "", "", "   ", "\f", "\ufeff", "\r", "\u2028",
        *PROSE.split("\n\n"),
    ]
)  # fmt: skip


def check(text: str) -> None:
    container = container_of(text)
    documents = read_container(text, "a.txt")
    assert bool(documents) == (container is not None)
    assert container is None or may_be_container(text)
    at = 0
    for document in documents:
        at = text.index(document.text, at) + len(document.text)  # in their order, one behind the other
        spans = document.spans
        assert spans is not None
        for span in (spans.headline, spans.date, spans.dateline, *spans.authors):
            assert span is None or (span.text and document.text[span.start : span.end] == span.text)
        assert all(0 <= a < b <= len(document.text) for a, b in document.story or ())
        assert all(a[1] <= b[0] for a, b in zip(document.story or (), (document.story or ())[1:], strict=False))
        article = parse_document(document)
        for place in (article.spans.headline, article.spans.date, article.spans.dateline, *article.spans.authors):
            assert place is None or document.text[place.start : place.end] == place.text
    if documents:  # no prose is lost
        kept = "".join(d.text for d in documents)
        assert kept.count("nine years after") == text.count("nine years after")


@given(st.lists(LINES, max_size=40), st.sampled_from(["\n", "\r\n", "\n\n"]))
@settings(max_examples=400, deadline=None)
def test_any_mixture_of_containers_gives_true_places(lines: list[str], end: str) -> None:
    check(end.join(lines))


def test_a_transcript_may_open_with_its_copyright() -> None:
    check("Copyright 2020 The Courier\n" + text_of("transcript-radio"))


@given(st.sampled_from(sorted(NAMES)), st.lists(st.tuples(st.integers(0, 5000), LINES), max_size=4), st.data())
@settings(max_examples=200, deadline=None)
def test_damaged_containers_give_true_places(case: str, changes: list[tuple[int, str]], data: st.DataObject) -> None:
    lines = text_of(case).split("\n")
    for at, line in changes:
        lines[at % len(lines)] = line
    start = data.draw(st.integers(0, len(lines)))
    check("\n".join(lines[start:]))


@given(st.text(alphabet=st.characters(codec=None)))
@settings(max_examples=100, deadline=None)
def test_any_text_is_looked_at_without_a_crash(text: str) -> None:
    check(text)
    is_mail(text.encode("utf-8", "surrogatepass"))

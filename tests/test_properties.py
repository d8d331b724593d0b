"""What must hold of any text."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
from hypothesis import given, settings
from hypothesis import strategies as st

import newsparse
from newsparse.output import schema_text, to_json, to_json_line

# Text that looks enough like news to reach every rule, with the marks and line ends in odd places.
PIECES = st.sampled_from(
    [
        "“",
        "”",
        '"',
        "'",
        "‘",
        "’",
        "``",
        "''",
        "«",
        "»",
        "(",
        ")",
        "—",
        "--",
        ",",
        ".",
        "!",
        "?",
        ":",
        ";",
        "…",
        "\n",
        "\n\n",
        "\r\n",
        "\t",
        "said",
        "told",
        "Says",
        "Calls",
        "Bridge",
        "Will",
        "according",
        "to",
        "Mr.",
        "Sen.",
        "Dr.",
        "Lena",
        "Ortiz",
        "Tan",
        "O’Malley",
        "Musk’s",
        "he",
        "she",
        "who",
        "the",
        "a",
        "of",
        "46,",
        "By",
        "Published",
        "March",
        "3,",
        "2024",
        "10/11/2022",
        "9:30",
        "KYIV",
        "(AP)",
        "Q:",
        "A:",
        "U.S.",
        "@lena",
        "’90s",
        "café",
        "北京",
        "\xa0",
        "\u2028",
        "\ufeff",
        "mayor",
        "officials",
        "adding",
        "called",
        "van",
        "der",
        "al-Marzouqi",
        "ORTIZ",
        "lena",
        "ortiz",
        "“Macho”",
        "Share",
        "Advertisement",
        "Read",
        "more:",
        "|",
        "©",
        "–",
    ]
)
NEWSISH = st.lists(PIECES, max_size=60).map(" ".join)
SCHEMA = json.loads(schema_text())


def spans(node: Any) -> list[dict[str, Any]]:
    """Every span of a record."""
    if isinstance(node, dict):
        own = [node] if node.keys() == {"text", "start", "end"} else []
        return own + [s for value in node.values() for s in spans(value)]
    return [s for value in node for s in spans(value)] if isinstance(node, list) else []


def check(text: str) -> None:
    article = newsparse.parse(text)
    record = article.to_dict()
    jsonschema.validate(record, SCHEMA, cls=jsonschema.Draft202012Validator)
    for span in spans(record):
        assert text[span["start"] : span["end"]] == span["text"]
        assert span["text"]
    people = {p["id"] for p in record["people"]}
    assert len(people) == len(record["people"])
    for quote in record["quotes"]:
        assert quote["speaker"] is None or quote["speaker"]["person"] in people | {None}
        assert all(a["end"] <= b["start"] for a, b in zip(quote["parts"], quote["parts"][1:], strict=False))
    newsparse.parse("“Other words,” said Somebody Else, 46.")  # what was parsed before must not matter
    assert newsparse.parse(text).to_dict() == record
    assert json.loads(to_json(article)) == json.loads(to_json_line(article)) == json.loads(json.dumps(record))


@given(NEWSISH)
@settings(max_examples=300, deadline=None)
def test_any_newsish_text_gives_a_true_record(text: str) -> None:
    check(text)


@given(st.text(alphabet=st.characters(codec=None)))
@settings(max_examples=200, deadline=None)
def test_any_text_gives_a_true_record(text: str) -> None:
    check(text)

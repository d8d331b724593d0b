"""What the letters of an organisation stand for: "the NTSB" where the article has "the National Transportation Safety Board"."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.quotes.items import Item
from newsparse.quotes.scene import Scene

SMALL = frozenset("of and for the in on to & de la".split())
LETTERS_LEAST, LETTERS_MOST = 3, 7


def find_full_names(scene: Scene) -> dict[str, str]:
    """Letters to the first name in the article whose words begin with them, small words left out."""
    found: dict[str, str] = {}
    for passage in scene.passages:
        items = passage.items
        i = 0
        while i < len(items):
            if not _is_capital(items[i]):
                i += 1
                continue
            end = _run_end(items, i)
            for k in range(i, end):
                if k == i or items[k - 1].lower in SMALL:  # "officers of | Customs and Border Protection"
                    words = [item for item in items[k:end] if item.lower not in SMALL]
                    letters = "".join(word.text[0] for word in words)
                    if words[:1] == [items[k]] and LETTERS_LEAST <= len(letters) <= LETTERS_MOST:
                        found.setdefault(letters, " ".join(scene.text[items[k].start : items[end - 1].end].split()))
            i = end
    return found


def is_letters(word: str) -> bool:
    """True for "NTSB"."""
    return LETTERS_LEAST <= len(word) <= LETTERS_MOST and word.isalpha() and word.isupper()


def _is_capital(item: Item) -> bool:
    return item.stretch is None and item.text[0].isupper() and not is_letters(item.text)


def _run_end(items: Sequence[Item], i: int) -> int:
    """Where a run of capitals ends, with the small words between them; a run has no more words than letters can stand for."""
    end = k = i + 1
    words = 1
    while k < len(items) and items[k].sentence == items[i].sentence and items[k].stretch is None:
        if _is_capital(items[k]):
            words += 1
            end = k + 1
        elif items[k].lower not in SMALL or words > LETTERS_MOST:
            break
        k += 1
    return end

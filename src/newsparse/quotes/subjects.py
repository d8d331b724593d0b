"""Whose a reporting verb is: the chunk that is its subject."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.lexicons import verb_forms
from newsparse.quotes.agents import ROLE_REACH, find_agent, through_modifier
from newsparse.quotes.items import Item
from newsparse.quotes.phrases import Chunk
from newsparse.quotes.verbs import AUXILIARIES, BE, PREPOSITIONS, Cue, is_passive
from newsparse.quotes.words import APPROXIMATE, DOCUMENTS, FUNCTION, PASTS, is_person_noun

PARENTHESIS_REACH = 40  # items before it that are looked at
# What stands behind these is who listens: "a judge, told Ann Lee, …".
WITH_LISTENER = frozenset(["tell", "ask", "answer", "warn", "write", "tweet"])
# Verbs whose object does what the infinitive behind it says.
MOVING = frozenset(
    (
        "prompt prompts prompted prompting lead leads led leading force forces forced forcing cause causes caused causing move moves "
        "moved moving spur spurs spurred spurring push pushes pushed pushing inspire inspires inspired inspiring persuade persuades "
        "persuaded persuading compel compels compelled compelling drive drives drove driving provoke provokes provoked provoking "
        "allow allows allowed allowing encourage encourages encouraged encouraging"
    ).split()
)
# Passive verbs whose subject speaks: "was quoted as saying".
OF_THE_SPEAKER = frozenset(["quote", "quoted", "heard", "recorded"])
# Whom these are about may go on with a participle of its own: "described a man shouting", "a video of NAME saying".
PERCEIVED = frozenset(
    (
        "described describes describing heard hears saw sees seen shows showed showing recorded records recalled filmed captured "
        "captures capturing quoted quotes caught pictured picturing remembered"
    ).split()
)
# What a document does: "a sign reading “…”".
STATING = frozenset(
    "reading saying stating declaring proclaiming demanding warning announcing urging calling asking".split()
)
RECORDINGS = frozenset(
    "video videos footage recording recordings tape audio clip film image images photo photograph picture".split()
)


def link_subjects(items: Sequence[Item], chunks: Sequence[Chunk], cues: list[Cue], starts: dict[int, int]) -> None:
    """Find each cue's subject. A cue between a quotation and a noun phrase takes the phrase after it; all others look
    left, past phrases that belong to a preposition or to another noun."""
    by_sentence: dict[int, list[int]] = {}
    for n, chunk in enumerate(chunks):
        by_sentence.setdefault(items[chunk.first].sentence, []).append(n)
    previous: dict[int, Cue] = {}
    for cue in cues:
        if cue.kind == "according":
            continue
        sentence = items[cue.at].sentence
        here = by_sentence.get(sentence, [])
        last = previous.get(sentence)
        _link_one(items, chunks, cue, starts, here, last)
        if cue.subject is not None:
            previous[sentence] = cue
    for cue in cues:  # once all are linked: what follows in a chain has the grammatical subject
        if cue.kind not in ("weak", "according") and cue.lemma not in OF_THE_SPEAKER and is_passive(items, cue.at):
            cue.subject, cue.mode = find_agent(items, chunks, cue.at, cue.end, starts), "inverted"


def _link_one(
    items: Sequence[Item], chunks: Sequence[Chunk], cue: Cue, starts: dict[int, int], here: list[int], last: Cue | None
) -> None:
    i = cue.at
    item = items[i]
    before = items[i - 1] if i and items[i - 1].sentence == item.sentence else None
    ing = item.lower.endswith("ing")
    after_quotation = before is not None and (
        before.stretch is not None or (before.text in ",—-" and i > 1 and items[i - 2].stretch is not None)
    )
    if (before is None or after_quotation) and not ing:
        k = i + 1
        while k < len(items) and items[k].stretch is None and items[k].sentence == item.sentence and k < i + 9:
            if k in starts:
                n = through_modifier(items, chunks, starts[k])
                cue.subject, cue.mode = n, "inverted"
                return
            if items[k].text in ",.;:" or items[k].lower in PREPOSITIONS:
                break
            k += 1
    if before is not None and before.text == "," and _is_parenthesis(items, chunks, cue, starts):
        n = next(starts[k] for k in range(cue.end, len(items)) if k in starts)
        cue.subject, cue.mode = through_modifier(items, chunks, n), "inverted"
        return
    if ing and before is not None and before.lower == "as":
        told = _object_before(items, chunks, here, last, i - 1)
        if told is not None:
            cue.subject, cue.mode = told, "part"
            return
    candidates = [n for n in here if chunks[n].end <= i and not _is_dependent(items, chunks[n])]
    if not candidates:
        candidates = [n for n in here if chunks[n].end <= i and not chunks[n].modifier]
    if not candidates:
        return
    auxiliary = i - 1
    while (
        auxiliary >= 0
        and items[auxiliary].sentence == item.sentence
        and (items[auxiliary].lower in AUXILIARIES or items[auxiliary].lower.endswith("ly"))
    ):
        auxiliary -= 1
    auxiliary = _before_year(items, auxiliary)
    head = items[auxiliary].lower if auxiliary >= 0 and items[auxiliary].sentence == item.sentence else ""
    has_be = any(items[k].lower in BE for k in range(max(0, auxiliary + 1), i))
    chained = (ing and not has_be) or head == "to" or head in ("and", "but", "or")
    if chained:
        cue.mode = "ing" if ing else "inf" if head == "to" else "and"
        since = [n for n in candidates if last is None or chunks[n].first > last.at]
        subjects = [n for n in since if chunks[n].subject]
        own = _before_participle(items, chunks, i, here, last) if ing else None
        if own is not None:
            cue.subject, cue.mode = own, "part"
            return
        moved = _object_moved(items, chunks, here, auxiliary) if cue.mode == "inf" else None
        if moved is not None:
            cue.subject, cue.mode = moved, "clause"
            return
        whose = [n for n in since if chunks[n].head == "who"] if cue.mode == "and" else []
        if whose and all(k.text != "," for k in items[chunks[whose[-1]].end : auxiliary]):
            cue.subject = whose[-1]  # "her uncle, who mends radios and told her"
            return
        if last is not None and not (
            subjects and ing is False and head in ("and", "but") and chunks[subjects[-1]].end >= auxiliary
        ):
            cue.subject = last.subject
            return
        cue.subject = subjects[0] if subjects else candidates[0]
        return
    timed = _subject_of_time_clause(items, chunks, here, auxiliary)
    if timed is not None:
        cue.subject, cue.mode = timed, "clause"
        return
    if head == "," or (auxiliary >= 0 and items[auxiliary].text in (",", "—", "–", "--", ")")):
        # "NAME, a former judge, said": the chunk before the comma that this one matches
        cue.mode = "comma"
        mark = items[auxiliary].text
        opening = None
        for k in range(auxiliary - 1, -1, -1):
            if items[k].sentence != item.sentence:
                break
            if items[k].text == mark or (mark == ")" and items[k].text == "("):
                opening = k
                break
        if opening is not None:
            if mark == "," and _tells_age(items, opening, auxiliary) and _has_clause(items, chunks[candidates[0]]):
                cue.subject = candidates[0]  # "NAME, 35, who lives with NAME, 37, and NAME, 8, said"
                return
            before_comma = [n for n in candidates if chunks[n].end <= opening]
            subjects = [n for n in before_comma if chunks[n].subject]
            if subjects or before_comma:
                cue.subject = _told_of(items, chunks, (subjects or before_comma)[-1])
                return
    if head in ("which", "that"):
        written = _document_before(items, chunks, here, auxiliary)
        if written is not None:
            cue.subject, cue.mode = written, "part"
            return
    cue.mode = "clause"
    after_last = [n for n in candidates if last is None or chunks[n].first > last.at] or candidates
    if last is not None and last.at and items[last.at - 1].lower in ("that", "which"):
        # "The group that accused Ann Lee | said"
        after_last = [n for n in candidates if chunks[n].subject] or after_last
    adjacent = [n for n in after_last if chunks[n].end == auxiliary + 1]
    subjects = [n for n in after_last if chunks[n].subject]
    if adjacent and _opens_main(items, chunks[adjacent[-1]]):
        chunks[adjacent[-1]].subject = True
    who = adjacent and chunks[adjacent[-1]].head == "who"
    if adjacent and (chunks[adjacent[-1]].subject or who or not subjects):
        cue.subject = adjacent[-1]
    else:
        cue.subject = subjects[-1] if subjects else after_last[-1]


def _before_year(items: Sequence[Item], k: int) -> int:
    """The item before the class of a student, "NAME ’17 said", whose year ends at item k; k itself where there is none."""
    year = items[k].text if k > 0 else ""
    if len(year) == 3 and year[0] in "’'" and year[1:].isdigit():
        return k - 1
    return k - 2 if k > 1 and len(year) == 2 and year.isdigit() and items[k - 1].text in ("’", "'", "‘") else k


def _subject_of_time_clause(items: Sequence[Item], chunks: Sequence[Chunk], here: list[int], at: int) -> int | None:
    """Who stands between "after" and the verb behind items[at], an age aside: "weeks after Ricky, 30, | told fans"."""
    aged = at >= 2 and items[at].text == "," and items[at - 2].text == "," and items[at - 1].text.isdigit()
    end = at - 2 if aged else at + 1
    n = next((n for n in reversed(here) if chunks[n].end <= end), None)
    if n is None or chunks[n].end != end or chunks[n].modifier or not chunks[n].opens:
        return None
    led = chunks[n].opens - 1
    if items[led].lower not in ("after", "before", "since", "until"):
        return None
    inserted = any(k.text == "," for k in items[_before_sentence(items, led) + 1 : led])
    return None if aged and inserted else n  # "Bo Tan, who took over after Ann Lee, 60, said"


def _object_moved(items: Sequence[Item], chunks: Sequence[Chunk], here: list[int], to: int) -> int | None:
    """Who speaks in "The find prompted NAME | to write", a clause between commas aside; None where the subject goes on: "took
    the chance to say"."""
    for n in reversed(here):
        chunk = chunks[n]
        if chunk.end > to or not chunk.opens:
            continue
        if not chunk.human and not items[chunk.end - 1].text[0].isupper():
            continue  # "led a strike to say"
        clause = chunk.end < to and items[chunk.end].text == "," and items[to - 1].text == ","
        if items[chunk.opens - 1].lower in MOVING and (chunk.end == to or clause):
            return n
    return None


def _object_before(
    items: Sequence[Item], chunks: Sequence[Chunk], here: list[int], last: Cue | None, at: int
) -> int | None:
    """Who is quoted in "The paper quoted NAME | as saying": what stands between the verb and "as"."""
    objects = [n for n in here if last is not None and chunks[n].first >= last.end and chunks[n].end <= at]
    told = objects and last is not None and chunks[objects[0]].opens == last.end and items[last.at].lower in PERCEIVED
    return objects[0] if told else None


def _opens_main(items: Sequence[Item], chunk: Chunk) -> bool:
    """True for the subject of a main clause that no comma parts from what comes before: "As NAME left the car park | the crowd
    chanted"."""
    first = _before_sentence(items, chunk.first) + 1
    if items[first].lower not in ("as", "when", "while", "after", "before", "once", "if") or chunk.first < first + 3:
        return False
    before = items[chunk.first - 1]
    noun = (
        before.stretch is None and before.text.isalpha() and before.lower not in FUNCTION and before.lower not in PASTS
    )
    return noun and not before.lower.endswith(("ed", "ing")) and before.lower not in verb_forms()


def _tells_age(items: Sequence[Item], opening: int, closing: int) -> bool:
    """True for a number between commas: "Wren, 8,"."""
    return closing - opening == 2 and items[opening + 1].text.isdigit()


def _has_clause(items: Sequence[Item], chunk: Chunk) -> bool:
    """True for a name that opens its sentence and is followed by a relative clause, an age before it or not."""
    behind = items[chunk.end : chunk.end + 4]
    opens = chunk.opens == _before_sentence(items, chunk.first) + 1
    return chunk.kind == "name" and opens and behind[0].text == "," and any(w.lower == "who" for w in behind[1:])


def _has_doer(items: Sequence[Item], chunks: Sequence[Chunk], before: list[int]) -> bool:
    """True if somebody or something stands there that may do what the verb says: not behind a preposition."""
    return any(not _is_dependent(items, chunks[n]) for n in before)


def _document_before(items: Sequence[Item], chunks: Sequence[Chunk], here: list[int], at: int) -> int | None:
    """What a relative clause at `at` tells the words of: "a poster | that read", "a text from the victim | which said"."""
    before = [n for n in here if chunks[n].end <= at]
    n = before[-1] if before else -1
    if n >= 0 and chunks[n].end == at - 1 and items[at - 1].text == "," and items[at].lower == "which":
        led = items[chunks[n].first - 1].lower if chunks[n].first else ""
        return n if chunks[n].head in DOCUMENTS and led != "behind" else None  # "the report, which notes"
    if n >= 0 and chunks[n].end == at and chunks[n].head in DOCUMENTS:
        return None if _has_doer(items, chunks, before[:-1]) else n
    led = items[chunks[n].first - 1].lower if n > 0 and chunks[n].end == at else ""
    doc = chunks[n - 1] if led in ("from", "by", "of") else None
    return n - 1 if doc is not None and doc.head in DOCUMENTS and doc.end == chunks[n].first - 1 else None


def _before_sentence(items: Sequence[Item], i: int) -> int:
    """The item before the first of a sentence."""
    k = i
    while k > 0 and items[k - 1].sentence == items[i].sentence:
        k -= 1
    return k - 1


def _told_of(items: Sequence[Item], chunks: Sequence[Chunk], n: int) -> int:
    """The name beside a description, "NAME, the younger brother of the heir, Charles, said", "His aunt, NAME, said"; else the
    chunk itself."""
    chunk = chunks[n]
    role = chunk.kind == "cap" and any(is_person_noun(items[k].text) for k in range(chunk.first, chunk.end))
    if chunk.kind == "name" or not (chunk.human or role):
        return n
    m = n
    while m and chunks[m - 1].human and chunks[m - 1].kind != "name" and chunks[m - 1].end + 1 == chunks[m].first:
        if items[chunks[m - 1].end].lower not in ("and", ","):
            break
        m -= 1  # "NAME, curator and | director"
    before = chunks[m - 1] if m else None
    if before is not None and before.kind == "name" and before.subject and not before.modifier:
        return m - 1 if before.end + 1 == chunks[m].first and items[before.end].text == "," else n
    after = chunks[n + 1] if n + 1 < len(chunks) else None
    named = after is not None and after.kind == "name" and not after.modifier and not chunk.plural
    return n + 1 if named and after and after.first == chunk.end + 1 and items[chunk.end].text == "," else n


def _before_participle(
    items: Sequence[Item], chunks: Sequence[Chunk], i: int, here: list[int], last: Cue | None
) -> int | None:
    """Whose a participle is that follows its noun at once, or a clause of its own: "a man shouting", "a video of NAME saying",
    "with one of her ads asking", "where 50 protesters had gathered, chanting"; None where the sentence's subject goes on."""
    before = [n for n in here if chunks[n].end <= i]
    if not before:
        return None
    n = before[-1]
    chunk = chunks[n]
    if chunk.end == i:
        led = items[chunk.opens - 1].lower if chunk.opens else ""
        if led == "of" and n in before[1:] and chunks[n - 1].end == chunk.first - 1 and not chunk.human:
            n, led = n - 1, items[chunks[n - 1].first - 1].lower if chunks[n - 1].first else ""
        shown = led in PERCEIVED or (led == "of" and chunk.first > 1 and items[chunk.first - 2].lower in RECORDINGS)
        held = _has_doer(items, chunks, before[:-1])  # "NAME held up a sign saying": hers
        written = chunk.head in DOCUMENTS and items[i].lower in STATING and not held
        return n if led == "with" or written or (chunk.human and (shown or chunk.subject)) else None
    since = last.at if last is not None else _before_sentence(items, i)
    clauses = [m for m in before if chunks[m].first > since and chunks[m].subject]
    if (last is not None and last.kind == "say") or not clauses:
        return None
    if last is None and any(chunks[m].human or chunks[m].kind == "cap" for m in before if m < clauses[-1]):
        return None  # "NAME toured the works where 300 people face the axe, telling them"
    k = chunks[clauses[-1]].first - 1
    while k > since and items[k].lower in APPROXIMATE:
        k -= 1
    return clauses[-1] if items[k].lower in ("where", "while", "as", "when") else None


def _is_parenthesis(items: Sequence[Item], chunks: Sequence[Chunk], cue: Cue, starts: dict[int, int]) -> bool:
    """True for "says NAME," between commas: "The trouble, says Ann Lee, is that"."""
    if cue.kind != "say" or cue.lemma in WITH_LISTENER or items[cue.at].lower.endswith("ing"):
        return False
    for k in range(cue.at - 2, -1, -1):  # "Police, however, said …": the subject stands before the insertion
        if items[k].sentence != items[cue.at].sentence:
            break
        if items[k].text == "," or cue.at - k > PARENTHESIS_REACH:
            return False
    first = next((starts[k] for k in range(cue.end, min(len(items), cue.end + ROLE_REACH)) if k in starts), None)
    if first is None or cue.end not in (chunks[first].first, chunks[first].opens):
        return False
    n = through_modifier(items, chunks, first)
    chunk = chunks[n]
    last = (
        chunk.end >= len(items) or items[chunk.end].text == "." or items[chunk.end].sentence != items[cue.at].sentence
    )
    comma = not last and items[chunk.end].text == ","
    if chunk.kind == "name":
        announces = not last and items[chunk.end].text == ":"  # "In other words, explained NAME: “…”"
        return (comma or announces) and not chunk.modifier
    after = chunks[n + 1] if n + 1 < len(chunks) else None  # "…, said the bureau’s director, NAME."
    apposed = comma and after is not None and after.kind == "name" and after.opens == chunk.end + 1
    says = items[cue.at].lower in ("said", "says")
    return says and chunk.human and not chunk.plural and chunk.kind != "pron" and (last or apposed)


def _is_dependent(items: Sequence[Item], chunk: Chunk) -> bool:
    """True if the chunk belongs to a preposition or to another noun and so is no subject."""
    if chunk.modifier:
        return True
    i = chunk.opens - 1
    before = items[i] if i >= 0 and items[i].sentence == items[chunk.first].sentence else None
    return before is not None and before.stretch is None and before.lower in PREPOSITIONS

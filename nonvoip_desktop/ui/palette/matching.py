"""How well typed letters fit a text: whole words first, then letters in their order."""

from __future__ import annotations

import re
from heapq import nlargest
from typing import TYPE_CHECKING, Protocol, TypeVar

from nonvoip_desktop.ui.products.search import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

#: What a word that was typed is worth, by where it is found.
_WHOLE, _START, _WORD, _INSIDE, _LETTERS = 100, 80, 60, 40, 20
#: A word that is found beside the title only: the menu, the group, the number.
_BESIDE = 15


class Findable(Protocol):
    """What can be looked for: both texts are folded."""

    @property
    def title_folded(self) -> str: ...

    @property
    def beside_folded(self) -> str: ...


F = TypeVar("F", bound=Findable)


def best(typed: str, entries: Iterable[F], most: int) -> Sequence[F]:
    """The entries that fit all typed words, best first; equally good ones keep their order."""
    words = fold(typed).split()
    if not words:
        return []
    # Most of thousands of services are left out by this alone, in a few milliseconds.
    sieves = [re.compile(".*?".join(map(re.escape, word))) for word in words]
    rated = []
    for place, entry in enumerate(entries):
        text = f"{entry.title_folded} {entry.beside_folded}"
        if all(sieve.search(text) for sieve in sieves):
            worth = rate(words, entry)
            if worth is not None:
                rated.append((worth, -place, entry))
    return [entry for _, _, entry in nlargest(most, rated, key=lambda found: found[:2])]


def rate(words: Sequence[str], entry: Findable) -> float | None:
    """How well an entry fits these folded words; ``None`` if one of them does not fit at all."""
    total = 0.0
    for word in words:
        worth = _in_title(word, entry.title_folded)
        if worth is None:
            if not _begins_a_word(word, entry.beside_folded):
                return None
            worth = _BESIDE
        total += worth
    # Of equally good ones the shorter: more of it was typed.
    return total - len(entry.title_folded) / 100


def _in_title(word: str, title: str) -> float | None:
    if title == word:
        return _WHOLE
    if title.startswith(word):
        return _START
    if _begins_a_word(word, title):
        return _WORD
    if word in title:
        return _INSIDE
    return _letters(word, title) if len(word) > 1 else None


def _letters(word: str, title: str) -> float | None:
    """Letters in their order, each at the start of a word or right after the one before."""
    at = 0
    last = -2
    breaks = 0
    for letter in word:
        found = title.find(letter, at)
        if found < 0:
            return None
        if found != last + 1 and not _starts(title, found):
            breaks += 1
        last, at = found, found + 1
    # Letters from all over the place are no find.
    return _LETTERS - breaks if breaks <= len(word) // 2 else None


def _begins_a_word(word: str, text: str) -> bool:
    at = text.find(word)
    while at >= 0:
        if _starts(text, at):
            return True
        at = text.find(word, at + 1)
    return False


def _starts(text: str, at: int) -> bool:
    return at == 0 or not text[at - 1].isalnum()

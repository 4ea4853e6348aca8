"""Finding the code in a message's text, where the service did not name it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

#: No SMS is longer; what follows in a longer text is not searched.
LONGEST_SEARCHED = 2000

#: What is made of digits and is no code: links, amounts, dates, times, phone numbers, spans.
_NO_CODE = re.compile(
    r"(?:https?://|www\.)\S+"
    r"|(?<![\w.-])[\w-]+(?:\.[\w-]+)*\.[a-z]{2,6}/\S+"
    r"|(?:[$€£¥₹]|\b(?:USD|EUR|GBP|Rs\.?) ?)\d[\d.,]*"
    r"|(?<![\d.,])\d[\d.,]*\s?(?:[$€£¥₹%]|(?:USD|EUR|GBP)\b)"
    r"|\b\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\b|\b\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}\b"
    r"|\b\d{1,2}:\d{2}(?::\d{2})?\b"
    r"|(?<![\d.,])\d+[.,]\d[\d.,]*"
    r"|\+\d[\d ().-]{6,}\d"
    r"|\(\d{3}\) ?\d{3}[-. ]\d{4}"
    r"|(?<!\d)(?:1[-. ])?\d{3}([-. ])\d{3}\1\d{4}(?!\d)"
    r"|\b\d+ ?(?:min(?:ute)?s?|sec(?:ond)?s?|hours?|hrs?|days?)\b",
    re.IGNORECASE,
)
# The lookarounds stop at letters of alphabets that put blanks between words; Chinese does not.
_LETTER = r"A-Za-z0-9_\u00c0-\u04ff"
#: 3 to 8 digits, perhaps with one dash or blank inside, or capital letters mixed with digits.
_CANDIDATE = re.compile(
    rf"(?<![{_LETTER}])(?:[A-Z]{{1,3}}-)?"
    r"([0-9]{3}[- ][0-9]{3,4}|[0-9]{4}[- ][0-9]{4}|[0-9]{3,8}|(?=[A-Z]*[0-9])[A-Z0-9]{5,8})"
    rf"(?![{_LETTER}]|[- ][0-9]{{3}})"
)
_HINT = re.compile(
    r"\b(?:codes?|pin|otp|pass-?code|password|verif\w*|confirm\w*|token|código|codigo|kod|код\w*)\b"
    r"|验证码|校验码|驗證碼|認証|確認コード|인증번호|رمز",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[.!?]\s|\n|。")

#: How far from a hint a code can stand, in characters, and still gain by it.
_FAR = 80
#: Three digits are a code only where a hint says so at once: 'OTP is 545'.
_NEAR = 12


def find_pin(text: str) -> str | None:
    """The code in ``text`` as this app reads it, or ``None`` if none stands out.

    Prefers what stands nearest to a word such as 'code' in the same sentence;
    ignores amounts, dates, times, links and phone numbers. Separators inside the
    code are dropped. A guess always: the caller marks it as the app's own reading.
    """
    text = text[:LONGEST_SEARCHED]
    text = _NO_CODE.sub(lambda match: "¤" * len(match.group()), text)
    hints = [hint.span() for hint in _HINT.finditer(text)]
    best: tuple[int, int, str] | None = None
    for match in _CANDIDATE.finditer(text):
        code = match.group(1).replace("-", "").replace(" ", "")
        gap = _gap(text, match.span(1), hints)
        if len(code) == 3 and gap > _NEAR:
            continue
        if not code.isdigit() and sum(char.isdigit() for char in code) < 2:
            continue
        rank = gap + (0 if code.isdigit() else 40) + (60 if _is_year(code) else 0)
        if best is None or (rank, match.start()) < best[:2]:
            best = (rank, match.start(), code)
    return best[2] if best else None


def _gap(text: str, span: tuple[int, int], hints: Sequence[tuple[int, int]]) -> int:
    """The characters between a candidate and the hint nearest to it."""
    nearest = _FAR
    for start, end in hints:
        first, last = (end, span[0]) if end <= span[0] else (span[1], start)
        gap = max(0, last - first)
        if gap < nearest:
            between = text[first:last]
            nearest = min(nearest, gap + (20 if _SENTENCE_END.search(between) else 0))
    return nearest


def _is_year(code: str) -> bool:
    return len(code) == 4 and code.startswith(("19", "20"))

"""Finding the code in a message's text, where the service did not name it."""

from __future__ import annotations

import re

#: A code: 4 to 8 digits, perhaps with one dash or blank inside, or letters and a dash (G-123456).
_CANDIDATE = re.compile(
    r"(?<![\w.$€£+-])(?:[A-Z]{1,3}-)?"
    r"(\d{3}[- ]\d{3,4}|\d{4,8}|[A-Z0-9]*\d[A-Z0-9]*)"
    r"(?![\w]|[.,]\d|%)"
)
_HINT = re.compile(
    r"code|pin|otp|passcode|password|verif|confirm|token|código|codigo|kod|код|验证码|驗證碼|認証|رمز",
    re.IGNORECASE,
)


def find_pin(text: str) -> str | None:
    """The code in ``text`` as this app reads it, or ``None`` if none stands out.

    Prefers what stands nearest to a word such as 'code'; ignores amounts, long
    phone numbers and percentages. Separators inside the code are dropped.
    """
    best: tuple[float, int, str] | None = None
    hints = [hint.end() for hint in _HINT.finditer(text)]
    for match in _CANDIDATE.finditer(text):
        raw = match.group(1)
        code = raw.replace("-", "").replace(" ", "")
        digits = sum(c.isdigit() for c in code)
        plain = code.isdigit()
        if not 4 <= len(code) <= 8 or (not plain and (len(code) < 5 or digits < 2)):
            continue
        distance = min((abs(match.start(1) - hint) for hint in hints), default=1000)
        rank = distance + (0 if plain else 40) + (15 if len(code) == 4 and _year(code) else 0)
        if best is None or (rank, match.start()) < best[:2]:
            best = (rank, match.start(), code)
    return best[2] if best else None


def _year(code: str) -> bool:
    return code.startswith(("19", "20"))

"""Takes secrets out of what is logged or shown."""

from __future__ import annotations

import json
import re
from urllib.parse import quote, quote_plus

#: What stands in a secret's place.
MASK = "•••"
#: Longer answers are cut in logs.
LONGEST_DETAIL = 2000

_SECRET_PAIR = re.compile(
    r"""(["']?[\w-]{0,40}
        (?:pass|pwd|secret|token|authori[sz]ation|api_?-?key|cookie|session)[\w-]{0,40}["']?
        \s{0,8}[:=]\s{0,8})("(?:[^"\\]|\\.)*"?|'(?:[^'\\]|\\.)*'?|[^\s,;&}\]"']+)""",
    re.IGNORECASE | re.VERBOSE,
)


#: As ``html.escape`` writes them, whose module knows 2,000 names more (0.5 MiB).
_IN_HTML = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;"})


class Redactor:
    """Knows the secrets of one client. Its ``repr`` does not show them."""

    __slots__ = ("_forms", "_secrets")

    def __init__(self, *secrets: str) -> None:
        self._secrets = tuple(secret for secret in secrets if secret)
        forms = {form for secret in self._secrets for form in _written(secret)}
        # The longest first: a form may be part of another.
        self._forms = sorted(forms, key=len, reverse=True)

    def words(self, text: str) -> str:
        """``text`` without the secrets, in any of the ways in which they may be written."""
        for form in self._forms:
            text = text.replace(form, MASK)
        return text

    def detail(self, body: bytes) -> str:
        """An answer's body as text for the log: no secrets, nothing under a secret's key, short."""
        # Cut only after masking: a cut could leave half a secret.
        text = body[: LONGEST_DETAIL * 8].decode("utf-8", "replace")
        text = self._without_cut_end(self.words(text))
        text = _SECRET_PAIR.sub(lambda match: match.group(1) + f'"{MASK}"', text)
        text = "".join(char if char.isprintable() else " " for char in text)
        return text if len(text) <= LONGEST_DETAIL else text[:LONGEST_DETAIL] + " …"

    def _without_cut_end(self, text: str) -> str:
        """An answer that was cut may end in the beginning of a secret."""
        for form in self._forms:
            for length in range(min(len(form) - 1, len(text)), 2, -1):
                if text.endswith(form[:length]):
                    return text[:-length] + MASK
        return text

    def __repr__(self) -> str:
        return "Redactor()"


def _written(secret: str) -> set[str]:
    plain = json.dumps(secret, ensure_ascii=False)[1:-1]
    ascii_only = json.dumps(secret)[1:-1]
    return {
        secret,
        plain,
        ascii_only,
        ascii_only.replace("/", "\\/"),
        plain.replace("/", "\\/"),
        quote(secret, safe=""),
        quote_plus(secret),
        secret.translate(_IN_HTML),
    }

"""Taking secrets and control characters out of text that is about to be written down."""

from __future__ import annotations

import json
import re
from urllib.parse import quote, quote_plus

MASK = "***"

#: Every form of every registered secret, longest first: one may be a part of another.
_secrets: tuple[str, ...] = ()

# A name that announces a secret, and what stands between it and the value. Nothing in
# these patterns can match in two ways: hostile text costs no more than its length.
_NAMED = re.compile(
    r"""(?ix) (?: (?P<header>authorization|cookie) | password|passwd|pwd|passphrase|secret|token
    |api[-_]?key ) (?P<quote>\\{0,15}["'])? \s{0,4} (?P<sign>[:=,]) \s{0,4} """
)
_OPENING = re.compile(r"""b?(?P<slashes>\\{0,15})["']""")
_BARE = re.compile(r"""[^\s&,;)\]}"']+""")
_HEADER = re.compile(r"""(?i)(?P<scheme>(?:basic|bearer)\s)?[^\r\n"']+""")
_USER_OF_ADDRESS = re.compile(r"://[^/\s@]+@")

_CONTROL = {code: None for code in (*range(32), 127, *range(0x80, 0xA0)) if chr(code) not in "\n\t"}
# Characters that reorder the text after them and so could disguise a line.
_CONTROL |= dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x2028, 0x2029))


def register_secret(secret: str) -> None:
    """Mask ``secret`` from now on, as it is and as JSON, an address or a repr write it."""
    global _secrets
    if not secret:
        return
    forms = {
        secret,
        json.dumps(secret)[1:-1],
        json.dumps(secret, ensure_ascii=False)[1:-1],
        json.dumps(json.dumps(secret)[1:-1])[1:-1],
        repr(secret)[1:-1],
        ascii(secret)[1:-1],
        quote(secret),
        quote(secret, safe=""),
        quote_plus(secret),
    }
    _secrets = tuple(sorted({*_secrets, *forms}, key=len, reverse=True))


def forget_secrets() -> None:
    """Forget all registered secrets (for tests)."""
    global _secrets
    _secrets = ()


def redact(text: str) -> str:
    """``text`` with every registered secret, and whatever looks like one, masked."""
    for secret in _secrets:
        text = text.replace(secret, MASK)
    return _USER_OF_ADDRESS.sub(f"://{MASK}@", _mask_named(text))


def _mask_named(text: str) -> str:
    parts: list[str] = []
    done = 0
    for named in _NAMED.finditer(text):
        if named.end() < done:  # inside a value that is masked already
            continue
        start, end = _value(text, named)
        if start < end:
            parts += (text[done:start], MASK)
            done = end
    return "".join((*parts, text[done:]))


def _value(text: str, named: re.Match[str]) -> tuple[int, int]:
    """From where to where the value after a secret's name goes; empty if there is none.

    Known are JSON (also inside JSON, with its backslashes), what Python prints,
    forms and header lines.
    """
    at = named.end()
    if named["sign"] == "," and not named["quote"]:
        return at, at  # "the password, please"; but ('authorization', '...') is a header
    opening = _OPENING.match(text, at)
    if opening and not named["header"]:
        return opening.end(), _closing(text, opening)
    if named["header"]:
        header = _HEADER.match(text, opening.end() if opening else at)
        if header is None:
            return at, at
        return header.end("scheme") if header["scheme"] else header.start(), header.end()
    if named["sign"] == "=" or (named["sign"] == ":" and named["quote"]):
        bare = _BARE.match(text, at)
        return at, bare.end() if bare else at
    return at, at


def _closing(text: str, opening: re.Match[str]) -> int:
    """Where the quoted value ends; the end of the text if its quote is missing."""
    slashes = opening["slashes"]
    delimiter = slashes + text[opening.end() - 1]
    # Each level of JSON inside JSON doubles the backslashes before an escaped quote.
    level = 2 * (len(slashes) + 1)
    found = text.find(delimiter, opening.end())
    while found >= 0:
        before = found
        while before > opening.end() and text[before - 1] == "\\":
            before -= 1
        if (found - before) % level == 0:
            return found
        found = text.find(delimiter, found + len(delimiter))
    return len(text)


def single_record(text: str) -> str:
    """``text`` without control characters and with every line but the first indented.

    So text from outside can neither forge a record nor steer a terminal.
    """
    return text.translate(_CONTROL).replace("\n", "\n    ")

"""What an endpoint answers before a dialect gives it its form."""

from __future__ import annotations

from typing import Any

import msgspec

SUCCESS = "success"
ERROR = "error"
INFO = "info"


class Answer(msgspec.Struct):
    """An answer in the guide's terms: amounts are ``Decimal`` and dates ``datetime`` still."""

    status: str
    body: dict[str, Any] = {}


class Refused(Exception):
    """The service says no, in these words."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.words = words


def success(**body: Any) -> Answer:
    """``status: success`` with these fields."""
    return Answer(SUCCESS, body)


def error(words: str) -> Answer:
    """``status: error`` with the service's words."""
    return Answer(ERROR, {"message": words})

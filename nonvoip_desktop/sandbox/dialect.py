"""The form of an answer on the wire: the guide's, or what the field notes report."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from nonvoip_desktop.sandbox.drift import drift_answer, drift_event

if TYPE_CHECKING:
    from random import Random

    from nonvoip_desktop.sandbox.answers import Answer

DIALECTS = ("strict", "drifting")


def render(dialect: str, answer: Answer, endpoint: str, rng: Random) -> tuple[int, Any]:
    """HTTP status and JSON of an answer. ``rng`` chooses among the drifting forms."""
    if dialect == "drifting":
        return drift_answer(answer, endpoint, rng)
    return 200, plain({"status": answer.status, **answer.body})


def render_event(dialect: str, payload: Any, rng: Random) -> Any:
    """A callback's JSON."""
    return drift_event(payload, rng) if dialect == "drifting" else payload


def plain(value: Any) -> Any:
    """The guide's forms: amounts as text with two places, dates as UTC text, ids as numbers."""
    if isinstance(value, Decimal):
        return f"{value:.2f}"
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%d %H:%M:%S")
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    return value

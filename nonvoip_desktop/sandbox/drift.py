"""The forms that the field notes report: the same answers, never quite in the guide's shape."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from random import Random
from typing import Any

from nonvoip_desktop.sandbox.answers import ERROR, Answer


def drift_answer(answer: Answer, endpoint: str, rng: Random) -> tuple[int, Any]:
    """HTTP status and JSON of an answer in one of its possible forms."""
    status = 400 if answer.status == ERROR and rng.random() < 0.5 else 200
    return status, {"status": answer.status, **_loose(answer.body, rng)}


def drift_event(payload: Any, rng: Random) -> Any:
    """A callback in one of its possible forms."""
    return _loose(payload, rng)


def _loose(value: Any, rng: Random) -> Any:
    if isinstance(value, Decimal):
        return float(value) if rng.random() < 0.5 else f"{value:.2f}"
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%dT%H:%M:%SZ")
    if isinstance(value, dict):
        return {key: _loose(item, rng) for key, item in value.items()}
    if isinstance(value, list):
        return [_loose(item, rng) for item in value]
    return value

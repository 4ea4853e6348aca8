"""What may be sent again by itself: one table, and one pure function that reads it."""

from __future__ import annotations

from enum import Enum, auto

from nonvoip_desktop.api.endpoints import Kind
from nonvoip_desktop.errors import (
    ApiError,
    NotTheService,
    OutcomeUnknown,
    RateLimited,
    UnexpectedAnswer,
    Unreachable,
)


class Outcome(Enum):
    """How one attempt ended."""

    #: An answer that counts, be it a refusal.
    ANSWERED = auto()
    #: No byte of the request reached the service.
    NOT_SENT = auto()
    #: Sent, and the answer is lost or is the service's own trouble.
    LOST = auto()
    #: A page where JSON was due.
    FOREIGN = auto()
    #: An answer that cannot be read.
    GARBLED = auto()
    #: HTTP 429.
    LIMITED = auto()


#: The longest pause in seconds before each repeat; where a pair is missing, nothing is repeated.
#: A 429 is never repeated: it asks for silence, and the caller decides what follows.
_REPEATS: dict[tuple[Kind, Outcome], tuple[float, ...]] = {
    (Kind.READ, Outcome.NOT_SENT): (0.4, 1.2),
    (Kind.READ, Outcome.LOST): (0.4, 1.2),
    (Kind.READ, Outcome.FOREIGN): (0.8,),
    (Kind.SPEND, Outcome.NOT_SENT): (0.4,),
    (Kind.IDEMPOTENT, Outcome.NOT_SENT): (0.4,),
    (Kind.IDEMPOTENT, Outcome.LOST): (0.6,),
    (Kind.IDEMPOTENT, Outcome.FOREIGN): (0.8,),
}

#: A request that spends is sent again within this time from its first attempt, or not at all.
SPEND_WINDOW = 2.0


def decide(kind: Kind, outcome: Outcome, attempt: int, elapsed: float) -> float | None:
    """The longest pause before the next attempt in seconds, or ``None``: there is none.

    ``attempt`` counts the attempts made so far, from 1; ``elapsed`` is the time
    since the first one began.
    """
    pauses = _REPEATS.get((kind, outcome), ())
    if attempt > len(pauses):
        return None
    pause = pauses[attempt - 1]
    if kind is Kind.SPEND and elapsed + pause > SPEND_WINDOW:
        return None
    return pause


def outcome_of(error: ApiError) -> Outcome:
    """How the attempt ended that raised ``error``."""
    match error:
        case Unreachable():
            return Outcome.NOT_SENT
        case OutcomeUnknown():
            return Outcome.LOST
        case NotTheService():
            return Outcome.FOREIGN
        case UnexpectedAnswer():
            return Outcome.GARBLED
        case RateLimited():
            return Outcome.LIMITED
        case _:
            return Outcome.ANSWERED

"""Which requests meet which fault. What a fault does is in ``fault_effects``."""

from __future__ import annotations

import msgspec

#: Each kind, and whether the service does its work before the fault strikes.
KINDS: dict[str, bool] = {
    "refuse": False,
    "close_unread": False,
    "reset_before": False,
    "reset_after": True,
    "stall": True,
    "drip": True,
    "truncated": True,
    "html_200": False,
    "html_502": False,
    "redirect": False,
    "error_500_after": True,
    "status_500_before": False,
    "oversized": True,
    "wrong_types": True,
    "empty": True,
    "not_json": True,
    "status": False,
}


class Fault(msgspec.Struct, forbid_unknown_fields=True):
    """A fault for one endpoint, or for all with ``*``.

    ``times`` counts down; ``None`` is for ever. ``work`` says whether the
    service does its work first (``None``: as is usual for the kind). ``seconds``
    is the pause of a drip, or how long a stall or refusal lasts (wall time,
    ``None``: until it is cleared). ``code``, ``text`` and ``content_type`` shape
    ``status`` faults; one without text that works sends the true answer with
    that code.
    """

    kind: str
    endpoint: str = "*"
    times: int | None = 1
    work: bool | None = None
    seconds: float | None = None
    code: int = 503
    text: str = ""
    content_type: str = "application/json"

    @property
    def works(self) -> bool:
        """Whether the service does its work before the fault strikes."""
        return KINDS[self.kind] if self.work is None else self.work

    def meets(self, endpoint: str) -> bool:
        """Whether it applies to that endpoint."""
        return self.endpoint in ("*", endpoint)


class Faults:
    """The faults that are switched on, oldest first."""

    def __init__(self) -> None:
        self.active: list[Fault] = []

    def add(self, fault: Fault) -> None:
        """Switch a fault on. Raises ``ValueError`` for an unknown kind."""
        if fault.kind not in KINDS:
            raise ValueError(f"unknown fault {fault.kind!r}; known: {', '.join(KINDS)}")
        if fault.times is None or fault.times > 0:
            self.active.append(fault)

    def clear(self, endpoint: str | None = None) -> None:
        """Switch all faults off, or those of one endpoint."""
        self.active = [f for f in self.active if endpoint is not None and f.endpoint != endpoint]

    def drop_refusals(self) -> None:
        """Switch refusals off: connections are accepted again."""
        self.active = [fault for fault in self.active if fault.kind != "refuse"]

    def take(self, endpoint: str) -> Fault | None:
        """The fault that this request meets, if any; uses it up."""
        for fault in self.active:
            if fault.kind not in ("refuse", "close_unread") and fault.meets(endpoint):
                self._use(fault)
                return fault
        return None

    def take_connection(self) -> bool:
        """Whether a new connection is closed before anything is read from it."""
        for fault in self.active:
            if fault.kind == "close_unread":
                self._use(fault)
                return True
        return False

    def _use(self, fault: Fault) -> None:
        if fault.times is not None:
            fault.times -= 1
            if fault.times <= 0:
                self.active.remove(fault)

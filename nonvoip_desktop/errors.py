"""The errors that cross layers. Each says whether its request can have had an effect."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


class NonVoipError(Exception):
    """The root of every error that this program raises on purpose."""


class ApiError(NonVoipError):
    """A call to the service did not end in an answer that can be used.

    ``message`` is fit to be shown to the person: plain text, without secrets.
    ``http_status`` is the status of the answer, or ``None`` where there was none.
    ``may_have_had_effect`` is true when the request may have changed something
    at the service. A request that spends money and may have had an effect is
    never sent again by itself.
    """

    may_have_had_effect: bool = False

    def __init__(
        self,
        message: str,
        *,
        http_status: int | None = None,
        may_have_had_effect: bool | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.http_status = http_status
        if may_have_had_effect is not None:
            self.may_have_had_effect = may_have_had_effect


class ServiceRefused(ApiError):
    """The service answered ``status: error``; ``message`` holds its own words."""


class AuthenticationFailed(ApiError):
    """The service does not accept this email and password; ``message`` holds its words."""


class RateLimited(ApiError):
    """HTTP 429: nothing was carried out.

    ``until`` is the UTC time from which a new request is welcome and
    ``retry_after`` the same as seconds from now (never negative). Guide, 'Error
    Handling Guidance'.
    """

    def __init__(
        self, message: str, *, until: datetime, retry_after: float, http_status: int | None = 429
    ) -> None:
        super().__init__(message, http_status=http_status)
        self.until = until
        self.retry_after = retry_after


class NotTheService(ApiError):
    """A page, a redirect or another content type came where the service's JSON was due.

    Typical for captive portals, proxies and gateways. On a call that spends,
    the outcome is unknown and ``may_have_had_effect`` is true.
    """


class UnexpectedAnswer(ApiError):
    """JSON was due and something else or JSON of a wrong shape came.

    On a call that spends, the outcome is unknown and ``may_have_had_effect`` is
    true. ``detail`` is the answer without secrets, for the log only.
    """

    def __init__(
        self,
        message: str,
        *,
        detail: str = "",
        http_status: int | None = None,
        may_have_had_effect: bool | None = None,
    ) -> None:
        super().__init__(message, http_status=http_status, may_have_had_effect=may_have_had_effect)
        self.detail = detail


class Unreachable(ApiError):
    """Nothing was sent: no name, no connection, no TLS, or no free connection.

    ``cause`` is one word for the status bar: ``dns``, ``tls``, ``refused``,
    ``timeout``, ``proxy`` or ``network``.
    """

    def __init__(self, message: str, *, cause: str = "network") -> None:
        super().__init__(message)
        self.cause = cause


class OutcomeUnknown(ApiError):
    """The request was sent and its answer is lost: it may have had its effect."""

    may_have_had_effect = True


class StoreError(NonVoipError):
    """The local database could not do what was asked; ``message`` is fit to be shown."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class StoreUnavailable(StoreError):
    """The person's trouble: a full disk, a read-only folder, a lost drive."""


class CallbacksFull(StoreError):
    """So many callbacks wait for the person that no more are taken; nothing was stored."""


class StoreTooNew(StoreError):
    """The file was written by a newer release and is left untouched."""


class StoreDamaged(StoreError):
    """The file is not a readable database of ours."""


class CredentialsUnavailable(NonVoipError):
    """The system keyring cannot be used; ``message`` says why, in words for the person."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class IllegalTransition(NonVoipError):
    """A state change that the behaviour page does not draw: a programming error."""

"""Judges an HTTP answer: is it the service's, and does it say yes, no or something else?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from nonvoip_desktop.api import decisions, recognise, wire
from nonvoip_desktop.api.endpoints import Endpoint, Kind
from nonvoip_desktop.api.wire import Envelope, Status
from nonvoip_desktop.domain.answers import Unrecognised
from nonvoip_desktop.domain.reading import id_of
from nonvoip_desktop.errors import (
    AuthenticationFailed,
    NotTheService,
    OutcomeUnknown,
    ServiceRefused,
    UnexpectedAnswer,
)
from nonvoip_desktop.language import translate

if TYPE_CHECKING:
    from nonvoip_desktop.api.redact import Redactor

#: Statuses that say nothing about whether a request was carried out (behaviour, 'Money' 4).
_UNDECIDED = frozenset({408, 425})
_UNDECIDED_FOR_MONEY = _UNDECIDED | {409}
#: Calls at which nothing but email and password can be forbidden.
_OPEN_TO_ALL = frozenset({Endpoint.BALANCE, Endpoint.PRODUCTS, Endpoint.COUNTRY_PRODUCTS})


class RawAnswer(Struct, frozen=True):
    """An HTTP answer as it came; ``content_type`` is lower case without parameters."""

    http_status: int
    content_type: str
    body: bytes


class Answer:
    """A readable answer of the service, and the errors that can still come of it."""

    def __init__(
        self, endpoint: Endpoint, raw: RawAnswer, envelope: Envelope, redactor: Redactor
    ) -> None:
        self.endpoint = endpoint
        self.raw = raw
        self.envelope = envelope
        self._redactor = redactor

    def words(self) -> str:
        """The service's words for the person, without secrets."""
        return self._redactor.words(self.envelope.words())

    def unexpected(self, why: str) -> UnexpectedAnswer:
        """The error for an answer of a wrong shape."""
        return _unexpected(self.endpoint, self.raw, self._redactor, why)

    def unrecognised(self) -> Unrecognised:
        """The value for a success whose details are not understood."""
        return Unrecognised(self._redactor.detail(self.raw.body))


def judge(endpoint: Endpoint, raw: RawAnswer, redactor: Redactor) -> Answer:
    """The answer, if it is one to be decoded. Raises the ``ApiError`` tree but ``RateLimited``.

    What the body says counts, not what its content type claims: a readable
    success with an order id is one at any HTTP status (behaviour, 'Money' 4).
    """
    envelope = _envelope(endpoint, raw, redactor)
    answer = Answer(endpoint, raw, envelope, redactor)
    if envelope.status is Status.SUCCESS and (_is_fine(endpoint, raw) or carries_order(envelope)):
        return answer
    if 300 <= raw.http_status < 400:
        raise _not_the_service(endpoint, raw)
    if _is_undecided(endpoint, raw):
        raise _lost(endpoint, raw, answer.words())
    if _is_refusal(raw, envelope):
        if _is_sign_in_refusal(endpoint, raw, envelope.words()):
            raise AuthenticationFailed(
                answer.words()
                or translate("Service", "The service does not accept this email and password."),
                http_status=raw.http_status,
            )
        if not _stands_for_itself(endpoint, envelope):
            raise ServiceRefused(
                answer.words() or translate("Service", "The service refused without saying why."),
                http_status=raw.http_status,
            )
    return answer


def has_effect(endpoint: Endpoint) -> bool:
    """Whether a request that was sent can have changed something at the service."""
    return endpoint.kind not in (Kind.READ, Kind.POLL)


def carries_order(envelope: Envelope) -> bool:
    """Whether an answer names an order."""
    return any(id_of(entry.get("orderid")) is not None for entry in envelope.entries())


def is_placed(body: bytes) -> bool:
    """Whether a body is a success with an order's id, which counts whatever came with it."""
    try:
        envelope = Envelope.of(wire.decode(body))
    except wire.Unreadable:
        return False
    if envelope is None or envelope.status is not Status.SUCCESS:
        return False
    return carries_order(envelope)


def _envelope(endpoint: Endpoint, raw: RawAnswer, redactor: Redactor) -> Envelope:
    try:
        value = wire.decode(raw.body)
    except wire.Unreadable as unreadable:
        if _is_foreign(raw):
            raise _not_the_service(endpoint, raw) from None
        raise _unexpected(endpoint, raw, redactor, str(unreadable)) from None
    envelope = Envelope.of(value)
    if envelope is None:
        if _is_foreign(raw):
            raise _not_the_service(endpoint, raw)
        raise _unexpected(endpoint, raw, redactor, "It is not a JSON object.")
    if envelope.status is Status.OTHER and not _says_json(raw) and raw.content_type:
        # JSON of somebody else under another name; the service's own always has a status.
        raise _not_the_service(endpoint, raw)
    return envelope


def _is_foreign(raw: RawAnswer) -> bool:
    """Whether what cannot be read is a page or comes from something in between."""
    if raw.body.lstrip()[:1] == b"<":
        return True
    if _says_json(raw):
        return 300 <= raw.http_status < 400
    return raw.content_type != "" or raw.http_status >= 300


def _says_json(raw: RawAnswer) -> bool:
    return raw.content_type == "text/json" or raw.content_type.endswith(("/json", "+json"))


def _is_fine(endpoint: Endpoint, raw: RawAnswer) -> bool:
    """Whether the HTTP status does not contradict a success."""
    if not has_effect(endpoint):
        return True
    return not (300 <= raw.http_status < 400 or _is_undecided(endpoint, raw))


def _is_undecided(endpoint: Endpoint, raw: RawAnswer) -> bool:
    for_money = endpoint.kind is Kind.SPEND
    undecided = _UNDECIDED_FOR_MONEY if for_money else _UNDECIDED
    return raw.http_status >= 500 or raw.http_status in undecided


def _is_refusal(raw: RawAnswer, envelope: Envelope) -> bool:
    if envelope.status is Status.OTHER:
        # Without a status, as frameworks answer by themselves: {"message": "Unauthenticated."}
        in_words = 400 <= raw.http_status < 500 and envelope.words() != ""
        return in_words or raw.http_status in (401, 403)
    return envelope.status is Status.ERROR


def _is_sign_in_refusal(endpoint: Endpoint, raw: RawAnswer, words: str) -> bool:
    if endpoint is Endpoint.SAVE_URL:
        # It carries no password that could be wrong.
        return False
    if raw.http_status == 401 or recognise.is_sign_in_refusal(words):
        return True
    if raw.http_status != 403:
        return False
    # 'Rejecting is not allowed' may come with a 403 too and has nothing to do with the password.
    return endpoint in _OPEN_TO_ALL or recognise.is_forbidden(words)


def _stands_for_itself(endpoint: Endpoint, envelope: Envelope) -> bool:
    """Whether a refusal is no error here: 'no message yet', or a decision state by its name."""
    if endpoint is Endpoint.GET_SMS:
        return True
    ordering = endpoint in (Endpoint.ORDER, Endpoint.COUNTRY_ORDER)
    return ordering and decisions.named_in(envelope) is not None


def _lost(endpoint: Endpoint, raw: RawAnswer, words: str) -> OutcomeUnknown:
    said = translate("Service", "The service answered with HTTP {status}.")
    if words:
        said = translate("Service", "The service answered with HTTP {status}: {words}")
    return OutcomeUnknown(
        said.format(status=raw.http_status, words=words),
        http_status=raw.http_status,
        may_have_had_effect=has_effect(endpoint),
    )


def _not_the_service(endpoint: Endpoint, raw: RawAnswer) -> NotTheService:
    return NotTheService(
        f"The answer was not from the service (HTTP {raw.http_status}).",
        http_status=raw.http_status,
        may_have_had_effect=has_effect(endpoint),
    )


def _unexpected(
    endpoint: Endpoint, raw: RawAnswer, redactor: Redactor, why: str
) -> UnexpectedAnswer:
    return UnexpectedAnswer(
        f"The service's answer could not be understood. {why}",
        detail=redactor.detail(raw.body),
        http_status=raw.http_status,
        may_have_had_effect=has_effect(endpoint),
    )


def unreadable(endpoint: Endpoint, http_status: int, why: str) -> UnexpectedAnswer:
    """The error for an answer whose body is not at hand."""
    return UnexpectedAnswer(
        f"The service's answer could not be understood. {why}".rstrip(),
        http_status=http_status,
        may_have_had_effect=has_effect(endpoint),
    )

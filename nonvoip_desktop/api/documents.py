"""Fetches a JSON document that needs no account: the service's own description of its API."""

from __future__ import annotations

import asyncio
from urllib.parse import urlsplit

from nonvoip_desktop.api import wire
from nonvoip_desktop.api.config import ClientConfig
from nonvoip_desktop.domain.account import normalise_base_url
from nonvoip_desktop.errors import NotTheService, OutcomeUnknown

#: Where the service describes its API (guide, 'Canonical Links').
OPENAPI_URLS = (
    "https://nonvoipusnumber.com/manager/api-docs/openapi.json",
    "https://nonvoipusnumber.com/manager/openapi.json",
)


async def fetch_document(url: str, config: ClientConfig | None = None) -> object:
    """The JSON value at ``url``, by HTTPS or from this computer. Asked for once.

    Raises ``ValueError`` for another kind of address, ``Unreachable``,
    ``OutcomeUnknown`` and, for anything that is no JSON, ``NotTheService``.
    """
    # Imported late for the same reason as in ``calls``.
    from nonvoip_desktop.api.transport import (
        AnswerLost,
        BadEncoding,
        Progress,
        TooLarge,
        open_transport,
    )

    config = config or ClientConfig()
    parts = urlsplit(url)
    origin = normalise_base_url(f"{parts.scheme}://{parts.netloc}")
    transport = await asyncio.to_thread(open_transport, origin, config)
    try:
        async with asyncio.timeout(config.total):
            answer = await transport.get(url, Progress(heard=lambda status, headers: None))
    except (TimeoutError, AnswerLost, BadEncoding, TooLarge):
        raise OutcomeUnknown("The document did not come.", may_have_had_effect=False) from None
    finally:
        await transport.aclose()
    try:
        if answer.http_status == 200:
            return wire.decode(answer.body)
    except wire.Unreadable:
        pass
    raise NotTheService(
        f"There is no such document (HTTP {answer.http_status}).", http_status=answer.http_status
    )

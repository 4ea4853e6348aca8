"""Testing the way to the receiver: a sample event is posted to the public address."""

from __future__ import annotations

import asyncio
import json
import ssl
from typing import Any
from urllib.parse import urlsplit

from nonvoip_desktop.callbacks.parse import TEST_EVENT
from nonvoip_desktop.domain.account import is_loopback

#: Seconds that the way there and back may take.
PATIENCE = 15.0


async def post_sample(url: str, nonce: str) -> int | None:
    """Post the sample; the HTTP status of the answer, ``None`` if there was none.

    Goes the way that the service's posts go: through the system's proxy to the
    public address, with its certificate checked. No errors are told in detail,
    as they can hold the address, and with it the token.
    """
    import httpx

    body = json.dumps({"event": TEST_EVENT, "message": {"nonce": nonce}})
    try:
        loopback = is_loopback(urlsplit(url).hostname)
        client = await asyncio.get_running_loop().run_in_executor(None, _make_client, loopback)
        async with client, asyncio.timeout(PATIENCE):
            answer = await client.post(
                url, content=body, headers={"Content-Type": "application/json"}
            )
            return int(answer.status_code)
    except (httpx.HTTPError, httpx.InvalidURL, OSError, TimeoutError, ValueError):
        return None


def _make_client(loopback: bool) -> Any:
    import httpx
    import truststore

    return httpx.AsyncClient(
        verify=truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT),
        trust_env=not loopback,
        follow_redirects=False,
        timeout=httpx.Timeout(PATIENCE),
        limits=httpx.Limits(max_keepalive_connections=0),
    )

"""Whether there is a newer version: one look at the page of releases, and nothing is fetched."""

from __future__ import annotations

import asyncio
import logging
import re
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from nonvoip_desktop.access import Proxy
from nonvoip_desktop.domain.account import is_loopback
from nonvoip_desktop.errors import NonVoipError
from nonvoip_desktop.language import translate

if TYPE_CHECKING:
    import httpx

log = logging.getLogger(__name__)

#: The page that people download releases from; packaging/README.md says what it must answer.
#: While it is empty there is no check, and no entry for it in the menu or the settings.
PAGE = ""

#: Seconds for everything, and the bytes of an answer that are read.
TIME = 20.0
LARGEST = 64 * 1024
SYSTEM = Proxy()
_REDIRECTS = 5
_VERSION = re.compile(r"(?<![\w.])v?(\d{1,5}\.\d{1,5}\.\d{1,5})(?![\w.])")


class CannotLook(NonVoipError):
    """The page did not say which version is the newest; the text is fit to be shown."""


def is_newer(version: str, than: str) -> bool:
    """Whether a version in the form 1.2.3 is later than another."""
    return _numbers(version) > _numbers(than)


async def newest(page: str, proxy: Proxy = SYSTEM) -> str:
    """The newest version by that page. Raises ``CannotLook``.

    It is the last version in the address that the page redirects to, else the
    first one in an answer of plain text or JSON. The address is HTTPS, or plain
    HTTP to this computer, which no ``proxy`` is asked for.
    """
    try:
        async with asyncio.timeout(TIME):
            return await _look(page, proxy)
    except TimeoutError:
        raise CannotLook(
            translate("Releases", "The page of releases did not answer in time.")
        ) from None


async def _look(page: str, proxy: Proxy) -> str:
    import httpx  # late: it takes tens of milliseconds, and few people switch this on

    url = page
    for _ in range(_REDIRECTS):
        _check(url)
        try:
            async with _client(url, proxy) as web, web.stream("GET", url) as answer:
                if answer.is_redirect:
                    url = urljoin(url, answer.headers.get("location", ""))
                    if found := _VERSION.findall(urlsplit(url).path.replace("/", " ")):
                        return str(found[-1])
                    continue
                return await _read(answer)
        except httpx.HTTPError as error:
            log.info("The page of releases: %s", type(error).__name__)
            raise CannotLook(
                translate("Releases", "The page of releases could not be reached.")
            ) from None
    raise CannotLook(translate("Releases", "The page of releases leads in a circle."))


def _client(url: str, proxy: Proxy) -> httpx.AsyncClient:
    import ssl

    import httpx
    import truststore

    local = is_loopback(urlsplit(url).hostname)
    # Plain HTTP needs no certificates; reading them would take as long as the rest.
    context = ssl.SSLContext if local else truststore.SSLContext
    return httpx.AsyncClient(
        verify=context(ssl.PROTOCOL_TLS_CLIENT),
        proxy=None if local else proxy.address,
        trust_env=not local and proxy == SYSTEM,
    )


async def _read(answer: httpx.Response) -> str:
    if answer.status_code != 200:
        raise CannotLook(
            translate("Releases", "The page of releases answered with {status_code}.").format(
                status_code=answer.status_code
            )
        )
    kind = answer.headers.get("content-type", "").partition(";")[0].strip().lower()
    text = b""
    async for part in answer.aiter_bytes():
        text += part
        if len(text) >= LARGEST:
            break
    found = _VERSION.search(text[:LARGEST].decode("utf-8", "replace").replace('"', " "))
    if found is None or kind not in ("text/plain", "application/json"):
        raise CannotLook(translate("Releases", "The page of releases names no version."))
    return found[1]


def _check(url: str) -> None:
    parts = urlsplit(url)
    plain = parts.scheme == "http" and is_loopback(parts.hostname)
    if not (plain or (parts.scheme == "https" and parts.hostname)):
        raise CannotLook(translate("Releases", "The page of releases has no safe address."))


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(number) for number in re.findall(r"\d+", version)[:3])

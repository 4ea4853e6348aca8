"""``nonvoip-desktop api-check``: compares the service's own API document with our reading."""

from __future__ import annotations

import argparse
import asyncio
from typing import TYPE_CHECKING

from nonvoip_desktop.api.differences import differences, version_of
from nonvoip_desktop.api.documents import OPENAPI_URLS, fetch_document
from nonvoip_desktop.errors import ApiError, Unreachable

if TYPE_CHECKING:
    from collections.abc import Sequence

#: Exit codes.
SAME, DIFFERENT, NOT_COMPARED = 0, 1, 2


def main(argv: Sequence[str]) -> int:
    """Fetch, compare and print. Returns 0: the same, 1: it differs, 2: it could not be fetched."""
    parser = argparse.ArgumentParser(
        prog="nonvoip-desktop api-check",
        description="Compare the service's own OpenAPI document with this program's reading of it.",
    )
    parser.add_argument("--url", action="append", help="where the document is")
    urls = parser.parse_args(argv).url or OPENAPI_URLS
    return asyncio.run(_check(urls))


async def _check(urls: Sequence[str]) -> int:
    trouble = ""
    for url in urls:
        try:
            document = await fetch_document(url)
            lines = differences(document)
        except Unreachable as error:
            # The other addresses are at the same host.
            trouble = error.message
            break
        except (ApiError, ValueError) as error:
            trouble = str(error)
            continue
        return _report(url, version_of(document), lines)
    print(f"Nothing was compared: the API document cannot be fetched. {trouble}")
    return NOT_COMPARED


def _report(url: str, version: str, lines: Sequence[str]) -> int:
    print(f"{url}, version {version or 'unknown'}")
    for line in lines:
        print(line)
    print(f"{len(lines)} differences." if lines else "It agrees with this program.")
    return DIFFERENT if lines else SAME

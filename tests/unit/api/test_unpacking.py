"""Compressed answers, whole and broken."""

from __future__ import annotations

import gzip
import zlib

import pytest

from nonvoip_desktop.api.unpacking import unpacking

TEXT = b'{"status":"success","message":"' + bytes(range(32, 127)).replace(b'"', b"") * 40 + b'"}'
_bare = zlib.compressobj(wbits=-zlib.MAX_WBITS)
BARE = _bare.compress(TEXT) + _bare.flush()


@pytest.mark.parametrize("size", [1, 7, 100_000])
@pytest.mark.parametrize(
    ("encoding", "packed"),
    [
        ("gzip", gzip.compress(TEXT)),
        (" GZIP ", gzip.compress(TEXT)),
        ("deflate", zlib.compress(TEXT)),
        ("", TEXT),
        ("identity", TEXT),
        ("something new", TEXT),
    ],
)
def test_bodies_in_parts_of_any_size(encoding: str, packed: bytes, size: int) -> None:
    body = unpacking(encoding)
    parts = [body.feed(packed[at : at + size], 10**6) for at in range(0, len(packed), size)]
    assert b"".join(parts) + body.end() == TEXT


def test_deflate_without_its_head() -> None:
    body = unpacking("deflate")
    assert body.feed(BARE, 10**6) + body.end() == TEXT


@pytest.mark.parametrize("encoding", ["gzip", "deflate"])
def test_what_is_not_packed(encoding: str) -> None:
    with pytest.raises(zlib.error):
        unpacking(encoding).feed(b'{"status":"success"}', 10**6)


def test_no_more_is_unpacked_than_is_wanted() -> None:
    bomb = gzip.compress(b" " * 50_000_000)
    assert len(unpacking("gzip").feed(bomb, 1001)) == 1001

"""Taking compressed answers apart, never further than the largest answer that is wanted."""

from __future__ import annotations

import zlib
from typing import Protocol

#: What a request says that it understands.
ENCODINGS = "gzip, deflate"

#: zlib's way to say: with the head and the end of a gzip file, and with neither head nor end.
_GZIP = zlib.MAX_WBITS | 16
_RAW = -zlib.MAX_WBITS


class Unpacks(Protocol):
    """One answer's body, part by part."""

    def feed(self, part: bytes, most: int) -> bytes:
        """What is in the part, at most so many bytes of it. Raises ``zlib.error``."""

    def end(self) -> bytes:
        """What is left. Raises ``zlib.error``."""


def unpacking(encoding: str) -> Unpacks:
    """For an answer with this ``Content-Encoding``; an unknown one is left as it is."""
    match encoding.strip().lower():
        case "gzip":
            return _Zlib(_GZIP)
        case "deflate":
            return _Zlib(zlib.MAX_WBITS, _RAW)
    return _Plain()


class _Plain:
    def feed(self, part: bytes, most: int) -> bytes:
        return part

    def end(self) -> bytes:
        return b""


class _Zlib:
    def __init__(self, bits: int, otherwise: int | None = None) -> None:
        self._stream = zlib.decompressobj(bits)
        #: Some services say 'deflate' and mean it without zlib's head: the first part tells.
        self._otherwise = otherwise

    def feed(self, part: bytes, most: int) -> bytes:
        otherwise, self._otherwise = self._otherwise, None
        try:
            return self._stream.decompress(part, most)
        except zlib.error:
            if otherwise is None:
                raise
            self._stream = zlib.decompressobj(otherwise)
            return self._stream.decompress(part, most)

    def end(self) -> bytes:
        return self._stream.flush()

"""Modules that sleep until somebody asks for something of them."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.helpers.new_python import said
from tests.helpers.sandbox_tls import make_certificate

SELDOM = """
import sys, types
from nonvoip_desktop.asleep import let_sleep
let_sleep()
import logging.handlers, shutil, zipfile
import httpx, keyring.core
kinds = lambda: [type(sys.modules[name]).__name__ for name in ("idna", "more_itertools", "lzma")]
print(*kinds(), "_lzma" in sys.modules, "idna.core" in sys.modules)
print(httpx.URL("https://m\u00fcnchen.example").raw_host.decode())
import jaraco.functools, more_itertools
from lzma import LZMAFile
print(list(more_itertools.take(2, "abc")), LZMAFile.__module__, *kinds())
"""


def test_what_is_seldom_used_is_imported_when_it_is_used() -> None:
    assert said(SELDOM) == [
        "Asleep Asleep Asleep False False",
        "xn--mnchen-3ya.example",
        "['a', 'b'] lzma module module module",
    ]


def test_what_was_imported_before_stays_and_what_is_missing_stays_missing() -> None:
    look = (
        "import sys, idna; from nonvoip_desktop import asleep;"
        "asleep._SELDOM_USED = ('idna', 'no_such_module'); asleep.let_sleep();"
        "print(sys.modules['idna'] is idna, 'no_such_module' in sys.modules)"
    )
    assert said(look) == ["True False"]


TLS = """
import sys
from nonvoip_desktop.quick_imports import import_qt, spare
spare()
import_qt()
import asyncio
import nonvoip_desktop.app
LATER = ("ssl", "asyncio.sslproto", "hashlib", "hmac", "secrets")
print(*(type(sys.modules[name]).__name__ for name in LATER), "_ssl" in sys.modules)

async def answer(reader, writer):
    await reader.readuntil(b"\\r\\n\\r\\n")
    writer.write(b"HTTP/1.1 200 OK\\r\\nContent-Length: 2\\r\\nConnection: close\\r\\n\\r\\nOK")
    await writer.drain()
    writer.close()

async def ask():
    import ssl
    import httpx
    server_side = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    server_side.load_cert_chain(sys.argv[1])
    server = await asyncio.start_server(answer, "127.0.0.1", 0, ssl=server_side)
    port = server.sockets[0].getsockname()[1]
    trusted = ssl.create_default_context(cafile=sys.argv[1])
    async with server, httpx.AsyncClient(verify=trusted, trust_env=False) as client:
        print((await client.get(f"https://127.0.0.1:{port}/")).text)
    async with server, httpx.AsyncClient(trust_env=False) as client:
        try:
            await client.get(f"https://127.0.0.1:{port}/")
        except httpx.ConnectError as error:
            print(type(error).__name__)

asyncio.run(ask())
import hashlib, secrets
print(hashlib.sha256(b"").hexdigest()[:8], len(secrets.token_bytes(4)))
print(*(type(sys.modules[name]).__name__ for name in LATER))
"""


def test_asyncio_speaks_tls_by_what_was_imported_later(tmp_path: Path) -> None:
    certificate = make_certificate(tmp_path / "certificate.pem")
    assert said(TLS, str(certificate)) == [
        "Asleep Asleep Asleep Asleep Asleep False",
        "OK",
        "ConnectError",
        "e3b0c442 4",
        "module module module module module",
    ]


WINDOW = """
import sys
from nonvoip_desktop.asleep import Asleep
from nonvoip_desktop.quick_imports import import_qt, spare, spare_at_once
spare_at_once()
spare()
import_qt()
import nonvoip_desktop.running
import inspect
inspect.getmodule(inspect.currentframe())
print(*sorted(name for name, module in sys.modules.items() if isinstance(module, Asleep)))
"""


def test_the_program_begins_without_what_it_uses_later() -> None:
    """Looking through all modules for the one of a source wakes none of them either."""
    (asleep,) = said(WINDOW)
    assert asleep == (
        "asyncio.sslproto backports.tarfile bz2 calendar certifi csv hashlib hmac "
        "httpcore._backends.sync httpcore._sync httpcore._sync.connection_pool idna ipaddress json "
        "locale lzma mimetypes more_itertools msgspec.inspect msgspec.msgpack msgspec.toml "
        "msgspec.yaml ntpath pickle random secrets ssl tempfile textwrap tokenize"
    )


TAKEN = """
import sys
from nonvoip_desktop.asleep import let_sleep
let_sleep()
from tempfile import gettempdir
from textwrap import dedent
print(*(type(sys.modules[name]).__name__ for name in ("tempfile", "textwrap")))
print(gettempdir() == sys.modules["tempfile"].gettempdir(), dedent("  as it is"))
from tempfile import gettempdir as real
print(real is gettempdir, *(type(sys.modules[name]).__name__ for name in ("tempfile", "textwrap")))
import msgspec.json, ntpath, pathlib
print(msgspec.json.schema(int), ntpath.basename("a\\\\b"), pathlib.PureWindowsPath("a\\\\b").name)
"""


def test_a_function_that_is_taken_at_once_wakes_its_module_when_it_is_called() -> None:
    assert said(TAKEN) == [
        "Asleep Asleep",
        "True as it is",
        "False module module",
        "{'type': 'integer'} b b",
    ]


HALF = """
import asyncio, sys
from nonvoip_desktop.asleep import let_sleep
let_sleep()
import http.cookiejar, httpcore, jaraco.context, keyring
NAMES = (
    "calendar", "backports.tarfile",
    "httpcore._sync", "httpcore._sync.connection_pool", "httpcore._backends.sync",
)
kinds = lambda: print(*(type(sys.modules[name]).__name__ for name in NAMES))
kinds()
print(http.cookiejar.http2time("Wed, 09 Feb 1994 22:23:32 GMT"))

async def answer(reader, writer):
    await reader.readuntil(b"\\r\\n\\r\\n")
    writer.write(b"HTTP/1.1 200 OK\\r\\nContent-Length: 2\\r\\nConnection: close\\r\\n\\r\\nOK")
    await writer.drain()
    writer.close()

async def ask():
    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/"
    async with server, httpcore.AsyncConnectionPool() as pool:
        print((await pool.request("GET", url)).content)
        kinds()
        print((await asyncio.to_thread(httpcore.request, "GET", url)).content)
        with httpcore.HTTPProxy(url) as proxy:
            print(type(proxy).__mro__[1].__name__)
        kinds()

asyncio.run(ask())
from backports import tarfile
member = tarfile.TarInfo("top/name")
print(jaraco.context._default_filter(member, "/nowhere").name)
kinds()
"""


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="jaraco.context wants no backport there")
def test_the_half_of_a_library_that_is_not_used_wakes_as_a_whole() -> None:
    asleep, awake = "Asleep", "module"
    assert said(HALF) == [
        f"{asleep} {asleep} {asleep} {asleep} {asleep}",
        "760832612.0",
        "b'OK'",
        f"{awake} {asleep} {asleep} {asleep} {asleep}",
        "b'OK'",
        "ConnectionPool",
        f"{awake} {asleep} {awake} {awake} {awake}",
        "name",
        f"{awake} {awake} {awake} {awake} {awake}",
    ]

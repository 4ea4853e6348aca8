"""What libraries would do at their import and the program has no use for is not done."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers.sandbox_tls import make_certificate


def said(look: str, *arguments: str) -> list[str]:
    """What a new Python says to this text of a program, line by line."""
    ran = subprocess.run(
        [sys.executable, "-c", look, *arguments], capture_output=True, text=True, check=True
    )
    return ran.stdout.splitlines()


LOOK = """
import inspect, sys
read = []
getsource = inspect.getsource
inspect.getsource = lambda module: read.append(module) or getsource(module)
import PySide6.QtCore
if sys.argv[1:]:
    from nonvoip_desktop.quick_imports import spare_features
    spare_features()
read.clear()
import nonvoip_desktop.ui.theme
print(len(read))
"""


@pytest.mark.parametrize(("arguments", "spared"), [((), False), (("spare",), True)])
def test_sources_are_read_only_where_nobody_forbids_it(
    arguments: tuple[str, ...], spared: bool
) -> None:
    assert (said(LOOK, *arguments) == ["0"]) is spared


WRONG_CALLS = """
import inspect, sys
if sys.argv[1:]:
    from nonvoip_desktop.quick_imports import spare_signatures
    spare_signatures()
from PySide6.QtCore import QObject, QTimer
from PySide6.support.signature import get_signature
for ask in (
    lambda: QTimer.singleShot("soon", None),
    lambda: QTimer().start("soon"),
    lambda: QObject(nothing=1),
    lambda: QTimer.start.__doc__,
    lambda: QTimer.__doc__,
    lambda: get_signature(QTimer.start),
    lambda: inspect.signature(QTimer.start),
):
    try:
        print(ask())
    except Exception as error:
        print(type(error).__name__, error)
"""


def test_wrong_calls_and_questions_get_the_same_answers_from_modules_that_slept() -> None:
    usual = said(WRONG_CALLS)
    assert said(WRONG_CALLS, "spare") == usual
    assert any("called with wrong argument types" in line for line in usual)


ASLEEP = """
import sys
from nonvoip_desktop.quick_imports import spare_signatures
spare_signatures()
import PySide6.QtWidgets
parser = sys.modules["shibokensupport.signature.parser"]
print("pyside_type_init" in vars(parser), hasattr(parser, "__wrapped__"))
print(callable(parser.pyside_type_init), hasattr(parser, "nothing_of_this_name"))
print("pyside_type_init" in vars(parser))
"""


def test_modules_of_signatures_sleep_until_they_are_asked_for_something() -> None:
    assert said(ASLEEP) == ["False False", "True False", "True"]


def test_another_shiboken_is_imported_as_it_is() -> None:
    other = ASLEEP.replace(
        "spare_signatures()\n",
        "import nonvoip_desktop.quick_imports as quick\n"
        "quick._KNOWN = {(5, 0)}\nspare_signatures()\n",
    )
    assert said(other) == ["True False", "True False", "True"]


def test_msgspec_goes_on_to_typing_and_others_find_the_extensions_still() -> None:
    look = (
        "import sys; from nonvoip_desktop.quick_imports import spare_extensions;"
        "spare_extensions(); print('typing_extensions' in sys.modules);"
        "import typing_extensions; print(typing_extensions.__name__)"
    )
    assert said(look) == ["False", "typing_extensions"]


def test_httpx_comes_without_its_command_line() -> None:
    look = (
        "import sys; from nonvoip_desktop.quick_imports import spare_command_lines;"
        "spare_command_lines(); import httpx;"
        "print(httpx.AsyncClient.__name__, *{'click', 'rich', 'pygments'} & set(sys.modules))"
    )
    assert said(look) == ["AsyncClient"]


SELDOM = """
import sys, types
from nonvoip_desktop.quick_imports import spare_seldom_used
spare_seldom_used()
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
        "_Asleep _Asleep _Asleep False False",
        "xn--mnchen-3ya.example",
        "['a', 'b'] lzma module module module",
    ]


def test_what_was_imported_before_stays_and_what_is_missing_stays_missing() -> None:
    look = (
        "import sys, idna; from nonvoip_desktop import quick_imports as quick;"
        "quick._SELDOM_USED = ('idna', 'no_such_module'); quick.spare_seldom_used();"
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
        "_Asleep _Asleep _Asleep _Asleep _Asleep False",
        "OK",
        "ConnectError",
        "e3b0c442 4",
        "module module module module module",
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows binds libraries otherwise")
def test_functions_of_libraries_are_looked_for_when_they_are_called() -> None:
    look = (
        "import os, sys; from nonvoip_desktop.quick_imports import import_qt;"
        "before = sys.getdlopenflags(); import_qt(); now = sys.getdlopenflags();"
        "print(bool(before & os.RTLD_NOW), bool(now & os.RTLD_NOW), bool(now & os.RTLD_LAZY))"
    )
    assert said(look) == ["True False True"]


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="uuid asks for no system there")
def test_uuid_comes_without_platform_and_both_are_what_they_were() -> None:
    known = (
        "import platform, uuid;"
        "print(platform.system(), platform.python_version(), uuid._LINUX, uuid._AIX)"
    )
    look = (
        "import sys; from nonvoip_desktop.quick_imports import spare; spare();"
        "print('uuid' in sys.modules, 'platform' in sys.modules);"
    )
    ours = said(look + known)
    assert ours[0] == "True False"
    assert ours[1:] == said(known)

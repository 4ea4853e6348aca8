"""``--self-test``: whether this installation, a bundle above all, is whole."""

from __future__ import annotations

import asyncio
import importlib
import json
import os
import pkgutil
import platform
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from nonvoip_desktop import __version__, resources

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication

#: What is imported only when it is needed, so that its lack would show in the middle of
#: something. A test compares this list with the program's own imports.
LATE = (
    "PySide6.QtCore",
    "PySide6.QtGui",
    "anyio._backends._asyncio",
    "ctypes",
    "h11",
    "httpcore",
    "httpx",
    "idna",
    "keyring.backends.chainer",
    "keyring.backends.fail",
    "more_itertools",
    "msgspec",
    "platformdirs",
    "qasync",
    "shiboken6",
    "ssl",
    "starlette.applications",
    "starlette.requests",
    "starlette.responses",
    "starlette.routing",
    "truststore",
    "uvicorn",
    "uvicorn.lifespan.off",
    "uvicorn.lifespan.on",
    "uvicorn.loops.asyncio",
    "uvicorn.protocols.http.h11_impl",
    "PySide6.QtNetwork",
    "PySide6.QtSvg",
    "PySide6.QtTest",
    "nonvoip_desktop.api",
    "nonvoip_desktop.running",
    "nonvoip_desktop.sandbox.cli",
    "nonvoip_desktop.tour.guide",
)
#: More of the same, by ``sys.platform``.
LATE_HERE = {
    "linux": (
        *("PySide6.QtDBus", "keyring.backends.SecretService", "keyring.backends.kwallet"),
        *("secretstorage", "jeepney.io.asyncio", "jeepney.io.blocking"),
        *("platformdirs.unix", "resource"),
    ),
    "darwin": ("keyring.backends.macOS", "platformdirs.macos", "resource"),
    "win32": ("keyring.backends.Windows", "win32ctypes.core", "platformdirs.windows"),
}


def checks() -> Iterator[tuple[str, Callable[[], str]]]:
    """Each check with its name; it returns what it found and raises if it is not well."""
    for name in (*LATE, *LATE_HERE.get(sys.platform, ())):
        yield f"import {name}", _importer(name)
    yield "modules", _modules
    yield "keyring backends", _keyring_backends
    yield "library versions", _library_versions
    yield "certificates", _certificates
    yield "icons", _icons
    yield "style", _style
    yield "fonts", _fonts
    yield "documents", _documents
    yield "migrations", _migrations
    yield "database", _database


def run() -> int:
    """Run every check, print a line for each; 0 if all is well, else 1."""
    # Nobody is to see a window, and the test must run where there is no display.
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_API"] = "pyside6"
    failed = 0
    _print(f"nonvoip-desktop {__version__}, Python {platform.python_version()}, {sys.platform}")
    for name, check in checks():
        try:
            _print(f"ok    {name}  {check()}".rstrip())
        except Exception as error:  # noqa: BLE001 - whatever is wrong is one line of the report
            failed += 1
            _print(f"FAIL  {name}  {type(error).__name__}: {error}")
    _print(f"{failed} checks failed" if failed else "All is well.")
    return 1 if failed else 0


class _NotWell(Exception):
    """A check found something missing."""


def _importer(name: str) -> Callable[[], str]:
    def check() -> str:
        module = importlib.import_module(name)
        return str(getattr(module, "__version__", ""))

    return check


def _modules() -> str:
    """Every module of the program can be imported, whenever it would be otherwise."""
    import nonvoip_desktop

    found = pkgutil.walk_packages(nonvoip_desktop.__path__, "nonvoip_desktop.")
    names = [module.name for module in found if not module.name.endswith(".__main__")]
    if not names:
        raise _NotWell("none can be listed")
    broken = []
    for name in names:
        try:
            importlib.import_module(name)
        except Exception as error:  # noqa: BLE001 - all of them are told at once
            broken.append(f"{name} ({type(error).__name__}: {error})")
    if broken:
        raise _NotWell("; ".join(broken))
    return str(len(names))


def _application() -> QApplication:
    from PySide6.QtWidgets import QApplication

    application = QApplication.instance()
    if isinstance(application, QApplication):
        return application
    _application.kept = QApplication(["nonvoip-desktop"])  # type: ignore[attr-defined]
    return _application.kept  # type: ignore[attr-defined,no-any-return]


def _keyring_backends() -> str:
    """A bundle finds the backends by the package's metadata, which is easily left out."""
    from importlib.metadata import entry_points

    found = sorted(entry.name for entry in entry_points(group="keyring.backends"))
    if not found:
        raise _NotWell("no keyring backend is registered")
    return ", ".join(found)


def _library_versions() -> str:
    """What is shown of the libraries and asked for in a report; a bundle may lack the records."""
    from nonvoip_desktop.ui.dialogs.about import LIBRARIES, library_versions

    told = library_versions()
    missing = [name for name in LIBRARIES if f"{name} " not in told]
    if missing:
        raise _NotWell(f"no version of {', '.join(missing)}")
    return told


def _certificates() -> str:
    import ssl

    import truststore

    truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    return ssl.OPENSSL_VERSION


def _icons() -> str:
    from nonvoip_desktop.ui.icons import Icons
    from nonvoip_desktop.ui.theme import Theme

    _application()
    icons = Icons(Theme())
    names = sorted(file.stem for file in resources.path("icons").glob("*.svg"))
    if "app" not in names:
        raise _NotWell("the program's own icon is missing")
    for name in names:
        picture = icons.pixmap(name, size=16).toImage()
        if not any(
            picture.pixelColor(x, y).alpha()
            for x in range(picture.width())
            for y in range(picture.height())
        ):
            raise _NotWell(f"the icon {name} is empty")
    return str(len(names))


def _style() -> str:
    from nonvoip_desktop.ui.theme import DARK, LIGHT, style_sheet

    _application()
    sizes = {len(style_sheet(tokens)) for tokens in (LIGHT, DARK)}
    if min(sizes) == 0:
        raise _NotWell("the style is empty")
    return f"{max(sizes)} characters"


def _fonts() -> str:
    from PySide6.QtGui import QFontDatabase

    _application()
    count = len(QFontDatabase.families())
    if count == 0:
        raise _NotWell("this system has no fonts; install some, such as fonts-dejavu-core")
    return f"{count} families"


def _documents() -> str:
    """What the program shows of itself: licences, with a text of each, and what is new."""
    for name in ("LICENSE", "CHANGELOG.md"):
        if not resources.document(name).read_text(encoding="utf-8"):
            raise _NotWell(f"{name} is empty")
    folder = resources.path("licences")
    libraries = json.loads((folder / "libraries.json").read_text(encoding="utf-8"))["libraries"]
    for library in libraries:
        if not all((folder / "texts" / name).is_file() for name in library["texts"]):
            raise _NotWell(f"the licence of {library['name']} is missing")
    return f"{len(libraries)} libraries"


def _migrations() -> str:
    from nonvoip_desktop.store.migrate import load_migrations

    found = load_migrations()
    if not found or not all(step.statements for step in found):
        raise _NotWell("the steps that build the database are missing")
    return str(len(found))


def _database() -> str:
    import sqlite3

    with tempfile.TemporaryDirectory(prefix="nonvoip-self-test-") as folder:
        asyncio.run(_use_database(Path(folder)))
    return f"SQLite {sqlite3.sqlite_version}"


async def _use_database(folder: Path) -> None:
    """What is written is there after closing and opening again."""
    from nonvoip_desktop.domain.account import Account
    from nonvoip_desktop.store import open_store

    account = Account("https://example.com", "self-test@example.com")
    for remembered in (None, account):
        store, report = await open_store(folder / "orders.sqlite3", backups=folder / "backups")
        try:
            if report is not None:
                raise _NotWell("a fresh database had to be repaired")
            if await store.last_account() != remembered:
                raise _NotWell("the database did not keep what was written")
            await store.remember_account(account)
        finally:
            await store.close()


def _print(line: str) -> None:
    if sys.stdout is not None:  # a program without a console has none; the exit code counts
        print(line, flush=True)

"""Modules that are imported when somebody asks for something of them."""

from __future__ import annotations

import sys
import threading
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

#: What libraries import, and ask for something only in cases that are rare here: other compressions
#: than zip's, certificates of their own, tables, hosts in other scripts, types of uploaded files,
#: pickles. What everybody's start asks for in the end (keyring: ``configparser``) is none of them.
_SELDOM_USED = ("bz2", "certifi", "csv", "idna", "lzma", "mimetypes", "more_itertools", "pickle")
#: What asyncio and our own import for TLS and hashes before anything is seen, and what is first
#: asked for after that: OpenSSL and what stands on it are a twentieth of a start.
_TLS = ("ssl", "asyncio.sslproto", "hashlib", "hmac", "secrets")
#: What else libraries import before anything is seen, and use after that or never.
_USED_LATER = (
    *("ipaddress", "json", "locale", "ntpath", "random", "tempfile", "textwrap", "tokenize"),
    *("msgspec.inspect", "msgspec.msgpack", "msgspec.toml", "msgspec.yaml"),
)
#: What is taken from such a module at once and called later, if at all: archives and dates of
#: cookies, and the half of httpcore that is not asynchronous.
_CALLED_LATER = {
    "backports.tarfile": ("data_filter",),
    "calendar": ("timegm",),
    "httpcore._backends.sync": ("SyncBackend",),
    "httpcore._sync": (
        *("ConnectionInterface", "ConnectionPool", "HTTP11Connection", "HTTP2Connection"),
        *("HTTPConnection", "HTTPProxy", "SOCKSProxy"),
    ),
    "httpcore._sync.connection_pool": ("ConnectionPool",),
    "tempfile": ("gettempdir",),
    "textwrap": ("dedent",),
}

waking = threading.RLock()


class Asleep(ModuleType):
    """In the place of a module that nobody has asked for anything yet; whoever does gets it."""

    def __init__(self, name: str, called_later: Sequence[str] = ()) -> None:
        super().__init__(name)
        # What is asked of every module, to look for parts and sources, is no reason to wake.
        self._kept_quiet = {"__file__", *(("__path__",) if called_later else ())}
        for each in called_later:
            setattr(self, each, self._later(each))

    def __getattr__(self, name: str) -> Any:
        if name in self._kept_quiet:
            raise AttributeError(name)
        return getattr(self._awake(), name)

    def _awake(self) -> ModuleType:
        name = self.__name__
        with waking:
            # A package wakes with its parts, and before them.
            package = sys.modules.get(name.rpartition(".")[0])
            if isinstance(package, Asleep):
                package._awake()
            if sys.modules.get(name) is self:
                for each in (name, *_CALLED_LATER):
                    module = sys.modules.get(each)
                    if isinstance(module, Asleep) and f"{each}.".startswith(f"{name}."):
                        del sys.modules[each]
        return import_module(name)

    def _later(self, name: str) -> Callable[..., Any]:
        def call(*args: Any, **more: Any) -> Any:
            return getattr(self._awake(), name)(*args, **more)

        return call


def let_sleep() -> None:
    """Let what libraries import, and use hardly ever or later, be imported when they use it.

    That is 1.6 MiB and a twelfth of a start. What is imported already stays so, and what is
    missing still cannot be imported.
    """
    for name in dict.fromkeys((*_SELDOM_USED, *_TLS, *_USED_LATER, *_CALLED_LATER)):
        if name in sys.modules:
            continue
        package, _, part = name.partition(".")
        # To look for a part would import the whole, which is what this is about.
        found = None if part and package not in sys.modules else find_spec(name)
        if found is not None or part:
            asleep = sys.modules[name] = Asleep(name, _CALLED_LATER.get(name, ()))
            asleep.__spec__ = found

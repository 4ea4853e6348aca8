"""Keeps libraries from doing at their import what this program has no use for."""

from __future__ import annotations

import builtins
import linecache
import os
import sys
import threading
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType
from typing import Any

from nonvoip_desktop.quick_enums import make_enums_quickly

#: The versions of shiboken whose modules of signatures are known to be asked for by nobody but
#: error messages, help and ``inspect``.
_KNOWN = {(6, 11)}
_FOLDER = "shibokensupport/signature/"
_SIGNATURES = frozenset(
    _FOLDER + name
    for name in (
        "errorhandler.py",
        "layout.py",
        "lib/enum_sig.py",
        "lib/pyi_generator.py",
        "lib/tool.py",
        "mapping.py",
        "parser.py",
    )
)
#: What libraries import, and ask for something only in cases that are rare here: other compressions
#: than zip's, certificates of their own, tables, hosts in other scripts, types of uploaded files,
#: pickles. What everybody's start asks for in the end (keyring: ``configparser``) is none of them.
_SELDOM_USED = ("bz2", "certifi", "csv", "idna", "lzma", "mimetypes", "more_itertools", "pickle")
#: What asyncio and our own import for TLS and hashes before anything is seen, and what is first
#: asked for after that: OpenSSL and what stands on it are a twentieth of a start.
_USED_LATER = ("ssl", "asyncio.sslproto", "hashlib", "hmac", "secrets")
#: What a module of signatures holds until it is asked for something. shiboken looks
#: ``update_mapping`` up without asking ``__getattr__``.
_ASLEEP = """
def __getattr__(name):
    from nonvoip_desktop.quick_imports import wake
    return wake(globals(), name)

def update_mapping():
    return __getattr__("update_mapping")()
"""
_sources: dict[str, bytes] = {}
_waking = threading.RLock()


def spare() -> None:
    """All that has to be done before libraries are imported; twice is fine."""
    spare_seldom_used()
    spare_platform()
    spare_extensions()
    spare_command_lines()


def spare_platform() -> None:
    """Import uuid, which msgspec wants, without platform and the patterns it compiles.

    Where it asks for that at all, it asks for the system's name.
    """
    if "uuid" in sys.modules or "platform" in sys.modules or sys.platform in ("win32", "darwin"):
        return
    name_of_the_system = ModuleType("platform")
    setattr(name_of_the_system, "system", lambda: os.uname().sysname)  # noqa: B010 mypy knows none
    sys.modules["platform"] = name_of_the_system
    try:
        import uuid  # noqa: F401
    finally:
        del sys.modules["platform"]


def import_qt() -> None:
    """Import PySide in the short way, before anything else does it in its own; twice is fine."""
    bind_late()
    make_enums_quickly()
    spare_signatures()
    spare_features()


def bind_late() -> None:
    """Let a library find another one's function when it first calls it, as programs in C do.

    Python has them all found at once: PySide's alone are 10,000, of which a start calls few.
    Without effect on Windows, where libraries are bound otherwise.
    """
    if sys.platform != "win32":
        sys.setdlopenflags(sys.getdlopenflags() & ~os.RTLD_NOW | os.RTLD_LAZY)


def spare_extensions() -> None:
    """Import msgspec without typing_extensions, which takes three times as long as itself.

    It asks there for what ``typing`` has since Python 3.11, and goes on to ``typing`` where
    the other one is missing.
    """
    if "typing_extensions" not in sys.modules and "msgspec" not in sys.modules:
        sys.modules["typing_extensions"] = None  # type: ignore[assignment]  # imports of it fail
        try:
            import msgspec  # noqa: F401
        finally:
            del sys.modules["typing_extensions"]


def spare_command_lines() -> None:
    """Let httpx be imported later without its command line, which brings click and, where they
    are installed, rich and pygments: half of its time and 5 MiB. It gets by without.
    """
    sys.modules.setdefault("httpx._main", None)  # type: ignore[arg-type]  # imports of it fail


class _Asleep(ModuleType):
    """In the place of a module that nobody has asked for anything yet; whoever does gets it."""

    def __getattr__(self, name: str) -> Any:
        with _waking:
            if sys.modules.get(self.__name__) is self:
                del sys.modules[self.__name__]
        return getattr(import_module(self.__name__), name)


def spare_seldom_used() -> None:
    """Let what libraries import and hardly ever use be imported when they use it: 1.6 MiB.

    What is imported already stays so, and what is missing still cannot be imported.
    """
    for name in (*_SELDOM_USED, *_USED_LATER):
        if name in sys.modules:
            continue
        package, _, part = name.partition(".")
        # To look for a part would import the whole, which is what this is about.
        found = None if part and package not in sys.modules else find_spec(name)
        if found is not None or part:
            asleep = sys.modules[name] = _Asleep(name)
            asleep.__spec__ = found


def spare_signatures() -> None:
    """Import shiboken, and leave its modules of signatures until somebody asks for one.

    They are compiled from source text at every start, which is a third of what an empty
    window takes, and are used where a call has wrong arguments, by ``help`` and by ``inspect``.
    """
    if "shiboken6" in sys.modules:
        return
    compile_now = builtins.compile

    def compile_later(source: Any, filename: Any, *args: Any, **more: Any) -> Any:
        if filename in _SIGNATURES and sys.modules["shiboken6"].__version_info__[:2] in _KNOWN:
            _sources[filename] = source
            source = _ASLEEP
        return compile_now(source, filename, *args, **more)

    setattr(builtins, "compile", compile_later)  # noqa: B010 for this import alone
    try:
        import shiboken6  # noqa: F401
    finally:
        setattr(builtins, "compile", compile_now)  # noqa: B010


def wake(module: dict[str, Any], name: str) -> Any:
    """Run what a module of signatures really holds, and return what it calls by this name.

    Raises ``AttributeError`` if there is nothing of that name. Python's own questions
    (``__path__``, ``__wrapped__``) wake nothing.
    """
    if name.startswith("__"):
        raise AttributeError(name)
    with _waking:
        source = _sources.pop(module["__file__"], None)
        if source is not None:
            del module["__getattr__"], module["update_mapping"]
            exec(compile(source, module["__file__"], "exec"), module)  # noqa: S102 shiboken's own
    try:
        return module[name]
    except KeyError:
        raise AttributeError(name) from None


def spare_features() -> None:
    """Import PySide, and take its hook off the import statement.

    The hook looks for PySide's optional features (``snake_case``, ``true_property``) in the
    source text of every module that is imported after it: a tenth of the time that our imports
    take. This program does not use them. Without effect where there is no such hook.
    """
    import PySide6.QtCore  # noqa: F401 the hook is there from this import on

    linecache.clearcache()  # The sources that it has looked into by now: 0.2 MiB.
    usual = getattr(builtins, "__orig_import__", None)
    if usual is not None:
        setattr(builtins, "__import__", usual)  # noqa: B010 not ours

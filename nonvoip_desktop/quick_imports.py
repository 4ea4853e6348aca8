"""Keeps libraries from doing at their import what this program has no use for."""

from __future__ import annotations

import builtins
import os
import sys
from contextlib import contextmanager
from types import ModuleType
from typing import TYPE_CHECKING, Any

from nonvoip_desktop.asleep import let_sleep, waking
from nonvoip_desktop.quick_enums import make_enums_quickly

if TYPE_CHECKING:
    from collections.abc import Iterator

#: The versions of shiboken whose modules of signatures are known to be asked for by nobody but
#: error messages, help and ``inspect``.
_KNOWN = {(6, 11)}
_FOLDER = "shibokensupport/"
_SIGNATURES = frozenset(
    _FOLDER + name
    for name in (
        "feature.py",
        "signature/errorhandler.py",
        "signature/layout.py",
        "signature/lib/enum_sig.py",
        "signature/lib/pyi_generator.py",
        "signature/lib/tool.py",
        "signature/mapping.py",
        "signature/parser.py",
    )
)
#: What a module of signatures holds until it is asked for something. shiboken looks
#: ``update_mapping`` up without asking ``__getattr__``.
_ASLEEP = """
def __getattr__(name):
    from nonvoip_desktop.quick_imports import wake
    return wake(globals(), name)

def update_mapping():
    return __getattr__("update_mapping")()
"""
#: The part that looks for PySide's optional features at each import. While it sleeps there are
#: none, and no source is read for it.
_FEATURES = _FOLDER + "feature.py"
_NO_FEATURES = """
def feature_import(*args, **more):
    pass

def feature_imported(module):
    pass
"""
_sources: dict[str, bytes] = {}


def spare_at_once() -> None:
    """What comes before the command line is read: it needs the standard library only."""
    let_sleep()
    spare_translations()


def spare() -> None:
    """All that has to be done before libraries are imported; twice is fine."""
    let_sleep()
    spare_platform()
    spare_extensions()
    spare_command_lines()


def spare_translations() -> None:
    """Import argparse without gettext: Python has no translations of its words."""
    if "argparse" not in sys.modules and "gettext" not in sys.modules:
        as_they_are = ModuleType("gettext")
        vars(as_they_are).update(
            gettext=lambda message: message,
            ngettext=lambda one, many, number: one if number == 1 else many,
        )
        with _in_place_of("gettext", as_they_are):
            import argparse  # noqa: F401


def spare_platform() -> None:
    """Import uuid, which msgspec wants, without platform and the patterns it compiles.

    Where it asks for that at all, it asks for the system's name.
    """
    if "uuid" in sys.modules or "platform" in sys.modules or sys.platform in ("win32", "darwin"):
        return
    name_of_the_system = ModuleType("platform")
    vars(name_of_the_system).update(system=lambda: os.uname().sysname)
    with _in_place_of("platform", name_of_the_system):
        import uuid  # noqa: F401


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
        with _in_place_of("typing_extensions", None):  # imports of it fail
            import msgspec  # noqa: F401


@contextmanager
def _in_place_of(name: str, other: ModuleType | None) -> Iterator[None]:
    sys.modules[name] = other  # type: ignore[assignment]
    try:
        yield
    finally:
        del sys.modules[name]


def spare_command_lines() -> None:
    """Let httpx be imported later without its command line, which brings click and, where they
    are installed, rich and pygments: half of its time and 5 MiB. It gets by without.
    """
    sys.modules.setdefault("httpx._main", None)  # type: ignore[arg-type]  # imports of it fail


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
            source = _ASLEEP + _NO_FEATURES if filename == _FEATURES else _ASLEEP
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
    with waking:
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

    usual = getattr(builtins, "__orig_import__", None)
    if usual is not None:
        setattr(builtins, "__import__", usual)  # noqa: B010 not ours

"""The compiled modules that a start needs, in one file that is read at once.

Python looks each module up in its folder, and opens, reads and checks a file of its own for it:
with two hundred modules that is a twelfth of a start. What is kept here is what Python keeps in
``__pycache__``, beside it and by the same rule: a module counts for as long as its source has the
time and the size that it had. Any other is imported as usual, and the file is written anew.

The file also tells in which order the modules were begun and ended last time. As long as all of
them are as they were, they are run in this order, each after those that it imports: nothing has
to be looked for any more, which takes as long as half of them take to run.
"""

from __future__ import annotations

import marshal
import os
import sys
from contextlib import suppress
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from importlib.util import MAGIC_NUMBER, spec_from_file_location
from pathlib import Path
from types import CodeType, ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_PACKAGE = __name__.partition(".")[0]
_FOLDER = Path(__file__).absolute().parent

#: Raised whenever what is kept takes another form.
_FORMAT = 4
#: A module: its source with time and size, where Python keeps it, its folder if it is a package
#: (else empty), its code.
_Kept = tuple[str, int, int, str, str, CodeType]


def place() -> Path | None:
    """The file's path, ``None`` where Python keeps no compiled modules beside their sources."""
    tag = sys.implementation.cache_tag
    if tag is None or sys.pycache_prefix is not None or getattr(sys, "frozen", False):
        return None
    level = f".opt-{sys.flags.optimize}" if sys.flags.optimize else ""
    return _FOLDER / "__pycache__" / f"start.{tag}{level}.bin"


class QuickModules:
    """Finds this program's modules in what has been read, as ``importlib`` asks for them."""

    def __init__(self, kept: dict[str, _Kept], order: list[str]) -> None:
        self._kept = kept
        self._former = order
        self._used: set[str] = set()
        #: Each module twice: where it is begun and where it is ended.
        self._order: list[str] = []
        # What was imported before is read by itself the next time too.
        self._before = _imported()
        sys.meta_path.insert(0, self)

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """How to load this module; ``None`` if it is not one of this program's."""
        if not _is_ours(name):
            return None
        kept = self._kept.get(name)
        if kept is not None and name not in self._used and _is_current(kept):
            return self._spec(name, kept, kept[-1])
        spec = PathFinder.find_spec(name, path, target)
        if spec is not None and type(spec.loader) is SourceFileLoader:
            self._order.append(name)
            spec.loader = _Loader(name, spec.loader.path, None, self._order)
        return spec

    def run_in_order(self) -> None:
        """Import all that the file has, if all of it is as it was.

        Where that does not work out, the rest is imported when somebody asks for it.
        """
        if not all(map(_is_current, self._kept.values())):
            return
        begun: dict[str, ModuleType] = {}
        try:
            for name in self._former:
                module = begun.pop(name, None)
                if module is not None:
                    self._run(name, module)
                elif name not in sys.modules:
                    begun[name] = sys.modules[name] = self._module(name)
        except Exception:  # noqa: BLE001 it is said to whoever imports it
            sys.modules.pop(name, None)
        for name in begun:
            sys.modules.pop(name, None)

    def _module(self, name: str) -> ModuleType:
        """A module that has not been run, with what ``importlib`` would give it."""
        kept = self._kept[name]
        spec = self._spec(name, kept, None)
        module = ModuleType(name)
        vars(module).update(
            __spec__=spec,
            __loader__=spec.loader,
            __package__=spec.parent,
            __file__=spec.origin,
            __cached__=spec.cached,
        )
        if spec.submodule_search_locations is not None:
            vars(module)["__path__"] = spec.submodule_search_locations
        return module

    def _run(self, name: str, module: ModuleType) -> None:
        """What ``importlib`` does when it has a module: it is also a name in its package."""
        *_, code = self._kept[name]
        exec(code, vars(module))  # noqa: S102 as importlib
        package, _, part = name.rpartition(".")
        setattr(sys.modules[package], part, module)
        self._order.append(name)

    def close(self) -> Callable[[], None] | None:
        """The start is over. Returns what writes the file anew, if it lacks something.

        That may be done in any thread, and fails without a word: the next start takes longer.
        """
        sys.meta_path.remove(self)
        kept, order, used = self._kept, self._order, self._used
        missing = _imported() - self._before - used
        if not missing and order == self._former:
            return None
        return lambda: _write(kept, missing, order)

    def _spec(self, name: str, kept: _Kept, code: CodeType | None) -> ModuleSpec:
        self._used.add(name)
        self._order.append(name)
        source, _, _, cached, folder, _ = kept
        spec = spec_from_file_location(
            name,
            source,
            loader=_Loader(name, source, code, self._order),
            submodule_search_locations=[folder] if folder else None,
        )
        assert spec is not None  # There is a loader.
        spec.cached = cached  # It would be put together anew for each module.
        return spec


class _Loader(SourceFileLoader):
    """Loads a module whose code may have been read already, and notes when it is done."""

    def __init__(self, name: str, path: str, code: CodeType | None, done: list[str]) -> None:
        super().__init__(name, path)
        self._code = code
        self._done = done

    def get_code(self, fullname: str) -> CodeType | None:
        """What was read, and what there is by then for whoever asks again."""
        code, self._code = self._code, None
        return code or super().get_code(fullname)

    def exec_module(self, module: ModuleType) -> None:
        """Run it."""
        super().exec_module(module)
        self._done.append(module.__name__)


_current: QuickModules | None = None


def begin() -> None:
    """Read the file, run what is in it, and import the rest from it until ``end``."""
    global _current
    path = place()
    if path is None or _current is not None:
        return
    try:
        header, kept, order = marshal.loads(path.read_bytes())  # noqa: S302 as __pycache__
    except (OSError, ValueError, TypeError, EOFError):
        header = None
    if header != _header():
        kept, order = {}, []
    _current = QuickModules(kept, order)
    _current.run_in_order()


def end() -> Callable[[], None] | None:
    """The start is over, if it was not already: see ``QuickModules.close``."""
    global _current
    current, _current = _current, None
    return None if current is None else current.close()


def _header() -> tuple[int, bytes, str]:
    """What has to be the same for the rest to be understood."""
    return _FORMAT, MAGIC_NUMBER, str(_FOLDER)


def _is_ours(name: str) -> bool:
    return name == _PACKAGE or name.startswith(f"{_PACKAGE}.")


def _imported() -> set[str]:
    return set(filter(_is_ours, sys.modules))


def _is_current(kept: _Kept) -> bool:
    source, modified, size, *_ = kept
    try:
        now = os.stat(source)  # noqa: PTH116 two hundred times, before anything is seen
    except OSError:
        return False
    return (int(now.st_mtime), now.st_size) == (modified, size)


def _write(kept: dict[str, _Kept], missing: set[str], order: list[str]) -> None:
    """What is still true of the old file stays: another kind of start may need it."""
    path = place()
    if path is None or sys.dont_write_bytecode:
        return
    modules = {name: one for name, one in kept.items() if _is_current(one)}
    for name in missing:
        # One that is gone by now, or does not compile any more, is not for the next start.
        with suppress(OSError, SyntaxError):
            one = _compiled(sys.modules[name])
            if one is not None and _is_current(one):
                modules[name] = one
    order = [name for name in order if name in modules]
    # Never half a file, and no error where the folder cannot be written.
    content = marshal.dumps((_header(), modules, order))
    SourceFileLoader(_PACKAGE, str(path)).set_data(str(path), content)


def _compiled(module: ModuleType) -> _Kept | None:
    spec = module.__spec__
    if spec is None or spec.origin is None or not isinstance(spec.loader, SourceFileLoader):
        return None
    source = Path(spec.origin)
    before = source.stat()
    code = spec.loader.get_code(module.__name__)
    if code is None:
        return None
    folder = str(source.parent) if hasattr(module, "__path__") else ""
    return spec.origin, int(before.st_mtime), before.st_size, spec.cached or "", folder, code

"""The compiled modules that a start needs, in one file that is read at once.

Python looks each module up in its folder, and opens, reads and checks a file of its own for it:
with two hundred modules that is a twelfth of a start. What is kept here is what Python keeps in
``__pycache__``, beside it and by the same rule: a module counts for as long as its source has the
time and the size that it had. Any other is imported as usual, and the file is written anew.
"""

from __future__ import annotations

import marshal
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import MAGIC_NUMBER, spec_from_file_location
from pathlib import Path
from types import CodeType, ModuleType

_PACKAGE = __name__.partition(".")[0]
_FOLDER = Path(__file__).absolute().parent

#: Raised whenever what is kept takes another form.
_FORMAT = 2
#: A module: its source with time and size, its folder if it is a package (else empty), its code.
_Kept = tuple[str, int, int, str, CodeType]


def place() -> Path | None:
    """The file's path, ``None`` where Python keeps no compiled modules beside their sources."""
    tag = sys.implementation.cache_tag
    if tag is None or sys.pycache_prefix is not None or getattr(sys, "frozen", False):
        return None
    level = f".opt-{sys.flags.optimize}" if sys.flags.optimize else ""
    return _FOLDER / "__pycache__" / f"start.{tag}{level}.bin"


class QuickModules:
    """Finds this program's modules in what has been read, as ``importlib`` asks for them."""

    def __init__(self, kept: dict[str, _Kept]) -> None:
        self._kept = kept
        self._used: dict[str, _Kept] = {}
        # What was imported before is read by itself the next time too.
        self._before = _imported()
        sys.meta_path.insert(0, self)

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """How to load this module; ``None`` if it is not kept, or is another by now."""
        kept = self._kept.get(name)
        if kept is None or name in self._used or not _is_current(kept):
            return None
        self._used[name] = kept
        source, _, _, folder, code = kept
        return spec_from_file_location(
            name,
            source,
            loader=_Loader(name, source, code),
            submodule_search_locations=[folder] if folder else None,
        )

    def close(self) -> Callable[[], None] | None:
        """The start is over. Returns what writes the file anew, if it lacks something.

        That may be done in any thread, and fails without a word: the next start takes longer.
        """
        sys.meta_path.remove(self)
        kept, used, self._kept, self._used = self._kept, self._used, {}, {}
        missing = _imported() - self._before - used.keys()
        return (lambda: _write(kept, missing)) if missing else None


class _Loader(SourceFileLoader):
    """Loads a module whose code has been read already; its source is where it always is."""

    def __init__(self, name: str, path: str, code: CodeType) -> None:
        super().__init__(name, path)
        self._code: CodeType | None = code

    def get_code(self, fullname: str) -> CodeType | None:
        """What was read, and what there is by then for whoever asks again."""
        code, self._code = self._code, None
        return code or super().get_code(fullname)


_current: QuickModules | None = None


def begin() -> None:
    """Read the file, and import from it until ``end``."""
    global _current
    path = place()
    if path is None or _current is not None:
        return
    try:
        header, kept = marshal.loads(path.read_bytes())  # noqa: S302 as __pycache__
    except (OSError, ValueError, TypeError, EOFError):
        kept = {}
    else:
        if header != _header():
            kept = {}
    _current = QuickModules(kept)


def end() -> Callable[[], None] | None:
    """The start is over, if it was not already: see ``QuickModules.close``."""
    global _current
    current, _current = _current, None
    return None if current is None else current.close()


def _header() -> tuple[int, bytes, str]:
    """What has to be the same for the rest to be understood."""
    return _FORMAT, MAGIC_NUMBER, str(_FOLDER)


def _imported() -> set[str]:
    return {name for name in sys.modules if name == _PACKAGE or name.startswith(f"{_PACKAGE}.")}


def _is_current(kept: _Kept) -> bool:
    source, modified, size, _, _ = kept
    try:
        now = os.stat(source)  # noqa: PTH116 two hundred times, before anything is seen
    except OSError:
        return False
    return (int(now.st_mtime), now.st_size) == (modified, size)


def _write(kept: dict[str, _Kept], missing: set[str]) -> None:
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
    # Never half a file, and no error where the folder cannot be written.
    content = marshal.dumps((_header(), modules))
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
    return spec.origin, int(before.st_mtime), before.st_size, folder, code

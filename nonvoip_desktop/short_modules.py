"""The compiled modules of everybody's start that ``quick_modules`` has not, in one file.

Those are libraries, until the window is painted and right after: Qt, the line, the keyring, the
tray. In the file they are as ``short_code`` makes them, since that takes less memory, and count by
the rule of ``quick_modules``: for as long as a source has the time and the size that it had.
"""

from __future__ import annotations

import marshal
import os
import sys
from contextlib import suppress
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import MAGIC_NUMBER, spec_from_file_location
from mmap import ACCESS_READ, mmap
from pathlib import Path
from types import CodeType, ModuleType
from typing import TYPE_CHECKING, BinaryIO

from nonvoip_desktop import quick_modules

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

#: Raised whenever what is kept takes another form.
_FORMAT = 2
#: Bytes at the end of the file that say how long the list of modules before them is.
_LENGTH = 8
#: A module: its source with time and size, its folder if it is a package (else empty), its code.
_Kept = tuple[str, int, int, str, CodeType]


def place() -> Path | None:
    """The file's path, beside that of ``quick_modules`` and where there is one."""
    start = quick_modules.place()
    return None if start is None else start.with_name(start.name.replace("start", "short", 1))


class ShortModules:
    """Finds modules in the file, as ``importlib`` asks for them in any thread, until closed."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._packed = _packed_in(path)
        self._used: set[str] = set()
        # What was imported before is not looked for here the next time either.
        self._before = _imported()
        sys.meta_path.insert(0, self)

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """How to load this module; ``None`` if it is not kept, or is another by now."""
        packed = self._packed.get(name)
        kept = _unpacked(packed) if packed and name not in self._used else None
        if kept is None:
            return None
        self._used.add(name)
        source, _, _, folder, code = kept
        return spec_from_file_location(
            name,
            source,
            loader=_Loader(name, source, code),
            submodule_search_locations=[folder] if folder else None,
        )

    def close(self) -> Callable[[], None] | None:
        """Find nothing any more. Returns what writes the file anew, if it lacks something.

        That may be done in any thread, and fails without a word.
        """
        sys.meta_path.remove(self)
        hopeless = {name for name, packed in self._packed.items() if not packed}
        self._packed = {}
        missing = _imported() - self._before - self._used - hopeless
        return (lambda: _write(self._path, missing)) if missing else None


class _Loader(SourceFileLoader):
    """Loads a module whose code has been read already; its source is where it always is."""

    def __init__(self, name: str, path: str, code: CodeType) -> None:
        super().__init__(name, path)
        self._code: CodeType | None = code

    def get_code(self, fullname: str) -> CodeType | None:
        """What was read, and what there is by then for whoever asks again."""
        code, self._code = self._code, None
        return code or super().get_code(fullname)


_current: ShortModules | None = None


def begin() -> None:
    """Map the file, and import from it until ``end``; twice is fine."""
    global _current
    path = place()
    if path is not None and _current is None:
        _current = ShortModules(path)


def end() -> Callable[[], None] | None:
    """What is imported from now on is none of everybody's start: see ``ShortModules.close``."""
    global _current
    current, _current = _current, None
    return None if current is None else current.close()


def _header() -> tuple[int, bytes, tuple[str, ...]]:
    """What has to be the same for the rest to be understood, and to be what Python would find.

    Where it looks first is where it was started, which is none of the libraries' places.
    """
    return _FORMAT, MAGIC_NUMBER, tuple(sys.path[1:])


def _imported() -> set[str]:
    """The modules that there are by now and that can be kept."""
    return {
        name
        for name, module in tuple(sys.modules.items())
        if isinstance(module, ModuleType) and _is_plain(vars(module).get("__spec__"))
    }


def _is_plain(spec: ModuleSpec | None) -> bool:
    """Whether the module was imported from its source, or from what is kept of that."""
    return (
        spec is not None and spec.has_location and type(spec.loader) in (SourceFileLoader, _Loader)
    )


def _unpacked(packed: memoryview | bytes) -> _Kept | None:
    """What is kept of a module; ``None`` if it is another by now, or the file came to harm."""
    try:
        kept: _Kept = marshal.loads(packed)  # noqa: S302 as __pycache__
        source, modified, size, _, _ = kept
        now = os.stat(source)  # noqa: PTH116 hundreds of times, many before anything is seen
    except (OSError, ValueError, TypeError, EOFError):
        return None
    return kept if (int(now.st_mtime), now.st_size) == (modified, size) else None


def _packed_in(path: Path) -> dict[str, memoryview]:
    """The modules of a file, each as it is packed there; none if the file is not of use.

    It is mapped: read, it would be held twice for a while, and leave a hole of its size.
    """
    try:
        with path.open("rb") as file:
            whole = memoryview(mmap(file.fileno(), 0, access=ACCESS_READ))
        size = int.from_bytes(whole[-_LENGTH:], "little")
        header, sizes = marshal.loads(whole[-_LENGTH - size : -_LENGTH])  # noqa: S302 as __pycache__
    except (OSError, ValueError, TypeError, EOFError):
        return {}
    if header != _header():
        return {}
    at, packed = 0, {}
    for name, size in sizes.items():
        packed[name] = whole[at : at + size]
        at += size
    return packed


def _write(path: Path, missing: set[str]) -> None:
    """What is still true of the old file stays: another kind of start may need it."""
    if sys.dont_write_bytecode:
        return
    # Never half a file, and no error where the folder cannot be written.
    beside = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(exist_ok=True)
        with beside.open("wb") as file:
            _fill(file, path, missing)
        beside.replace(path)
    except OSError:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def _fill(file: BinaryIO, path: Path, missing: set[str]) -> None:
    """One module after the other: to hold all of them would leave holes of 5 MiB until the end.

    Nothing of the old file is mapped any more after this; Windows would not let it be replaced.
    """
    sizes: dict[str, int] = {}
    for name, one in _packed_in(path).items():
        if name not in missing and (not one or _unpacked(one)):
            sizes[name] = file.write(one)
    for name in missing:
        # One that is gone by now, or has no source, is not looked for again.
        sizes[name] = 0
        with suppress(OSError, SyntaxError, KeyError):
            kept = _compiled(sys.modules[name])
            if kept is not None and _unpacked(content := marshal.dumps(kept)):
                sizes[name] = file.write(content)
    index = marshal.dumps((_header(), sizes))
    file.write(index)
    file.write(len(index).to_bytes(_LENGTH, "little"))


def _compiled(module: ModuleType) -> _Kept | None:
    spec = module.__spec__
    if spec is None or spec.origin is None or not isinstance(spec.loader, SourceFileLoader):
        return None
    source = Path(spec.origin)
    before = source.stat()
    code = spec.loader.get_code(module.__name__)
    if code is None:
        return None
    # Needed once after an installation.
    from nonvoip_desktop.short_code import shortened

    folder = str(source.parent) if hasattr(module, "__path__") else ""
    return spec.origin, int(before.st_mtime), before.st_size, folder, shortened(code)

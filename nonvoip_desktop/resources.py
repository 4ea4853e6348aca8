"""Where icons, styles, migrations and translations lie: a checkout, a wheel or a bundle."""

from __future__ import annotations

import functools
import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def path(*parts: str) -> Path:
    """The path of one resource, such as ``path("icons", "app.svg")``.

    The resource itself need not exist. Raises ``FileNotFoundError`` when the
    installation holds no resources at all.
    """
    return root().joinpath(*parts)


def document(name: str) -> Path:
    """The path of a document of the project, ``CHANGELOG.md`` or ``LICENSE``.

    A wheel and a bundle hold them among the resources; a checkout has them at its top.
    """
    bundled = path("documents", name)
    return bundled if bundled.is_file() else root().parent / name


@functools.cache
def root() -> Path:
    """The folder that holds all resources; raises ``FileNotFoundError`` if there is none."""
    for candidate in _candidates():
        if candidate.is_dir():
            return candidate
    raise FileNotFoundError(
        "The program's own files (icons, styles) are missing; please install it again."
    )


def _candidates() -> tuple[Path, ...]:
    # PyInstaller unpacks data files below sys._MEIPASS; its modules have no real folder.
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        return (Path(bundle) / "resources",)
    # The wheel holds the folder inside the package; a checkout has it beside the package.
    return (_PACKAGE / "_resources", _PACKAGE.parent / "resources")

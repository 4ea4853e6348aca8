"""What goes into the bundle: all of the program, and of what PyInstaller found what is used."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

#: Packages that nothing of the program uses at run time but some hook would bring.
EXCLUDED_MODULES = (
    *("tkinter", "setuptools", "pip", "wheel", "distutils", "unittest", "pydoc", "doctest"),
    *("lib2to3", "ensurepip", "curses", "pycparser", "IPython", "pytest", "rich", "pygments"),
    *("h2", "socksio", "brotli", "brotlicffi", "zstandard", "trio", "uvloop", "httptools"),
    *("websockets", "wsproto", "watchfiles", "jinja2", "itsdangerous", "multipart"),
    *("PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtQuickWidgets", "PySide6.QtDesigner"),
    *("PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets", "PySide6.QtPrintSupport"),
    *("PySide6.QtSql", "PySide6.QtHelp", "PySide6.QtUiTools", "PySide6.QtXml"),
    *("PySide6.QtConcurrent", "PySide6.QtWebEngineCore", "PySide6.QtWebEngineWidgets"),
)

#: Qt's plugins that are kept, by folder; the other folders are left out whole.
PLUGINS = {
    "iconengines": r"qsvgicon",
    "imageformats": r"q(svg|ico|jpeg)",
    "platforms": r"qxcb|qwayland.*|qoffscreen|qwindows|qcocoa|qminimal",
    "platforminputcontexts": r"(compose|ibus)platforminputcontext.*",
    "platformthemes": r"qxdgdesktopportal",
    "styles": r"q(modernwindowsstyle|windowsvistastyle|macstyle)",
    "tls": r"qcertonlybackend",
    "wayland-decoration-client": r"(bradient|adwaita).*",
    "wayland-shell-integration": r"xdg-shell",
}
_PLUGIN = re.compile(r"PySide6/(?:Qt/)?plugins/([^/]+)/(?:lib)?([^/]+?)(?:\.so|\.dll|\.dylib)$")
_TRANSLATION = re.compile(r"PySide6/(?:Qt/)?translations/(\w+?)_(\w+)\.qm$")
_ANY_TRANSLATION = re.compile(r"PySide6/(?:Qt/)?translations/")
#: Libraries of the modules and plugins above; on macOS they are frameworks, folders with links.
_UNUSED = (
    r"(?:Qml|Quick|Designer|Pdf|VirtualKeyboard|Sql|PrintSupport|WebEngine|Egl[Ff][Ss]|WlShell)"
)
_LIBRARIES = re.compile(
    rf"(?:lib)?Qt6?{_UNUSED}|opengl32sw|d3dcompiler|"
    r"lib(?:gtk-3|gdk-3|gdk_pixbuf|cairo|pango|atk|atspi|harfbuzz|fribidi|pixman|epoxy|thai|datrie)"
)
_QML = re.compile(r"PySide6/(?:Qt/)?qml/")
_FRAMEWORKS = re.compile(rf"(?:^|/)Qt{_UNUSED}\w*\.framework(?:/|$)")


def own_modules(package: Path) -> list[str]:
    """Every module of the program, so that none that is imported late is forgotten."""
    return sorted(
        ".".join((package.name, *file.relative_to(package).with_suffix("").parts)).removesuffix(
            ".__init__"
        )
        for file in package.rglob("*.py")
    )


def own_files(root: Path) -> list[tuple[Path, str]]:
    """Every file that is not Python, each with its folder in the bundle.

    Those of ``resources/``, but for the list of licences, which each build makes for itself; those
    that lie among the modules, such as the steps that build the database; and the documents that
    a wheel gets from the top of the checkout, too.
    """
    package = root / "nonvoip_desktop"
    found = [
        file
        for top in (root / "resources", package)
        for file in top.rglob("*")
        if file.is_file()
        and file.suffix not in (".py", ".pyc", ".ts")
        # What a start has kept there for the next one names folders of this machine.
        and file.parent.name != "__pycache__"
        and file.relative_to(root).parts[:2] != ("resources", "licences")
        and not file.name.startswith(".")
    ]
    placed = [(file, file.parent.relative_to(root).as_posix()) for file in sorted(found)]
    return placed + [(root / name, place) for name, place in _documents(root)]


def _documents(root: Path) -> Iterator[tuple[str, str]]:
    """The single files that pyproject.toml puts among the resources, each with its folder."""
    told = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    wheel = told["tool"]["hatch"]["build"]["targets"]["wheel"]
    for name, place in wheel["force-include"].items():
        if (root / name).is_file():
            folder = place.rpartition("/")[0].removeprefix("nonvoip_desktop/_resources")
            yield name, f"resources{folder}"


def languages(root: Path) -> frozenset[str]:
    """The languages that the program speaks beside English, by its own translations."""
    files = (root / "resources" / "translations").glob("*.qm")
    return frozenset(match[1] for file in files if (match := re.search(r"_(\w+)$", file.stem)))


def kept(
    entries: Iterable[tuple[str, str, str]], spoken: frozenset[str] = frozenset()
) -> Iterator[tuple[str, str, str]]:
    """The entries of PyInstaller's table that belong into the bundle.

    Of Qt's own translations only those to the languages in ``spoken`` do.
    """
    for entry in entries:
        name = entry[0].replace("\\", "/")
        plugin = _PLUGIN.search(name)
        if plugin is not None:
            wanted = PLUGINS.get(plugin[1])
            if wanted is None or not re.fullmatch(wanted, plugin[2]):
                continue
        elif _ANY_TRANSLATION.search(name):
            told = _TRANSLATION.search(name)
            if told is None or told[1] != "qtbase" or not _is_spoken(told[2], spoken):
                continue
        elif (
            _LIBRARIES.match(name.rsplit("/", 1)[-1])
            or _FRAMEWORKS.search(name)
            or _QML.search(name)
        ):
            continue
        yield entry


def _is_spoken(language: str, spoken: frozenset[str]) -> bool:
    """Whether a translation serves a language: ``pt_BR`` serves ``pt``, and the other way round."""
    return any(language.partition("_")[0] == each.partition("_")[0] for each in spoken)


def needed(
    entries: Iterable[tuple[str, str, str]], imports: Callable[[str], Iterable[str]]
) -> Iterator[tuple[str, str, str]]:
    """Without the shared libraries (of Linux) that only left-out files asked for.

    ``imports`` gives the names of the libraries that a file is linked with.
    """
    table = list(entries)
    libraries = {name: source for name, source, _ in table if re.match(r"lib[^/]+\.so", name)}
    todo = [source for name, source, _ in table if name not in libraries]
    reached: set[str] = set()
    while todo:
        for name in imports(todo.pop()):
            library = name.rsplit("/", 1)[-1]
            if library in libraries and library not in reached:
                reached.add(library)
                todo.append(libraries[library])
    for entry in table:
        if entry[0] not in libraries or entry[0] in reached or "libpython" in entry[0]:
            yield entry

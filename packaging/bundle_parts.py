"""Which of the files that PyInstaller found are left out of the bundle, and why."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

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
_TRANSLATION = re.compile(r"PySide6/(?:Qt/)?translations/(?!qtbase_)")
#: Libraries of the modules and plugins above.
_LIBRARIES = re.compile(
    r"(?:lib)?Qt6?(?:Qml|Quick|Designer|Pdf|VirtualKeyboard|Sql|PrintSupport|WebEngine|"
    r"Egl[Ff][Ss]|WlShell)|opengl32sw|d3dcompiler|"
    r"lib(?:gtk-3|gdk-3|gdk_pixbuf|cairo|pango|atk|atspi|harfbuzz|fribidi|pixman|epoxy|thai|datrie)"
)


def kept(entries: Iterable[tuple[str, str, str]]) -> Iterator[tuple[str, str, str]]:
    """The entries of PyInstaller's table that belong into the bundle."""
    for entry in entries:
        name = entry[0].replace("\\", "/")
        plugin = _PLUGIN.search(name)
        if plugin is not None:
            wanted = PLUGINS.get(plugin[1])
            if wanted is None or not re.fullmatch(wanted, plugin[2]):
                continue
        elif _TRANSLATION.search(name) or _LIBRARIES.match(name.rsplit("/", 1)[-1]):
            continue
        yield entry


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

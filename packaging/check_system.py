#!/usr/bin/env python3
"""Names the system libraries and fonts that Qt misses here, and the one command that brings them.

Usage: check_system.py PLATFORM... [faces] (offscreen, xcb, wayland). As root on Debian or Ubuntu
it installs them at once. Exits 0 when nothing is missing (any more), else 1; without the faces that
tests and pictures are painted with, which only ``faces`` asks for, one can go on. Linux only;
elsewhere the wheels bring everything.
"""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

#: Which package of Debian and Ubuntu holds a library that Qt's wheels do not bring.
PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
FONTS = "fonts-dejavu-core"
#: Faces for every script that the program speaks; tests/fonts.conf chooses among them.
FACES = {
    "DejaVuSans.ttf": "fonts-dejavu-core",
    "NotoSans-Regular.ttf": "fonts-noto-core",
    "NotoSansArabic-Regular.ttf": "fonts-noto-core",
    "NotoSansCJK-Regular.ttc": "fonts-noto-cjk",
}
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts")


def missing_libraries(platforms: list[str]) -> set[str]:
    """The libraries that the platform plugins and the Qt modules in use ask for in vain."""
    spec = importlib.util.find_spec("PySide6")
    if spec is None or spec.origin is None:
        sys.exit("PySide6 is not installed in this environment; run `make setup` first.")
    home = Path(spec.origin).parent
    wanted = [home / f"Qt{module}.abi3.so" for module in ("Widgets", "Svg", "DBus", "Network")]
    wanted += [home / "Qt" / "plugins" / "platforms" / f"libq{name}.so" for name in platforms]
    missing: set[str] = set()
    for file in wanted:
        told = subprocess.run(
            ["ldd", str(file)], capture_output=True, text=True, env={**os.environ, "LC_ALL": "C"}
        )
        missing.update(re.findall(r"^\s*(\S+) => not found", told.stdout, re.MULTILINE))
    return missing


def fonts_here() -> set[str]:
    """The names of the files of all fonts."""
    return {
        file.name
        for folder in FONT_FOLDERS
        for file in Path(folder).expanduser().rglob("*")
        if file.suffix in (".ttf", ".otf", ".ttc")
    }


def has_fonts() -> bool:
    """Whether there is any font; without one Qt draws boxes."""
    return bool(fonts_here())


def missing_faces() -> set[str]:
    """What tests and pictures are painted with, and is not there."""
    return FACES.keys() - fonts_here()


def packages(libraries: set[str], fonts: bool, faces: set[str]) -> list[str]:
    """The packages that bring these libraries and faces, and fonts where there are none."""
    named = {PACKAGES[library] for library in libraries if library in PACKAGES}
    named |= {FACES[face] for face in faces}
    return sorted(named | (set() if fonts else {FONTS}))


def main(arguments: list[str]) -> int:
    """Check, and install or say what to install."""
    if not sys.platform.startswith("linux"):
        return 0
    platforms = [name for name in arguments if name != "faces"]
    libraries, fonts = missing_libraries(platforms), has_fonts()
    faces = missing_faces() if "faces" in arguments else set()
    if not libraries and fonts and not faces:
        return 0
    wanted = packages(libraries, fonts, faces)
    what = ", ".join([*sorted(libraries), *([] if fonts else ["any font"]), *sorted(faces)])
    print(f"This system lacks what Qt needs: {what}", file=sys.stderr)
    unknown = sorted(library for library in libraries if library not in PACKAGES)
    if unknown:
        print(f"Look for packages that hold: {', '.join(unknown)}", file=sys.stderr)
    stops = 1 if libraries or not fonts else 0
    command = ["apt-get", "install", "--yes", "--no-install-recommends", *wanted]
    if not wanted or not shutil.which("apt-get"):
        return stops
    if os.geteuid() != 0:
        print(f"Install it by:\n    sudo {' '.join(command)}", file=sys.stderr)
        return stops
    print(f"Installing: {' '.join(wanted)}", file=sys.stderr)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "update", "-qq"], env=environment, check=False)
    subprocess.run(command, env=environment, check=False)
    left = missing_libraries(platforms)
    if left or not has_fonts():
        print(f"Still missing: {', '.join(sorted(left)) or 'any font'}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:] or ["offscreen"]))

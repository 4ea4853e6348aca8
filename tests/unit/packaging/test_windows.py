"""What Windows gets: an installer that compiles, takes away exactly what it brought, and a .zip."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import zipfile
from datetime import UTC, datetime
from pathlib import Path
from xml.etree import ElementTree

import pytest

from nonvoip_desktop.desktop.autostart import windows as autostart
from nonvoip_desktop.paths import APP_NAME
from tests.helpers.scripts import PACKAGING, ROOT, load

file_lists = load("windows/file_lists")
portable = load("windows/portable")
icons = load("icons")
SCRIPT = (PACKAGING / "windows" / "installer.nsi").read_text(encoding="utf-8")
TEXTS = (PACKAGING / "windows" / "texts.nsh").read_text(encoding="utf-8")


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    folder = tmp_path / "nonvoip-desktop"
    for name in (
        "nonvoip-desktop.exe",
        "nonvoip-desktop-console.exe",
        "_internal/a/b/c.txt",
        "_internal/a/Ä $x.txt",
    ):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(name, encoding="utf-8")
    return folder


def test_the_uninstaller_names_every_file_that_the_installer_brings(bundle: Path) -> None:
    put, take = file_lists.lists(bundle)
    brought = re.findall(r'(?m)^File ".*/nonvoip-desktop/(.+)"$', put)
    assert len(brought) == 4
    removed = re.findall(r'(?m)^Delete "\$INSTDIR\\(.+)"$', take)
    assert {name.replace("$$", "$").replace("\\", "/") for name in removed} == set(brought)
    # A folder after those in it, and only when it is empty.
    assert re.findall(r'(?m)^RMDir "\$INSTDIR\\(.+)"$', take) == [
        *("_internal\\a\\b", "_internal\\a", "_internal")
    ]
    assert "/r" not in take


@pytest.mark.skipif(shutil.which("makensis") is None, reason="makensis (package nsis) is not here")
def test_the_installer_compiles_without_a_warning(bundle: Path, tmp_path: Path) -> None:
    from PySide6.QtGui import QImage

    image = QImage(256, 256, QImage.Format.Format_ARGB32)
    image.fill(0)
    png = tmp_path / "x.png"
    assert image.save(str(png))
    icon = tmp_path / "app.ico"
    icon.write_bytes(icons.ico(dict.fromkeys(icons.WINDOWS, png.read_bytes())))
    put, take = file_lists.lists(bundle)
    (tmp_path / "in.nsh").write_text(put, encoding="utf-8")
    (tmp_path / "out.nsh").write_text(take, encoding="utf-8")
    target = tmp_path / "program-1.2.3-setup.exe"
    values = {
        "VERSION": "1.2.3",
        "VERSION_NUMBERS": "1.2.3.0",
        "OUTPUT": str(target),
        "ICON": str(icon),
        "NAME": "NonVoip Desktop",
        "PUBLISHER": "someone",
        "HOMEPAGE": "https://example.com",
        "FILES_IN": str(tmp_path / "in.nsh"),
        "FILES_OUT": str(tmp_path / "out.nsh"),
    }
    ran = subprocess.run(
        ["makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8"]
        + [f"-D{name}={value}" for name, value in values.items()]
        + [str(PACKAGING / "windows" / "installer.nsi")],
        capture_output=True,
        text=True,
        env={**os.environ, "LC_ALL": "C.UTF-8"},
        timeout=100,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert target.read_bytes()[:2] == b"MZ"


def test_the_installers_words_are_there_in_every_language() -> None:
    languages = re.findall(r'MUI_LANGUAGE "(\w+)"', SCRIPT)
    assert languages[0] == "English"
    used = set(re.findall(r"\$\((TEXT_\w+)\)", SCRIPT))
    for language in languages:
        there = re.findall(rf"LangString (\w+) \${{LANG_{language.upper()}}} \"\S.+\"", TEXTS)
        assert set(there) == used, language


def test_installer_and_program_mean_the_same_places() -> None:
    assert f'!define RUN_KEY "{autostart.KEY}"' in SCRIPT
    assert f'!define RUN_VALUE "{autostart.NAME}"' in SCRIPT
    assert f'!define DATA "$LOCALAPPDATA\\{APP_NAME}"' in SCRIPT
    assert "RequestExecutionLevel user" in SCRIPT


def test_the_manifest_asks_for_sharp_pixels_and_long_paths() -> None:
    text = (PACKAGING / "windows" / "app.manifest").read_text(encoding="utf-8")
    found = {each.tag.rpartition("}")[2]: each.text for each in ElementTree.fromstring(text).iter()}
    assert found["dpiAwareness"] == "PerMonitorV2, PerMonitor"
    assert found["longPathAware"] == "true"
    assert 'level="asInvoker"' in text


def test_the_same_bundle_gives_the_same_zip(bundle: Path, tmp_path: Path) -> None:
    when = datetime(2026, 11, 25, 12, tzinfo=UTC)
    for name in ("one.zip", "two.zip"):
        portable.pack(bundle, tmp_path / name, when)
        (bundle / "_internal/a/b/c.txt").touch()
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()
    with zipfile.ZipFile(tmp_path / "one.zip") as archive:
        assert "nonvoip-desktop/_internal/a/b/c.txt" in archive.namelist()
        assert archive.testzip() is None


def test_the_icons_hold_every_size(tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, "packaging/icons.py", str(tmp_path)],
        cwd=ROOT,
        check=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        timeout=60,
    )
    assert {file.name for file in tmp_path.glob("*.png")} == {
        f"app-{size}.png" for size in icons.SIZES
    }
    ico = (tmp_path / "app.ico").read_bytes()
    assert int.from_bytes(ico[4:6], "little") == len(icons.WINDOWS)
    icns = (tmp_path / "app.icns").read_bytes()
    assert icns[:4] == b"icns"
    assert int.from_bytes(icns[4:8], "big") == len(icns)

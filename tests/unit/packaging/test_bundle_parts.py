"""The bundle gets all of the program, and of Qt only what is used, on each system."""

from __future__ import annotations

import pkgutil
import zipfile
from pathlib import Path

import pytest

import nonvoip_desktop
from tests.helpers.scripts import ROOT, load

parts = load("bundle_parts")
check = load("check_bundle")
clean = load("clean_bundle")


def names(entries: list[str], spoken: frozenset[str] = frozenset()) -> list[str]:
    table = [(name, f"/somewhere/{name}", "BINARY") for name in entries]
    return [name for name, _, _ in parts.kept(table, spoken)]


@pytest.mark.parametrize(
    "used",
    [
        "PySide6/Qt/lib/libQt6Widgets.so.6",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "PySide6\\Qt6Gui.dll",
        "PySide6\\plugins\\platforms\\qwindows.dll",
        "PySide6\\plugins\\styles\\qmodernwindowsstyle.dll",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore",
        "python3.11/lib-dynload/_ssl.so",
    ],
)
def test_what_is_used_is_kept(used: str) -> None:
    assert names([used]) == [used]


@pytest.mark.parametrize(
    "unused",
    [
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "PySide6/Qt/plugins/sqldrivers/libqsqlite.so",
        "PySide6/Qt/plugins/imageformats/libqtiff.so",
        "PySide6\\Qt6Qml.dll",
        "PySide6\\opengl32sw.dll",
        "PySide6\\plugins\\qmltooling\\qmldbg_native.dll",
        "PySide6\\translations\\qtbase_de.qm",
        "PySide6/Qt/lib/QtQuick.framework/Versions/A/QtQuick",
        "PySide6/Qt/lib/QtQuick.framework/Versions/A/Resources/Info.plist",
        "PySide6/Qt/lib/QtQmlModels.framework",
        "PySide6/Qt/translations/qt_help_de.qm",
        "PySide6/Qt/qml/QtCore/libqtqmlcoreplugin.dylib",
    ],
)
def test_what_is_not_used_is_left_out(unused: str) -> None:
    assert names([unused]) == []


def test_qts_own_words_are_kept_in_the_languages_that_the_program_speaks() -> None:
    folder = "PySide6/Qt/translations/"
    table = [f"{folder}qtbase_{each}.qm" for each in ("de", "pt_BR", "zh_CN", "fr", "pt_PT")]
    spoken = frozenset({"de", "pt", "zh_CN"})
    assert names(table, spoken) == [table[0], table[1], table[2], table[4]]


def test_the_programs_languages_are_those_of_its_translations(tmp_path: Path) -> None:
    assert parts.languages(tmp_path) == frozenset()
    folder = tmp_path / "resources" / "translations"
    folder.mkdir(parents=True)
    for name in ("nonvoip_de.qm", "nonvoip_pt_BR.qm", "nonvoip_fr.ts"):
        (folder / name).touch()
    assert parts.languages(tmp_path) == {"de", "pt_BR"}


def test_every_module_of_the_program_is_asked_for() -> None:
    found = parts.own_modules(ROOT / "nonvoip_desktop")
    walked = {
        each.name for each in pkgutil.walk_packages(nonvoip_desktop.__path__, "nonvoip_desktop.")
    }
    assert {"nonvoip_desktop", *walked} == set(found)
    assert "nonvoip_desktop.ui.theme" in walked


def test_every_file_that_is_not_python_is_brought_to_its_place() -> None:
    found = {f"{place}/{file.name}" for file, place in parts.own_files(ROOT)}
    assert "resources/icons/app.svg" in found
    assert "resources/style/app.qss" in found
    assert "nonvoip_desktop/store/migrations/0001_first.sql" in found
    assert {"resources/documents/LICENSE", "resources/documents/CHANGELOG.md"} <= found
    assert not [name for name in found if name.endswith((".py", ".pyc", ".ts"))]
    # The build writes a list of its own, of what it really bundles.
    assert not [name for name in found if name.startswith("resources/licences")]


def test_what_a_checkout_has_kept_for_its_next_start_stays_there(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_bytes((ROOT / "pyproject.toml").read_bytes())
    for name in ("__pycache__/start.cpython-311.bin", "store/migrations/0001_first.sql"):
        (tmp_path / "nonvoip_desktop" / name).parent.mkdir(parents=True)
        (tmp_path / "nonvoip_desktop" / name).touch()
    names = [file.name for file, place in parts.own_files(tmp_path) if "nonvoip" in place]
    assert names == ["0001_first.sql"]


def test_libraries_that_only_left_out_files_wanted_go_with_them() -> None:
    table = [
        ("program.so", "/x/program.so", "EXTENSION"),
        ("libused.so.1", "/x/libused.so.1", "BINARY"),
        ("libdeep.so.1", "/x/libdeep.so.1", "BINARY"),
        ("libalone.so.1", "/x/libalone.so.1", "BINARY"),
    ]
    links = {"/x/program.so": ["libused.so.1"], "/x/libused.so.1": ["/usr/lib/libdeep.so.1"]}
    kept = [name for name, _, _ in parts.needed(table, lambda file: links.get(file, []))]
    assert kept == ["program.so", "libused.so.1", "libdeep.so.1"]


@pytest.mark.parametrize(
    "data",
    [
        b"\x00/opt/here/lib\x00",
        b"'/opt/here'",
        b"\x00/opt/here\x00",
        '"C:\\build\\here\\lib"'.encode("utf-16-le"),
        b"C:\\\\build\\\\here\\\\x.py",
        b"C:/build/here/x.py",
    ],
)
def test_a_folder_of_the_building_machine_is_found_in_any_form(data: bytes) -> None:
    places = ["/opt/here", "C:\\build\\here"]
    assert len(check.named(data, places)) == 1


def test_other_folders_are_not_taken_for_it() -> None:
    assert check.named(b"/opt/hereafter /usr/opt/her", ["/opt/here"]) == []
    home = str(Path.home())
    assert check.named(home.encode() + b"\0", [home]) == []
    assert check.named(home.encode() + b"/x", [home]) == [home]


def test_imports_inside_functions_are_looked_for_in_the_bundle() -> None:
    found = check.imported()
    assert {"platformdirs", "keyring", "PySide6.QtTest"} <= found


def test_a_bundle_that_lacks_something_is_told(tmp_path: Path) -> None:
    base = tmp_path / "_internal"
    for file, place in parts.own_files(ROOT):
        (base / place).mkdir(parents=True, exist_ok=True)
        (base / place / file.name).touch()
    with zipfile.ZipFile(base / "base_library.zip", "w") as library:
        library.writestr("asyncio/__init__.pyc", b"")
    (base / "PySide6").mkdir()
    for name in {name for name in check.imported() if name.startswith("PySide6.")}:
        (base / "PySide6" / f"{name.partition('.')[2]}.abi3.so").touch()
    held = dict.fromkeys({*parts.own_modules(ROOT / "nonvoip_desktop"), *check.imported()}, b"")
    assert list(check.lacking(tmp_path, held)) == []

    del held["nonvoip_desktop.ui.theme"], held["httpx"], held["PySide6.QtSvg"]
    (base / "PySide6" / "QtSvg.abi3.so").unlink()
    (base / "resources" / "icons" / "app.svg").unlink()
    assert list(check.lacking(tmp_path, held)) == [
        "the module nonvoip_desktop.ui.theme is missing",
        "the file resources/icons/app.svg is missing",
        "PySide6.QtSvg, which the program imports, is missing",
        "httpx, which the program imports, is missing",
    ]


def test_an_interpreters_folder_is_overwritten_at_its_length(tmp_path: Path) -> None:
    file = tmp_path / "libpython.so"
    file.write_bytes(b"a\0/opt/pythons/3.11.7\0/opt/pythons/3.11.7/lib\0b")
    assert clean.without_prefix(file, "/opt/pythons/3.11.7")
    # Its last part stays: other texts may share it, such as the version itself.
    assert file.read_bytes() == b"a\0/usr/////////3.11.7\0/usr/////////3.11.7/lib\0b"
    assert not clean.without_prefix(file, "/opt/pythons/3.11.7")

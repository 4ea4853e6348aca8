"""The project's own rules: each finds what it is there for, and nothing in what is allowed."""

from __future__ import annotations

import importlib.util
import subprocess
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]


def load(name: str) -> ModuleType:
    """packaging/ is a folder of scripts, not a package that could be imported."""
    spec = importlib.util.spec_from_file_location(name, ROOT / "packaging" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


check_project = load("check_project")
check_system = load("check_system")


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    subprocess.run(["git", "init", "-q", str(tmp_path)], check=True)
    (tmp_path / "nonvoip_desktop" / "ui").mkdir(parents=True)
    return tmp_path


@pytest.mark.parametrize(
    ("file", "content", "breach"),
    [
        ("README.md", "cd /home/someone/project", "README.md:1: a path of one machine"),
        ("Makefile", "x:\n\tpip install --index-url x", "Makefile:2: the address of a package"),
        ("requirements.txt", "a @ file:///opt/a.whl", "requirements.txt:1: a package from one"),
        ("nonvoip_desktop/a.py", "x = 1\n" * 451, "nonvoip_desktop/a.py: 451 lines"),
        ("nonvoip_desktop/a.py", "app.processEvents()", "processEvents() re-enters"),
        ("nonvoip_desktop/a.py", "import time\n\ntime.sleep(1)", "a.py:3: time.sleep() blocks"),
        ("nonvoip_desktop/a.py", "dialog.exec()", "a.py:1: .exec() starts a nested Qt loop"),
        ("nonvoip_desktop/a.py", "QMessageBox.question(None, '')", "a.py:1: a nested Qt loop"),
        ("nonvoip_desktop/a.py", "x = 1  # TODO later", "a.py:1: work left undone"),
        ("nonvoip_desktop/ui/a.py", "x = QLabel('hi')", "a.py:1: QLabel reads HTML"),
        ("packaging/__init__.py", "", "would hide the library"),
    ],
)
def test_each_rule_finds_its_breach(checkout: Path, file: str, content: str, breach: str) -> None:
    (checkout / file).parent.mkdir(exist_ok=True)
    (checkout / file).write_text(content)
    found = list(check_project.breaches(checkout))

    assert len(found) >= 1
    assert breach in found[0]
    assert check_project.main([str(checkout)]) == 1


@pytest.mark.parametrize(
    ("file", "content"),
    [
        ("README.md", "Open http://localhost:8080/work/list or resources/home/x.png"),
        ("nonvoip_desktop/a.py", "x = 1\n" * 450),
        ("nonvoip_desktop/a.py", "'''Never calls dialog.exec() itself.'''"),
        ("nonvoip_desktop/ui/text.py", "QLabel('hi')"),
        ("nonvoip_desktop/ui/a.py", "PlainLabel('hi')"),
        ("nonvoip_desktop/ui/a.py", "class A(QLabel): ..."),
        ("tests/test_a.py", "x = 1\n" * 1000),
    ],
)
def test_what_is_allowed_passes(checkout: Path, file: str, content: str) -> None:
    (checkout / file).parent.mkdir(exist_ok=True)
    (checkout / file).write_text(content)
    assert list(check_project.breaches(checkout)) == []


def test_ignored_files_and_pictures_are_left_alone(checkout: Path) -> None:
    (checkout / ".gitignore").write_text("tour/\n")
    (checkout / "tour").mkdir()
    (checkout / "tour" / "note.txt").write_text("/home/someone/tour")
    (checkout / "picture.png").write_bytes(b"\x89PNG\xff /home/someone/x")
    assert list(check_project.breaches(checkout)) == []


LDD = """#!/bin/sh
echo "	libxcb-cursor.so.0 => not found"
echo "	libnobody-knows.so.1 => not found"
echo "	libc.so.6 => /lib/libc.so.6 (0x0)"
"""


def test_missing_libraries_are_named_with_the_one_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, content in {"ldd": LDD, "apt-get": "#!/bin/sh\nexit 9\n"}.items():
        (tmp_path / name).write_text(content)
        (tmp_path / name).chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    monkeypatch.setattr(check_system.sys, "platform", "linux")
    monkeypatch.setattr(check_system.os, "geteuid", lambda: 1000)
    monkeypatch.setattr(check_system, "has_fonts", lambda: False)

    assert check_system.main(["xcb"]) == 1
    told = capsys.readouterr().err
    assert "lacks what Qt needs: libnobody-knows.so.1, libxcb-cursor.so.0, any font" in told
    assert "Look for packages that hold: libnobody-knows.so.1" in told
    assert (
        "sudo apt-get install --yes --no-install-recommends fonts-dejavu-core libxcb-cursor0\n"
        in told
    )


def test_root_gets_them_installed_and_a_failure_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = tmp_path / "asked"
    apt = f'#!/bin/sh\necho "$@" >>{asked}\n'
    for name, content in {"ldd": LDD, "apt-get": apt}.items():
        (tmp_path / name).write_text(content)
        (tmp_path / name).chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    monkeypatch.setattr(check_system.sys, "platform", "linux")
    monkeypatch.setattr(check_system.os, "geteuid", lambda: 0)
    monkeypatch.setattr(check_system, "has_fonts", lambda: True)

    assert check_system.main(["xcb"]) == 1
    assert asked.read_text() == (
        "update -qq\ninstall --yes --no-install-recommends libxcb-cursor0\n"
    )
    assert "Still missing: libnobody-knows.so.1, libxcb-cursor.so.0" in capsys.readouterr().err


def test_missing_faces_are_named_and_stop_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "apt-get").write_text("#!/bin/sh\nexit 9\n")
    (tmp_path / "apt-get").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    monkeypatch.setattr(check_system.sys, "platform", "linux")
    monkeypatch.setattr(check_system.os, "geteuid", lambda: 1000)
    monkeypatch.setattr(check_system, "missing_libraries", lambda platforms: set())
    monkeypatch.setattr(check_system, "fonts_here", lambda: {"DejaVuSans.ttf"})

    assert check_system.main(["offscreen", "faces"]) == 0
    assert (
        "sudo apt-get install --yes --no-install-recommends fonts-noto-cjk fonts-noto-core\n"
        in capsys.readouterr().err
    )
    assert check_system.main(["offscreen"]) == 0
    assert capsys.readouterr().err == ""


def test_nothing_missing_is_silent(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(check_system, "missing_libraries", lambda platforms: set())
    monkeypatch.setattr(check_system, "has_fonts", lambda: True)
    assert check_system.main(["offscreen"]) == 0
    assert capsys.readouterr().err == ""

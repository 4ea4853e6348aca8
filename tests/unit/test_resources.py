"""resources.path finds the folder in a checkout, a bundle and a really built wheel."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from nonvoip_desktop import resources

CHECKOUT = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def _forget_the_root() -> Iterator[None]:
    resources.root.cache_clear()
    yield
    resources.root.cache_clear()


def test_a_checkout_has_the_folder_beside_the_package() -> None:
    assert resources.path() == CHECKOUT / "resources"
    assert resources.path("icons", "app.svg") == CHECKOUT / "resources" / "icons" / "app.svg"


def test_a_bundle_has_it_below_the_unpacked_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "resources" / "style").mkdir(parents=True)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)

    assert resources.path("style") == tmp_path / "resources" / "style"


def test_a_bundle_without_resources_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)

    with pytest.raises(FileNotFoundError, match="install it again"):
        resources.path("style")


def test_a_wheel_holds_every_resource_and_finds_it(tmp_path: Path) -> None:
    built = subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path / "dist")],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        timeout=100,
    )
    assert built.returncode == 0, built.stderr
    (wheel,) = (tmp_path / "dist").glob("*.whl")
    installed = tmp_path / "installed"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(installed)

    # -I and a foreign working folder: nothing of the checkout can be imported by accident.
    code = (
        f"import sys; sys.path.insert(0, {str(installed)!r})\n"
        "from nonvoip_desktop import resources; print(resources.root())"
    )
    found = subprocess.run(
        [sys.executable, "-I", "-c", code],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    ).stdout.strip()

    assert Path(found) == installed / "nonvoip_desktop" / "_resources"
    documents = {Path("documents/CHANGELOG.md"), Path("documents/LICENSE")}
    assert _files(Path(found)) == _files(CHECKOUT / "resources") | documents


def _files(folder: Path) -> set[Path]:
    return {file.relative_to(folder) for file in folder.rglob("*") if file.is_file()}

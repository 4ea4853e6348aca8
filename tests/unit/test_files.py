"""Private folders and files, and writing that is never half done."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from nonvoip_desktop.files import open_private, private_folder, write_private

posix = pytest.mark.skipif(os.name != "posix", reason="Windows has no such modes")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@posix
def test_new_folders_are_private_up_to_the_first_that_was_there(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    folder = private_folder(tmp_path / "one" / "two")

    assert (mode(tmp_path), mode(folder.parent), mode(folder)) == (0o755, 0o700, 0o700)
    assert private_folder(folder) == folder


def test_a_file_in_the_place_of_a_folder_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("")
    with pytest.raises(NotADirectoryError):
        private_folder(tmp_path / "data")


@posix
def test_written_files_are_private_whatever_was_there(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    file.write_text("old")
    file.chmod(0o644)
    write_private(file, b"new")

    assert (file.read_bytes(), mode(file)) == (b"new", 0o600)
    with open(tmp_path / "log", "a", opener=open_private):
        pass
    assert mode(tmp_path / "log") == 0o600


def test_a_failed_write_leaves_the_old_content_and_no_litter(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "settings.json"
    write_private(file, b"old")

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_private(file, b"new")
    assert file.read_bytes() == b"old"
    assert [entry.name for entry in tmp_path.iterdir()] == ["settings.json"]


def test_a_kill_in_the_middle_leaves_a_whole_file_and_the_next_write_works(
    tmp_path: Path,
) -> None:
    file = tmp_path / "settings.json"
    write_private(file, b"old")
    code = (
        "import os, sys; from pathlib import Path\n"
        "from nonvoip_desktop.files import write_private\n"
        "os.fsync = lambda handle: os._exit(9)\n"
        "write_private(Path(sys.argv[1]), b'half')"
    )
    killed = subprocess.run([sys.executable, "-c", code, str(file)], timeout=30)

    assert killed.returncode == 9
    assert file.read_bytes() == b"old"
    write_private(file, b"new")
    assert [entry.name for entry in tmp_path.iterdir()] == ["settings.json"]
    assert file.read_bytes() == b"new"

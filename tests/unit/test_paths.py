"""Each data folder is apart: real, demo, chosen; and nobody else can read it."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import platformdirs
import pytest

from nonvoip_desktop import paths

posix = pytest.mark.skipif(os.name != "posix", reason="Windows has no such modes")


def test_demo_mode_never_shares_a_folder_with_real_data(tmp_path: Path) -> None:
    found = [
        paths.find(),
        paths.find(demo=True),
        paths.find(tmp_path),
        paths.find(tmp_path, demo=True),
    ]
    for folder in ("data", "log", "runtime", "settings", "database", "backups"):
        assert len({getattr(each, folder) for each in found}) == 4
    assert found[2].data == tmp_path
    assert found[3].data == tmp_path / "demo"


def test_a_relative_folder_and_a_link_mean_the_same_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "link").symlink_to("data")
    monkeypatch.chdir(tmp_path)

    expected = paths.find(tmp_path / "data")
    assert paths.find(Path("data")) == expected
    assert paths.find(Path("link")) == expected


@posix
def test_the_usual_folder_is_tightened_and_a_chosen_one_is_left_alone(tmp_path: Path) -> None:
    usual = paths.find()
    usual.data.mkdir(parents=True, exist_ok=True)
    usual.data.chmod(0o755)
    usual.make()
    tmp_path.chmod(0o755)
    chosen = paths.find(tmp_path)
    chosen.make()

    modes = [
        stat.S_IMODE(folder.stat().st_mode)
        for folder in (usual.data, usual.log, usual.runtime, chosen.data, chosen.log)
    ]
    assert modes == [0o700, 0o700, 0o700, 0o755, 0o700]


@posix
def test_a_runtime_folder_that_others_can_write_is_not_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    shared.chmod(0o777)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(shared))

    assert not paths.find(tmp_path / "data").runtime.is_relative_to(shared)


@posix
def test_a_runtime_folder_that_cannot_be_ours_gives_way_to_the_data_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        platformdirs, "user_runtime_path", lambda *_, **__: Path("/tmp/runtime-of-nobody/x")
    )
    assert paths.find(tmp_path / "data").runtime == tmp_path / "data" / "run"


def test_the_runtime_path_leaves_room_for_a_sockets_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(Path.home()))
    long = Path("/", *["a-rather-long-folder-name"] * 8)
    base = len(str(Path.home()))
    assert len(str(paths.find(long).runtime)) <= base + 30

"""One program for one data folder."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from nonvoip_desktop.desktop import single_instance
from nonvoip_desktop.desktop.single_instance import SingleInstance, Start, address_of

ROOT = Path(__file__).parents[3]
KINDS = ("doorbell_pipes",) if os.name == "nt" else ("doorbell_sockets", "doorbell_pipes")
Maker = Callable[[], SingleInstance]


@pytest.fixture
def runtime() -> Iterator[Path]:
    """A folder with a short path, as the system's runtime folder has."""
    with tempfile.TemporaryDirectory(prefix="run-") as folder:
        yield Path(folder)


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Both ways of listening; pipes are what Windows has."""
    module = import_module(f"nonvoip_desktop.desktop.{request.param}")
    monkeypatch.setattr(single_instance, "_doorbell", lambda: module)
    name: str = request.param
    return name


@pytest.fixture
def make(qtbot: QtBot, tmp_path: Path, runtime: Path, kind: str) -> Iterator[Maker]:
    made: list[SingleInstance] = []

    def one() -> SingleInstance:
        made.append(SingleInstance(tmp_path, runtime))
        return made[-1]

    yield one
    for instance in made:
        instance.release()


SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from nonvoip_desktop.desktop.single_instance import SingleInstance
application = QCoreApplication([])
instance = SingleInstance(Path(sys.argv[1]), Path(sys.argv[2]))
if "tell" in sys.argv:
    print("ASKS", flush=True)
start = instance.acquire()
if "listen" in sys.argv:
    instance.listen()
print(start.name, flush=True)
if "stay" in sys.argv:
    sys.stdin.read()
"""


def second(tmp_path: Path, runtime: Path, *more: str) -> subprocess.Popen[str]:
    """A program that starts with the same folder."""
    return subprocess.Popen(
        [sys.executable, "-c", SECOND, str(tmp_path), str(runtime), *more],
        cwd=ROOT,
        env={**os.environ, "XDG_ACTIVATION_TOKEN": "gnome-token_1"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def test_a_second_start_raises_the_first_ones_window(
    qtbot: QtBot, make: Maker, tmp_path: Path, runtime: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
    first = make()
    assert first.acquire() is Start.FIRST
    first.listen()
    with qtbot.waitSignal(first.raiseRequested, timeout=20_000):
        process = second(tmp_path, runtime)
    output, _ = process.communicate(timeout=20)
    assert output == "RAISED\n"
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "gnome-token_1"


def test_another_folder_is_another_program(make: Maker, tmp_path: Path, runtime: Path) -> None:
    assert make().acquire() is Start.FIRST
    (tmp_path / "other").mkdir()
    other = SingleInstance(tmp_path / "other", runtime)
    assert other.acquire() is Start.FIRST
    other.release()


def test_after_the_end_and_after_a_crash_nothing_is_in_the_way(
    make: Maker, tmp_path: Path, runtime: Path
) -> None:
    process = second(tmp_path, runtime, "stay")
    with process:
        assert process.stdout is not None
        assert process.stdout.readline() == "FIRST\n"
        process.kill()
    assert (tmp_path / "lock").exists()
    first = make()
    assert first.acquire() is Start.FIRST
    first.release()
    first.release()
    again = make()
    assert again.acquire() is Start.FIRST


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps a used lock file from being written")
def test_a_lock_of_a_number_that_another_program_has_got_is_not_in_the_way(
    make: Maker, tmp_path: Path
) -> None:
    """After a crash and a restart, the number in the lock can belong to anyone, alive."""
    lock = QLockFile(str(tmp_path / "lock"))
    assert lock.tryLock(0)
    content = (tmp_path / "lock").read_bytes()
    lock.unlock()
    (tmp_path / "lock").write_bytes(content)  # Names this very process, which holds nothing.
    assert make().acquire() is Start.FIRST


def test_a_first_program_that_hangs_is_told_apart(
    make: Maker, tmp_path: Path, runtime: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(single_instance, "PATIENCE", 50)
    # It has no event loop: it never answers.
    process = second(tmp_path, runtime, "listen", "stay")
    with process:
        assert process.stdout is not None
        assert process.stdout.readline() == "FIRST\n"
        assert make().acquire() is Start.SILENT
        process.kill()


@pytest.mark.skipif(os.name != "posix", reason="Windows has pipes, not sockets with permissions")
def test_the_socket_is_its_owners_alone(make: Maker, tmp_path: Path, runtime: Path) -> None:
    first = make()
    assert first.acquire() is Start.FIRST
    first.listen()
    (name,) = [file for file in runtime.iterdir() if stat.S_ISSOCK(file.stat().st_mode)]
    assert stat.S_IMODE(name.stat().st_mode) == 0o700
    assert str(name) == address_of(tmp_path, runtime)


@pytest.mark.skipif(os.name != "posix", reason="Windows has pipes, not paths of sockets")
def test_a_long_runtime_folder_still_gives_a_short_path(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with tempfile.TemporaryDirectory(prefix="t-") as short:
        monkeypatch.setattr(tempfile, "tempdir", short)
        long = tmp_path / ("x" * 60) / ("y" * 60)
        address = address_of(tmp_path, long)
        assert len(address) <= single_instance.LONGEST_PATH
        folder = Path(address).parent
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        instance = SingleInstance(tmp_path, long)
        assert instance.acquire() is Start.FIRST
        instance.listen()
        assert (folder / Path(address).name).is_socket()
        instance.release()
        folder.chmod(0o777)
        with pytest.raises(PermissionError, match="someone else"):
            address_of(tmp_path, long)


@pytest.mark.parametrize(
    "said", [b"raise \x1b[31m\n", b"format c:\n", b"x" * 5000, b"\n", b"raise " + b"x" * 5000]
)
def test_strange_words_do_no_harm(
    qtbot: QtBot,
    make: Maker,
    tmp_path: Path,
    runtime: Path,
    said: bytes,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
    first = make()
    assert first.acquire() is Start.FIRST
    first.listen()
    client = QLocalSocket()
    client.connectToServer(address_of(tmp_path, runtime))
    answered: list[bytes] = []
    client.readyRead.connect(lambda: answered.append(bytes(client.readAll().data())))
    gone: list[bool] = []
    client.disconnected.connect(lambda: gone.append(True))
    client.write(said)
    qtbot.waitUntil(lambda: bool(answered or gone), timeout=5000)
    assert bool(answered) is said.startswith(b"raise \x1b")
    assert "XDG_ACTIVATION_TOKEN" not in os.environ


def test_a_folder_that_cannot_be_written_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    instance = SingleInstance(tmp_path / "missing", tmp_path)
    with pytest.raises(OSError, match="lock"):
        instance.acquire()


@pytest.mark.skipif(os.name != "posix", reason="Windows has pipes, not paths of sockets")
def test_an_address_in_use_is_said_and_the_lock_stays(
    make: Maker,
    tmp_path: Path,
    runtime: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    first = make()
    # No folder can be listened at.
    address = Path(address_of(tmp_path, runtime))
    address.mkdir()
    assert first.acquire() is Start.FIRST
    first.listen()
    assert "Other starts of the program will not be noticed" in caplog.text
    assert "nonvoip-" in caplog.text
    monkeypatch.setattr(single_instance, "PATIENCE", 50)
    assert make().acquire() is Start.SILENT


def test_a_second_start_waits_for_a_first_one_that_does_not_listen_yet(
    qtbot: QtBot, make: Maker, tmp_path: Path, runtime: Path
) -> None:
    first = make()
    assert first.acquire() is Start.FIRST
    raised: list[bool] = []
    first.raiseRequested.connect(lambda: raised.append(True))
    process = second(tmp_path, runtime, "tell")
    assert process.stdout is not None
    assert process.stdout.readline() == "ASKS\n"
    assert process.poll() is None
    first.listen()
    qtbot.waitUntil(lambda: bool(raised), timeout=20_000)
    output, _ = process.communicate(timeout=20)
    assert output == "RAISED\n"

"""The log: private, in UTC, without secrets, bounded, and never in the app's way."""

from __future__ import annotations

import json
import logging
import os
import re
import stat
import subprocess
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest

from nonvoip_desktop import log
from nonvoip_desktop.redact import forget_secrets

posix = pytest.mark.skipif(os.name != "posix", reason="Windows has no such modes or limits")


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    root = logging.getLogger()
    level = root.level
    yield tmp_path / "log"
    log.stop()
    forget_secrets()
    logging.captureWarnings(False)
    root.setLevel(level)


def written(folder: Path) -> str:
    return "".join(file.read_text() for file in sorted(folder.glob("nonvoip-desktop.log*")))


def test_records_are_in_utc_with_their_origin(folder: Path) -> None:
    log.start(folder)
    logging.getLogger("nonvoip_desktop.core").info("polled %d orders", 3)

    assert re.fullmatch(
        r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z INFO nonvoip_desktop\.core: polled 3 orders\n",
        written(folder),
    )


def test_secrets_are_masked_in_arguments_exceptions_and_their_causes(folder: Path) -> None:
    log.start(folder)
    log.register_secret("hunter2")
    logger = logging.getLogger("x")
    try:
        try:
            raise ValueError('server said {"password": "other-secret"}')
        except ValueError as error:
            raise RuntimeError("with hunter2") from error
    except RuntimeError:
        logger.warning("sign-in with %s failed", {"password": "third"}, exc_info=True)
    logger.info("bytes %s", b"hunter2", stack_info=True)

    text = written(folder)
    assert "RuntimeError: with ***" in text
    assert 'server said {"password": "***"}' in text
    # The traceback shows this file's source lines, which hold the texts themselves.
    assert "hunter2" not in text
    assert "third" not in text


def test_a_huge_record_is_cut(folder: Path) -> None:
    log.start(folder)
    logging.getLogger("x").info("an answer: %s", "y" * 10_000_000)
    assert written(folder).endswith("yyy… (cut)\n")
    assert len(written(folder)) < 21_000


def test_libraries_do_not_tell_of_requests(folder: Path) -> None:
    log.start(folder)
    logging.getLogger("httpx").info("HTTP Request: POST https://host/api")
    logging.getLogger("httpcore.http11").debug("set-cookie")
    logging.getLogger("httpx").warning("kept")

    assert [line.split(" ", 1)[1] for line in written(folder).splitlines()] == [
        "WARNING httpx: kept"
    ]


def test_pythons_warnings_are_in_the_log(folder: Path) -> None:
    log.start(folder)
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        logging.captureWarnings(True)
        warnings.warn("old way", UserWarning, stacklevel=1)
    assert "WARNING py.warnings" in written(folder)


@posix
def test_the_files_are_private_also_after_rotating(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(log, "_BYTES", 2_000)
    folder.mkdir()
    (folder / "nonvoip-desktop.log").write_text("")
    (folder / "nonvoip-desktop.log").chmod(0o644)
    log.start(folder)
    for number in range(300):
        logging.getLogger("x").info("record %03d %s", number, "." * 50)

    files = sorted(folder.iterdir())
    assert [file.name for file in files] == [
        "faults.txt",
        "nonvoip-desktop.log",
        *(f"nonvoip-desktop.log.{n}" for n in (1, 2, 3, 4)),
    ]
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
    assert all(file.stat().st_size <= 2_000 for file in files)

    lines = log.last_lines(folder, 15)
    assert len(lines) == 15
    assert [int(line.split("record ")[1][:3]) for line in lines] == list(range(285, 300))


def test_the_last_lines_are_masked_by_what_is_known_now(folder: Path) -> None:
    log.start(folder)
    logging.getLogger("x").info("typed hunter2 as the email")
    log.register_secret("hunter2")

    assert log.last_lines(folder)[0].endswith("typed *** as the email")
    assert log.last_lines(folder / "nowhere") == []


def test_a_folder_that_cannot_be_made_leaves_the_app_running(
    tmp_path: Path, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "log").write_text("a file")
    log.start(folder)
    logging.getLogger("x").warning("said on stderr")

    err = capsys.readouterr().err
    assert "No log file can be written" in err
    assert "said on stderr" in err


def test_without_stderr_nothing_breaks(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "log").write_text("a file")
    monkeypatch.setattr(sys, "stderr", None)
    log.start(folder, to_stderr=True)
    logging.getLogger("x").warning("nobody hears this")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_loses_the_record_and_nothing_else(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    log.start(folder)
    handler = next(h for h in logging.getLogger().handlers if h in log._handlers)
    assert isinstance(handler, logging.FileHandler)
    full = Path("/dev/full").open("w")  # noqa: SIM115 - closing it fails, as it must
    real, handler.stream = handler.stream, full
    logging.getLogger("x").info("lost")
    handler.stream = real
    with pytest.raises(OSError, match="No space"):
        full.close()
    logging.getLogger("x").info("kept")

    assert written(folder).endswith("kept\n")
    assert capsys.readouterr().err == ""


CRASH = """
import json, resource, signal, sys, os
from pathlib import Path
from nonvoip_desktop import log, runtime_check
runtime_check.no_core_dumps()
log.start(Path(sys.argv[1]))
password = "hunter2"
log.register_secret(password)
print(json.dumps(resource.getrlimit(resource.RLIMIT_CORE)), flush=True)
os.kill(os.getpid(), signal.SIGSEGV)
"""


@posix
def test_a_crash_leaves_a_trace_without_values_and_no_core(tmp_path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", CRASH, str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=30,
        cwd=Path(__file__).parents[2],
    )
    assert ran.returncode == -11
    assert json.loads(ran.stdout) == [0, 0]
    trace = (tmp_path / "faults.txt").read_text()
    assert "Segmentation fault" in trace
    assert "hunter2" not in trace
    assert stat.S_IMODE((tmp_path / "faults.txt").stat().st_mode) == 0o600

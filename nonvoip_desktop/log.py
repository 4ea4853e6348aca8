"""The log file: rotating, private, in UTC, and without secrets; crashes leave a trace beside it."""

from __future__ import annotations

import faulthandler
import logging
import sys
import time
from collections import deque
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from nonvoip_desktop.files import open_private, private_folder
from nonvoip_desktop.redact import redact, register_secret, single_record

if TYPE_CHECKING:
    from io import TextIOWrapper

__all__ = ["last_lines", "redact", "register_secret", "start", "stop"]

_FILE = "nonvoip-desktop.log"
_FAULTS = "faults.txt"
_BYTES = 1_000_000
_OLDER_FILES = 4
#: In characters. An answer of the service that is logged can be of any size.
_LONGEST_RECORD = 20_000

_handlers: list[logging.Handler] = []
_faults: TextIO | None = None


class SecretFreeFormatter(logging.Formatter):
    """Formats a record and masks secrets in the result.

    The finished text is masked, so that nothing slips by: message, arguments,
    traceback, exception texts and the stack are all in it.
    """

    converter = staticmethod(time.gmtime)
    default_time_format = "%Y-%m-%dT%H:%M:%S"
    default_msec_format = "%s.%03dZ"

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        """The record as text: one line, or more of which all but the first are indented."""
        text = super().format(record)
        # Masked before the final cut, so that half a secret cannot stay at its end.
        text = single_record(redact(text[: 10 * _LONGEST_RECORD]))
        return text if len(text) <= _LONGEST_RECORD else f"{text[:_LONGEST_RECORD]}… (cut)"


class _PrivateFileHandler(RotatingFileHandler):
    """A rotating file that only its owner can read and that never disturbs the app."""

    def _open(self) -> TextIOWrapper:
        stream = open(  # noqa: SIM115 - the handler closes it
            self.baseFilename, "a", encoding="utf-8", errors="replace", opener=open_private
        )
        # A file that was there before has the mode it had.
        with suppress(OSError):
            Path(self.baseFilename).chmod(0o600)
        return stream

    def handleError(self, record: logging.LogRecord) -> None:
        """A full disk must not stop the app or print tracebacks: the record is lost."""


def start(folder: Path, *, to_stderr: bool = False) -> None:
    """Log into ``folder`` from now on, at INFO; what libraries tell of requests is left out.

    Where the folder cannot be written the app runs without a log file and says
    so on stderr. Ends an earlier ``start``.
    """
    stop()
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    # At INFO httpx logs full addresses, at DEBUG httpcore logs cookies.
    for name in ("httpx", "httpcore"):
        logging.getLogger(name).setLevel(logging.WARNING)
    logging.captureWarnings(True)
    trouble = None
    try:
        private_folder(folder)
        _add(
            _PrivateFileHandler(
                folder / _FILE, maxBytes=_BYTES, backupCount=_OLDER_FILES, encoding="utf-8"
            )
        )
    except OSError as error:
        trouble = error
    if sys.stderr is not None and (to_stderr or trouble is not None):
        _add(logging.StreamHandler())
    if trouble is not None:
        logging.getLogger(__name__).warning("No log file can be written: %s", trouble)
        return
    _note_crashes(folder / _FAULTS)


def _add(handler: logging.Handler) -> None:
    handler.setFormatter(SecretFreeFormatter())
    logging.getLogger().addHandler(handler)
    _handlers.append(handler)


def stop() -> None:
    """Close what ``start`` opened."""
    global _faults
    root = logging.getLogger()
    while _handlers:
        handler = _handlers.pop()
        root.removeHandler(handler)
        handler.close()
    if _faults is not None:
        faulthandler.disable()
        _faults.close()
        _faults = None


def _note_crashes(file: Path) -> None:
    """Let a crash of the interpreter write where it was: file names and lines, no values."""
    global _faults
    with suppress(OSError):
        fresh = not file.exists() or file.stat().st_size > _BYTES
        _faults = open(  # noqa: SIM115 - it must stay open as long as the app runs
            file, "w" if fresh else "a", encoding="utf-8", opener=open_private
        )
        faulthandler.enable(_faults)


def last_lines(folder: Path, count: int = 200) -> list[str]:
    """The newest lines of the log in ``folder``, oldest first.

    They are masked once more: a secret may have become known only after a line
    was written.
    """
    lines: deque[str] = deque(maxlen=count)
    for file in (folder / f"{_FILE}.1", folder / _FILE):
        with suppress(OSError), file.open(encoding="utf-8", errors="replace") as stream:
            lines.extend(line.rstrip("\n") for line in stream)
    return redact("\n".join(lines)).split("\n") if lines else []

"""What the system says is told in the program's own words, with the path it is about."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from nonvoip_desktop.errors import StoreUnavailable
from nonvoip_desktop.store.faults import classify, explained

PLACE = Path("/media/stick/history.csv")


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "The disk is full"),
        (errno.EROFS, "The place is read-only"),
        (errno.EACCES, "Access was refused"),
        (errno.EPERM, "Access was refused"),
        (errno.EIO, "The drive reported an error"),
        (errno.ENODEV, "The drive is not there any more"),
        (errno.ENOENT, "There is no such file or folder"),
        (errno.ENAMETOOLONG, "The name is too long"),
    ],
)
def test_the_systems_errors_have_words(number: int, words: str) -> None:
    error = classify(OSError(number, os.strerror(number)), PLACE)
    assert isinstance(error, StoreUnavailable)
    assert error.message == f"{words}: {PLACE}"


@pytest.mark.parametrize(
    ("winerror", "words"),
    [(19, "The place is read-only"), (32, "Another program is using the file")],
)
def test_windows_says_some_more_exactly(winerror: int, words: str) -> None:
    refused = PermissionError(errno.EACCES, "denied")
    refused.winerror = winerror  # type: ignore[attr-defined]
    error = classify(refused, PLACE)
    assert error is not None
    assert error.message == f"{words}: {PLACE}"


def test_what_has_no_words_of_ours_keeps_the_systems(tmp_path: Path) -> None:
    error = classify(OSError(errno.ELOOP, os.strerror(errno.ELOOP)), PLACE)
    assert error is not None
    assert error.message == f"{os.strerror(errno.ELOOP)}: {PLACE}"


def test_a_real_folder_that_is_missing(tmp_path: Path) -> None:
    target = tmp_path / "gone" / "history.csv"
    words = "There is no such file or folder"
    with pytest.raises(StoreUnavailable, match=words), explained(target):
        target.write_text("x")

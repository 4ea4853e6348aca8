"""A code on the clipboard: marked, cleared in time, and never someone else's text."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QClipboard, QGuiApplication
from pytestqt.qtbot import QtBot

from nonvoip_desktop.desktop import clipboard as clipboard_module
from nonvoip_desktop.desktop import mac_pasteboard
from nonvoip_desktop.desktop.clipboard import SecretClipboard, marks_for

HINT = "x-kde-passwordManagerHint"


@pytest.fixture
def system(qtbot: QtBot) -> Iterator[QClipboard]:
    """The system's clipboard (Qt's own, offscreen), empty."""
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    yield clipboard
    clipboard.clear()


@pytest.fixture
def secrets(system: QClipboard) -> Iterator[SecretClipboard]:
    made = SecretClipboard(system)
    yield made
    made.close()


def test_a_secret_is_there_as_text_and_marked(
    secrets: SecretClipboard, system: QClipboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    secrets.copy_secret("123456")
    assert system.text() == "123456"
    assert bytes(system.mimeData().data(HINT).data()) == b"secret"


def test_marks_are_the_persons_choice(secrets: SecretClipboard, system: QClipboard) -> None:
    secrets.configure(clear_after=60, marked=False)
    secrets.copy_secret("123456")
    assert system.text() == "123456"
    assert not system.mimeData().hasFormat(HINT)


def test_each_platform_has_its_own_marks() -> None:
    windows = marks_for("win32")
    assert set(windows) == {
        'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"',
        'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"',
        'application/x-qt-windows-mime;value="CanUploadToCloudClipboard"',
        'application/x-qt-windows-mime;value="Clipboard Viewer Ignore"',
    }
    assert set(windows.values()) == {bytes(4)}
    assert marks_for("darwin") == {}
    assert marks_for("freebsd14") == {HINT: b"secret"}


def test_on_macos_the_pasteboard_is_marked_after_the_text_is_there(
    secrets: SecretClipboard, system: QClipboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []
    monkeypatch.setattr("sys.platform", "darwin")
    monkeypatch.setattr(mac_pasteboard, "mark_as_concealed", lambda: seen.append(system.text()))
    secrets.copy_secret("123456")
    assert seen == ["123456"]
    secrets.configure(clear_after=60, marked=False)
    secrets.copy_secret("654321")
    assert seen == ["123456"]


def test_without_the_runtime_of_macos_nothing_is_marked(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(mac_pasteboard.ctypes.util, "find_library", asked.append)
    mac_pasteboard.mark_as_concealed()
    assert asked == ["objc"]


def test_it_is_cleared_when_its_time_is_over(
    qtbot: QtBot, secrets: SecretClipboard, system: QClipboard
) -> None:
    secrets.configure(clear_after=0.02, marked=True)
    with qtbot.waitSignal(secrets.cleared, timeout=5000):
        secrets.copy_secret("123456")
    assert system.text() == ""


def test_a_new_setting_counts_for_what_lies_there_already(
    qtbot: QtBot, secrets: SecretClipboard, system: QClipboard
) -> None:
    secrets.copy_secret("123456")
    with qtbot.waitSignal(secrets.cleared, timeout=5000):
        secrets.configure(clear_after=0.02, marked=True)
    assert system.text() == ""


def test_zero_seconds_leaves_it_there(secrets: SecretClipboard, system: QClipboard) -> None:
    secrets.configure(clear_after=0, marked=True)
    secrets.copy_secret("123456")
    assert not secrets._timer.isActive()
    assert system.text() == "123456"


def test_the_time_counts_from_the_last_copy(secrets: SecretClipboard) -> None:
    secrets.configure(clear_after=50, marked=True)
    secrets.copy_secret("123456")
    secrets.configure(clear_after=100, marked=True)
    secrets.copy_secret("654321")
    assert secrets._timer.remainingTime() > 90_000  # Qt's timers are coarse.


def test_someone_elses_text_is_never_cleared(secrets: SecretClipboard, system: QClipboard) -> None:
    cleared: list[bool] = []
    secrets.cleared.connect(lambda: cleared.append(True))
    secrets.copy_secret("123456")
    system.setText("a shopping list")
    secrets.clear_if_ours()
    assert system.text() == "a shopping list"
    assert cleared == []
    # The same text, copied by the person later, is not ours any more.
    system.setText("123456")
    secrets.clear_if_ours()
    assert system.text() == "123456"


def test_nothing_was_copied_and_nothing_is_cleared(
    secrets: SecretClipboard, system: QClipboard
) -> None:
    system.setText("a shopping list")
    secrets.clear_if_ours()
    assert system.text() == "a shopping list"


def test_at_the_end_it_is_taken_away(system: QClipboard) -> None:
    secrets = SecretClipboard(system)
    secrets.copy_secret("123456")
    secrets.close()
    assert system.text() == ""
    secrets.close()


def test_no_secret_in_a_repr(secrets: SecretClipboard) -> None:
    secrets.copy_secret("987654321")
    assert "987654321" not in repr(secrets)
    assert clipboard_module.CLEAR_AFTER == 60


def test_at_the_end_it_stays_for_whoever_wants_that(system: QClipboard) -> None:
    secrets = SecretClipboard(system, clear_at_exit=False)
    secrets.copy_secret("123456")
    secrets.close()
    assert system.text() == "123456"
    assert not secrets._timer.isActive()


class TwoPlaces(QObject):
    """A clipboard of X11, with a selection beside it."""

    dataChanged = Signal()
    selectionChanged = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.held: dict[QClipboard.Mode, QMimeData] = {}

    def supportsSelection(self) -> bool:
        return True

    def setMimeData(self, data: QMimeData, mode: QClipboard.Mode) -> None:
        self.held[mode] = data
        copied = mode is QClipboard.Mode.Clipboard
        (self.dataChanged if copied else self.selectionChanged).emit()

    def text(self, mode: QClipboard.Mode = QClipboard.Mode.Clipboard) -> str:
        return self.held[mode].text() if mode in self.held else ""

    def clear(self, mode: QClipboard.Mode) -> None:
        del self.held[mode]


def test_what_is_selected_is_marked_and_cleared_on_its_own(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    system = TwoPlaces()
    secrets = SecretClipboard(system)  # type: ignore[arg-type]
    selection = QClipboard.Mode.Selection
    secrets.select_secret("")
    assert system.held == {}
    secrets.copy_secret("123456")
    secrets.select_secret("code 123456")
    assert bytes(system.held[selection].data(HINT).data()) == b"secret"
    theirs = QMimeData()
    theirs.setText("a shopping list")
    system.setMimeData(theirs, selection)
    secrets.clear_if_ours()
    assert system.text() == ""
    assert system.text(selection) == "a shopping list"
    secrets.select_secret("code 123456")
    secrets.close()
    assert system.held == {}


def test_where_there_is_no_selection_nothing_is_put_there(
    secrets: SecretClipboard, system: QClipboard
) -> None:
    system.setText("a shopping list")
    secrets.select_secret("123456")
    assert system.text() == "a shopping list"
    assert not secrets._timer.isActive()

"""Codes on the clipboard: marked so that histories skip them, and taken away after a while."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QClipboard

if TYPE_CHECKING:
    from collections.abc import Mapping

#: Seconds after which a code leaves the clipboard, unless the person sets another time.
CLEAR_AFTER = 60.0


def marks_for(platform: str) -> Mapping[str, bytes]:
    """The formats that ask this platform's clipboard histories to skip an entry.

    Linux: the hint that Klipper and those like it know. Windows: the formats of
    its documentation, 'Cloud Clipboard and Clipboard History Formats', by Qt's
    way to name a native format. macOS has no format that Qt can name: see
    ``mac_pasteboard``.
    """
    if platform == "win32":
        zero = bytes(4)
        return {
            _native("ExcludeClipboardContentFromMonitorProcessing"): zero,
            _native("CanIncludeInClipboardHistory"): zero,
            _native("CanUploadToCloudClipboard"): zero,
            # What older clipboard tools agreed on among themselves; any content will do.
            _native("Clipboard Viewer Ignore"): zero,
        }
    if platform == "darwin":
        return {}
    return {"x-kde-passwordManagerHint": b"secret"}


def _native(name: str) -> str:
    return f'application/x-qt-windows-mime;value="{name}"'


class _Place:
    """One of the system's clipboards, and the secret of ours that lies there."""

    def __init__(self, clipboard: QClipboard, mode: QClipboard.Mode) -> None:
        self._clipboard = clipboard
        self._mode = mode
        self._secret: str | None = None

    @property
    def occupied(self) -> bool:
        return self._secret is not None

    def put(self, text: str, marks: Mapping[str, bytes]) -> None:
        data = QMimeData()
        data.setText(text)
        for name, content in marks.items():
            data.setData(name, content)
        self._secret = text
        self._clipboard.setMimeData(data, self._mode)

    def clear(self) -> bool:
        """Take our secret away if it is still there; whether it was."""
        secret, self._secret = self._secret, None
        if secret is None or self._clipboard.text(self._mode) != secret:
            return False
        self._clipboard.clear(self._mode)
        return True

    def forget_what_is_gone(self) -> None:
        if self._secret is not None and self._clipboard.text(self._mode) != self._secret:
            self._secret = None


class SecretClipboard(QObject):
    """Puts secrets on the clipboard and takes them away again.

    Whatever someone else copies meanwhile is never touched. X11 and Wayland have
    a second clipboard, for what was selected last: it is kept as clean.
    """

    #: A secret of ours was taken away.
    cleared = Signal()

    def __init__(
        self,
        clipboard: QClipboard,
        parent: QObject | None = None,
        *,
        clear_after: float = CLEAR_AFTER,
        marked: bool = True,
        clear_at_exit: bool = True,
    ) -> None:
        super().__init__(parent)
        self._clipboard = clipboard
        self._copied = _Place(clipboard, QClipboard.Mode.Clipboard)
        self._selected = _Place(clipboard, QClipboard.Mode.Selection)
        self._marked = marked
        self._clear_after = clear_after
        self._clear_at_exit = clear_at_exit
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.clear_if_ours)
        clipboard.dataChanged.connect(self._forget_what_is_gone)
        clipboard.selectionChanged.connect(self._forget_what_is_gone)
        self._listens = True

    def configure(self, *, clear_after: float, marked: bool, clear_at_exit: bool = True) -> None:
        """Take new settings; ``clear_after`` is in seconds, 0 leaves the clipboard alone.

        A secret that lies there already gets the new time from now on.
        """
        again = clear_after != self._clear_after
        self._clear_after = clear_after
        self._marked = marked
        self._clear_at_exit = clear_at_exit
        if again and (self._copied.occupied or self._selected.occupied):
            self._start_timer()

    def copy_secret(self, text: str) -> None:
        """Put ``text`` on the clipboard, for a while."""
        self._copied.put(text, self._marks())
        if self._marked and sys.platform == "darwin":
            from nonvoip_desktop.desktop import mac_pasteboard

            mac_pasteboard.mark_as_concealed()
        self._start_timer()

    def select_secret(self, text: str) -> None:
        """The person selected ``text``: mark what the system's selection now has, for a while.

        Where there is no such selection, nothing happens.
        """
        if text and self._clipboard.supportsSelection():
            self._selected.put(text, self._marks())
            self._start_timer()

    def clear_if_ours(self) -> None:
        """Empty the clipboards that still hold the secret that was put there last."""
        self._timer.stop()
        # Both in any case, so no short cut.
        gone = [place.clear() for place in (self._copied, self._selected)]
        if any(gone):
            self.cleared.emit()

    def close(self) -> None:
        """At the end of the program: take the secret away and listen no more. Twice is fine."""
        if self._listens:
            self._clipboard.dataChanged.disconnect(self._forget_what_is_gone)
            self._clipboard.selectionChanged.disconnect(self._forget_what_is_gone)
            self._listens = False
        if self._clear_at_exit:
            self.clear_if_ours()
        self._timer.stop()

    def _marks(self) -> Mapping[str, bytes]:
        return marks_for(sys.platform) if self._marked else {}

    def _start_timer(self) -> None:
        self._timer.stop()
        if self._clear_after > 0:
            self._timer.start(round(self._clear_after * 1000))

    def _forget_what_is_gone(self) -> None:
        for place in (self._copied, self._selected):
            place.forget_what_is_gone()
        if not self._copied.occupied and not self._selected.occupied:
            self._timer.stop()

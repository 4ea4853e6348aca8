"""Codes on the clipboard: marked so that histories skip them, and taken away after a while."""

from __future__ import annotations

import sys
from collections.abc import Mapping

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QClipboard

from nonvoip_desktop.desktop import mac_pasteboard

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
        }
    if platform == "darwin":
        return {}
    return {"x-kde-passwordManagerHint": b"secret"}


def _native(name: str) -> str:
    return f'application/x-qt-windows-mime;value="{name}"'


class SecretClipboard(QObject):
    """Puts secrets on the clipboard and takes them away again.

    Whatever someone else copies meanwhile is never touched.
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
    ) -> None:
        super().__init__(parent)
        self._clipboard = clipboard
        self._secret: str | None = None
        self._marked = marked
        self._clear_after = clear_after
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.clear_if_ours)
        clipboard.dataChanged.connect(self._forget_what_is_gone)
        self._listens = True

    def configure(self, *, clear_after: float, marked: bool) -> None:
        """Take new settings; ``clear_after`` is in seconds, 0 leaves the clipboard alone.

        A secret that lies there already gets the new time from now on.
        """
        self._clear_after = clear_after
        self._marked = marked
        if self._secret is not None:
            self._start_timer()

    def copy_secret(self, text: str) -> None:
        """Put ``text`` on the clipboard, for a while."""
        data = QMimeData()
        data.setText(text)
        if self._marked:
            for name, content in marks_for(sys.platform).items():
                data.setData(name, content)
        self._secret = text
        self._clipboard.setMimeData(data)
        if self._marked and sys.platform == "darwin":
            mac_pasteboard.mark_as_concealed()
        self._start_timer()

    def clear_if_ours(self) -> None:
        """Empty the clipboard if it still holds the secret that was copied last."""
        secret, self._secret = self._secret, None
        self._timer.stop()
        if secret is not None and self._clipboard.text() == secret:
            self._clipboard.clear()
            self.cleared.emit()

    def close(self) -> None:
        """At the end of the program: take the secret away and listen no more. Twice is fine."""
        if self._listens:
            self._clipboard.dataChanged.disconnect(self._forget_what_is_gone)
            self._listens = False
        self.clear_if_ours()

    def _start_timer(self) -> None:
        self._timer.stop()
        if self._clear_after > 0:
            self._timer.start(round(self._clear_after * 1000))

    def _forget_what_is_gone(self) -> None:
        if self._secret is not None and self._clipboard.text() != self._secret:
            self._secret = None
            self._timer.stop()

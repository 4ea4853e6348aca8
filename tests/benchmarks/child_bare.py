"""The bare window that the program is compared with: a ``QMainWindow`` with a ``QListView``."""

from __future__ import annotations

import sys
import time


def main() -> None:
    """Show the window, say when it was painted, and stay until the parent closes the pipe."""
    from PySide6.QtCore import QStringListModel, QTimer
    from PySide6.QtWidgets import QApplication, QListView, QMainWindow, QStyledItemDelegate

    class Delegate(QStyledItemDelegate):
        painted = False

        def paint(self, painter: object, option: object, index: object) -> None:
            super().paint(painter, option, index)  # type: ignore[arg-type]
            if not self.painted:
                self.painted = True
                QTimer.singleShot(0, lambda: print(time.monotonic(), flush=True))

    application = QApplication([])
    window, view, delegate = QMainWindow(), QListView(), Delegate()
    model = QStringListModel([f"Service {number}" for number in range(300)])
    view.setModel(model)
    view.setItemDelegate(delegate)
    window.setCentralWidget(view)
    window.resize(1100, 720)
    window.show()
    application.exec()


if __name__ == "__main__":
    sys.exit(main())

"""Asking for a file: the system's own dialogs, shown without waiting inside a call."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable


def ask_where_to_save(
    parent: QWidget,
    title: str,
    name: str,
    kind: str,
    suffix: str,
    chosen: Callable[[Path], object],
) -> QFileDialog:
    """Ask where a file is to be written, beginning with ``name`` among the person's documents.

    ``kind`` is Qt's filter for names. ``chosen`` is called with the path; where
    the question is closed without an answer, nothing is.
    """
    dialog = _dialog(parent, title, kind, chosen)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setDefaultSuffix(suffix)
    dialog.selectFile(name)
    dialog.open()
    return dialog


def ask_what_to_open(
    parent: QWidget, title: str, kind: str, chosen: Callable[[Path], object]
) -> QFileDialog:
    """Ask for a file that exists; ``chosen`` is called with its path."""
    dialog = _dialog(parent, title, kind, chosen)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.open()
    return dialog


def _dialog(
    parent: QWidget, title: str, kind: str, chosen: Callable[[Path], object]
) -> QFileDialog:
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog = QFileDialog(parent, title, documents, kind)
    dialog.setObjectName("fileDialog")
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    dialog.finished.connect(dialog.deleteLater)
    return dialog

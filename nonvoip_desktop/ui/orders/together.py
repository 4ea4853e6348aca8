"""Rows that belong together: several services on one number. Pure: rows in, rows out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from nonvoip_desktop.ui.orders.row import OrderRow, Together

if TYPE_CHECKING:
    from collections.abc import Sequence

translate = QCoreApplication.translate


def join(rows: Sequence[OrderRow], key: str) -> list[OrderRow]:
    """The rows of one purchase, in order, marked as belonging together if there are several.

    They stand and fall as one: while any of them is live, all are among the live ones.
    """
    if len(rows) < 2:
        return list(rows)
    since = min(row.since for row in rows)
    live = any(row.live for row in rows)
    joined = []
    for at, row in enumerate(rows, 1):
        label = translate("OrderRows", "{at} of {of}").format(at=at, of=len(rows))
        words = translate("OrderRows", "{place} · {at} of {of} on one number")
        joined.append(
            replace(
                row,
                live=live,
                under=label,
                group_text=words.format(place=row.group_text, at=at, of=len(rows)),
                together=Together(key, at, len(rows), since),
            )
        )
    return joined

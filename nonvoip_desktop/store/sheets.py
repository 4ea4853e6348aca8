"""The history as text: lines of CSV that no spreadsheet takes for formulas, and JSON."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from nonvoip_desktop.domain.history import ExportForm
from nonvoip_desktop.domain.message import Message
from nonvoip_desktop.domain.money import amount_text
from nonvoip_desktop.domain.order import Order
from nonvoip_desktop.store.codec import to_text

if TYPE_CHECKING:
    from datetime import datetime

#: What makes a spreadsheet read a cell as a formula, or not at all. Numbers begin with a plus.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\0", "\uff1d", "\uff0b", "\uff0d", "\uff20")

COLUMNS = (
    "ordered_at",
    "order_id",
    "service",
    "number",
    "kind",
    "state",
    "price",
    "bid",
    "refund",
    "expires_at",
    "note",
    "archived",
    "message_at",
    "pin",
    "sender",
    "text",
)

Found = tuple[Order, Sequence[Message]]


def begin(form: ExportForm) -> str:
    """What stands before the first order. CSV begins with a mark that tells UTF-8."""
    if form is ExportForm.JSON:
        return "[\n"
    return "\ufeff" + _csv_lines([COLUMNS])


def piece(form: ExportForm, found: Sequence[Found], *, first: bool) -> str:
    """These orders; CSV has a line for each message, and one for an order without any."""
    if form is ExportForm.CSV:
        return _csv_lines(line for order, messages in found for line in _lines(order, messages))
    entries = [json.dumps(_entry(order, messages), ensure_ascii=False) for order, messages in found]
    return "" if not entries else ("" if first else ",\n") + ",\n".join(entries)


def end(form: ExportForm) -> str:
    """What stands after the last order."""
    return "\n]\n" if form is ExportForm.JSON else ""


def _csv_lines(lines: Iterable[Sequence[str]]) -> str:
    text = io.StringIO()
    writer = csv.writer(text)
    for line in lines:
        writer.writerow([_cell(value) for value in line])
    return text.getvalue()


def _cell(value: str) -> str:
    """A cell that is text and stays text; an apostrophe says so to a spreadsheet."""
    value = to_text(value).replace("\0", "")
    return f"'{value}" if value.startswith(_FORMULA) else value


def _lines(order: Order, messages: Sequence[Message]) -> list[tuple[str, ...]]:
    common = (
        _time(order.ordered_at),
        order.order_id,
        order.service,
        order.number or "",
        order.kind.value,
        order.state.value,
        "" if order.price is None else amount_text(order.price),
        "" if order.bid is None else amount_text(order.bid),
        order.refund.value,
        _time(order.expires_at),
        order.note,
        "yes" if order.archived else "no",
    )
    if not messages:
        return [(*common, "", "", "", "")]
    return [
        (*common, _time(one.seen_at), one.pin or "", one.sender or "", one.text) for one in messages
    ]


def _entry(order: Order, messages: Sequence[Message]) -> dict[str, object]:
    return {
        "order_id": to_text(order.order_id),
        "service": to_text(order.service),
        "number": order.number,
        "kind": order.kind.value,
        "state": order.state.value,
        "ordered_at": _time(order.ordered_at),
        "expires_at": _time(order.expires_at) or None,
        "price": None if order.price is None else amount_text(order.price),
        "bid": None if order.bid is None else amount_text(order.bid),
        "refund": order.refund.value,
        "note": to_text(order.note),
        "archived": order.archived,
        "messages": [
            {
                "seen_at": _time(one.seen_at),
                "pin": one.pin,
                "sender": one.sender,
                "text": to_text(one.text),
                "source": one.source.value,
            }
            for one in messages
        ],
    }


def _time(time: datetime | None) -> str:
    return "" if time is None else time.isoformat(timespec="seconds")

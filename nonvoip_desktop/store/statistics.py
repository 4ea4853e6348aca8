"""What the history adds up to: spending by bucket and service, and how codes came."""

from __future__ import annotations

import json
from bisect import bisect_right
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

from msgspec import Struct

from nonvoip_desktop.domain.action import Action, ActionState
from nonvoip_desktop.domain.history import CodeRate, ServiceSpending, SpendingBucket
from nonvoip_desktop.domain.order import Order, OrderKind, Refund
from nonvoip_desktop.domain.purchase import Purchase, PurchaseState
from nonvoip_desktop.store import accounts, actions, orders, purchases
from nonvoip_desktop.store.codec import from_amount, from_time, to_time
from nonvoip_desktop.store.history import service_names
from nonvoip_desktop.store.places import places
from nonvoip_desktop.store.spending import agreed, cost_of_action

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator, Sequence
    from datetime import datetime

    from nonvoip_desktop.domain.account import Account
    from nonvoip_desktop.store.worker import Patiently

_NOTHING = Decimal(0)

#: Nine of ten codes came as fast or faster.
SLOW = 0.9

#: A row for each bucket: its number, and what it adds up to, NULL where it is empty.
_BUCKETS = """
SELECT bucket.key, (
  SELECT CASE WHEN count(*) > 0 THEN json_array(
    count(*), sum(refunded), count(millionths) FILTER (WHERE refunded = 0),
    coalesce(sum(millionths) FILTER (WHERE refunded = 0), 0)
  ) END
  FROM history INDEXED BY history_service
  WHERE account_id = :account AND service = :service
  AND place >= json_extract(bucket.value, '$[0]') AND place < json_extract(bucket.value, '$[1]')
)
FROM json_each(:edges) AS bucket
"""


class _Sums(Struct):
    spent: Decimal = _NOTHING
    orders: int = 0
    refunded: int = 0
    unpriced: int = 0
    actions: int = 0
    unconfirmed: Decimal = _NOTHING


class Figures:
    """Counts in pieces that each let others pass."""

    def __init__(self, connection: Callable[[], sqlite3.Connection], patiently: Patiently) -> None:
        self._connection = connection
        self._patiently = patiently

    def first_ordered_at(self, account: Account) -> datetime | None:
        """When the oldest order was made."""
        connection = self._connection()
        row = connection.execute(
            "SELECT min(ordered_at) FROM orders WHERE account_id = ?",
            (accounts.find(connection, account),),
        ).fetchone()
        return None if row[0] is None else from_time(row[0])

    def spending(self, account: Account, boundaries: Sequence[datetime]) -> list[SpendingBucket]:
        """One bucket between each two neighbours of ``boundaries``."""
        row = accounts.find(self._connection(), account)
        buckets: list[dict[str, _Sums]] = [{} for _ in boundaries[1:]]
        if row is not None and buckets:
            edges = [places(row, time)[0] for time in boundaries]
            for service in service_names(self._connection(), row):
                self._patiently(
                    lambda service=service: self._add_orders(row, service, edges, buckets)  # type: ignore[misc]
                )
            self._add_odd_prices(row, edges, buckets)
            self._add_purchases_without_prices(row, account, boundaries, buckets)
            self._add_actions(account, boundaries, buckets)
            self._add_unconfirmed(account, boundaries, buckets)
        return [
            SpendingBucket(start, end, _values(bucket))
            for bucket, (start, end) in zip(buckets, pairwise(boundaries), strict=True)
        ]

    def _add_orders(
        self, row: int, service: str, edges: Sequence[int], buckets: list[dict[str, _Sums]]
    ) -> None:
        """One service, all buckets in one statement, so that it can be broken off at any time."""
        found = self._connection().execute(
            _BUCKETS,
            {"account": row, "service": service, "edges": json.dumps(list(pairwise(edges)))},
        )
        for number, sums in found:
            if sums is None:
                continue
            count, refunded, priced, millionths = json.loads(sums)
            # Anew in any case: this is repeated from its beginning where it was broken off.
            buckets[number][service] = _Sums(
                spent=Decimal(millionths).scaleb(-6),
                orders=count,
                refunded=refunded,
                unpriced=count - refunded - priced,
            )

    def _add_odd_prices(
        self, row: int, edges: Sequence[int], buckets: list[dict[str, _Sums]]
    ) -> None:
        """Prices that are no whole number of millionths, one by one."""
        odd = self._connection().execute(
            "SELECT place, service, price FROM history INDEXED BY history_odd_prices "
            "WHERE account_id = ? AND place >= ? AND place < ? AND refunded = 0 "
            "AND price IS NOT NULL AND millionths IS NULL",
            (row, edges[0], edges[-1]),
        )
        for place, service, price in odd.fetchall():
            sums = buckets[bisect_right(edges, place) - 1][service]
            sums.spent += from_amount(price) or _NOTHING
            sums.unpriced -= 1

    def _add_purchases_without_prices(
        self,
        row: int,
        account: Account,
        boundaries: Sequence[datetime],
        buckets: list[dict[str, _Sums]],
    ) -> None:
        """Where the service named no price of an order, what was agreed to is known."""
        connection = self._connection()
        low, high = places(row, boundaries[0], boundaries[-1])
        found = self._patiently(
            lambda: connection.execute(
                "SELECT DISTINCT o.purchase_id FROM history h INDEXED BY history_unpriced "
                "CROSS JOIN orders o ON o.id = h.of_order "
                "WHERE h.account_id = ? AND h.place BETWEEN ? AND ? AND h.price IS NULL "
                "AND h.refunded = 0 "
                "AND o.bid IS NULL AND o.purchase_id IS NOT NULL",
                (row, low, high),
            ).fetchall()
        )
        for (purchase_id,) in found:
            purchase, led_to = self._patiently(
                lambda purchase_id=purchase_id: (  # type: ignore[misc]
                    purchases.get(connection, purchase_id),
                    orders.of_purchases(connection, account, [purchase_id])[purchase_id],
                )
            )
            rest = None if purchase is None else _rest(purchase, led_to)
            if rest is None:
                continue
            priceless = [order for order in led_to if order.price is None]
            place = bisect_right(boundaries, priceless[0].ordered_at) - 1
            if 0 <= place < len(buckets):
                sums = buckets[place].setdefault(priceless[0].service, _Sums())
                sums.spent += rest
                sums.unpriced = max(0, sums.unpriced - len(priceless))

    def _add_actions(
        self, account: Account, boundaries: Sequence[datetime], buckets: list[dict[str, _Sums]]
    ) -> None:
        for action, service in self._done_actions(account, boundaries[0], boundaries[-1]):
            sums = buckets[bisect_right(boundaries, action.sent_at) - 1].setdefault(
                service, _Sums()
            )
            sums.actions += 1
            if action.balance_before is None or action.balance_after is None:
                sums.unpriced += 1
            elif action.state is ActionState.DONE:
                sums.spent += cost_of_action(action)
            else:
                sums.unconfirmed += cost_of_action(action)

    def _done_actions(
        self, account: Account, since: datetime, until: datetime
    ) -> Iterator[tuple[Action, str]]:
        connection = self._connection()
        columns = ", ".join(f"a.{name}" for name in actions.COLUMNS.split(", "))
        rows = self._patiently(
            lambda: connection.execute(
                f"SELECT coalesce(o.service, ''), {columns} FROM actions a "  # noqa: S608
                "LEFT JOIN orders o ON o.account_id = a.account_id AND o.order_id = a.order_id "
                "WHERE a.account_id = ? AND a.sent_at >= ? AND a.sent_at < ? "
                "AND a.state <> 'refused'",
                (accounts.find(connection, account), to_time(since), to_time(until)),
            ).fetchall()
        )
        for service, *values in rows:
            yield actions.action_of(account, tuple(values)), service

    def _add_unconfirmed(
        self, account: Account, boundaries: Sequence[datetime], buckets: list[dict[str, _Sums]]
    ) -> None:
        for purchase in purchases.unsettled(self._connection(), account):
            place = bisect_right(boundaries, purchase.created_at) - 1
            pending = purchase.state in (PurchaseState.PLACING, PurchaseState.UNCONFIRMED)
            if pending and 0 <= place < len(buckets):
                sums = buckets[place].setdefault(purchase.service, _Sums())
                sums.unconfirmed += agreed(purchase) or _NOTHING

    def code_rates(
        self, account: Account, since: datetime | None, until: datetime | None
    ) -> list[CodeRate]:
        """By service and kind, from the index alone, a piece for each."""
        connection = self._connection()
        row = accounts.find(connection, account)
        if row is None:
            return []
        low, high = places(row, since, until)
        pairs = [
            (service, *kind)
            for service in service_names(connection, row)
            for kind in self._patiently(
                lambda service=service: connection.execute(  # type: ignore[misc]
                    "SELECT kind, count(*), sum(code_wait >= 0) "
                    "FROM history INDEXED BY history_codes "
                    "WHERE account_id = ? AND service = ? AND code_wait IS NOT NULL "
                    "AND place BETWEEN ? AND ? GROUP BY kind",
                    (row, service, low, high),
                ).fetchall()
            )
        ]
        rates = [
            CodeRate(
                service=service,
                kind=OrderKind(kind),
                cases=cases,
                codes=codes,
                median=self._wait(row, service, kind, low, high, (codes - 1) // 2, codes),
                slow=self._wait(row, service, kind, low, high, _rank(codes), codes),
            )
            for service, kind, cases, codes in pairs
        ]
        return sorted(rates, key=lambda rate: (-rate.cases, rate.service, rate.kind))

    def _wait(
        self, row: int, service: str, kind: str, low: int, high: int, rank: int, codes: int
    ) -> float | None:
        """The seconds of the one at this rank, counted from the fastest."""
        if codes == 0:
            return None
        connection = self._connection()
        waited = self._patiently(
            lambda: connection.execute(
                "SELECT code_wait FROM history INDEXED BY history_codes "
                "WHERE account_id = ? AND service = ? AND kind = ? AND code_wait >= 0 "
                "AND place BETWEEN ? AND ? ORDER BY code_wait LIMIT 1 OFFSET ?",
                (row, service, kind, low, high, rank),
            ).fetchone()
        )
        return None if waited is None else int(waited[0]) / 1000


def _rest(purchase: Purchase, led_to: Sequence[Order]) -> Decimal | None:
    """What was agreed to beyond the prices that are known; ``None`` where nobody can say.

    A bid has the service's own unit, and of several orders with one price between
    them nobody knows which part a refund was.
    """
    amount = agreed(purchase)
    if purchase.state is not PurchaseState.PLACED or amount is None:
        return None
    if any(one.bid is not None or one.refund is Refund.SEEN for one in led_to):
        return None
    known = sum((one.price for one in led_to if one.price is not None), _NOTHING)
    return max(_NOTHING, amount - known)


def _rank(codes: int) -> int:
    """The place of the last of the fastest nine tenths."""
    return max(0, -int(-codes * SLOW // 1) - 1)


def _values(bucket: dict[str, _Sums]) -> tuple[ServiceSpending, ...]:
    """Dearest first."""
    values = [
        ServiceSpending(
            service=service,
            spent=sums.spent,
            orders=sums.orders,
            refunded=sums.refunded,
            unpriced=sums.unpriced,
            actions=sums.actions,
            unconfirmed=sums.unconfirmed,
        )
        for service, sums in bucket.items()
    ]
    return tuple(sorted(values, key=lambda one: (-one.spent, one.service)))

"""Values that the statistics show, made of what the database counted. Pure: values in, out."""

from __future__ import annotations

from decimal import Decimal
from functools import reduce
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from nonvoip_desktop.domain.history import CodeRate, ServiceSpending, Span, SpendingBucket
from nonvoip_desktop.ui.format import UNKNOWN, count, money, per_cent
from nonvoip_desktop.ui.history.words import kind_text
from nonvoip_desktop.ui.statistics import words
from nonvoip_desktop.ui.statistics.bar_chart import Bar
from nonvoip_desktop.ui.text import clean

if TYPE_CHECKING:
    from collections.abc import Sequence

translate = QCoreApplication.translate

_NOTHING = Decimal(0)


class Cell(Struct, frozen=True):
    """One figure of a table: its text, and a share from 0 to 1 where a bar is to show it.

    ``quiet`` figures come from too few cases to say much.
    """

    text: str
    share: float | None = None
    quiet: bool = False


class Table(Struct, frozen=True):
    """Headings and rows, and which columns hold numbers (aligned at their end)."""

    heads: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    numbers: frozenset[int]

    def as_text(self) -> str:
        """The table with tabs between its cells, as spreadsheets take it from the clipboard."""
        lines = [self.heads, *(tuple(cell.text for cell in row) for row in self.rows)]
        return "\n".join("\t".join(_one_cell(text) for text in line) for line in lines)


def _one_cell(text: str) -> str:
    text = clean(text, one_line=True)
    # A spreadsheet would calculate what begins like this.
    return f"'{text}" if text[:1] in ("=", "+", "-", "@") else text


class Report(Struct, frozen=True):
    """Everything that is shown of one period."""

    span: Span
    buckets: tuple[SpendingBucket, ...]
    rates: tuple[CodeRate, ...]
    use_utc: bool

    @property
    def orders(self) -> int:
        """The number of orders in the period."""
        return sum(bucket.orders for bucket in self.buckets)

    @property
    def spent(self) -> Decimal:
        """What is known to have been spent."""
        return sum((bucket.spent for bucket in self.buckets), _NOTHING)

    def bars(self) -> tuple[Bar, ...]:
        """A bar for each day, week or month."""
        return tuple(
            Bar(
                words.bucket_label(bucket, self.span, self.use_utc),
                bucket.spent,
                translate("Statistics", "{time}: {amount}, {orders}").format(
                    time=words.bucket_name(bucket, self.span, self.use_utc),
                    amount=money(bucket.spent),
                    orders=words.orders(bucket.orders),
                ),
            )
            for bucket in self.buckets
        )

    def by_service(self) -> tuple[ServiceSpending, ...]:
        """The services of the whole period, the one that cost most first."""
        sums: dict[str, ServiceSpending] = {}
        for bucket in self.buckets:
            for one in bucket.services:
                known = sums.get(one.service)
                sums[one.service] = one if known is None else _added(known, one)
        return tuple(sorted(sums.values(), key=lambda one: (-one.spent, -one.orders, one.service)))

    def tiles(self) -> tuple[tuple[str, str, str], ...]:
        """The figures on top: a caption, the figure, and what it is made of."""
        cases = sum(rate.cases for rate in self.rates)
        codes = sum(rate.codes for rate in self.rates)
        often = per_cent(round(100 * codes / cases)) if cases else UNKNOWN
        of = translate("Statistics", "{codes} of %Ln order(s)", None, cases)
        of = of.format(codes=count(codes))
        each = self.spent / codes if codes else None
        each = None if each is None else each.quantize(Decimal("0.01"))
        return (
            (
                translate("Statistics", "Spent"),
                money(self.spent.quantize(Decimal("0.01")) if self.buckets else None),
                self.beside(),
            ),
            (translate("Statistics", "Orders"), count(self.orders), self._refunded()),
            (translate("Statistics", "A code came"), often, of),
            (
                translate("Statistics", "Spent per code"),
                money(each),
                translate("Statistics", "all that was spent"),
            ),
        )

    def beside(self) -> str:
        """What is not in the amount, so that nobody takes it for the whole."""
        unconfirmed = sum((bucket.unconfirmed for bucket in self.buckets), _NOTHING)
        unpriced = sum(bucket.unpriced for bucket in self.buckets)
        if unconfirmed:
            text = translate("Statistics", "besides {amount} not confirmed")
            return text.format(amount=money(unconfirmed))
        if unpriced:
            return translate("Statistics", "without %Ln of unknown price", None, unpriced)
        return translate("Statistics", "refunds taken off")

    def _refunded(self) -> str:
        refunded = sum(one.refunded for one in self.by_service())
        return translate("Statistics", "%Ln refunded", None, refunded)

    def service_table(self, longest: int = 0) -> Table:
        """What each service cost; with ``longest`` rows the last one is for all others."""
        services = self.by_service()
        if 0 < longest < len(services):
            others = reduce(_added, services[longest - 1 :])
            text = translate("Statistics", "%n other(s)", None, len(services) - longest + 1)
            services = (*services[: longest - 1], replace(others, service=text))
        most = max((one.spent for one in services), default=_NOTHING)
        rows = tuple(
            (
                Cell(clean(one.service, one_line=True)),
                Cell(money(one.spent), float(one.spent / most) if most > 0 else 0.0),
                Cell(count(one.orders)),
            )
            for one in services
        )
        heads = (
            translate("Statistics", "Service"),
            translate("Statistics", "Spent"),
            translate("Statistics", "Orders"),
        )
        return Table(heads, rows, frozenset({2}))

    def rate_table(self) -> Table:
        """How often and how fast a code came, for each service and kind."""
        rows = tuple(
            (
                Cell(clean(rate.service, one_line=True)),
                Cell(kind_text(rate.kind)),
                Cell(
                    words.share(rate),
                    rate.codes / rate.cases if rate.cases else 0.0,
                    rate.cases < words.FEW,
                ),
                Cell(words.cases(rate), quiet=rate.cases < words.FEW),
                Cell(words.seconds(rate.median), quiet=rate.codes < words.FEW),
                Cell(words.seconds(rate.slow), quiet=rate.codes < words.FEW),
            )
            for rate in self.rates
        )
        heads = (
            translate("Statistics", "Service"),
            translate("Statistics", "Kind"),
            translate("Statistics", "A code came"),
            translate("Statistics", "Cases"),
            translate("Statistics", "Half within"),
            translate("Statistics", "Nine of ten within"),
        )
        return Table(heads, rows, frozenset({3, 4, 5}))

    def time_table(self) -> Table:
        """What was spent by day, week or month."""
        rows = tuple(
            (
                Cell(words.bucket_name(bucket, self.span, self.use_utc)),
                Cell(money(bucket.spent)),
                Cell(count(bucket.orders)),
            )
            for bucket in self.buckets
        )
        heads = (
            translate("Statistics", "Time"),
            translate("Statistics", "Spent"),
            translate("Statistics", "Orders"),
        )
        return Table(heads, rows, frozenset({1, 2}))


def _added(one: ServiceSpending, other: ServiceSpending) -> ServiceSpending:
    return ServiceSpending(
        one.service,  # Whoever adds different services names the sum.
        one.spent + other.spent,
        one.orders + other.orders,
        one.refunded + other.refunded,
        one.unpriced + other.unpriced,
        one.actions + other.actions,
        one.unconfirmed + other.unconfirmed,
    )


def as_text(tables: Sequence[Table]) -> str:
    """Tables for the clipboard, with an empty line between them."""
    return "\n\n".join(table.as_text() for table in tables if table.rows)

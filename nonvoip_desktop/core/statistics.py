"""What the history adds up to, by the person's calendar."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, tzinfo
from typing import TYPE_CHECKING

from nonvoip_desktop.domain.history import CodeRate, Span, SpendingBucket

if TYPE_CHECKING:
    from nonvoip_desktop.core.ports import Archive
    from nonvoip_desktop.domain.account import Account

#: More bars than a chart can show.
MOST_BUCKETS = 1000


class Statistics:
    """The figures of one account. Methods raise ``StoreError``; cancelling breaks them off."""

    def __init__(self, account: Account, archive: Archive) -> None:
        self._account = account
        self._archive = archive

    async def first_ordered_at(self) -> datetime | None:
        """When the oldest order was made (UTC)."""
        return await self._archive.first_ordered_at(self._account)

    async def spending(
        self, span: Span, since: datetime, until: datetime, zone: tzinfo | None = None
    ) -> list[SpendingBucket]:
        """What was spent, in buckets of ``span`` that cover ``since`` to ``until``.

        The days are those of ``zone``; by default that of this computer. Empty
        buckets are there too. At most the last ``MOST_BUCKETS``.
        """
        return await self._archive.spending(self._account, boundaries(span, since, until, zone))

    async def code_rates(
        self, since: datetime | None = None, until: datetime | None = None
    ) -> list[CodeRate]:
        """How often and how fast a code came, by service and kind; most cases first."""
        return await self._archive.code_rates(self._account, since, until)


def boundaries(
    span: Span, since: datetime, until: datetime, zone: tzinfo | None = None
) -> list[datetime]:
    """The beginnings of the days, weeks (from Monday) or months, and the end of the last one.

    Each is midnight on the clock of ``zone``, so that a day of the change to
    summer time has 23 hours.
    """
    first = since.astimezone(zone).date()
    last = until.astimezone(zone)
    if span is Span.WEEK:
        first -= timedelta(days=first.weekday())
    elif span is Span.MONTH:
        first = first.replace(day=1)
    days = [first]
    while _midnight(days[-1], zone) < last or len(days) < 2:
        day = days[-1]
        if span is Span.MONTH:
            day = (day.replace(day=28) + timedelta(days=4)).replace(day=1)
        else:
            day += timedelta(days=1 if span is Span.DAY else 7)
        days.append(day)
    return [_midnight(day, zone) for day in days[-MOST_BUCKETS - 1 :]]


def _midnight(day: date, zone: tzinfo | None) -> datetime:
    midnight = datetime.combine(day, time())
    # Without a zone, this computer's own rules for that very day.
    return midnight.astimezone() if zone is None else midnight.replace(tzinfo=zone)

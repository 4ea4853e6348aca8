"""By how much a rental can be renewed, as it is offered."""

from __future__ import annotations

import pytest

from nonvoip_desktop.domain.order import OrderKind
from nonvoip_desktop.domain.rental import LENGTH_DAYS, MOST_DAYS, duration_text, renewal_days


@pytest.mark.parametrize("kind", OrderKind)
def test_renewals_are_multiples_of_the_rentals_own_length(kind: OrderKind) -> None:
    days = renewal_days(kind)
    if not kind.is_rental:
        assert days == ()
        return
    length = LENGTH_DAYS[kind]
    assert days[0] == length
    assert len(days) > 1
    assert list(days) == sorted(set(days))
    assert all(each % length == 0 and each <= MOST_DAYS for each in days)


def test_the_durations_of_a_thirty_day_number() -> None:
    assert [duration_text(days) for days in renewal_days(OrderKind.LONG_TERM)] == [
        "30d",
        "60d",
        "90d",
    ]

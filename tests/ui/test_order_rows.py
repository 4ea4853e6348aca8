"""What the order list shows of an order or a purchase, in every state it can be in."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from itertools import product

import pytest
from msgspec.structs import replace

from nonvoip_desktop.domain.account import Account
from nonvoip_desktop.domain.action import Action, ActionKind, ActionState
from nonvoip_desktop.domain.message import Message, Source
from nonvoip_desktop.domain.order import Order, OrderKind, OrderState, Refund
from nonvoip_desktop.domain.product import CatalogueKind, Group
from nonvoip_desktop.domain.purchase import Purchase, PurchaseState
from nonvoip_desktop.ui.orders.row import OrderRow, RowAction, RowStatus
from nonvoip_desktop.ui.orders.rows import LINGER, action_row, is_long_over, order_row, purchase_row

NOW = datetime(2026, 7, 1, 12, 0, tzinfo=UTC)
LONG_AGO = NOW - timedelta(days=2)
ME = Account("https://example.test/manager", "me@example.test")
SHORT = Order(
    order_id="146185",
    account=ME,
    service="Instagram",
    number="16095550123",
    kind=OrderKind.SHORT_TERM,
    state=OrderState.WAITING,
    ordered_at=LONG_AGO,
    updated_at=LONG_AGO,
)
RENTAL = replace(SHORT, kind=OrderKind.ONE_DAY)
CODE = Message("146185", "Your code is 4821", "4821", NOW, Source.POLL, message_id=1)
NO_CODE = Message("146185", "Hello", None, NOW, Source.POLL, message_id=2)


def shown(
    order: Order,
    *messages: Message,
    left: float | None = 600.0,
    trouble: str = "",
    busy: bool = False,
    open_action: Action | None = None,
) -> OrderRow:
    return order_row(
        order,
        messages,
        deadline=None if left is None else 1000.0 + left,
        remaining=left,
        trouble=trouble,
        busy=busy,
        now=NOW,
        elapsed=1000.0,
        open_action=open_action,
    )


@pytest.mark.parametrize(
    ("order", "left", "status", "action", "live"),
    [
        (SHORT, 600.0, RowStatus.WAITING, RowAction.REJECT, True),
        (
            replace(SHORT, state=OrderState.BIDDING, number=None, bid=Decimal(20)),
            600.0,
            RowStatus.BIDDING,
            RowAction.CANCEL_BID,
            True,
        ),
        (
            replace(SHORT, state=OrderState.RECEIVED),
            600.0,
            RowStatus.RECEIVED,
            RowAction.LOOK_FURTHER,
            True,
        ),
        (
            replace(SHORT, state=OrderState.RECEIVED),
            -1.0,
            RowStatus.RECEIVED,
            RowAction.ARCHIVE,
            False,
        ),
        (
            replace(SHORT, state=OrderState.RECEIVED, look_further=True),
            600.0,
            RowStatus.WAITING,
            None,
            True,
        ),
        (
            replace(SHORT, state=OrderState.EXPIRED),
            -1.0,
            RowStatus.EXPIRED,
            RowAction.ARCHIVE,
            False,
        ),
        (
            replace(SHORT, state=OrderState.REJECTED),
            600.0,
            RowStatus.REJECTED,
            RowAction.ARCHIVE,
            False,
        ),
        (RENTAL, 86_400.0, RowStatus.INACTIVE, RowAction.ACTIVATE, True),
        (
            replace(RENTAL, active_until=NOW + timedelta(seconds=90)),
            86_400.0,
            RowStatus.ACTIVE,
            RowAction.RENEW,
            True,
        ),
        (
            replace(RENTAL, active_until=NOW - timedelta(seconds=1)),
            86_400.0,
            RowStatus.INACTIVE,
            RowAction.ACTIVATE,
            True,
        ),
        (
            replace(RENTAL, state=OrderState.RECEIVED),
            86_400.0,
            RowStatus.RECEIVED,
            RowAction.ACTIVATE,
            True,
        ),
    ],
)
def test_each_state_has_its_words_its_button_and_its_tab(
    order: Order, left: float, status: RowStatus, action: RowAction | None, live: bool
) -> None:
    row = shown(order, left=left)
    assert (row.status, row.action, row.live) == (status, action, live)
    assert row.key == "order:146185"
    assert row.rental is order.kind.is_rental


def test_an_active_rental_counts_down_to_the_end_of_its_window() -> None:
    row = shown(replace(RENTAL, active_until=NOW + timedelta(seconds=90)), left=86_400.0)
    assert row.deadline == 1090.0


def test_a_rejected_order_has_no_countdown_and_says_what_is_known_of_the_money() -> None:
    rejected = replace(SHORT, state=OrderState.REJECTED, refund=Refund.ACCEPTED)
    row = shown(rejected)
    assert row.deadline is None
    assert "does not show a refund yet" in row.detail
    assert "Refunded" in shown(replace(rejected, refund=Refund.SEEN)).detail


def test_the_code_is_the_newest_one_also_where_the_newest_message_has_none() -> None:
    newer = replace(CODE, pin="9999", message_id=3)
    received = replace(SHORT, state=OrderState.RECEIVED)
    assert shown(received, CODE, NO_CODE).pin == "4821"
    assert shown(received, CODE, NO_CODE, newer).pin == "9999"
    assert shown(received, NO_CODE).pin is None


def test_what_has_just_ended_does_not_vanish_under_the_persons_eyes() -> None:
    ended = replace(SHORT, state=OrderState.EXPIRED, updated_at=NOW - LINGER / 2)
    assert shown(ended, left=-1.0).live
    assert not shown(replace(ended, updated_at=NOW - LINGER), left=-1.0).live


def test_trouble_is_only_shown_while_it_matters() -> None:
    assert shown(SHORT, trouble="Offline").trouble == "Offline"
    assert shown(replace(SHORT, state=OrderState.EXPIRED), left=-1.0, trouble="Off").trouble == ""


@pytest.mark.parametrize("kind", list(ActionKind))
def test_an_action_of_which_nobody_knows_is_resolved_before_anything_else(
    kind: ActionKind,
) -> None:
    sending = Action("a", ME, "146185", kind, ActionState.SENDING, NOW)
    assert shown(RENTAL, open_action=sending).busy
    lost = replace(sending, state=ActionState.UNCONFIRMED)
    row = shown(RENTAL, open_action=lost)
    assert (row.action, row.more, row.busy) == (RowAction.RESOLVE, (RowAction.NOTE,), False)
    assert row.detail.startswith("It is not known whether it was")


@pytest.mark.parametrize(
    ("state", "status", "action"),
    [
        (PurchaseState.PLACING, RowStatus.PLACING, None),
        (PurchaseState.PRICE_OFFERED, RowStatus.OFFERED, RowAction.DECIDE),
        (PurchaseState.BID_OFFERED, RowStatus.OFFERED, RowAction.DECIDE),
        (PurchaseState.UNCONFIRMED, RowStatus.UNCONFIRMED, RowAction.RESOLVE),
    ],
)
def test_an_open_purchase_has_a_row(
    state: PurchaseState, status: RowStatus, action: RowAction | None
) -> None:
    row = purchase_row(purchase(state))
    assert row is not None
    assert (row.key, row.status, row.action) == ("purchase:abc", status, action)
    assert (row.service, row.group_text, row.number) == ("Instagram", "10 minutes", None)


@pytest.mark.parametrize("state", [state for state in PurchaseState if state.settled])
def test_a_settled_purchase_has_none(state: PurchaseState) -> None:
    assert purchase_row(purchase(state)) is None


def purchase(state: PurchaseState) -> Purchase:
    return Purchase(
        purchase_id="abc",
        account=ME,
        catalogue=CatalogueKind.USA,
        product_ids=("10000086",),
        service="Instagram",
        group=Group.TEN_MINUTES,
        country=None,
        listed_price=Decimal("0.36"),
        state=state,
        created_at=NOW,
        updated_at=NOW,
    )


def test_a_rental_says_when_it_ends_beside_its_window() -> None:
    end = NOW + timedelta(days=1)
    active = replace(RENTAL, active_until=NOW + timedelta(seconds=90), expires_at=end)
    row = shown(active, left=86_400.0)
    assert (row.deadline, row.ends, row.ends_at) == (1090.0, 1000.0 + 86_400.0, end)
    assert shown(replace(SHORT, expires_at=end)).ends is None


@pytest.mark.parametrize("state", [OrderState.EXPIRED, OrderState.RECEIVED])
def test_a_rental_that_has_ended_cannot_be_renewed(state: OrderState) -> None:
    row = shown(replace(RENTAL, state=state), left=-1.0)
    assert row.ends is None
    assert (row.action, row.more) == (RowAction.ARCHIVE, (RowAction.NOTE,))


def test_a_bid_that_got_no_number_is_not_reused() -> None:
    lost = replace(SHORT, state=OrderState.EXPIRED, number=None, bid=Decimal(20))
    row = shown(lost, left=-1.0)
    assert RowAction.REUSE not in (row.action, *row.more)
    assert row.bid == Decimal(20)


@pytest.mark.parametrize(
    ("order", "pin"),
    [
        (replace(SHORT, state=OrderState.RECEIVED), "4821"),
        (replace(SHORT, state=OrderState.RECEIVED, look_further=True), "4821"),
        # After a reuse the old code is not shown as if it had just come.
        (SHORT, None),
        (replace(SHORT, state=OrderState.EXPIRED), None),
        (RENTAL, None),
    ],
)
def test_an_old_code_is_not_shown_as_new(order: Order, pin: str | None) -> None:
    row = shown(order, CODE)
    assert row.pin == pin
    assert row.anew is (pin is None)


def test_another_number_than_asked_for_is_an_alert() -> None:
    row = shown(replace(SHORT, former_number="16095550999"))
    assert "+1 609 555-0999" in row.alert
    assert "+1 609 555-0123" in row.alert
    assert shown(SHORT).alert == ""


def test_a_note_is_in_the_row_and_can_always_be_written() -> None:
    row = shown(replace(SHORT, note="for the shop"))
    assert row.note == "for the shop"
    assert row.more[-1] is RowAction.NOTE


def test_a_reuse_without_an_order_has_a_row_of_its_own() -> None:
    action = Action(
        "a",
        ME,
        "",
        ActionKind.REUSE,
        ActionState.UNCONFIRMED,
        NOW,
        service="X",
        number="16095550123",
    )
    row = action_row(action)
    assert row is not None
    assert (row.key, row.service, row.number) == ("action:a", "X", "16095550123")
    assert (row.status, row.action) == (RowStatus.UNCONFIRMED, RowAction.RESOLVE)
    sending = action_row(replace(action, state=ActionState.SENDING))
    assert sending is not None
    assert (sending.status, sending.busy) == (RowStatus.PLACING, True)
    assert action_row(replace(action, order_id="146185")) is None


def test_the_first_look_leaves_out_only_what_no_tab_shows_but_all() -> None:
    states, kinds = tuple(OrderState), tuple(OrderKind)
    ages = (timedelta(), LINGER, timedelta(days=2))
    seen = set()
    for state, kind, age, left, further in product(
        states, kinds, ages, (None, -1.0, 0.0, 60.0), (False, True)
    ):
        order = replace(SHORT, state=state, kind=kind, updated_at=NOW - age, look_further=further)
        row = shown(order, left=left)
        elsewhere = row.live or row.rental
        assert is_long_over(order, remaining=left, now=NOW) is not elsewhere, order
        seen.add(elsewhere)
    assert seen == {False, True}

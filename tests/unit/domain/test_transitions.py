"""Every change of state that the behaviour page draws, and no other."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nonvoip_desktop.domain.action import Action, ActionKind, ActionState
from nonvoip_desktop.domain.order import Order, OrderKind, OrderState, Refund
from nonvoip_desktop.domain.product import CatalogueKind
from nonvoip_desktop.domain.purchase import Purchase, PurchaseState
from nonvoip_desktop.domain.transitions import (
    move_action,
    move_order,
    move_purchase,
    revive_order,
)
from nonvoip_desktop.errors import IllegalTransition
from tests.helpers.fakes import ACCOUNT

THEN = datetime(2026, 3, 1, 12, tzinfo=UTC)
NOW = datetime(2026, 3, 1, 13, tzinfo=UTC)

P = PurchaseState
DRAWN_PURCHASE = {
    (P.PLACING, P.PLACED),
    (P.PLACING, P.FAILED),
    (P.PLACING, P.PRICE_OFFERED),
    (P.PLACING, P.BID_OFFERED),
    (P.PLACING, P.UNCONFIRMED),
    (P.PRICE_OFFERED, P.PLACING),
    (P.PRICE_OFFERED, P.DECLINED),
    (P.BID_OFFERED, P.PLACING),
    (P.BID_OFFERED, P.DECLINED),
    (P.UNCONFIRMED, P.PLACED),
    (P.UNCONFIRMED, P.NOT_PLACED),
}
O = OrderState  # noqa: E741 - the table reads like the page
DRAWN_ORDER = {
    (O.BIDDING, O.WAITING),
    (O.BIDDING, O.RECEIVED),
    (O.BIDDING, O.REJECTED),
    (O.BIDDING, O.EXPIRED),
    (O.WAITING, O.RECEIVED),
    (O.WAITING, O.REJECTED),
    (O.WAITING, O.EXPIRED),
    (O.REJECTED, O.RECEIVED),
    (O.EXPIRED, O.RECEIVED),
}
A = ActionState
DRAWN_ACTION = {
    (A.SENDING, A.DONE),
    (A.SENDING, A.REFUSED),
    (A.SENDING, A.UNCONFIRMED),
    (A.UNCONFIRMED, A.DONE),
    (A.UNCONFIRMED, A.REFUSED),
}


def purchase(state: PurchaseState) -> Purchase:
    return Purchase(
        "p1", ACCOUNT, CatalogueKind.USA, ("9",), "X", None, None, None, state, THEN, THEN
    )


def order(state: OrderState) -> Order:
    return Order("1", ACCOUNT, "X", "1609", OrderKind.SHORT_TERM, state, THEN, THEN)


def action(state: ActionState) -> Action:
    return Action("a1", ACCOUNT, "1", ActionKind.REUSE, state, THEN)


@pytest.mark.parametrize("start", PurchaseState)
@pytest.mark.parametrize("end", PurchaseState)
def test_purchases(start: PurchaseState, end: PurchaseState) -> None:
    if start is end or (start, end) in DRAWN_PURCHASE:
        moved = move_purchase(purchase(start), end, NOW, detail="words")
        assert (moved.state, moved.updated_at, moved.detail) == (end, NOW, "words")
        assert moved.created_at == THEN
    else:
        with pytest.raises(IllegalTransition, match=f"{start} to {end}"):
            move_purchase(purchase(start), end, NOW)


@pytest.mark.parametrize("start", OrderState)
@pytest.mark.parametrize("end", OrderState)
def test_orders(start: OrderState, end: OrderState) -> None:
    if start is end or (start, end) in DRAWN_ORDER:
        moved = move_order(order(start), end, NOW, refund=Refund.ACCEPTED)
        assert (moved.state, moved.updated_at, moved.refund) == (end, NOW, Refund.ACCEPTED)
        assert moved.ordered_at == THEN
    else:
        with pytest.raises(IllegalTransition, match=f"{start} to {end}"):
            move_order(order(start), end, NOW)


@pytest.mark.parametrize("start", ActionState)
@pytest.mark.parametrize("end", ActionState)
def test_actions(start: ActionState, end: ActionState) -> None:
    if start is end or (start, end) in DRAWN_ACTION:
        moved = move_action(action(start), end, balance_after=Decimal(1))
        assert (moved.state, moved.balance_after) == (end, Decimal(1))
    else:
        with pytest.raises(IllegalTransition, match=f"{start} to {end}"):
            move_action(action(start), end)


@pytest.mark.parametrize("start", OrderState)
def test_only_a_finished_number_can_be_waited_for_again(start: OrderState) -> None:
    if start in (O.RECEIVED, O.EXPIRED, O.REJECTED):
        revived = revive_order(order(start), NOW, baseline="old")
        assert (revived.state, revived.updated_at, revived.baseline) == (O.WAITING, NOW, "old")
    else:
        with pytest.raises(IllegalTransition):
            revive_order(order(start), NOW)


def test_settled_is_exactly_what_nothing_follows_after() -> None:
    for state in PurchaseState:
        follows = {end for start, end in DRAWN_PURCHASE if start is state}
        assert state.settled is not bool(follows)


@given(st.lists(st.sampled_from(PurchaseState), max_size=8))
def test_no_walk_reaches_placed_but_through_placing_or_the_person(walk: list[P]) -> None:
    at = purchase(P.PLACING)
    for end in walk:
        former = at.state
        try:
            at = move_purchase(at, end, NOW)
        except IllegalTransition:
            assert at.state is former
            continue
        if at.state is P.PLACED and former is not P.PLACED:
            assert former in (P.PLACING, P.UNCONFIRMED)
        if former.settled:
            assert at.state is former


@given(st.lists(st.sampled_from(OrderState), max_size=8))
def test_a_message_is_never_forgotten(walk: list[O]) -> None:
    at = order(O.BIDDING)
    received = False
    for end in walk:
        try:
            at = move_order(at, end, NOW)
        except IllegalTransition:
            continue
        received = received or at.state is O.RECEIVED
        assert (at.state is O.RECEIVED) is received

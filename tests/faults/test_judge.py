"""The judge of the kills: each way in which the books can disagree is found."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from tests.faults.journal import (
    Action,
    Attempt,
    Books,
    Deed,
    Journal,
    Order,
    Purchase,
    Request,
)
from tests.faults.judge import Verdict, judge, misshown

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def at(seconds: float) -> datetime:
    return NOON + timedelta(seconds=seconds)


def purchase(name: str, state: str, *sent: float, product_id: str = "7") -> Purchase:
    attempts = tuple(Attempt(at(seconds), None, None, "") for seconds in sent)
    return Purchase(name, product_id, state, attempts)


def order(order_id: str, name: str, state: str = "waiting") -> Order:
    return Order(order_id, "7", name, state, "1609")


def request(seconds: float, order_id: str | None = None, **more: Any) -> Request:
    return Request(at(seconds), "7", more.get("price"), None, order_id)


def books(*requests: Request, status: str = "Reserved") -> Books:
    placed = {request.order_id for request in requests} - {None}
    orders = {
        str(order_id): {"product_id": 7, "number": "1609", "status": status, "sms": []}
        for order_id in placed
    }
    return Books(requests, orders)


def counts(verdict: Verdict) -> tuple[int, int, int]:
    return len(verdict.missing), len(verdict.twice), len(verdict.wrong)


BOUGHT = Journal((purchase("a", "placed", 0),), (order("1", "a"),))


def test_books_that_agree() -> None:
    journal = Journal(
        (
            purchase("a", "placed", 0),
            purchase("b", "unconfirmed", 10),
            purchase("c", "placing", 20),
            purchase("d", "failed", 30),
            purchase("e", "not_placed", 40),
        ),
        (order("1", "a"),),
    )
    verdict = judge(journal, books(request(0.1, "1"), request(10.1, "2"), request(30.1)))
    assert counts(verdict) == (0, 0, 0)
    assert verdict.orders == 2
    assert verdict.covered == {"2": "b"}


def test_an_order_that_nothing_stands_for_is_missing() -> None:
    assert counts(judge(Journal(), books(request(0.1, "1")))) == (1, 0, 0)
    too_early = Journal((purchase("a", "unconfirmed", -60),), ())
    assert counts(judge(too_early, books(request(0.1, "1")))) == (1, 0, 0)
    another_price = books(request(0.1, "1", price=Decimal("1.70")))
    unconfirmed = Journal((purchase("a", "unconfirmed", 0),), ())
    assert counts(judge(unconfirmed, another_price)) == (1, 0, 0)
    elsewhere = Journal((purchase("a", "unconfirmed", 0, product_id="8"),), ())
    assert counts(judge(elsewhere, books(request(0.1, "1")))) == (1, 0, 0)


def test_a_placed_purchase_without_its_order_is_missing_and_wrong() -> None:
    lost = Journal((purchase("a", "placed", 0),), ())
    assert counts(judge(lost, books(request(0.1, "1")))) == (1, 0, 1)


def test_one_unconfirmed_purchase_stands_for_one_order() -> None:
    journal = Journal((purchase("a", "unconfirmed", 0),), ())
    verdict = judge(journal, books(request(0.1, "1"), request(0.2, "2")))
    assert counts(verdict) == (1, 0, 0)


def test_a_second_request_for_one_attempt_is_a_purchase_too_much() -> None:
    assert counts(judge(BOUGHT, books(request(0.1), request(0.2, "1")))) == (0, 1, 0)
    both = Journal(BOUGHT.purchases, (order("1", "a"), order("2", "a")))
    verdict = judge(both, books(request(0.1, "1"), request(0.2, "2")))
    assert verdict.twice


def test_two_orders_of_two_attempts_of_one_purchase_are_one_too_much() -> None:
    journal = Journal((purchase("a", "placed", 0, 5),), (order("2", "a"),))
    verdict = judge(journal, books(request(0.1, "1"), request(5.1, "2")))
    assert verdict.twice


@pytest.mark.parametrize("state", ["failed", "declined", "not_placed", "price_offered"])
def test_an_order_that_the_journal_denies_is_shown_wrongly(state: str) -> None:
    journal = Journal((purchase("a", state, 0),), ())
    assert counts(judge(journal, books(request(0.1, "1")))) == (0, 0, 1)


def test_an_order_that_the_service_never_placed_is_shown_wrongly() -> None:
    assert counts(judge(BOUGHT, books())) == (0, 0, 1)


def test_what_was_sent_is_not_said_to_have_been_kept_back() -> None:
    (bought,) = BOUGHT.purchases
    unsent = replace(bought.attempts[0], detail="Not sent yet.")
    journal = Journal((replace(bought, attempts=(unsent,), state="unconfirmed"),), ())
    assert counts(judge(journal, books(request(0.1)))) == (0, 0, 1)
    assert counts(judge(journal, books())) == (0, 0, 0)


@pytest.mark.parametrize("state", ["rejected", "received"])
def test_an_order_in_a_state_that_the_service_does_not_know_is_shown_wrongly(state: str) -> None:
    journal = Journal(BOUGHT.purchases, (order("1", "a", state),))
    assert counts(judge(journal, books(request(0.1, "1")))) == (0, 0, 1)


@pytest.mark.parametrize("status", ["Completed", "Rejected"])
def test_in_the_end_the_list_has_the_news(status: str) -> None:
    news = books(request(0.1, "1"), status=status)
    assert counts(judge(BOUGHT, news)) == (0, 0, 0)
    assert counts(judge(BOUGHT, news, settled=True)) == (0, 0, 1)


def test_the_order_of_another_number_is_shown_wrongly() -> None:
    journal = Journal(BOUGHT.purchases, (replace(BOUGHT.orders[0], number="1212"),))
    assert counts(judge(journal, books(request(0.1, "1")))) == (0, 0, 1)


def acted(state: str, *deeds: Deed) -> tuple[int, int, int]:
    """The counts for an action in this state, and these requests of its kind."""
    action = Action("x", "1", "reuse", state, at(20))
    journal = replace(BOUGHT, actions=(action,))
    return counts(judge(journal, replace(books(request(0.1, "1")), deeds=deeds)))


DONE, REFUSED = Deed(at(20.1), "1", "reuse", done=True), Deed(at(20.1), "1", "reuse", done=False)


def test_actions_that_agree() -> None:
    assert acted("done", DONE) == (0, 0, 0)
    assert acted("refused", REFUSED) == (0, 0, 0)
    assert acted("refused") == (0, 0, 0)
    for state in ("sending", "unconfirmed"):
        for deeds in ((), (DONE,), (REFUSED,)):
            assert acted(state, *deeds) == (0, 0, 0)


def test_actions_that_disagree() -> None:
    assert acted("refused", DONE) == (0, 0, 1)
    assert acted("done", REFUSED) == (0, 0, 1)
    assert acted("done") == (0, 0, 1)
    assert acted("done", DONE, DONE) == (0, 1, 0)
    assert acted("unconfirmed", REFUSED, DONE) == (0, 1, 0)
    assert acted("unconfirmed", replace(DONE, kind="renew")) == (0, 1, 0)
    assert acted("unconfirmed", replace(DONE, order_id="2")) == (0, 1, 0)
    assert acted("unconfirmed", replace(DONE, at=at(90))) == (0, 1, 0)


def test_what_a_start_shows() -> None:
    journal = Journal(
        (purchase("a", "placed", 0), purchase("b", "placing", 1), purchase("c", "failed", 2)),
        (order("1", "a"),),
    )
    acting = replace(journal, actions=(Action("x", "1", "reuse", "sending", at(3)),))
    assert misshown(acting, {"order:1": "unconfirmed", "purchase:b": "unconfirmed"}) == []
    assert len(misshown(acting, {"order:1": "received", "purchase:b": "unconfirmed"})) == 1
    right = {"order:1": "waiting", "purchase:b": "unconfirmed"}
    assert misshown(journal, right) == []
    assert len(misshown(journal, {"purchase:b": "unconfirmed"})) == 1
    assert len(misshown(journal, {"order:1": "waiting"})) == 1
    assert len(misshown(journal, {**right, "purchase:b": "placing"})) == 1
    assert len(misshown(journal, {**right, "purchase:c": "unconfirmed"})) == 1
    assert len(misshown(journal, {**right, "order:1": "unconfirmed"})) == 1

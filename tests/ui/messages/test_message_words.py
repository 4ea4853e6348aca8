"""What the SMS view says in each state, and of each message."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest
from msgspec.structs import replace

from nonvoip_desktop import resources
from nonvoip_desktop.ui.messages.words import duration, facts, guide, nothing_chosen, remarks
from nonvoip_desktop.ui.orders.row import RowStatus
from nonvoip_desktop.ui.theme import LIGHT
from tests.helpers import content_samples as samples
from tests.helpers.content_samples import NOW, row


@pytest.mark.parametrize("status", list(RowStatus))
def test_every_state_says_what_it_is_and_what_comes_next(qapp: object, status: RowStatus) -> None:
    said = guide(row(status=status, detail="The service's own words."), NOW)
    assert said.title
    assert said.sentence
    assert resources.path("icons", f"{said.icon}.svg").is_file()
    assert hasattr(LIGHT, said.tone)


def test_waiting_says_where_to_enter_which_number(qapp: object) -> None:
    said = guide(row(), NOW)
    plain = said.sentence.replace("\u00a0", " ")
    assert plain == "Enter +1 609 555-0123 at Instagram; the code appears here by itself."
    assert said.wants_number


def test_a_bid_shows_its_amount_without_a_currency_and_how_long_it_runs(qapp: object) -> None:
    bid = row(
        status=RowStatus.BIDDING, number=None, bid=Decimal(20), since=NOW - timedelta(minutes=2)
    )
    said = guide(bid, NOW)
    assert said.sentence.startswith("Bid 20, running for 2 min.")
    assert "$" not in said.sentence
    assert not said.wants_number


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (RowStatus.FAILED, "Insufficient balance."),
        (RowStatus.REJECTED, "$0.36 has come back to the balance."),
        (RowStatus.UNCONFIRMED, "The connection broke."),
        (RowStatus.OFFERED, "The price is $1.70 now."),
    ],
)
def test_the_facts_of_a_row_are_shown(qapp: object, status: RowStatus, words: str) -> None:
    assert words in guide(row(status=status, detail=words), NOW).sentence


def test_unconfirmed_says_that_nothing_is_sent_again(qapp: object) -> None:
    said = guide(row(status=RowStatus.UNCONFIRMED, number=None), NOW)
    assert "will not be sent again by itself" in said.sentence


def test_an_inactive_rental_says_so_and_offers_nothing_that_is_not_there(qapp: object) -> None:
    said = guide(row(status=RowStatus.INACTIVE, rental=True), NOW)
    assert said.title == "This rental is not active"
    assert not said.wants_number


def test_text_from_outside_is_cleaned(qapp: object) -> None:
    for status in RowStatus:
        said = guide(row(status=status, service="a\u202eb\x07", detail="x\u202ey"), NOW)
        assert "\u202e" not in said.title + said.sentence
        assert "\x07" not in said.title + said.sentence
    assert "\u202e" not in facts(samples.message(sender="\u202e1"), row(), NOW, use_utc=True)


def test_the_facts_of_a_message(qapp: object) -> None:
    newest = samples.message()
    ordered = row(since=NOW - timedelta(seconds=42))
    said = facts(newest, ordered, NOW, use_utc=True)
    assert said == "from 8843 · 14:03:22 · 21 s after ordering"
    assert facts(replace(newest, sender=None), ordered, NOW, use_utc=True).startswith("14:03:22")
    late = facts(newest, replace(ordered, since=NOW - timedelta(days=3)), NOW, use_utc=True)
    assert "after ordering" not in late
    old = facts(newest, ordered, NOW + timedelta(days=3), use_utc=True)
    assert "2026-07-31 14:03" in old


def test_doubts_about_a_message_are_said(qapp: object) -> None:
    assert remarks(samples.message()) == ()
    doubtful = samples.message(possibly_old=True, pin_read_by_app=True, confirmed=False)
    said = remarks(doubtful)
    assert [look for _text, look in said] == ["warning", "small", "small"]
    assert "read by this app" in said[1][0]
    assert remarks(samples.message(pin=None, pin_read_by_app=True)) == ()


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(-5, "0 s"), (21.9, "21 s"), (60, "1 min"), (3 * 3600 + 300, "3 h 05 min"), (3e5, "3 d")],
)
def test_durations(qapp: object, seconds: float, said: str) -> None:
    assert duration(seconds) == said


def test_nothing_chosen_says_what_belongs_here(qapp: object) -> None:
    assert nothing_chosen().title == "No order chosen"

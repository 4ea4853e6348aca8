"""Due times, urgency and the budget: pure arithmetic on one even clock."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nonvoip_desktop.core.schedule import (
    ASSUMED_WINDOW,
    AT_ONCE,
    FAILURE_PAUSES,
    GIVE_UP,
    LATE_LOOKS,
    LONGEST_PACE,
    ON_SCREEN_PACE,
    SHARE,
    SMALLEST_PAUSE,
    SMALLEST_SPACING,
    Entry,
    PollSchedule,
    Slots,
    pace,
    spacing,
)
from nonvoip_desktop.domain.answers import RateBudget


def young(now: float = 0.0, **changes: float | bool | None) -> Entry:
    return Entry("1", waiting_since=now, due=now, **changes)  # type: ignore[arg-type]


def schedule_of(*order_ids: str, now: float = 0.0, ends: float | None = None) -> PollSchedule:
    schedule = PollSchedule()
    for order_id in order_ids:
        schedule.add(order_id, now, waiting_since=now, ends=ends, rental=False)
    return schedule


# Pace


@pytest.mark.parametrize(
    ("age", "seconds"), [(0, 5), (119, 5), (120, 10), (299, 10), (300, 15), (9999, 15)]
)
def test_the_pace_slows_down_with_age(age: float, seconds: float) -> None:
    assert pace(young(), age, base=5, on_screen=False, stretch=1) == seconds


def test_a_rental_is_polled_every_fifteen_seconds() -> None:
    assert pace(young(rental=True), 0, base=5, on_screen=False, stretch=1) == 15


@given(
    st.floats(0, 10_000),
    st.floats(3, 60),
    st.booleans(),
    st.booleans(),
    st.floats(1, 4),
)
def test_no_pace_leaves_its_bounds(
    age: float, base: float, rental: bool, on_screen: bool, stretch: float
) -> None:
    seconds = pace(young(rental=rental), age, base=base, on_screen=on_screen, stretch=stretch)
    assert 3 <= seconds <= LONGEST_PACE
    if on_screen:
        assert seconds <= ON_SCREEN_PACE * stretch
    else:
        assert seconds >= min(base * stretch, LONGEST_PACE)


# Budget


def test_without_a_limit_polls_keep_a_small_distance() -> None:
    assert spacing(RateBudget()) == SMALLEST_SPACING
    assert spacing(RateBudget(limit=0)) == SMALLEST_SPACING


def test_what_is_left_is_spread_over_the_time_left() -> None:
    # 120 a minute, 24 of them the person's: 96 for polls.
    assert spacing(RateBudget(120, 120, 60.0)) == pytest.approx(60 / 96)
    assert spacing(RateBudget(120, 72, 30.0)) == pytest.approx(30 / 48)


def test_the_persons_share_is_not_touched() -> None:
    assert spacing(RateBudget(120, 24, 30.0)) == 30.0
    assert spacing(RateBudget(120, 0, 12.5)) == 12.5


def test_an_untold_window_is_assumed() -> None:
    assert spacing(RateBudget(120)) == pytest.approx(ASSUMED_WINDOW / 96)
    assert spacing(RateBudget(120, 120, None)) == pytest.approx(ASSUMED_WINDOW / 96)


@given(
    st.one_of(st.none(), st.integers(0, 10_000)),
    st.one_of(st.none(), st.integers(0, 10_000)),
    st.one_of(st.none(), st.floats(-5, 4000)),
)
def test_polls_never_plan_to_use_more_than_their_share(
    limit: int | None, remaining: int | None, resets_in: float | None
) -> None:
    if remaining is not None and limit is not None:
        remaining = min(remaining, limit)
    gap = spacing(RateBudget(limit, remaining, resets_in))
    assert gap >= SMALLEST_SPACING
    if limit and remaining is not None and resets_in is not None and gap > SMALLEST_SPACING:
        polls = resets_in / gap
        assert polls <= max(1.0, remaining - limit * (1 - SHARE)) + 1e-6


# Due times


def test_a_new_order_is_due_at_once_and_keeps_its_due_time() -> None:
    schedule = schedule_of("1")
    assert schedule.next_due(0.0) == 0
    schedule.begin("1", 0.0)
    assert schedule.done("1", 0.1, worked=True)
    schedule.add("1", 2.0, waiting_since=0.0, ends=None, rental=False)
    assert schedule.next_due(2.0) == 3
    assert "1" in schedule
    assert len(schedule) == 1


def test_a_later_first_poll() -> None:
    schedule = PollSchedule()
    schedule.add("1", 10.0, waiting_since=10.0, ends=None, rental=False, due_in=7.0)
    assert schedule.next_due(10.0) == 7
    assert schedule.take(16.9) is None
    assert schedule.take(17.0) == "1"


def test_nobody_waits_in_an_empty_schedule() -> None:
    schedule = PollSchedule()
    assert schedule.next_due(0.0) is None
    assert schedule.take(0.0) is None
    assert not schedule.done("1", 0.0, worked=True)
    schedule.begin("1", 0.0)
    schedule.drop("1")
    assert list(schedule.entries()) == []


def test_one_poll_in_flight_per_order() -> None:
    schedule = schedule_of("1")
    schedule.begin("1", 100.0)
    assert schedule.take(100.0) is None
    assert schedule.next_due(100.0) is None


def test_failures_pause_longer_and_longer_and_are_forgiven() -> None:
    schedule = schedule_of("1")
    pauses = []
    now = 0.0
    for _ in range(len(FAILURE_PAUSES) + 2):
        schedule.done("1", now, worked=False)
        pause = schedule.next_due(now)
        assert pause is not None
        pauses.append(pause)
        now += pause
    assert pauses == [*FAILURE_PAUSES, FAILURE_PAUSES[-1], FAILURE_PAUSES[-1]]
    schedule.all_due(now - 30)
    assert schedule.next_due(now - 30) == 0
    schedule.done("1", now, worked=False)
    assert schedule.next_due(now) == FAILURE_PAUSES[0]


def test_one_success_ends_the_pauses() -> None:
    schedule = schedule_of("1")
    for _ in range(3):
        schedule.done("1", 0.0, worked=False)
    schedule.done("1", 0.0, worked=True)
    schedule.done("1", 0.0, worked=False)
    assert schedule.next_due(0.0) == FAILURE_PAUSES[0]


def test_a_pause_of_the_service_is_nobodys_failure() -> None:
    schedule = schedule_of("1")
    schedule.done("1", 0.0, worked=False, paused=True)
    assert schedule.next_due(0.0) == 5
    schedule.done("1", 0.0, worked=False)
    assert schedule.next_due(0.0) == FAILURE_PAUSES[0]


def test_a_shorter_pace_takes_effect_at_once_and_a_longer_one_from_the_next_poll() -> None:
    schedule = schedule_of("1", "2")
    schedule.set_base(60.0, 0.0)
    schedule.begin("1", 0.0)
    schedule.done("1", 0.0, worked=True)
    schedule.begin("2", 0.0)
    schedule.done("2", 0.0, worked=False)
    schedule.done("2", 0.0, worked=False)
    assert schedule.next_due(0.0) == FAILURE_PAUSES[1]
    schedule.set_base(3.0, 0.0)
    assert schedule.next_due(0.0) == 3.0
    # What fails keeps its pause.
    assert [entry.due for entry in schedule.entries()] == [3.0, FAILURE_PAUSES[1]]
    schedule.set_base(60.0, 0.0)
    assert schedule.next_due(0.0) == 3.0


def test_the_order_on_screen_is_brought_forward() -> None:
    schedule = schedule_of("1", "2")
    now = 400.0
    for order_id in ("1", "2"):
        schedule.begin(order_id, now)
        schedule.done(order_id, now, worked=True)
    assert schedule.next_due(now) == 15
    # It counts from the last poll, not from the look.
    schedule.put_on_screen("2", now + 2)
    assert schedule.next_due(now + 2) == ON_SCREEN_PACE - 2
    schedule.begin("2", now + 5)
    schedule.done("2", now + 7, worked=True)
    assert schedule.next_due(now + 7) == ON_SCREEN_PACE - 2
    schedule.put_on_screen("1", now + 12)
    assert schedule.take(now + 12) == "1"
    schedule.put_on_screen(None, now + 12)
    schedule.put_on_screen("nobody", now + 12)
    assert schedule.on_screen == "nobody"


def test_a_slow_service_gets_a_breath_between_two_polls() -> None:
    schedule = schedule_of("1")
    schedule.begin("1", 0.0)
    schedule.done("1", 20.0, worked=True)
    assert schedule.next_due(20.0) == SMALLEST_PAUSE


def test_what_begins_to_wait_anew_is_young_again() -> None:
    schedule = schedule_of("1")
    schedule.begin("1", 1000.0)
    schedule.done("1", 1000.0, worked=True)
    assert schedule.next_due(1000.0) == 15
    schedule.add("1", 1000.0, waiting_since=1000.0, ends=None, rental=False)
    assert schedule.next_due(1000.0) == 5


# The end of a life


def test_the_last_poll_comes_at_the_end_and_late_looks_follow() -> None:
    schedule = schedule_of("1", ends=12.0)
    polled = []
    now = 0.0
    while True:
        polled.append(now)
        schedule.begin("1", now)
        if not schedule.done("1", now, worked=True):
            break
        pause = schedule.next_due(now)
        assert pause is not None
        now += pause
    assert polled == [0, 5, 10, 12, *(12 + late for late in LATE_LOOKS)]
    assert "1" not in schedule


def test_a_look_that_failed_is_not_the_last_one() -> None:
    schedule = schedule_of("1", ends=12.0)
    now = 12.0
    for _ in range(20):
        assert schedule.done("1", now, worked=False)
        pause = schedule.next_due(now)
        assert pause is not None
        now += pause
    assert now > 12.0 + LATE_LOOKS[-1]
    assert schedule.done("1", now, worked=False, paused=True)
    assert not schedule.done("1", now, worked=True)


def test_a_look_that_failed_is_tried_again_before_the_next_late_one() -> None:
    schedule = schedule_of("1", ends=0.0)
    assert schedule.done("1", 31.0, worked=False)
    assert schedule.next_due(31.0) == FAILURE_PAUSES[0]
    assert schedule.done("1", 88.0, worked=False)
    assert schedule.next_due(88.0) == LATE_LOOKS[-1] - 88


def test_after_a_day_without_a_look_that_worked_it_is_given_up() -> None:
    schedule = schedule_of("1", ends=0.0)
    assert schedule.done("1", GIVE_UP - 1, worked=False)
    assert not schedule.done("1", GIVE_UP + 1, worked=False)


def test_what_ended_long_ago_gets_one_look() -> None:
    schedule = schedule_of("1", now=10_000.0, ends=100.0)
    assert schedule.take(10_000.0) == "1"
    assert not schedule.done("1", 10_000.0, worked=True)


def test_an_earlier_end_brings_the_last_poll_forward() -> None:
    schedule = schedule_of("1", now=0.0, ends=1000.0)
    schedule.done("1", 500.0, worked=True)
    schedule.add("1", 501.0, waiting_since=0.0, ends=505.0, rental=False)
    assert schedule.next_due(501.0) == 4
    schedule.add("1", 501.0, waiting_since=0.0, ends=400.0, rental=False)
    assert schedule.next_due(501.0) == 0


def test_late_looks_are_not_disturbed_by_a_change_of_the_order() -> None:
    schedule = schedule_of("1", now=0.0, ends=100.0)
    schedule.done("1", 100.0, worked=True)
    schedule.add("1", 100.0, waiting_since=0.0, ends=100.2, rental=False)
    schedule.add("1", 100.0, waiting_since=0.0, ends=99.8, rental=False)
    assert schedule.next_due(100.0) == pytest.approx(LATE_LOOKS[0], abs=0.3)


# Urgency


def test_whoever_waits_longest_comes_first() -> None:
    schedule = schedule_of("1", "2", "3")
    for due, order_id in ((3.0, "1"), (1.0, "2"), (2.0, "3")):
        schedule.done(order_id, due - 5, worked=True)
    taken = []
    while (order_id := schedule.take(10.0)) is not None:
        taken.append(order_id)
        schedule.begin(order_id, 10.0)
    assert taken == ["2", "3", "1"]


def take_all(schedule: PollSchedule, now: float) -> list[str]:
    taken = []
    while (order_id := schedule.take(now)) is not None:
        taken.append(order_id)
        schedule.begin(order_id, now)
    return taken


def test_whose_time_is_up_comes_before_who_is_on_screen_and_the_others_in_between() -> None:
    schedule = PollSchedule()
    for number in range(6):
        schedule.add(f"plain {number}", number / 10, waiting_since=0.0, ends=None, rental=False)
    schedule.add("soon", 1.0, waiting_since=0.0, ends=40.0, rental=False)
    schedule.add("seen", 2.0, waiting_since=0.0, ends=None, rental=False)
    schedule.add("up", 3.0, waiting_since=0.0, ends=3.0, rental=False)
    schedule.put_on_screen("seen", 4.0)
    assert take_all(schedule, 4.0) == [
        "up",
        "plain 0",
        "soon",
        "plain 1",
        "plain 2",
        "plain 3",
        "seen",
        "plain 4",
        "plain 5",
    ]


def test_among_the_urgent_ones_alone_nobody_is_owed_anything() -> None:
    schedule = schedule_of("1", "2", "3", ends=10.0)
    assert take_all(schedule, 11.0) == ["1", "2", "3"]
    schedule.add("4", 12.0, waiting_since=0.0, ends=None, rental=False)
    assert take_all(schedule, 12.0) == ["4"]


def test_nobody_starves_behind_the_urgent_ones() -> None:
    schedule = PollSchedule()
    for number in range(5):
        schedule.add(f"soon {number}", 0.0, waiting_since=0.0, ends=1200, rental=False)
        schedule.add(f"plain {number}", 0.0, waiting_since=0.0, ends=None, rental=False)
    now = 1150.0
    taken = []
    for _ in range(40):  # one poll each four seconds where ten orders want one each 15
        now += 4.0
        order_id = schedule.take(now)
        assert order_id is not None
        taken.append(order_id)
        schedule.begin(order_id, now)
        schedule.done(order_id, now, worked=True)
    for number in range(5):
        assert taken.count(f"plain {number}") >= 4
        assert taken.count(f"soon {number}") >= 1


def test_slots_come_evenly_and_a_few_at_once_after_a_rest() -> None:
    budget = RateBudget(120, 120, 60.0)
    slots = Slots()
    begun = []
    now = 1000.0
    while now < 1020:
        wait = slots.wait(now, budget, 0)
        if wait == 0:
            begun.append(now)
            slots.take(now, budget, 0)
        now += max(wait, 0.001)
    gap = 60 / 96
    together = [at for at in begun if at < 1000.1]
    assert len(together) == AT_ONCE + 1
    later = begun[len(together) :]
    assert [b - a for a, b in pairwise(later)] == pytest.approx([gap] * (len(later) - 1), abs=0.01)


def test_no_slot_where_the_budget_is_used_up() -> None:
    slots = Slots()
    assert slots.wait(1000.0, RateBudget(120, 24, 30.0), 0) == 30
    assert slots.wait(1000.0, RateBudget(120, 30, 30.0), 6) == 30
    assert slots.wait(1000.0, RateBudget(120, 30, 30.0), 5) == 0
    assert slots.wait(1000.0, RateBudget(), 5) == 0


@given(
    st.lists(
        st.tuples(st.sampled_from("abcd"), st.booleans(), st.floats(0, 30)),
        min_size=1,
        max_size=60,
    )
)
def test_every_walk_keeps_its_promises(steps: list[tuple[str, bool, float]]) -> None:
    schedule = schedule_of("a", "b", "c", "d", ends=200.0)
    now = 0.0
    for order_id, worked, later in steps:
        now += later
        if order_id not in schedule:
            continue
        schedule.begin(order_id, now)
        assert schedule.take(now) != order_id
        more = schedule.done(order_id, now, worked=worked)
        assert more is (order_id in schedule)
        if not more:
            assert worked
            assert now >= 200.0 + LATE_LOOKS[-1]
            continue
        entry = next(e for e in schedule.entries() if e.order_id == order_id)
        assert now < entry.due <= now + LONGEST_PACE
        if now < 200.0:
            assert entry.due <= 200.0

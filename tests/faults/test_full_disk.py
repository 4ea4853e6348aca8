"""A disk that is full from any write of a purchase on: nothing is spent that is not recorded."""

from __future__ import annotations

import itertools
import sys
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path

import pytest

from nonvoip_desktop.core import unsaved
from nonvoip_desktop.core.events import Notice, NoticeOver, Severity
from nonvoip_desktop.domain.action import Action, ActionState
from nonvoip_desktop.domain.order import Order, OrderState
from nonvoip_desktop.domain.purchase import Purchase, PurchaseState
from nonvoip_desktop.errors import StoreUnavailable
from tests.faults.house import House, product
from tests.faults.places import Tight, tight
from tests.helpers.sandbox import SandboxThread

__all__ = ["tight"]

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="neither file size limits nor a small disk there"
)

SHORT_TERM, RENTAL = 10000086, 9044
DEEDS = ["order", "accept", "bid", "reuse", "activate", "renew"]


class Deed:
    """Something that costs money, in a house of its own, up to the moment before it is done."""

    def __init__(self, house: House, sandbox: SandboxThread, what: str) -> None:
        self.house = house
        self.sandbox = sandbox
        self.what = what
        self.endpoint = what if what in ("reuse", "activate", "renew") else "order"
        self._id = ""
        self._before = (0, 0)

    async def prepare(self) -> None:
        session, sandbox = self.house.session, self.sandbox
        which = RENTAL if self.what in ("activate", "renew") else SHORT_TERM
        usual = {"usual": True, "price": "1.00", "sms": []}
        if self.what == "accept":
            usual |= {"on_order": "price_change", "asks": ["1.70"]}
        elif self.what == "bid":
            usual |= {"on_order": "premium", "recommended_bid": 20, "bid_outcome": "timeout"}
        offered = self._product = product(sandbox, which, **usual)
        if which == RENTAL:
            sandbox.product(which, activation_price="0.50")
        if self.what != "order":
            bought = await session.purchasing.buy(offered)
            self._id = bought.purchase_id
        if self.endpoint != "order":
            (order,) = session.book.all()
            self._id = order.order_id
        if self.what == "reuse":
            sandbox.sms(self._id, "Your code is 1234", pin="1234")
            await session.watcher.poll_now(self._id)
        self._before = self._seen()

    async def do(self) -> Purchase | Action:
        session = self.house.session
        done: Purchase | Action | None
        match self.what:
            case "order":
                done = await session.purchasing.buy(self._product)
            case "accept":
                done = await session.purchasing.accept_price(self._id, Decimal("1.70"))
            case "bid":
                done = await session.purchasing.accept_bid(self._id, Decimal(20))
            case "reuse":
                done = await session.acting.reuse(self._id)
            case "activate":
                done = await session.acting.activate(self._id)
            case _:
                done = await session.acting.renew(self._id, "30d")
        assert done is not None
        return done

    def _seen(self) -> tuple[int, int]:
        return self.sandbox.count(self.endpoint), len(self.sandbox.charges(self.endpoint))

    def seen(self) -> tuple[int, int]:
        """Requests and charges since it was prepared."""
        requests, charges = self._seen()
        return requests - self._before[0], charges - self._before[1]


async def commits_of(folder: Path, sandbox: SandboxThread, what: str) -> list[int]:
    """How many bytes each commit of a deed adds to the database's log where there is room."""
    database = folder / "orders.sqlite3"
    async with House(sandbox, database) as house:
        deed = Deed(house, sandbox, what)
        await deed.prepare()
        sizes = [size_of_log(database)]
        save, save_action = house.store.save, house.store.save_action

        async def saving(purchase: Purchase, orders: Sequence[Order] = ()) -> None:
            await save(purchase, orders)
            sizes.append(size_of_log(database))

        async def saving_action(action: Action, order: Order | None = None) -> None:
            await save_action(action, order)
            sizes.append(size_of_log(database))

        house.store.save = saving  # type: ignore[method-assign]
        house.store.save_action = saving_action  # type: ignore[method-assign]
        await deed.do()
        assert deed.seen() == (1, 1)
    return [after - before for before, after in itertools.pairwise(sizes)]


def size_of_log(database: Path) -> int:
    return Path(f"{database}-wal").stat().st_size


@pytest.mark.parametrize("what", DEEDS)
async def test_nothing_is_spent_that_is_not_recorded(
    tight: Tight,
    sandbox: SandboxThread,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    request: pytest.FixtureRequest,
    what: str,
) -> None:
    # Here and not above the test: where it is skipped, nothing is logged.
    request.node.add_marker(pytest.mark.logs_errors("Not stored: "))
    monkeypatch.setattr(unsaved, "PAUSES", (0.02,))
    commits = await commits_of(tmp_path / "roomy", sandbox, what)
    # The intent, the balance beside it, the result, and the balance after.
    assert len(commits) == 4
    ends = []
    for number in range(len(commits) + 1):
        # The disk is full from the middle of this commit on; at last it never is.
        room = sum(commits[:number]) + (commits[number] // 2 if number < len(commits) else 40_000)
        database = tight.folder / str(number) / "orders.sqlite3"
        crashed = tmp_path / str(number) / "orders.sqlite3"
        async with House(sandbox, database) as house:
            deed = Deed(house, sandbox, what)
            await deed.prepare()
            with tight.room(room):
                done = await attempt(deed)
                requests, charges = deed.seen()
                left = copy_of(database)
            await check_with_room_again(deed, done)
        for name, content in left.items():
            crashed.parent.mkdir(exist_ok=True)
            (crashed.parent / name).write_bytes(content)
        async with House(sandbox, crashed) as house:
            after_crash = state_of(house, what)
        if charges:
            assert after_crash in ("placed", "done", "unconfirmed"), (number, after_crash)
        ends.append((requests, charges, "" if done is None else done.state.value, after_crash))
    good = "done" if what in ("reuse", "activate", "renew") else "placed"
    never = {"accept": "declined", "bid": "declined"}.get(what, "nothing")
    assert ends == [
        (0, 0, "", never),
        # It was noted that it is about to be sent, and then it was not.
        (0, 0, "", "unconfirmed"),
        (1, 1, good, "unconfirmed"),
        (1, 1, good, good),
        (1, 1, good, good),
    ]


async def attempt(deed: Deed) -> Purchase | Action | None:
    """Do it; ``None`` if it was refused because of the disk."""
    try:
        return await deed.do()
    except StoreUnavailable:
        return None


def copy_of(database: Path) -> dict[str, bytes]:
    """The files as a crash in this moment would leave them."""
    sides = (Path(f"{database}{side}") for side in ("", "-wal"))
    return {side.name: side.read_bytes() for side in sides if side.exists()}


async def check_with_room_again(deed: Deed, done: Purchase | Action | None) -> None:
    """What could not be stored was said; now it is stored by itself, and the notice goes."""
    house = deed.house
    said = [notice for notice in house.told(Notice) if "could not be stored" in notice.title]
    for notice in said:
        assert notice.severity is Severity.BAD
        await house.until_told(NoticeOver(notice.key))
    if isinstance(done, Purchase):
        assert done.state is PurchaseState.PLACED
        stored = await house.store.get(done.purchase_id)
        assert stored is not None
        assert stored.state is PurchaseState.PLACED
        (order,) = house.session.book.all()
        assert await house.store.get_order(house.account, order.order_id) == order
        if said:
            assert order.order_id in said[0].sentence
    elif isinstance(done, Action):
        assert done.state is ActionState.DONE
        assert (await house.store.load_everything(house.account)).unsettled_actions == []
        order = house.order(done.order_id)
        assert await house.store.get_order(house.account, done.order_id) == order
    elif deed.what in ("accept", "bid") and not said:
        # The offer stays open: the person can say yes again.
        (offer,) = house.session.purchasing.open()
        assert offer.state in (PurchaseState.PRICE_OFFERED, PurchaseState.BID_OFFERED)
    else:
        assert house.session.purchasing.open() == ()
        assert house.session.acting.open() == ()
        shown = await house.store.load_everything(house.account)
        assert shown.unsettled == []
        assert shown.unsettled_actions == []


def state_of(house: House, what: str) -> str:
    """What the next start makes of the deed."""
    session = house.session
    for open_one in (*session.purchasing.open(), *session.acting.open()):
        return open_one.state.value
    orders = session.book.all()
    if what == "order":
        return "placed" if orders else "nothing"
    if what in ("accept", "bid"):
        return "placed" if orders else "declined"
    (order,) = orders
    match what:
        case "reuse":
            is_done = order.state is OrderState.WAITING
        case "activate":
            is_done = order.active_until is not None
        case _:
            assert order.expires_at is not None
            is_done = (order.expires_at - order.ordered_at).days > 40
    return "done" if is_done else "nothing"

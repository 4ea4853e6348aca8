"""The service's state: account, stock, orders, messages, and what time does to them."""

from __future__ import annotations

from decimal import Decimal
from random import Random
from typing import TYPE_CHECKING, Annotated, Any

import msgspec

from nonvoip_desktop.sandbox import ledger as books
from nonvoip_desktop.sandbox.agenda import Agenda
from nonvoip_desktop.sandbox.answers import Refused
from nonvoip_desktop.sandbox.catalogue import country_products, usa_products
from nonvoip_desktop.sandbox.clock import ServiceClock
from nonvoip_desktop.sandbox.events import incoming_message, won_bid
from nonvoip_desktop.sandbox.ledger import Ledger
from nonvoip_desktop.sandbox.phone_numbers import make_number
from nonvoip_desktop.sandbox.scenarios import SOLD_OUT, behaviour
from nonvoip_desktop.sandbox.texts import make_text
from nonvoip_desktop.sandbox.values import (
    AWAITING_NUMBER,
    COMPLETED,
    REJECTED,
    RESERVED,
    TIMED_OUT,
    Behaviour,
    Order,
    Posting,
    Product,
    Rule,
    Sms,
)

if TYPE_CHECKING:
    from collections.abc import Callable

FIRST_ORDER_ID = 146_185
#: An unfilled bid ends after about this long (field notes), in service seconds.
BID_LIFE = 900.0


class Options(msgspec.Struct, forbid_unknown_fields=True):
    """What a sandbox was started or reset with."""

    seed: int = 1
    speed: Annotated[float, msgspec.Meta(gt=0)] = 1.0
    scenario: str = "default"
    dialect: str = "strict"
    email: str = "demo@example.com"
    password: str = "demo"  # noqa: S105 - the demo account's, printed at start
    #: Passwords of other accounts by email; each has stock, orders and money of its own.
    others: dict[str, str] = msgspec.field(default_factory=lambda: {"second@example.com": "demo"})
    user_id: int = 1234
    balance: Decimal = Decimal("50.00")
    callback_tries: int = 5
    callback_pause: float = 600.0


class World:
    """Everything the service knows. Every change goes through its methods.

    ``on_post`` is called with each callback that is due now; ``touched`` says
    that something changed since it was last stored.
    """

    def __init__(self, options: Options, clock: ServiceClock | None = None) -> None:
        self.options = options
        self.clock = clock or ServiceClock(options.speed)
        self.ledger = Ledger(options.balance)
        self.usa = usa_products(options.seed, SOLD_OUT[options.scenario])
        self.abroad = country_products(options.seed, SOLD_OUT[options.scenario])
        self.orders: dict[int, Order] = {}
        self.rules: dict[int, Rule] = {}
        self.asked: dict[int, int] = {}
        self.agenda = Agenda()
        self.postings: dict[int, Posting] = {}
        self.saved_urls: dict[int, str] = {}
        self.next_order_id = FIRST_ORDER_ID
        self.touched = False
        self.on_post: Callable[[Posting], None] = lambda posting: None

    # products

    def product(self, product_id: int, country: bool = False) -> Product:
        """The product, or ``Refused``."""
        product = (self.abroad if country else self.usa).get(product_id)
        if product is None:
            raise Refused("Product not found.")
        return product

    def behaviour(self, product: Product, order_id: int) -> Behaviour:
        """What the product does for that order: the scenario's rule and what was set by hand."""
        rule = behaviour(self.options.scenario, self.options.seed, product, order_id)
        return self.rules.get(product.product_id, Rule()).over(rule)

    # money

    def charge(self, why: str, amount: Decimal, order_id: int, product_id: int) -> None:
        """Take the amount, or ``Refused`` in the words of the field notes."""
        if amount > self.ledger.balance:
            raise Refused("Insufficient balance.")
        self.ledger.add(self.clock.now(), books.CHARGE, why, amount, order_id, product_id)
        self.touched = True

    def refund(self, why: str, order: Order) -> None:
        """Give back what the order's present round cost."""
        self.ledger.add(
            self.clock.now(), books.REFUND, why, order.paid, order.order_id, order.product_id
        )
        order.paid = Decimal("0.00")
        self.touched = True

    def top_up(self) -> None:
        """Put what the account began with on it again."""
        missing = self.options.balance - self.ledger.balance
        self.ledger.add(self.clock.now(), books.ADJUSTMENT, "top-up", missing)
        self.touched = True

    # orders

    def new_order_id(self) -> int:
        """The next order id; ids have gaps, as if others were ordering too."""
        order_id = self.next_order_id
        self.next_order_id += 1 + Random(f"{self.options.seed}:id:{order_id}").randrange(7)
        return order_id

    def free_number(self, rng: Random, country: str = "") -> str:
        """A number that no order of this account has."""
        return make_number(rng, country, {order.number for order in self.orders.values()})

    def find_order(self, params: dict[str, Any]) -> Order:
        """The order by ``order_id``, else the newest of ``service`` and ``number``."""
        raw = params.get("order_id")
        order: Order | None = None
        if raw not in (None, ""):
            text = str(raw).strip()
            # Python refuses to read endless digits; no order id is that long.
            order = self.orders.get(int(text)) if text.isdecimal() and len(text) < 19 else None
        elif params.get("service") and params.get("number"):
            service = str(params["service"]).casefold()
            number = str(params["number"]).lstrip("+")
            for candidate in self.orders.values():
                if candidate.service.casefold() == service and candidate.number == number:
                    order = candidate
        else:
            raise Refused("order_id is required, or service and number.")
        if order is None or order.forgotten:
            raise Refused("Order not found.")
        return order

    def keep(self, order: Order) -> None:
        """Remember a new order and plan its end."""
        self.orders[order.order_id] = order
        self.agenda.add(order.expires_at, "expire", order.order_id)
        self.touched = True

    def plan_messages(self, order: Order) -> None:
        """Plan the messages of the present round from now on."""
        for delay in order.sms_delays:
            self.agenda.add(self.clock.now() + delay, "sms", order.order_id)

    def extend(self, order: Order, expires_at: float) -> None:
        """Give the order a new end."""
        order.expires_at = expires_at
        self.agenda.drop(order.order_id, "expire")
        self.agenda.add(expires_at, "expire", order.order_id)
        self.touched = True

    # what time does

    def run_due(self) -> None:
        """Let everything happen that is due by now."""
        while (due := self.agenda.take(self.clock.now())) is not None:
            self.touched = True
            if due.what == "callback":
                posting = self.postings.get(due.data["posting_id"])
                if posting is not None and posting.state == "waiting":
                    self.on_post(posting)
                continue
            order = self.orders.get(due.order_id)
            if order is None:
                continue
            if due.what == "sms":
                self.deliver(order, **due.data)
            elif due.what == "expire":
                self.expire(order)
            elif due.what == "win":
                self.win(order)
            elif due.what == "lose":
                self.lose(order)

    def deliver(
        self,
        order: Order,
        text: str | None = None,
        pin: str | None = None,
        sender: str | None = None,
        force: bool = False,
        callback: bool = True,
    ) -> bool:
        """Let a message arrive; without ``text`` one is made up.

        A rental receives only while it is active, and a rejected order receives
        nothing, unless ``force``. Returns whether it arrived.
        """
        now = self.clock.now()
        if not force and (
            order.status in (REJECTED, AWAITING_NUMBER)
            or (order.is_rental and (now >= order.active_until or now >= order.expires_at))
        ):
            return False
        made = make_text(
            Random(f"{self.options.seed}:sms:{order.order_id}:{len(order.sms)}"),
            order.service,
            order.names_pin,
        )
        sms = Sms(
            made.text if text is None else text,
            (made.pin if text is None else "") if pin is None else pin,
            made.sender if sender is None else sender,
            now,
        )
        order.sms.append(sms)
        order.got_sms = True
        if order.status == RESERVED and not order.is_rental:
            order.status = COMPLETED
        self.touched = True
        if callback:
            self.announce(incoming_message(order, sms))
        return True

    def expire(self, order: Order) -> None:
        """End the order now; the money comes back if no message came (rentals keep it)."""
        order.expires_at = min(order.expires_at, self.clock.now())
        self.touched = True
        if order.status == AWAITING_NUMBER:
            self.close_unfilled(
                order, "The bid was not filled. The order was cancelled and refunded."
            )
        elif order.status == RESERVED:
            order.status = TIMED_OUT
            order.closing_words = "The order has expired."
            if not order.is_rental and not order.got_sms:
                order.closing_words = "The order has expired and was refunded."
                self.refund("expired", order)

    def win(self, order: Order) -> None:
        """Fill the bid: the order gets its number and its time starts."""
        if order.status != AWAITING_NUMBER:
            return
        self.agenda.drop(order.order_id, "win", "lose")
        shared = [other.number for other in self.orders.values() if other.bundle == order.bundle]
        rng = Random(f"{self.options.seed}:number:{order.order_id}")
        order.number = max(shared, default="") or self.free_number(rng, order.country)
        order.status = RESERVED
        product = self.usa.get(order.product_id) or self.abroad[order.product_id]
        life = self.behaviour(product, order.order_id).expiration or product.life
        self.extend(order, self.clock.now() + life)
        self.plan_messages(order)
        self.announce(won_bid(order, self.clock.shorten(life)))

    def lose(self, order: Order) -> None:
        """Let somebody else win the number."""
        self.close_unfilled(order, "The bid was lost. The order was cancelled and refunded.")

    def close_unfilled(self, order: Order, words: str) -> None:
        """End a bid that got no number; the money comes back."""
        if order.status != AWAITING_NUMBER:
            return
        self.agenda.drop(order.order_id)
        order.status = TIMED_OUT
        order.expires_at = self.clock.now()
        order.closing_words = words
        self.refund("bid not filled", order)

    # callbacks

    def announce(self, payload: Any, raw: bool = False) -> Posting | None:
        """Queue a callback to the address saved for this account, if there is one.

        A ``raw`` payload is sent as it is, in whatever dialect.
        """
        if self.options.user_id not in self.saved_urls:
            return None
        posting = Posting(len(self.postings) + 1, payload, raw)
        self.postings[posting.posting_id] = posting
        self.agenda.add(self.clock.now(), "callback", posting_id=posting.posting_id)
        self.touched = True
        return posting

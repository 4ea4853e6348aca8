"""The state file: everything the service knows, written whole and atomically."""

from __future__ import annotations

import os
import tempfile
import time
from contextlib import suppress
from pathlib import Path

import msgspec

from nonvoip_desktop.sandbox.agenda import Agenda
from nonvoip_desktop.sandbox.clock import ServiceClock
from nonvoip_desktop.sandbox.ledger import Ledger
from nonvoip_desktop.sandbox.values import Due, Order, Posting, Product, Rule
from nonvoip_desktop.sandbox.world import Options, World


class Snapshot(msgspec.Struct):
    """What is written. Of the catalogues, only what differs from the seed's is kept."""

    seed: int
    service_time: float
    wall_time: float
    ledger: Ledger
    orders: list[Order]
    usa: list[Product]
    abroad: list[Product]
    rules: dict[int, Rule]
    asked: dict[int, int]
    agenda: list[Due]
    postings: list[Posting]
    saved_urls: dict[int, str]
    next_order_id: int


def save_world(path: Path, world: World) -> None:
    """Replace the file in one step; readable by its owner only."""
    fresh = World(world.options, world.clock)
    shot = Snapshot(
        seed=world.options.seed,
        service_time=world.clock.now(),
        wall_time=time.time(),
        ledger=world.ledger,
        orders=list(world.orders.values()),
        usa=_changed(world.usa, fresh.usa),
        abroad=_changed(world.abroad, fresh.abroad),
        rules=world.rules,
        asked=world.asked,
        agenda=world.agenda.entries(),
        postings=list(world.postings.values()),
        saved_urls=world.saved_urls,
        next_order_id=world.next_order_id,
    )
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name, suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(msgspec.json.encode(shot))
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise


def load_world(path: Path, options: Options) -> World | None:
    """The stored world, its time gone on meanwhile; ``None`` if there is no file.

    A file that cannot be read is set aside, and the service begins anew.
    """
    try:
        shot = msgspec.json.decode(path.read_bytes(), type=Snapshot)
    except FileNotFoundError:
        return None
    except (msgspec.DecodeError, UnicodeDecodeError):
        path.replace(path.with_suffix(path.suffix + ".damaged"))
        return None
    gone = max(0.0, time.time() - shot.wall_time) * options.speed
    options = msgspec.structs.replace(options, seed=shot.seed)
    world = World(options, ServiceClock(options.speed, shot.service_time + gone))
    world.ledger = shot.ledger
    world.orders = {order.order_id: order for order in shot.orders}
    world.usa |= {product.product_id: product for product in shot.usa}
    world.abroad |= {product.product_id: product for product in shot.abroad}
    world.rules = shot.rules
    world.asked = shot.asked
    world.agenda = Agenda(shot.agenda)
    world.postings = {posting.posting_id: posting for posting in shot.postings}
    for posting in world.postings.values():
        # It was on its way when the service ended: nobody knows whether it arrived.
        if posting.state == "sending":
            posting.state = "waiting"
            world.agenda.add(world.clock.now(), "callback", posting_id=posting.posting_id)
    world.saved_urls = shot.saved_urls
    world.next_order_id = shot.next_order_id
    return world


def _changed(now: dict[int, Product], first: dict[int, Product]) -> list[Product]:
    return [product for key, product in now.items() if product != first.get(key)]

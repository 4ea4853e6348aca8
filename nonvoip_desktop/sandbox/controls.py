"""The controls under ``/sandbox/``: see everything, and make anything happen."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import msgspec

from nonvoip_desktop.sandbox import ledger as books
from nonvoip_desktop.sandbox.answers import Refused
from nonvoip_desktop.sandbox.dialect import DIALECTS
from nonvoip_desktop.sandbox.faults import Fault
from nonvoip_desktop.sandbox.keeping import reject as reject_order
from nonvoip_desktop.sandbox.money import read_amount
from nonvoip_desktop.sandbox.rate_limit import Limiter, Limits
from nonvoip_desktop.sandbox.scenarios import SCENARIOS
from nonvoip_desktop.sandbox.values import Order, Product, Rule

if TYPE_CHECKING:
    from collections.abc import Callable
    from decimal import Decimal

    from nonvoip_desktop.sandbox.application import Sandbox


class BadControl(Exception):
    """A control call that makes no sense; its text says why."""


def control(sandbox: Sandbox, name: str, fields: dict[str, Any]) -> Any:
    """Carry out one control; returns what is answered as JSON. Raises ``BadControl``."""
    action = _CONTROLS.get(name)
    if action is None:
        raise BadControl(f"unknown control {name!r}; known: {', '.join(_CONTROLS)}")
    try:
        return action(sandbox, fields)
    except Refused as refusal:
        raise BadControl(refusal.words) from refusal
    except (msgspec.ValidationError, ValueError, TypeError, KeyError) as problem:
        raise BadControl(f"{type(problem).__name__}: {problem}") from problem


def _ledger(sandbox: Sandbox, fields: dict[str, Any]) -> Any:
    ledger = sandbox.world.ledger
    return {
        "start": str(ledger.start),
        "balance": str(ledger.balance),
        "charges": str(ledger.total(books.CHARGE)),
        "refunds": str(ledger.total(books.REFUND)),
        "adjustments": str(ledger.total(books.ADJUSTMENT)),
        "entries": [
            {**msgspec.to_builtins(entry), "at": _utc(entry.at)} for entry in ledger.entries
        ],
        "counts": {name: dict(counts) for name, counts in sandbox.records.counts.items()},
    }


def _state(sandbox: Sandbox, fields: dict[str, Any]) -> Any:
    world = sandbox.world
    options = msgspec.to_builtins(world.options)
    options.pop("password")
    options["others"] = sorted(options["others"])
    return {
        "options": options,
        "service_time": _utc(world.clock.now()),
        "balance": str(world.ledger.balance),
        "orders": [_shown(sandbox, order) for order in world.orders.values()],
        "rules": {str(key): msgspec.to_builtins(rule) for key, rule in world.rules.items()},
        "saved_urls": {str(key): url for key, url in world.saved_urls.items()},
        "callbacks": [msgspec.to_builtins(posting) for posting in world.postings.values()],
        "planned": [
            {"in": due.at - world.clock.now(), "what": due.what, "order_id": due.order_id}
            for due in world.agenda.entries()
        ],
    }


def _requests(sandbox: Sandbox, fields: dict[str, Any]) -> Any:
    wanted = fields.get("endpoint")
    shown = [
        {**msgspec.to_builtins(request), "at": _utc(request.at)}
        for request in sandbox.records.last
        if wanted in (None, "", request.endpoint)
    ]
    return shown[-int(fields.get("last", 200)) :]


def _reset(sandbox: Sandbox, fields: dict[str, Any]) -> Any:
    _check_names(fields)
    sandbox.restart(**fields)
    return {"ok": True}


def _balance(sandbox: Sandbox, fields: dict[str, Any]) -> Any:
    ledger, clock = sandbox.world.ledger, sandbox.world.clock
    wanted = _money(fields["balance"])
    ledger.add(clock.now(), books.ADJUSTMENT, "control", wanted - ledger.balance)
    sandbox.world.touched = True
    return {"balance": str(ledger.balance)}


def _product(sandbox: Sandbox, fields: dict[str, Any]) -> Any:
    """Find a product by id, or by name with group or country; change it and its rule."""
    world = sandbox.world
    changes = dict(fields)
    product = _find_product(
        sandbox,
        changes.pop("product_id", None),
        changes.pop("name", None),
        changes.pop("group", None),
        changes.pop("country", None),
    )
    for name in ("price", "activation_price"):
        if name in changes:
            setattr(product, name, _money(changes.pop(name)))
    if "available" in changes:
        product.available = int(changes.pop("available"))
    if changes.pop("usual", False):
        world.rules.pop(product.product_id, None)
        world.asked.pop(product.product_id, None)
    if changes:
        rule = world.rules.get(product.product_id, Rule())
        fresh = msgspec.convert({**msgspec.to_builtins(rule), **changes}, Rule, strict=False)
        world.rules[product.product_id] = fresh
        world.asked.pop(product.product_id, None)
    world.touched = True
    set_by_hand = msgspec.to_builtins(world.rules.get(product.product_id, Rule()))
    return {
        **msgspec.to_builtins(product),
        "type": product.kind,
        "rule": {key: value for key, value in set_by_hand.items() if value is not None},
    }


def _sms(sandbox: Sandbox, fields: dict[str, Any]) -> Any:
    """Deliver a message now or ``after`` service seconds; ``repeat`` sends the last one again."""
    world = sandbox.world
    order = _order_of(sandbox, fields)
    data: dict[str, Any] = {
        key: fields[key] for key in ("text", "pin", "sender", "callback") if key in fields
    }
    data["force"] = bool(fields.get("force", True))
    if fields.get("repeat"):
        if not order.sms:
            raise BadControl("there is no message to repeat")
        last = order.sms[-1]
        data |= {"text": last.text, "pin": last.pin, "sender": last.sender}
    after = float(fields.get("after", 0))
    if after > 0:
        world.agenda.add(world.clock.now() + after, "sms", order.order_id, **data)
        world.touched = True
        return {"planned": True}
    arrived = world.deliver(order, **data)
    return {"delivered": arrived, "sms": msgspec.to_builtins(order.sms[-1]) if arrived else None}


def _order(sandbox: Sandbox, fields: dict[str, Any]) -> Any:
    """``action``: expire, win, lose, reject or forget."""
    world = sandbox.world
    order = _order_of(sandbox, fields)
    action = fields.get("action")
    if action == "expire":
        world.agenda.drop(order.order_id, "expire")
        world.expire(order)
    elif action == "win":
        world.win(order)
    elif action == "lose":
        world.lose(order)
    elif action == "reject":
        reject_order(world, {"order_id": order.order_id})
    elif action == "forget":
        order.forgotten = True
    else:
        raise BadControl("action must be expire, win, lose, reject or forget")
    world.touched = True
    return _shown(sandbox, order)


def _fault(sandbox: Sandbox, fields: dict[str, Any]) -> Any:
    """Switch a fault on; with ``clear`` all of them off; with nothing list them.

    ``refuse`` closes the API's port: only the controls' own port answers then.
    """
    if fields.get("clear"):
        sandbox.faults.clear(fields.get("endpoint"))
        sandbox.accept_again()
    elif fields:
        fault = msgspec.convert(fields, Fault, strict=False)
        sandbox.faults.add(fault)
        if fault.kind == "refuse":
            sandbox.refuse(fault.seconds)
    return {"faults": [msgspec.to_builtins(fault) for fault in sandbox.faults.active]}


def _rate_limit(sandbox: Sandbox, fields: dict[str, Any]) -> Any:
    limits = msgspec.convert(
        {**msgspec.to_builtins(sandbox.limiter.limits), **fields}, Limits, strict=False
    )
    sandbox.limiter = Limiter(limits)
    return msgspec.to_builtins(limits)


def _advance(sandbox: Sandbox, fields: dict[str, Any]) -> Any:
    sandbox.world.clock.advance(float(fields["seconds"]))
    sandbox.world.run_due()
    return {"service_time": _utc(sandbox.world.clock.now())}


def _options(sandbox: Sandbox, fields: dict[str, Any]) -> Any:
    """Change dialect, scenario, password, user_id, callback_tries or callback_pause as it runs."""
    world = sandbox.world
    known = set(world.options.__struct_fields__) - {"seed", "speed", "balance"}
    if set(fields) - known:
        raise BadControl(f"only these can be changed: {', '.join(sorted(known))}")
    _check_names(fields)
    merged = {**msgspec.to_builtins(world.options), **fields}
    world.options = msgspec.convert(merged, type(world.options), strict=False)
    return {"ok": True}


def _callback(sandbox: Sandbox, fields: dict[str, Any]) -> Any:
    """Send any payload to the saved address now; without one, list what was sent."""
    world = sandbox.world
    if "payload" in fields:
        posting = world.announce(fields["payload"], raw=bool(fields.get("raw", True)))
        if posting is None:
            raise BadControl("no callback address is saved for this account")
        return msgspec.to_builtins(posting)
    return [msgspec.to_builtins(posting) for posting in world.postings.values()]


def _check_names(fields: dict[str, Any]) -> None:
    if fields.get("scenario", "calm") not in SCENARIOS:
        raise BadControl(f"unknown scenario; known: {', '.join(SCENARIOS)}")
    if fields.get("dialect", "strict") not in DIALECTS:
        raise BadControl(f"unknown dialect; known: {', '.join(DIALECTS)}")


def _shown(sandbox: Sandbox, order: Order) -> dict[str, Any]:
    clock = sandbox.world.clock
    shown: dict[str, Any] = msgspec.to_builtins(order)
    for name in ("placed_at", "expires_at", "active_until"):
        shown[name] = _utc(getattr(order, name))
    shown["sms"] = [{**msgspec.to_builtins(sms), "at": _utc(sms.at)} for sms in order.sms]
    shown["active"] = clock.now() < order.active_until
    return shown


def _order_of(sandbox: Sandbox, fields: dict[str, Any]) -> Order:
    order = sandbox.world.orders.get(int(fields["order_id"]))
    if order is None:
        raise BadControl("no such order")
    return order


def _find_product(
    sandbox: Sandbox, product_id: Any, name: Any, group: Any, country: Any
) -> Product:
    world = sandbox.world
    if product_id is not None:
        found = world.usa.get(int(product_id)) or world.abroad.get(int(product_id))
        if found is not None:
            return found
        raise BadControl("no such product")
    place = country or group or "10-minutes"
    for product in (world.abroad if country else world.usa).values():
        if product.name == name and place in (product.country, product.group):
            return product
    raise BadControl("no such product")


def _money(raw: object) -> Decimal:
    amount = read_amount(str(raw))
    if amount is None:
        raise BadControl(f"not an amount: {raw!r}")
    return amount


def _utc(service_time: float) -> str:
    return datetime.fromtimestamp(service_time, UTC).isoformat()


_CONTROLS: dict[str, Callable[[Any, dict[str, Any]], Any]] = {
    "ledger": _ledger,
    "state": _state,
    "requests": _requests,
    "reset": _reset,
    "balance": _balance,
    "product": _product,
    "sms": _sms,
    "order": _order,
    "fault": _fault,
    "rate_limit": _rate_limit,
    "advance": _advance,
    "options": _options,
    "callback": _callback,
}

"""What is asked before a reuse, an activation or a renewal, and after a lost answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from nonvoip_desktop.domain.action import Action, ActionKind
from nonvoip_desktop.domain.rental import renewal_days
from nonvoip_desktop.ui.dialogs import explained
from nonvoip_desktop.ui.dialogs.confirm_buy import Confirmation
from nonvoip_desktop.ui.dialogs.renew import RenewQuestion
from nonvoip_desktop.ui.dialogs.unconfirmed_action import UnconfirmedActionQuestion
from nonvoip_desktop.ui.format import day_and_time, joined, money, number, zone
from nonvoip_desktop.ui.orders.rows import kind_text

if TYPE_CHECKING:
    from decimal import Decimal

    from nonvoip_desktop.domain.order import Order

translate = QCoreApplication.translate


def confirmation(
    order: Order,
    kind: ActionKind,
    *,
    balance: Decimal | None,
    listed_price: Decimal | None = None,
    use_utc: bool = False,
) -> Confirmation:
    """What is asked before a reuse or an activation: the service names no price beforehand."""
    rows = [
        (translate("Acting", "Service"), order.service),
        (translate("Acting", "Number"), number(order.number) if order.number else "–"),
    ]
    if kind is ActionKind.ACTIVATE:
        title = translate("Acting", "Activate this rental?")
        sentence = translate(
            "Acting",
            "Messages reach it for some minutes from then on, so ask for the code right "
            "after. The service may charge for it and names no price here.",
        )
        spend = translate("Acting", "Activate")
        term = (translate("Acting", "What is a rental?"), explained.rental())
        if order.expires_at is not None:
            end = f"{day_and_time(order.expires_at, use_utc)} {zone(order.expires_at, use_utc)}"
            rows.append((translate("Acting", "Rented until"), end))
    else:
        title = translate("Acting", "Wait for another message on this number?")
        sentence = translate("Acting", "The service may charge for it and names no price here.")
        spend = translate("Acting", "Reuse")
        term = (translate("Acting", "What is a reuse?"), explained.reuse())
        if listed_price is not None:
            rows.append(
                (translate("Acting", "Last listed price of a new number"), money(listed_price))
            )
    rows.append((translate("Acting", "Balance"), money(balance)))
    return Confirmation(title, sentence, tuple(rows), spend, translate("Acting", "Not now"), term)


def renew_question(
    order: Order,
    *,
    balance: Decimal | None,
    listed_price: Decimal | None,
    use_utc: bool,
) -> RenewQuestion:
    """What is asked before a renewal."""
    return RenewQuestion(
        service=order.service,
        group_text=kind_text(order.kind),
        number=order.number,
        days=renewal_days(order.kind),
        listed_price=listed_price,
        ends_at=order.expires_at,
        balance=balance,
        use_utc=use_utc,
    )


def unconfirmed_question(action: Action, order: Order | None) -> UnconfirmedActionQuestion:
    """The evidence about an action whose answer was lost."""
    what = {
        ActionKind.REUSE: translate("Acting", "Was this number reused?"),
        ActionKind.ACTIVATE: translate("Acting", "Was this rental activated?"),
        ActionKind.RENEW: translate("Acting", "Was this rental renewed?"),
    }[action.kind]
    about = order.service if order is not None else action.service or action.order_id
    if action.by_number:
        about = joined(about, number(action.number))
    return UnconfirmedActionQuestion(
        what=what,
        about=about,
        sent_at=action.sent_at,
        what_happened=action.detail,
        balance_before=action.balance_before,
        balance_now=action.balance_after,
        needs_id=not action.order_id,
    )


def refusal_title(kind: ActionKind, service: str) -> str:
    """That something was not done, for the notice with the service's words."""
    return {
        ActionKind.REUSE: translate("Acting", "{service} was not reused"),
        ActionKind.ACTIVATE: translate("Acting", "{service} was not activated"),
        ActionKind.RENEW: translate("Acting", "{service} was not renewed"),
    }[kind].format(service=service)

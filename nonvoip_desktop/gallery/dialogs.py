"""Every dialog as the gallery shows it, by name."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from msgspec.structs import replace

from nonvoip_desktop import resources
from nonvoip_desktop.core.before_buying import (
    EarlierUnconfirmed,
    OverLimit,
    Question,
    Several,
)
from nonvoip_desktop.core.limits import Excess, Scope
from nonvoip_desktop.core.reception import Address
from nonvoip_desktop.domain.account import Account
from nonvoip_desktop.domain.action import Action, ActionKind, ActionState
from nonvoip_desktop.domain.callback import Callback, CallbackState, IncomingMessage
from nonvoip_desktop.domain.order import Order, OrderKind, OrderState
from nonvoip_desktop.domain.product import CatalogueKind, Group
from nonvoip_desktop.domain.purchase import Purchase, PurchaseState
from nonvoip_desktop.gallery.samples import NOW, broken, catalogue
from nonvoip_desktop.ui.buying.questions import confirmation
from nonvoip_desktop.ui.callbacks.questions import RenewTokenDialog, SaveAddressDialog
from nonvoip_desktop.ui.callbacks.unmatched import UnmatchedDialog
from nonvoip_desktop.ui.dialogs.about import AboutDialog
from nonvoip_desktop.ui.dialogs.bid import BidDialog, BidQuestion
from nonvoip_desktop.ui.dialogs.confirm_buy import Confirmation, ConfirmDialog
from nonvoip_desktop.ui.dialogs.follow import FollowDialog
from nonvoip_desktop.ui.dialogs.kept_in_tray import KeptInTrayDialog
from nonvoip_desktop.ui.dialogs.licences import LicencesDialog, licensed_parts
from nonvoip_desktop.ui.dialogs.moving import MovingDialog
from nonvoip_desktop.ui.dialogs.note import NoteDialog
from nonvoip_desktop.ui.dialogs.price import PriceDialog, PriceQuestion
from nonvoip_desktop.ui.dialogs.renew import RenewDialog, RenewQuestion
from nonvoip_desktop.ui.dialogs.reuse_number import ReuseNumberDialog
from nonvoip_desktop.ui.dialogs.shortcuts import ShortcutsDialog, groups_of
from nonvoip_desktop.ui.dialogs.unconfirmed import UnconfirmedDialog, UnconfirmedQuestion
from nonvoip_desktop.ui.dialogs.unconfirmed_action import (
    UnconfirmedActionDialog,
    UnconfirmedActionQuestion,
)
from nonvoip_desktop.ui.dialogs.whats_new import WhatsNewDialog, read_changelog
from nonvoip_desktop.ui.format import money
from nonvoip_desktop.ui.history.erase_dialog import EraseDialog
from nonvoip_desktop.ui.history.export_dialog import ExportDialog
from nonvoip_desktop.ui.orders import action_questions
from nonvoip_desktop.ui.products.words import section_title

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QDialog

    from nonvoip_desktop.ui.icons import Icons
    from nonvoip_desktop.ui.main_window import MainWindow
    from nonvoip_desktop.ui.theme import Theme

_ACCOUNT = Account("https://service.example", "you@example.com")
_BALANCE = Decimal("48.37")
_SENT = NOW - timedelta(seconds=92)
_ADDRESS = Address(
    public="https://me.example", shown="https://me.example/callback/••••••••", user_id="1234"
)


def _minutes() -> str:
    return section_title(Group.TEN_MINUTES.value)


def _price() -> PriceQuestion:
    return PriceQuestion(
        service="Telegram",
        group_text=_minutes(),
        listed=Decimal("0.90"),
        asked=Decimal("1.70"),
        balance=_BALANCE,
        limit_left=Decimal("6.64"),
        limit=Decimal(10),
    )


def _bid() -> BidQuestion:
    return BidQuestion("Gmail", _minutes(), Decimal(20), balance=_BALANCE)


def _unconfirmed() -> UnconfirmedQuestion:
    return UnconfirmedQuestion(
        service="WhatsApp",
        group_text=_minutes(),
        sent_at=_SENT,
        what_happened=broken(),
        amount=Decimal("1.10"),
        balance_before=Decimal("49.47"),
        balance_now=_BALANCE,
        use_utc=True,
    )


def _rental() -> Order:
    return Order(
        order_id="146185",
        account=_ACCOUNT,
        service="WhatsApp",
        number="16095550123",
        kind=OrderKind.LONG_TERM,
        state=OrderState.WAITING,
        ordered_at=NOW - timedelta(days=25),
        updated_at=NOW,
        expires_at=NOW + timedelta(days=5),
    )


def _action() -> UnconfirmedActionQuestion:
    action = Action("a", _ACCOUNT, "146185", ActionKind.ACTIVATE, ActionState.UNCONFIRMED, _SENT)
    action = replace(
        action, detail=broken(), balance_before=Decimal("49.47"), balance_after=_BALANCE
    )
    return action_questions.unconfirmed_question(action, _rental())


def _renew() -> RenewQuestion:
    return action_questions.renew_question(
        _rental(), balance=Decimal(5), listed_price=Decimal(2), use_utc=True
    )


def _asked(kind: ActionKind) -> Confirmation:
    """What is asked before a reuse or an activation."""
    return action_questions.confirmation(
        _rental(), kind, balance=_BALANCE, listed_price=Decimal("1.10"), use_utc=True
    )


def _bought(question: Question, *names: str) -> Confirmation:
    """What is asked before these services are ordered."""
    products = tuple(found for found in catalogue() if found.product_id in names)
    made = confirmation(question, products, _BALANCE)
    assert not isinstance(made, str)
    return made[0]


def _earlier() -> Confirmation:
    purchase = Purchase(
        purchase_id="p",
        account=_ACCOUNT,
        catalogue=CatalogueKind.USA,
        product_ids=("t2",),
        service="WhatsApp",
        group=Group.TEN_MINUTES,
        country=None,
        listed_price=Decimal("1.10"),
        state=PurchaseState.UNCONFIRMED,
        created_at=_SENT,
        updated_at=_SENT,
    )
    return _bought(EarlierUnconfirmed(purchase), "t2")


def _several() -> Confirmation:
    products = tuple(found for found in catalogue() if found.product_id in ("m0", "m1", "m5"))
    return _bought(Several(products), "m0", "m1", "m5")


def _over_limit() -> Confirmation:
    excess = Excess(Scope.DAY, Decimal(10), Decimal("1.10"), Decimal("9.36"))
    return _bought(OverLimit((excess,)), "t2")


def _unmatched() -> tuple[Callback, ...]:
    texts = ("482915 is your Instagram code", "Your Uber code is 7731. Never share it.")
    services = ("Instagram", "Uber")
    return tuple(
        Callback(
            IncomingMessage(text, number=f"1609555{170 + at:04}", service=service, sender="8843"),
            NOW - timedelta(minutes=4 + 31 * at),
            CallbackState.UNMATCHED,
            row=at + 1,
        )
        for at, (text, service) in enumerate(zip(texts, services, strict=True))
    )


def dialogs(theme: Theme, icons: Icons, window: MainWindow) -> dict[str, Callable[[], QDialog]]:
    """Every dialog by the name of its picture; each call makes a new one."""

    def explained() -> QDialog:
        dialog = BidDialog(theme, _bid(), delay=0)
        dialog.explanation.link.click()
        return dialog

    def mistaken() -> QDialog:
        dialog = FollowDialog(theme)
        dialog.show_error(dialog.tr("An order id has only letters and digits, such as 146185."))
        return dialog

    def news() -> QDialog:
        text = resources.document("CHANGELOG.md").read_text(encoding="utf-8")
        return WhatsNewDialog(read_changelog(text))

    def unmatched(callbacks: tuple[Callback, ...]) -> QDialog:
        dialog = UnmatchedDialog(theme)
        dialog.show_orders((_rental(),) if callbacks else ())
        dialog.show_callbacks(callbacks, len(callbacks))
        return dialog

    return {
        "price": lambda: PriceDialog(theme, _price(), delay=0),
        "bid": lambda: BidDialog(theme, _bid(), delay=0),
        "bid-explained": explained,
        "confirm": lambda: ConfirmDialog(theme, _earlier(), delay=0),
        "several": lambda: ConfirmDialog(theme, _several(), delay=0),
        "over-limit": lambda: ConfirmDialog(theme, _over_limit(), delay=0),
        "reuse": lambda: ConfirmDialog(theme, _asked(ActionKind.REUSE), delay=0),
        "activate": lambda: ConfirmDialog(theme, _asked(ActionKind.ACTIVATE), delay=0),
        "unconfirmed": lambda: UnconfirmedDialog(theme, _unconfirmed()),
        "unconfirmed-action": lambda: UnconfirmedActionDialog(theme, _action()),
        "renew": lambda: RenewDialog(theme, _renew(), delay=0),
        "reuse-number": lambda: ReuseNumberDialog(theme, money(_BALANCE), delay=0),
        "follow": mistaken,
        "note": lambda: NoteDialog(theme, "Google · +1 609 555-0199", "For the shop"),
        "kept-in-tray": lambda: KeptInTrayDialog(theme),
        "save-address": lambda: SaveAddressDialog(
            theme, _ADDRESS, "1234", "/api/callback", window, delay=0
        ),
        "renew-token": lambda: RenewTokenDialog(theme, window, delay=0),
        "unmatched": lambda: unmatched(_unmatched()),
        "unmatched-none": lambda: unmatched(()),
        "erase": lambda: EraseDialog(theme, NOW),
        "export": lambda: ExportDialog(theme, 12_345),
        "export-everything": lambda: MovingDialog(theme, outwards=True),
        "import-everything": lambda: MovingDialog(theme, outwards=False),
        "about": lambda: AboutDialog(theme),
        "licences": lambda: LicencesDialog(theme, icons, licensed_parts()),
        "news": news,
        "shortcuts": lambda: ShortcutsDialog(groups_of(window.menuBar())),
    }

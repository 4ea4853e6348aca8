"""Every dialog as the gallery shows it, by name."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal

from PySide6.QtWidgets import QDialog

from nonvoip_desktop import resources
from nonvoip_desktop.core.reception import Address
from nonvoip_desktop.gallery.samples import NOW
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
from nonvoip_desktop.ui.history.erase_dialog import EraseDialog
from nonvoip_desktop.ui.history.export_dialog import ExportDialog
from nonvoip_desktop.ui.icons import Icons
from nonvoip_desktop.ui.main_window import MainWindow
from nonvoip_desktop.ui.theme import Theme

_PRICE = PriceQuestion(
    service="Telegram",
    group_text="10 minutes",
    listed=Decimal("0.90"),
    asked=Decimal("1.70"),
    balance=Decimal("48.37"),
    limit_left=Decimal("6.64"),
    limit=Decimal(10),
)
_BID = BidQuestion("Gmail", "10 minutes", Decimal(20), balance=Decimal("48.37"))
_UNCONFIRMED = UnconfirmedQuestion(
    service="WhatsApp",
    group_text="10 minutes",
    sent_at=NOW - timedelta(seconds=92),
    what_happened="The connection broke before the answer came.",
    amount=Decimal("1.10"),
    balance_before=Decimal("49.47"),
    balance_now=Decimal("48.37"),
    use_utc=True,
)
_ACTION = UnconfirmedActionQuestion(
    what="Was this rental activated?",
    about="Google",
    sent_at=NOW - timedelta(seconds=92),
    what_happened="The connection broke before the answer came.",
    balance_before=Decimal("49.47"),
    balance_now=Decimal("48.37"),
    needs_id=False,
)
_RENEW = RenewQuestion(
    service="WhatsApp",
    group_text="30 days",
    number="16095550123",
    days=(30, 60, 90),
    listed_price=Decimal("2.00"),
    ends_at=NOW + timedelta(days=5),
    balance=Decimal("5.00"),
    use_utc=True,
)
_CONFIRM = Confirmation(
    title="Buy WhatsApp once more?",
    sentence="An earlier purchase of it is not confirmed: it may have been placed. Buying again "
    "may cost you twice.",
    rows=(("Earlier purchase", "14:02:11"), ("Price now", "$1.10")),
    spend_text="Buy again for $1.10",
    safe_text="Do not buy",
)
_ADDRESS = Address(
    public="https://me.example", shown="https://me.example/callback/••••••••", user_id="1234"
)


def dialogs(theme: Theme, icons: Icons, window: MainWindow) -> dict[str, Callable[[], QDialog]]:
    """Every dialog by the name of its picture; each call makes a new one."""

    def explained() -> QDialog:
        dialog = BidDialog(theme, _BID, delay=0)
        dialog.explanation.link.click()
        return dialog

    def mistaken() -> QDialog:
        dialog = FollowDialog(theme)
        dialog.show_error(dialog.tr("An order id has only letters and digits."))
        return dialog

    def news() -> QDialog:
        text = resources.document("CHANGELOG.md").read_text(encoding="utf-8")
        return WhatsNewDialog(read_changelog(text))

    def unmatched() -> QDialog:
        dialog = UnmatchedDialog(theme)
        dialog.show_callbacks((), 0)
        return dialog

    return {
        "price": lambda: PriceDialog(theme, _PRICE, delay=0),
        "bid": lambda: BidDialog(theme, _BID, delay=0),
        "bid-explained": explained,
        "confirm": lambda: ConfirmDialog(theme, _CONFIRM, delay=0),
        "unconfirmed": lambda: UnconfirmedDialog(theme, _UNCONFIRMED),
        "unconfirmed-action": lambda: UnconfirmedActionDialog(theme, _ACTION),
        "renew": lambda: RenewDialog(theme, _RENEW, delay=0),
        "reuse-number": lambda: ReuseNumberDialog(theme, "$48.37", delay=0),
        "follow": mistaken,
        "note": lambda: NoteDialog(theme, "Google · +1 609 555-0199", "For the shop"),
        "kept-in-tray": lambda: KeptInTrayDialog(theme),
        "save-address": lambda: SaveAddressDialog(
            theme, _ADDRESS, "1234", "/api/callback", window, delay=0
        ),
        "renew-token": lambda: RenewTokenDialog(theme, window, delay=0),
        "unmatched": unmatched,
        "erase": lambda: EraseDialog(theme, NOW),
        "export": lambda: ExportDialog(theme, 12_345),
        "export-everything": lambda: MovingDialog(theme, outwards=True),
        "import-everything": lambda: MovingDialog(theme, outwards=False),
        "about": lambda: AboutDialog(theme),
        "licences": lambda: LicencesDialog(theme, icons, licensed_parts()),
        "news": news,
        "shortcuts": lambda: ShortcutsDialog(groups_of(window.menuBar())),
    }

"""Windows and dialogs with something in them, for the tests; the gallery takes their pictures."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from nonvoip_desktop import resources
from nonvoip_desktop.gallery.samples import HOSTILE
from nonvoip_desktop.ui.dialogs.about import AboutDialog
from nonvoip_desktop.ui.dialogs.bid import BidDialog, BidQuestion
from nonvoip_desktop.ui.dialogs.confirm_buy import Confirmation, ConfirmDialog
from nonvoip_desktop.ui.dialogs.follow import FollowDialog
from nonvoip_desktop.ui.dialogs.licences import LicencesDialog, licensed_parts
from nonvoip_desktop.ui.dialogs.price import PriceDialog, PriceQuestion
from nonvoip_desktop.ui.dialogs.sign_in import SignInPage
from nonvoip_desktop.ui.dialogs.unconfirmed import UnconfirmedDialog, UnconfirmedQuestion
from nonvoip_desktop.ui.dialogs.whats_new import WhatsNewDialog, read_changelog
from nonvoip_desktop.ui.icons import Icons
from nonvoip_desktop.ui.main_window import MainWindow
from nonvoip_desktop.ui.settings.dialog import SettingsDialog
from nonvoip_desktop.ui.text import PlainLabel
from nonvoip_desktop.ui.theme import Theme


def price_question(**changes: object) -> PriceQuestion:
    """The price question of the tests."""
    fields: dict[str, object] = {
        "service": "Telegram",
        "group_text": "10 minutes",
        "listed": Decimal("0.90"),
        "asked": Decimal("1.70"),
        "balance": Decimal("48.37"),
        "limit_left": Decimal("6.64"),
        "limit": Decimal("10"),
    }
    return PriceQuestion(**{**fields, **changes})  # type: ignore[arg-type]


def bid_question(**changes: object) -> BidQuestion:
    """The bid question of the tests."""
    fields: dict[str, object] = {
        "service": "Gmail",
        "group_text": "10 minutes",
        "recommended": Decimal(20),
        "balance": Decimal("48.37"),
    }
    return BidQuestion(**{**fields, **changes})  # type: ignore[arg-type]


def unconfirmed_question(**changes: object) -> UnconfirmedQuestion:
    """The unconfirmed purchase of the tests."""
    fields: dict[str, object] = {
        "service": "WhatsApp",
        "group_text": "10 minutes",
        "sent_at": datetime(2026, 7, 31, 14, 2, 11, tzinfo=UTC),
        "what_happened": "The connection broke before the answer came.",
        "amount": Decimal("1.10"),
        "balance_before": Decimal("49.47"),
        "balance_now": Decimal("48.37"),
        "use_utc": True,
    }
    return UnconfirmedQuestion(**{**fields, **changes})  # type: ignore[arg-type]


def confirmation(**changes: object) -> Confirmation:
    """The confirmation of the tests."""
    fields: dict[str, object] = {
        "title": "Buy WhatsApp once more?",
        "sentence": "An earlier purchase of it is not confirmed: it may have been placed. "
        "Buying again may cost you twice.",
        "rows": (("Earlier purchase", "14:02:11"), ("Price now", "$1.10")),
        "spend_text": "Buy again for $1.10",
        "safe_text": "Do not buy",
    }
    return Confirmation(**{**fields, **changes})  # type: ignore[arg-type]


def pane(text: str, look: str = "") -> QWidget:
    """A stand-in for a pane of the workspace."""
    widget = QWidget()
    widget.setMinimumHeight(80)
    if look:
        widget.setProperty("look", look)
    box = QVBoxLayout(widget)
    box.addWidget(PlainLabel(text, role="dim"), 0, Qt.AlignmentFlag.AlignCenter)
    return widget


def main_window(theme: Theme, icons: Icons, *, demo: bool = False) -> MainWindow:
    """A main window around stand-ins, in the state of the design's picture."""
    window = MainWindow(
        theme,
        icons,
        demo=demo,
        sign_in=lambda: SignInPage(theme, icons),
    )
    window.workspace.fill(pane("Products"), pane("Orders"), pane("Messages"))
    window.set_balance(Decimal("48.37"))
    window.set_connection("ok", "Connected")
    counts = {"favourites": 4, "recent": 9, "10-minutes": 112, "1-day": 38, "3-days": 21}
    window.set_section_counts({**counts, "30-days": 64, "legacy": 17})
    window.set_status("Polling 3 orders, next in 2 s", "Limit 84 of 120 a minute")
    window.set_saved("History saved 14:03")
    window.set_account("you@example.com")
    window.sidebar.choose("10-minutes")
    return window


def dialogs(theme: Theme) -> dict[str, Callable[[], QDialog]]:
    """Every dialog by the name of its picture."""
    return {
        "price": lambda: PriceDialog(theme, price_question()),
        "price-dear": lambda: PriceDialog(theme, price_question(balance=Decimal(1), limit=None)),
        "price-missing": lambda: PriceDialog(theme, price_question(asked=None)),
        "price-cheaper": lambda: PriceDialog(
            theme, price_question(asked=Decimal("0.80"), limit_left=None), delay=0
        ),
        "bid": lambda: BidDialog(theme, bid_question(), delay=0),
        "bid-missing": lambda: BidDialog(theme, bid_question(recommended=None)),
        "unconfirmed": lambda: UnconfirmedDialog(theme, unconfirmed_question()),
        "unconfirmed-entry": lambda: _entered(UnconfirmedDialog(theme, unconfirmed_question())),
        "confirm": lambda: ConfirmDialog(theme, confirmation(), delay=0),
        "confirm-hostile": lambda: ConfirmDialog(
            theme,
            confirmation(title=HOSTILE, sentence=HOSTILE * 8, rows=((HOSTILE, HOSTILE * 3),)),
        ),
        "follow": lambda: _mistaken(FollowDialog(theme)),
        "about": lambda: AboutDialog(theme),
        "licences": lambda: LicencesDialog(theme, Icons(theme), licensed_parts()),
        "news": lambda: WhatsNewDialog(
            read_changelog(resources.document("CHANGELOG.md").read_text(encoding="utf-8"))
        ),
        "settings": lambda: SettingsDialog(theme, Icons(theme), {}),
    }


def _entered(dialog: UnconfirmedDialog) -> UnconfirmedDialog:
    dialog._show_entry()
    dialog.show_error("The service knows no order with this id.")
    return dialog


def _mistaken(dialog: FollowDialog) -> FollowDialog:
    dialog.show_error("An order id has only letters and digits, such as 146185.")
    return dialog

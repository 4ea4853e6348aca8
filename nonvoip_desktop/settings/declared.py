"""Every setting, declared once: its key, type, default, range, text and page."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from nonvoip_desktop.language import QT_TRANSLATE_NOOP
from nonvoip_desktop.settings.desktop import DESKTOP_SETTINGS
from nonvoip_desktop.settings.proxy import check_proxy
from nonvoip_desktop.settings.setting import Page, Setting

THEME = Setting(
    "theme",
    str,
    "system",
    QT_TRANSLATE_NOOP("Settings", "Theme"),
    choices=("system", "light", "dark"),
    choice_texts=(
        QT_TRANSLATE_NOOP("Settings", "Like the system"),
        QT_TRANSLATE_NOOP("Settings", "Light"),
        QT_TRANSLATE_NOOP("Settings", "Dark"),
    ),
    page=Page.APPEARANCE,
)
LANGUAGE = Setting(
    "language",
    str,
    "system",
    QT_TRANSLATE_NOOP("Settings", "Language"),
    choices=("system", "en", "de", "es", "fr", "pt_BR", "ru", "zh_CN", "ar"),
    # Each language has its own name for itself, in every language.
    choice_texts=(
        QT_TRANSLATE_NOOP("Settings", "Like the system"),
        "English",
        "Deutsch",
        "Español",
        "Français",
        "Português (Brasil)",
        "Русский",
        "简体中文",
        "العربية",
    ),
    page=Page.APPEARANCE,
)
POLL_SECONDS = Setting(
    "poll_seconds",
    int,
    5,
    QT_TRANSLATE_NOOP("Settings", "Look for messages every"),
    QT_TRANSLATE_NOOP(
        "Settings",
        "Seconds between two looks at an order that was just placed; older orders are looked at "
        "less often, and the service's limit is always kept.",
    ),
    range=(3, 60),
    unit=QT_TRANSLATE_NOOP("Settings", "s"),
    page=Page.MESSAGES,
)
REMIND_FIRST_DAYS = Setting(
    "remind_first_days",
    int,
    3,
    QT_TRANSLATE_NOOP("Settings", "First reminder before a rental ends"),
    QT_TRANSLATE_NOOP("Settings", "Days before the end; 0 for none."),
    range=(0, 60),
    unit=QT_TRANSLATE_NOOP("Settings", "d"),
    page=Page.NOTIFICATIONS,
)
REMIND_AGAIN_DAYS = Setting(
    "remind_again_days",
    int,
    1,
    QT_TRANSLATE_NOOP("Settings", "Second reminder before a rental ends"),
    QT_TRANSLATE_NOOP("Settings", "Days before the end; 0 for none."),
    range=(0, 60),
    unit=QT_TRANSLATE_NOOP("Settings", "d"),
    page=Page.NOTIFICATIONS,
)
REMIND_LAST_HOURS = Setting(
    "remind_last_hours",
    int,
    1,
    QT_TRANSLATE_NOOP("Settings", "Last reminder before it can no longer be renewed"),
    QT_TRANSLATE_NOOP(
        "Settings", "Hours before the end; 0 for none. A rental that has ended cannot be renewed."
    ),
    range=(0, 48),
    unit=QT_TRANSLATE_NOOP("Settings", "h"),
    page=Page.NOTIFICATIONS,
)
UTC_TIMES = Setting(
    "utc_times",
    bool,
    False,
    QT_TRANSLATE_NOOP("Settings", "Show times in UTC"),
    page=Page.APPEARANCE,
)
LIMIT_PER_ORDER: Setting[Decimal | None] = Setting(
    "limit_per_order",
    Decimal,
    None,
    QT_TRANSLATE_NOOP("Settings", "Ask first when one order costs more than"),
    QT_TRANSLATE_NOOP("Settings", "Empty: no limit."),
    hint=QT_TRANSLATE_NOOP("Settings", "off"),
    page=Page.BUYING,
)
LIMIT_PER_DAY: Setting[Decimal | None] = Setting(
    "limit_per_day",
    Decimal,
    None,
    QT_TRANSLATE_NOOP("Settings", "Ask first when 24 hours cost more than"),
    QT_TRANSLATE_NOOP(
        "Settings", "Counts what was spent, is pending or is not confirmed. Empty: no limit."
    ),
    hint=QT_TRANSLATE_NOOP("Settings", "off"),
    page=Page.BUYING,
)
LOW_BALANCE: Setting[Decimal | None] = Setting(
    "low_balance",
    Decimal,
    Decimal("1.00"),
    QT_TRANSLATE_NOOP("Settings", "Warn when the balance falls below"),
    QT_TRANSLATE_NOOP("Settings", "Empty: never."),
    hint=QT_TRANSLATE_NOOP("Settings", "off"),
    page=Page.BUYING,
)
KEEP_TEXTS_DAYS = Setting(
    "keep_texts_days",
    int,
    0,
    QT_TRANSLATE_NOOP("Settings", "Keep the text of messages for"),
    QT_TRANSLATE_NOOP(
        "Settings",
        "Days after which texts and codes are erased for good, from backups too; the orders "
        "stay. 0 keeps them for ever.",
    ),
    range=(0, 3650),
    unit=QT_TRANSLATE_NOOP("Settings", "d"),
    page=Page.DATA,
)
# Changed on the page of callbacks, which knows whether that worked.
CALLBACKS_ON = Setting("callbacks_on", bool, False)
# One of those that Linux lends to programs' own connections, which the receiver waits for. It
# stays the default: tunnels lead to it that were set up by whoever never chose another.
CALLBACK_PORT = Setting("callback_port", int, 47823, range=(0, 65535))
#: By account: the public address, the user id, and what was stored at the service.
CALLBACK_PLACES: Setting[dict[str, str]] = Setting("callback_places", dict, {})
PROXY = Setting(
    "proxy",
    str,
    "system",
    QT_TRANSLATE_NOOP("Settings", "Proxy"),
    QT_TRANSLATE_NOOP("Settings", "An address on this computer is always reached without one."),
    choices=("system", "none", "address"),
    choice_texts=(
        QT_TRANSLATE_NOOP("Settings", "Like the system"),
        QT_TRANSLATE_NOOP("Settings", "None"),
        QT_TRANSLATE_NOOP("Settings", "The address below"),
    ),
    page=Page.NETWORK,
)
PROXY_ADDRESS = Setting(
    "proxy_address",
    str,
    "",
    QT_TRANSLATE_NOOP("Settings", "Address of the proxy"),
    QT_TRANSLATE_NOOP(
        "Settings",
        "A proxy that asks for a name and a password is taken from the system’s settings only.",
    ),
    hint="http://proxy.example:8080",
    rule=check_proxy,
    page=Page.NETWORK,
)
CHECK_FOR_UPDATES = Setting(
    "check_for_updates",
    bool,
    False,
    QT_TRANSLATE_NOOP("Settings", "Look for newer versions"),
    QT_TRANSLATE_NOOP("Settings", "Once a day, on the page of releases. Nothing is downloaded."),
    page=Page.NETWORK,
)
LAST_VERSION = Setting("last_version", str, "")
SIGNED_OUT = Setting("signed_out", bool, False)
LAST_SECTION = Setting("last_section", str, "10-minutes")
SORT = Setting("sort", str, "name", choices=("name", "price", "stock"))
LAYOUT: Setting[dict[str, str]] = Setting("layout", dict, {})

#: Every setting; the dialog shows those of a page in this order.
SETTINGS: tuple[Setting[Any], ...] = (
    THEME,
    LANGUAGE,
    POLL_SECONDS,
    UTC_TIMES,
    *DESKTOP_SETTINGS,
    REMIND_FIRST_DAYS,
    REMIND_AGAIN_DAYS,
    REMIND_LAST_HOURS,
    LIMIT_PER_ORDER,
    LIMIT_PER_DAY,
    LOW_BALANCE,
    KEEP_TEXTS_DAYS,
    CALLBACKS_ON,
    CALLBACK_PORT,
    CALLBACK_PLACES,
    PROXY,
    PROXY_ADDRESS,
    CHECK_FOR_UPDATES,
    LAST_VERSION,
    SIGNED_OUT,
    LAST_SECTION,
    SORT,
    LAYOUT,
)

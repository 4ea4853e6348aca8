"""The sign-in page: the first thing a new person sees, inside the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from nonvoip_desktop.ui import fonts
from nonvoip_desktop.ui.button import RING, Button, Kind
from nonvoip_desktop.ui.dialogs.account_list import AccountList
from nonvoip_desktop.ui.dialogs.decision import MARGIN, WIDTH, NoticeBox
from nonvoip_desktop.ui.shell.layout import set_margins
from nonvoip_desktop.ui.text import PlainLabel
from nonvoip_desktop.ui.theme import GAP, GRID, Theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nonvoip_desktop.ui.icons import Icons

#: The size of the program's sign above the card.
_WELCOME = 48
#: The height of the page from which on both fit.
_ROOM_FOR_WELCOME = 560


class _Welcome(QWidget):
    """What the program is for, above the card while nobody has signed in yet."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        sign = PlainLabel()
        sign.setObjectName("welcomeSign")
        sign.setPixmap(icons.app_icon().pixmap(QSize(_WELCOME, _WELCOME)))
        title = PlainLabel(self.tr("Welcome to NonVoip Desktop"))
        title.setFont(fonts.ui(fonts.SIZE_TITLE + 3, fonts.BOLD))
        words = PlainLabel(
            self.tr(
                "Order a number, enter it at the service, and the code appears here by itself."
            ),
            role="dim",
        )
        words.setFont(fonts.ui(fonts.SIZE_BODY + 1))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 2 * GAP)
        column.setSpacing(GRID)
        column.addWidget(sign)
        column.addSpacing(GRID)
        for label in (title, words):
            label.setWordWrap(True)
            column.addWidget(label)
        for label in (sign, title, words):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.hide()


class SignInPage(QWidget):
    """Asks for the account. The password leaves it only by ``signInRequested``."""

    signInRequested = Signal(str, str, bool)
    demoRequested = Signal()
    #: One of the accounts that were offered, by its email.
    accountChosen = Signal(str)
    #: None of them.
    anotherRequested = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._keyring = False
        self._busy = False
        self._fatal = False
        self._choosing = False
        self._known = False
        self._accounts_known = False
        self._accounts = AccountList(theme, icons)
        self._accounts.chosen.connect(self._choose)
        self._another = Button(self.tr("Another account"))
        self._another.setObjectName("anotherAccount")
        self._another.clicked.connect(self._ask_for_another)
        self._back = Button(self.tr("Choose an account"), kind=Kind.LINK, small=True)
        self._back.setObjectName("chooseAccount")
        self._back.clicked.connect(self.show_accounts)
        self._back.hide()
        self.email = self._field("email", self.tr("Email"))
        self.email.setPlaceholderText(self.tr("you@example.com"))
        self.email.setInputMethodHints(Qt.InputMethodHint.ImhEmailCharactersOnly)
        self.password = self._field("password", self.tr("Password"))
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self._reveal = QAction(icons.icon("eye"), "", self)
        self._reveal.setObjectName("revealPassword")
        self._reveal.setCheckable(True)
        self._reveal.toggled.connect(self._show_password)
        self.password.addAction(self._reveal, QLineEdit.ActionPosition.TrailingPosition)
        self.remember = QCheckBox(self.tr("Remember in the system keyring"))
        self.remember.setObjectName("remember")
        self._keyring_words = PlainLabel(role="dim")
        self._keyring_words.setObjectName("keyringWords")
        self._subtitle = PlainLabel(self.tr("With your NonVoipUsNumber account."), role="dim")
        self._error = NoticeBox(theme)
        self._error.setObjectName("signInError")
        self._demo = Button(self.tr("Try it without an account"), kind=Kind.LINK)
        self._demo.setObjectName("tryDemo")
        self._demo.clicked.connect(self.demoRequested)
        self._sign_in = Button(self.tr("Sign in"), kind=Kind.ACCENT)
        self._sign_in.setObjectName("signIn")
        self._sign_in.clicked.connect(self._submit)
        self._welcome = _Welcome(icons)
        self._form = self._fields()
        self._lay_out()
        self._show_password(False)
        self._show_mode(choosing=False)
        self._enable()

    def _field(self, name: str, described: str) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName(name)
        field.setAccessibleName(described)
        field.setMaxLength(256)
        return field

    def _lay_out(self) -> None:
        self._title = PlainLabel(self.tr("Sign in"))
        self._title.setFont(fonts.ui(fonts.SIZE_TITLE, fonts.BOLD))
        card = QFrame()
        card.setProperty("look", "card")
        card.setMaximumWidth(fonts.scaled(WIDTH))
        # The buttons' rings reach into the margin, so that their edges align with the rest.
        outer = QVBoxLayout(card)
        outer.setContentsMargins(MARGIN - RING, MARGIN, MARGIN - RING, MARGIN - RING)
        outer.setSpacing(0)
        column = QVBoxLayout()
        column.setContentsMargins(RING, 0, RING, 0)
        column.setSpacing(0)
        outer.addLayout(column)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        # No taller than the title, which stands where it stands without it.
        self._back.setFixedHeight(self._title.sizeHint().height())
        head.addWidget(self._back)
        column.addLayout(head)
        column.addSpacing(6)
        column.addWidget(self._subtitle)
        column.addSpacing(2 * GAP)
        column.addWidget(self._accounts)
        column.addWidget(self._form)
        column.addSpacing(2 * GAP)
        column.addWidget(self._error)
        column.addSpacing(GAP)
        buttons = QHBoxLayout()
        buttons.addWidget(self._demo)
        buttons.addStretch(1)
        buttons.addWidget(self._another)
        buttons.addWidget(self._sign_in)
        outer.addLayout(buttons)
        card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        sheet = QWidget()
        page = QVBoxLayout(sheet)
        page.addStretch(2)
        page.addWidget(self._welcome)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(card, 1000)
        middle.addStretch(1)
        page.addLayout(middle)
        page.addStretch(3)
        # Large text and notices above leave less room than the card needs.
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(sheet)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def _fields(self) -> QWidget:
        """What is filled in for an account that is not chosen from the list."""
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for field in (self.email, self.password):
            label = PlainLabel(field.accessibleName())
            label.setFont(fonts.ui(weight=fonts.MEDIUM))
            label.setBuddy(field)
            column.addWidget(label)
            column.addSpacing(GRID + 2)
            column.addWidget(field)
            column.addSpacing(14)
        column.addWidget(self.remember)
        self._keyring_words.setWordWrap(True)
        self._keyring_words.setIndent(0)
        column.addSpacing(GRID)
        words = QHBoxLayout()
        set_margins(words, 25, 0, 0, 0)
        words.addWidget(self._keyring_words)
        column.addLayout(words)
        return form

    def set_accounts(self, emails: Sequence[str]) -> None:
        """Which accounts can be chosen, besides typing one in."""
        self._accounts.show_accounts(emails)
        self._known, self._accounts_known = bool(emails), True
        self._show_welcome()
        self._show_mode(choosing=self._choosing and self._known)

    def show_accounts(self) -> None:
        """Offer the known accounts instead of the fields."""
        self.show_error("")
        self._show_mode(choosing=self._known)

    def show_form(self, email: str = "", words: str = "") -> None:
        """Offer the fields, for this account, with what there is to say about it."""
        self._show_mode(choosing=False)
        self.set_email(email)
        self._error.show_words(words, "accent")

    def is_untouched(self) -> bool:
        """Whether nothing was typed yet."""
        return not self.email.text() and not self.password.text()

    def _show_mode(self, *, choosing: bool) -> None:
        self._choosing = choosing
        self._title.setText(self.tr("Choose an account") if choosing else self.tr("Sign in"))
        offered: tuple[QWidget, ...] = (self._accounts, self._another)
        typed: tuple[QWidget, ...] = (self._form, self._sign_in)
        for part in offered:
            part.setVisible(choosing)
        for part in typed:
            part.setVisible(not choosing)
        self._back.setVisible(self._known and not choosing)
        self._focus_first_empty()

    def _choose(self, email: str) -> None:
        if not self._busy and not self._fatal:
            self.accountChosen.emit(email)

    def _ask_for_another(self) -> None:
        self.anotherRequested.emit()
        self.show_form()

    def set_busy(self, busy: bool) -> None:
        """While the service is asked, nothing can be changed."""
        self._busy = busy
        self._sign_in.setText(self.tr("Signing in…") if busy else self.tr("Sign in"))
        self._enable()

    def show_error(self, text: str) -> None:
        """Say why signing in failed, in the service's words; an empty text takes it away."""
        self._error.show_words(text, "bad")

    def show_fatal(self, text: str) -> None:
        """Say why nobody can sign in at all; every control is off from then on."""
        self._fatal = True
        self.show_error(text)
        self._enable()

    def set_keyring(self, name: str | None, why: str) -> None:
        """Which keyring would keep the password; ``None`` and the reason where there is none."""
        known, self._keyring = self._keyring, name is not None
        if name is not None:
            words = self.tr("It is kept by {keyring} and nowhere else.").format(keyring=name)
            if not known:
                self.remember.setChecked(True)
        else:
            words = self.tr("{why} The password is kept for this session only.").format(why=why)
            self.remember.setChecked(False)
        self._keyring_words.setText(words.strip())
        self._enable()

    def set_demo(self, email: str, password: str) -> None:
        """The page is about the demo service, whose account everyone may know."""
        words = self.tr("The demo's account is {email} with the password “{password}”.")
        self._subtitle.setText(words.format(email=email, password=password))
        self._demo.setText(self.tr("Leave the demo"))
        # A password that everyone may know is kept nowhere.
        self.remember.hide()
        self._keyring_words.hide()

    def set_email(self, email: str) -> None:
        """Fill in whose account it is, and go to what is still missing."""
        self.email.setText(email)
        self._focus_first_empty()

    def clear(self) -> None:
        """Forget the password, and hide it again."""
        self.password.clear()
        self._reveal.setChecked(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_welcome()

    def _show_welcome(self) -> None:
        """Greet whoever is new here, where there is room for it above the card."""
        room = self.height() >= fonts.scaled(_ROOM_FOR_WELCOME)
        self._welcome.setVisible(self._accounts_known and not self._known and room)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._focus_first_empty()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # A field passes Return on; it submits, once for each press.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self._submit()
            event.accept()
            return
        super().keyPressEvent(event)

    def _focus_first_empty(self) -> None:
        if self._choosing:
            self._accounts.setFocus()
            return
        (self.password if self.email.text() else self.email).setFocus()

    def _enable(self) -> None:
        usable = not self._busy and not self._fatal
        parts = (self.email, self.password, self._sign_in, self._demo, self._accounts, self._back)
        for widget in parts:
            widget.setEnabled(usable)
        self.remember.setEnabled(usable and self._keyring)

    def _submit(self) -> None:
        if self._busy or self._fatal or self._choosing:
            return
        email, password = self.email.text().strip(), self.password.text()
        if not email or not password:
            self.show_error(self.tr("Enter your email and your password."))
            (self.password if email else self.email).setFocus()
            return
        self.signInRequested.emit(email, password, self.remember.isChecked())

    def _show_password(self, visible: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if visible else QLineEdit.EchoMode.Password
        self.password.setEchoMode(mode)
        self._reveal.setIcon(self._icons.icon("eye-off" if visible else "eye"))
        self._reveal.setText(
            self.tr("Hide the password") if visible else self.tr("Show the password")
        )

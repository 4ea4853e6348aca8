"""The sign-in page: the first thing a new person sees, inside the window."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from nonvoip_desktop.ui import fonts
from nonvoip_desktop.ui.button import RING, Button, Kind
from nonvoip_desktop.ui.dialogs.decision import MARGIN, WIDTH, NoticeBox
from nonvoip_desktop.ui.icons import Icons
from nonvoip_desktop.ui.text import PlainLabel
from nonvoip_desktop.ui.theme import GAP, GRID, Theme


class SignInPage(QWidget):
    """Asks for the account. The password leaves it only by ``signInRequested``."""

    signInRequested = Signal(str, str, bool)
    demoRequested = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._keyring = False
        self._busy = False
        self._fatal = False
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
        self._lay_out()
        self._show_password(False)
        self._enable()

    def _field(self, name: str, described: str) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName(name)
        field.setAccessibleName(described)
        field.setMaxLength(256)
        return field

    def _lay_out(self) -> None:
        title = PlainLabel(self.tr("Sign in"))
        title.setFont(fonts.ui(fonts.SIZE_TITLE, fonts.BOLD))
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
        column.addWidget(title)
        column.addSpacing(6)
        column.addWidget(self._subtitle)
        column.addSpacing(2 * GAP)
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
        words.setContentsMargins(25, 0, 0, 0)
        words.addWidget(self._keyring_words)
        column.addLayout(words)
        column.addSpacing(2 * GAP)
        column.addWidget(self._error)
        column.addSpacing(GAP)
        buttons = QHBoxLayout()
        buttons.addWidget(self._demo)
        buttons.addStretch(1)
        buttons.addWidget(self._sign_in)
        outer.addLayout(buttons)
        card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        page = QVBoxLayout(self)
        page.addStretch(2)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(card, 1000)
        middle.addStretch(1)
        page.addLayout(middle)
        page.addStretch(3)

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
            words = self.tr("The password is kept for this session only. {why}").format(why=why)
            self.remember.setChecked(False)
        self._keyring_words.setText(words.strip())
        self._enable()

    def set_demo(self, email: str, password: str) -> None:
        """The page is about the demo service, whose account everyone may know."""
        words = self.tr("The demo's account is {email} with the password “{password}”.")
        self._subtitle.setText(words.format(email=email, password=password))
        self._demo.setText(self.tr("Leave the demo"))

    def set_email(self, email: str) -> None:
        """Fill in whose account it is, and go to what is still missing."""
        self.email.setText(email)
        self._focus_first_empty()

    def clear(self) -> None:
        """Forget the password, and hide it again."""
        self.password.clear()
        self._reveal.setChecked(False)

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
        (self.password if self.email.text() else self.email).setFocus()

    def _enable(self) -> None:
        usable = not self._busy and not self._fatal
        for widget in (self.email, self.password, self._sign_in, self._demo):
            widget.setEnabled(usable)
        self.remember.setEnabled(usable and self._keyring)

    def _submit(self) -> None:
        if self._busy or self._fatal:
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

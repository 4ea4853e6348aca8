"""The look: every colour, space and radius as a named token, light and dark."""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import asdict, replace
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette

from nonvoip_desktop import resources
from nonvoip_desktop.ui import fonts

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibilityHints, QStyleHints
    from PySide6.QtWidgets import QApplication

#: Everything sits on multiples of this, in device-independent pixels.
GRID = 4
#: The usual distance between two things.
GAP = 8
#: Corner radii.
RADIUS_CONTROL = 6
RADIUS_CARD = 10
RADIUS_DIALOG = 12
#: Heights: a control, a row of a list.
CONTROL_HEIGHT = 32
ROW_HEIGHT = 38

#: The three settings of the theme.
MODES = ("system", "light", "dark")


class Tokens(Struct, frozen=True):
    """The colours of one theme; each is a ``#rrggbb`` text."""

    name: str
    background: str
    surface: str
    raised: str
    line: str
    text: str
    dim: str
    accent: str
    on_accent: str
    accent_tint: str
    good: str
    good_tint: str
    warning: str
    warning_tint: str
    bad: str
    bad_tint: str


LIGHT = Tokens(
    name="light",
    background="#f5f6f8",
    surface="#ffffff",
    raised="#ffffff",
    line="#e2e5ea",
    text="#151a21",
    dim="#5b6574",
    accent="#2563eb",
    on_accent="#ffffff",
    accent_tint="#e9f0fe",
    good="#157347",
    good_tint="#e3f4ea",
    warning="#a8560a",
    warning_tint="#fdf1e0",
    bad="#b42332",
    bad_tint="#fdeaec",
)

DARK = Tokens(
    name="dark",
    background="#13161b",
    surface="#1a1e25",
    raised="#20252d",
    line="#2c323c",
    text="#e9ecf1",
    dim="#9aa5b4",
    accent="#6ea0ff",
    on_accent="#0c1526",
    accent_tint="#1d2b47",
    good="#5bd095",
    good_tint="#16322a",
    warning="#f2b35b",
    warning_tint="#352a18",
    bad="#ff8089",
    bad_tint="#3a1e24",
)


#: For whoever has asked the system for more contrast: 7:1 for text, and lines that stand out.
LIGHT_CONTRAST = replace(
    LIGHT,
    background="#ffffff",
    line="#6b7480",
    text="#000000",
    dim="#303844",
    accent="#0b3fb5",
    good="#0b4a2d",
    warning="#6b3403",
    bad="#7d101d",
)
DARK_CONTRAST = replace(
    DARK,
    background="#000000",
    surface="#000000",
    raised="#0b0d10",
    line="#8a94a3",
    text="#ffffff",
    dim="#d5dbe4",
    accent="#a9c6ff",
    accent_tint="#132344",
    good="#8ff0bd",
    warning="#ffd08a",
    bad="#ffb8bd",
)


class Theme(QObject):
    """The tokens in force, and the application dressed in them.

    ``changed`` is emitted after ``tokens`` changed; painted widgets repaint on it.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mode = "system"
        self._tokens = LIGHT
        self._app: QApplication | None = None
        self._hints: QStyleHints | None = None
        self._told: QAccessibilityHints | None = None

    @property
    def tokens(self) -> Tokens:
        """The colours in force."""
        return self._tokens

    @property
    def mode(self) -> str:
        """What the person chose: ``system``, ``light`` or ``dark``."""
        return self._mode

    def color(self, token: str) -> QColor:
        """The colour of a token by its name."""
        return QColor(getattr(self._tokens, token))

    def apply(self, app: QApplication) -> None:
        """Dress the application and follow the system's light and dark from now on."""
        if self._app is None:
            self._app = app
            fonts.adopt_system_size(app)
            app.setStyle("Fusion")
            app.styleHints().colorSchemeChanged.connect(self._follow_system)
            self._follow_contrast(app)
            self._tell_platform()
        self._choose(force=True)

    def set_mode(self, mode: str) -> None:
        """Follow the system, or stay light or dark. Raises ``ValueError`` for other modes."""
        if mode not in MODES:
            raise ValueError(f"No such theme: {mode}")
        self._mode = mode
        self._tell_platform()
        self._choose()

    def _tell_platform(self) -> None:
        # So that title bars and the platform's own dialogs go along.
        if self._app is not None:
            schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
            scheme = schemes.get(self._mode, Qt.ColorScheme.Unknown)
            self._app.styleHints().setColorScheme(scheme)

    def _follow_system(self) -> None:
        self._choose()

    def _choose(self, *, force: bool = False) -> None:
        dark = self._mode == "dark"
        if self._mode == "system" and self._app is not None:
            dark = self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        tokens = DARK if dark else LIGHT
        if self._wants_contrast():
            tokens = DARK_CONTRAST if dark else LIGHT_CONTRAST
        if tokens is self._tokens and not force:
            return
        self._tokens = tokens
        if self._app is not None:
            self._app.setPalette(palette(tokens))
            # Replacing a sheet in place, Qt dresses each widget once more for every ancestor
            # that it has. Taken off and put on again, each is dressed twice: a third of the time.
            self._app.setStyleSheet("")
            self._app.setStyleSheet(style_sheet(tokens))
        self.changed.emit()

    def _follow_contrast(self, app: QApplication) -> None:
        """Since Qt 6.10 the system tells whether the person wants more contrast."""
        # Kept: PySide lets go of the part when nobody holds the whole.
        self._hints = app.styleHints()
        if hasattr(self._hints, "accessibility"):
            self._told = self._hints.accessibility()
            self._told.contrastPreferenceChanged.connect(self._follow_system)

    def _wants_contrast(self) -> bool:
        if self._told is None:
            return False
        return self._told.contrastPreference() == Qt.ContrastPreference.HighContrast


def palette(tokens: Tokens) -> QPalette:
    """The tokens as a Qt palette."""
    role = QPalette.ColorRole
    colours = {
        role.Window: tokens.background,
        role.WindowText: tokens.text,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.background,
        role.ToolTipBase: tokens.raised,
        role.ToolTipText: tokens.text,
        role.PlaceholderText: tokens.dim,
        role.Text: tokens.text,
        role.Button: tokens.raised,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.bad,
        role.Light: tokens.raised,
        role.Midlight: tokens.line,
        role.Mid: tokens.line,
        role.Dark: tokens.line,
        role.Shadow: tokens.line,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_accent,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.Accent: tokens.accent,
    }
    made = QPalette()
    for key, colour in colours.items():
        made.setColor(key, QColor(colour))
    for key in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, key, QColor(tokens.dim))
    return made


def style_sheet(tokens: Tokens) -> str:
    """The application's style sheet with this theme's colours filled in."""
    source = resources.path("style", "app.qss").read_text(encoding="utf-8")
    return Template(source).substitute(
        asdict(tokens),
        radius_control=RADIUS_CONTROL,
        radius_card=RADIUS_CARD,
        style=resources.path("style").as_posix(),
    )

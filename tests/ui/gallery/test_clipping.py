"""No text is cut in any language in any window: each is measured against its widget."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, QTranslator
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QStackedWidget,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)

from nonvoip_desktop.desktop.languages import LANGUAGES, Languages
from nonvoip_desktop.gallery.pictures import settle
from nonvoip_desktop.gallery.scenes import SMALL, Scene, Stage
from nonvoip_desktop.ui.button import Button
from nonvoip_desktop.ui.text import PlainLabel
from nonvoip_desktop.ui.theme import Theme
from tests.helpers import content_samples as samples
from tests.helpers import faces
from tests.helpers.content_fixtures import offscreen_says

pytestmark = [offscreen_says, pytest.mark.timeout(300)]

#: Longer than any translation; what holds it holds the languages that come later.
LONG = "long"
_ROUNDING = 2
#: Names of services, which come from outside and may be of any length.
_NAMES = {row.service for row in samples.rows()} | {
    product.name for product in (*samples.catalogue(), *samples.abroad())
}
#: What is cut there on purpose: libraries' names.
_CUT = ("dialogs licences",)


class LongWords(QTranslator):
    """Makes every text two fifths longer."""

    def translate(  # type: ignore[override]
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """The text with some letters more at its end, where a translation has them too."""
        if "://" in source:
            return source  # an example of an address is the same everywhere
        more = max(2, len(source) * 2 // 5)
        text = source if n < 0 else source.replace("%n", str(n))
        return f"{text} {('abschnitt ' * more)[: more - 1].rstrip()}"

    def isEmpty(self) -> bool:
        """Qt asks nothing of an empty translator."""
        return False


@pytest.fixture(params=[faces.USUAL, faces.WIDE])
def face(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """Paint with a face: one has taller lines, the other wider words."""
    faces.needs(request.param)
    before = qapp.font()
    font = QFont(before)
    font.setFamily(request.param)
    qapp.setFont(font)
    yield request.param
    qapp.setFont(before)


@pytest.fixture(params=[*LANGUAGES, LONG])
def spoken(request: pytest.FixtureRequest, face: str, qapp: QApplication) -> Iterator[str]:
    """Speak a language while a test runs."""
    languages = Languages(qapp)
    languages.speak("en" if request.param == LONG else request.param)
    translator = LongWords()
    if request.param == LONG:
        qapp.installTranslator(translator)
    yield request.param
    qapp.removeTranslator(translator)
    languages.close()


def between(stage: Stage) -> Iterator[Scene]:
    """The window in sizes at which its parts are at their narrowest, or their lowest."""
    for size in (QSize(900, 560), QSize(1000, 480)):
        yield Scene("windows", f"{size.width()} × {size.height()}", stage.window, size)
    for page in [scene for scene in stage.scenes() if scene.sheet == "pages"]:
        yield Scene("small", page.name, stage.in_window(page).make, SMALL)


def test_no_text_is_cut(spoken: str, theme: Theme, monkeypatch: pytest.MonkeyPatch) -> None:
    stage = Stage(theme)
    cut: list[str] = []
    painted: list[str] = []
    whole = QFontMetrics.elidedText

    def elided(metrics: QFontMetrics, text: str, *others: object) -> str:
        shown = whole(metrics, text, *others)  # type: ignore[call-overload]
        if shown != text and text not in _NAMES:
            painted.append(f"{text!r} is painted as {shown!r}")
        return str(shown)

    # What is painted, such as rows and cards, has no size of its own: it is asked when it is cut.
    monkeypatch.setattr(QFontMetrics, "elidedText", elided)
    seen = 0
    for scene in (*stage.scenes(), *between(stage)):
        widget = scene.make()
        if isinstance(widget, QMenu):
            continue  # A menu is as wide as its words.
        if scene.size is not None:
            widget.resize(scene.size)
        widget.show()
        settle(widget)
        for child in widget.findChildren(QWidget):
            if child.isVisible():
                seen += 1
                cut += [f"{scene.sheet} {scene.name}: {words}" for words in _cut(child)]
        name = f"{scene.sheet} {scene.name}"
        painted.clear()
        widget.grab()
        # Words that are made longer for a trial are longer than what these are laid out for.
        if spoken != LONG and name not in _CUT:
            cut += [f"{name}: {words}" for words in painted]
        if isinstance(widget, QMainWindow):
            cut += [f"{name}: {words}" for words in _hidden_menus(widget)]
        widget.hide()
    for top in QApplication.topLevelWidgets():
        top.hide()
        top.deleteLater()
    assert seen > 1000
    assert cut == [], "\n".join(sorted(set(cut)))


def _cut(widget: QWidget) -> Iterator[str]:
    """What of a widget's text cannot be read."""
    metrics = widget.fontMetrics()
    room = widget.width() + _ROUNDING
    name = f"{type(widget).__name__} {widget.objectName()}".strip()
    if isinstance(widget, QLabel) and widget.text():
        if widget.wordWrap():
            needed = widget.heightForWidth(widget.width())
            if needed > widget.height() + _ROUNDING:
                yield f"{name} {widget.text()!r} needs the height {needed}: {widget.height()}"
        elif not _may_be_cut(widget) and widget.sizeHint().width() > room:
            yield f"{name} {widget.text()!r} needs {widget.sizeHint().width()}: {widget.width()}"
    elif isinstance(widget, (Button, QCheckBox)) and widget.text():
        if widget.sizeHint().width() > room:
            yield f"{name} {widget.text()!r} needs {widget.sizeHint().width()}: {widget.width()}"
    elif isinstance(widget, QComboBox):
        needed = metrics.horizontalAdvance(widget.currentText())
        if needed > _room_for_words(widget):
            yield f"{name} {widget.currentText()!r} needs {needed}: {_room_for_words(widget)}"
    elif isinstance(widget, QLineEdit) and widget.placeholderText() and not widget.text():
        needed = metrics.horizontalAdvance(widget.placeholderText()) + 20
        # A long hint may be cut where the tooltip says it as a whole.
        if needed > room and widget.placeholderText() not in widget.toolTip():
            yield f"{name} {widget.placeholderText()!r} needs {needed}: {widget.width()}"
    parent = widget.parentWidget()
    inside = parent is None or widget.isWindow() or parent.rect().contains(widget.geometry())
    reads = isinstance(widget, (QLabel, QAbstractButton))
    if reads and not inside and not isinstance(parent, (QAbstractScrollArea, QStackedWidget)):
        yield f"{name} reaches out of {type(parent).__name__}"


def _room_for_words(box: QComboBox) -> int:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    field = QStyle.SubControl.SC_ComboBoxEditField
    control = QStyle.ComplexControl.CC_ComboBox
    # The words begin one pixel from the edge, and are cut at the other.
    return box.style().subControlRect(control, option, field, box).width() - 1 + _ROUNDING


def _hidden_menus(window: QMainWindow) -> Iterator[str]:
    """The menus whose heads the bar has no room for."""
    bar = window.menuBar()
    for head in bar.actions():
        if head.isVisible() and not bar.rect().contains(bar.actionGeometry(head)):
            yield f"the menu {head.text()!r} is out of the bar"


def _may_be_cut(label: QLabel) -> bool:
    """What comes from outside may be of any length; it is whole in a tooltip or beside."""
    return isinstance(label, PlainLabel) and label.elides

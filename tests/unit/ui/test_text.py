"""Text from outside stays text."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nonvoip_desktop.ui.text import LONGEST, PlainLabel, brief, clean, tooltip, without_letter

HTML = "<b>bold</b> <img src='/etc/passwd' width=9999> &amp; <a href='x'>y</a>"


@pytest.mark.parametrize(
    ("raw", "cleaned"),
    [
        ("plain", "plain"),
        ("a\u202eb\u2066c\u2069d", "abcd"),
        ("a\u200fb\u200ec\u061cd", "a\u200fb\u200ecd"),
        ("a\x00b\x07c\x1b[31m\x9f", "abc[31m"),
        ("one\r\ntwo\rthree\u2028four\u2029five\x85six", "one\ntwo\nthree\nfour\nfive\nsix"),
        ("a\tb", "a b"),
        ("\ufeffa\u200bb\u00adc\U000e0041", "abc"),
        ("lone \ud800 surrogate", "lone  surrogate"),
        ("\U0001f469\u200d\U0001f4bb نمی\u200cخواهم", "\U0001f469\u200d\U0001f4bb نمی\u200cخواهم"),
        (HTML, HTML),
    ],
)
def test_clean(raw: str, cleaned: str) -> None:
    assert clean(raw) == cleaned


def test_clean_on_one_line_has_no_breaks() -> None:
    assert clean("one\r\ntwo\u2028three", one_line=True) == "one two three"


@given(st.text(alphabet=st.characters(), max_size=60))
def test_clean_leaves_nothing_that_acts(raw: str) -> None:
    text = clean(raw)

    assert all(
        unicodedata.category(character) not in ("Cc", "Cf", "Cs")
        or character in "\n\u200c\u200d\u200e\u200f"
        for character in text
    )
    assert clean(text) == text
    assert "\n" not in clean(raw, one_line=True)


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=60))
def test_a_tooltip_shows_its_text_literally(raw: str) -> None:
    shown = QTextDocument()
    shown.setHtml(tooltip(raw))

    assert "".join(shown.toPlainText().split()) == "".join(clean(raw).split())


def test_a_tooltip_is_never_taken_for_plain_text() -> None:
    # Qt takes a text that begins with this tag for HTML, whatever follows.
    assert tooltip("a & b") == "<qt>a &amp; b</qt>"
    assert "<img" not in tooltip(HTML)


def test_the_label_shows_html_literally(qtbot: QtBot) -> None:
    label = PlainLabel(HTML)
    qtbot.addWidget(label)

    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.text() == HTML
    # As HTML it would be narrower by far, or as wide as its image.
    wide = label.fontMetrics().horizontalAdvance(HTML)
    assert abs(label.sizeHint().width() - wide) <= 2


def test_the_label_cleans_what_is_set_later(qtbot: QtBot) -> None:
    label = PlainLabel()
    qtbot.addWidget(label)

    label.setText("a\u202eb")

    assert label.text() == "ab"


def test_a_page_of_words_is_cut() -> None:
    assert brief("word " * 1000).endswith("word…")
    assert len(brief("word " * 1000)) <= LONGEST
    assert brief(" short ") == "short"
    assert brief("abcdef", 4) == "abc…"
    assert len(tooltip("word " * 1000)) < 3 * LONGEST


def test_an_endless_word_breaks_and_stays_what_it_is(qtbot: QtBot) -> None:
    word = "https://example.com/" + "x" * 500
    label = PlainLabel(word)
    qtbot.addWidget(label)
    label.setWordWrap(True)

    assert label.minimumSizeHint().width() < 400
    assert label.text() == word


def test_an_eliding_label_keeps_its_text_and_gives_way(qtbot: QtBot) -> None:
    label = PlainLabel("one\nlong " * 20, elide=True)
    qtbot.addWidget(label)

    assert "\n" not in label.text()
    assert label.minimumSizeHint().width() < label.sizeHint().width() / 4


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_an_eliding_label_paints_within_its_width(
    qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    label = PlainLabel("W" * 200, elide=True)
    qtbot.addWidget(label)
    label.setLayoutDirection(direction)
    label.resize(QSize(80, 30))

    picture = label.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)

    rows = range(picture.height())
    painted = [
        x
        for x in range(picture.width())
        if any(picture.pixelColor(x, y).lightness() < 128 for y in rows)
    ]
    assert 50 < len(painted) < 80


@pytest.fixture
def to_the_left(qapp: QApplication) -> Iterator[None]:
    """The window reads from right to left."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def inked(label: PlainLabel) -> QRect:
    """Where a label has painted words."""
    picture = label.grab().toImage()
    ground = picture.pixelColor(0, 0)
    found = QRect()
    for x in range(picture.width()):
        for y in range(picture.height()):
            if picture.pixelColor(x, y) != ground:
                found |= QRect(x, y, 1, 1)
    return found


@pytest.mark.usefixtures("to_the_left")
@pytest.mark.parametrize("wrapped", [False, True])
@pytest.mark.parametrize("text", ["Telegram", "Telegram \u200f·\u200f 30 يومًا", "يظهر الرقم هنا"])
def test_words_begin_where_the_window_begins(qtbot: QtBot, text: str, wrapped: bool) -> None:
    label = PlainLabel(text)
    qtbot.addWidget(label)
    label.setWordWrap(wrapped)
    label.resize(300, 30)
    assert inked(label).left() > 100
    assert inked(label).right() >= 296
    label.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert inked(label).right() < 200


@pytest.mark.usefixtures("to_the_left")
def test_broken_lines_end_at_one_edge(qtbot: QtBot) -> None:
    label = PlainLabel("عنوان يحوّل إلى المنفذ المحلي كعنوان نفق مثلًا طرق الحصول عليه أيام")
    qtbot.addWidget(label)
    label.setWordWrap(True)
    label.resize(150, label.heightForWidth(150))
    picture = label.grab().toImage()
    ground = picture.pixelColor(0, 0)
    line = label.fontMetrics().lineSpacing()
    assert picture.height() >= 3 * line
    ends = [
        max(
            x
            for x in range(picture.width())
            for y in range(at * line, (at + 1) * line)
            if picture.pixelColor(x, y) != ground
        )
        for at in range(2)
    ]
    # A letter may stand away from the edge by a pixel or two, but no line by a blank.
    assert min(ends) >= 150 - label.fontMetrics().horizontalAdvance(" ")


@pytest.mark.parametrize(
    ("marked", "plain"),
    [
        ("&Settings…", "Settings…"),
        ("设置(&E)…", "设置…"),
        ("Cut && &paste", "Cut & paste"),
        ("AT&&T (&&)", "AT&T (&)"),
        ("", ""),
    ],
)
def test_the_mark_of_a_letter_is_not_read(marked: str, plain: str) -> None:
    assert without_letter(marked) == plain

"""Fonts follow the size that the person's system asks for."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication

from nonvoip_desktop.ui import fonts


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    """The application, with its font put back afterwards."""
    before = QFont(qapp.font())
    yield qapp
    qapp.setFont(before)


@pytest.mark.parametrize(("system", "body"), [(9, 13), (13, 13), (20, 20)])
def test_the_body_size_is_never_below_the_designs(
    app: QApplication, system: int, body: int
) -> None:
    font = QFont(app.font())
    font.setPixelSize(system)
    app.setFont(font)

    fonts.adopt_system_size(app)

    assert app.font().pixelSize() == body
    assert fonts.ui().pixelSize() == body
    assert fonts.scaled(26) == 2 * body


def test_figures_of_fixed_pitch_are_equally_wide(app: QApplication) -> None:
    metrics = QFontMetrics(fonts.mono(fonts.SIZE_PIN, fonts.BOLD))

    assert len({metrics.horizontalAdvance(letter) for letter in "0123456789iW+ "}) == 1


def test_tabular_figures_are_asked_for(app: QApplication) -> None:
    font = fonts.tabular(fonts.SIZE_TITLE, fonts.BOLD)

    assert font.isFeatureSet(QFont.Tag("tnum"))
    assert font.weight() == QFont.Weight.DemiBold
    metrics = QFontMetrics(font)
    assert len({metrics.horizontalAdvance(figure) for figure in "0123456789"}) == 1

"""The colours of a painted view: the theme's by their names, and mixes of two of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nonvoip_desktop.ui.products.faces import mixed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QColor

    from nonvoip_desktop.ui.theme import Theme

#: A colour of the theme, another, and the share (0 to 1) of the other.
Mix = tuple[str, str, float]


class Colours:
    """Each is made when it is first asked for; ``forget`` them when the theme has changed.

    A name is one of ``mixes`` or a colour of the theme.
    """

    def __init__(self, theme: Theme, mixes: Mapping[str, Mix]) -> None:
        self._theme = theme
        self._mixes = mixes
        self._made: dict[str, QColor] = {}

    def __call__(self, name: str) -> QColor:
        colour = self._made.get(name)
        if colour is None:
            colour = self._made[name] = self._make(name)
        return colour

    def forget(self) -> None:
        """Make each anew when it is asked for again."""
        self._made.clear()

    def _make(self, name: str) -> QColor:
        mix = self._mixes.get(name)
        if mix is None:
            return self._theme.color(name)
        one, other, share = mix
        return mixed(self._theme.color(one), self._theme.color(other), share)

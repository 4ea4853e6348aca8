"""The colours that painted views ask for by name."""

from __future__ import annotations

import pytest

from nonvoip_desktop.ui.colours import Colours
from nonvoip_desktop.ui.products.faces import mixed
from nonvoip_desktop.ui.theme import Theme

MIXES = {"edge": ("line", "text", 0.25)}


@pytest.mark.usefixtures("qapp")
def test_a_name_is_a_mix_or_a_colour_of_the_theme_until_they_are_forgotten() -> None:
    theme = Theme()
    colours = Colours(theme, MIXES)

    def right() -> bool:
        edge = mixed(theme.color("line"), theme.color("text"), 0.25)
        return (colours("edge"), colours("dim")) == (edge, theme.color("dim"))

    assert right()
    assert colours("edge") is colours("edge")
    theme.set_mode("dark")
    assert not right()
    colours.forget()
    assert right()
    with pytest.raises(AttributeError):
        colours("no such colour")

"""The steps of the tour, in order: what a new user does, chapter by chapter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nonvoip_desktop.tour.chapters.again import Again
from nonvoip_desktop.tour.chapters.books import Books
from nonvoip_desktop.tour.chapters.callbacks import Callbacks
from nonvoip_desktop.tour.chapters.catalogues import Catalogues
from nonvoip_desktop.tour.chapters.ending import Ending
from nonvoip_desktop.tour.chapters.first_look import FirstLook
from nonvoip_desktop.tour.chapters.main_job import MainJob
from nonvoip_desktop.tour.chapters.offers import Offers
from nonvoip_desktop.tour.chapters.outside import Outside
from nonvoip_desktop.tour.chapters.rentals import Rentals
from nonvoip_desktop.tour.chapters.settings_and_help import SettingsAndHelp

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nonvoip_desktop.tour.tourist import HasProgram, Step

CHAPTERS = (
    FirstLook,
    MainJob,
    Offers,
    Rentals,
    Again,
    Catalogues,
    Books,
    SettingsAndHelp,
    Callbacks,
    Outside,
    Ending,
)


def steps(guide: HasProgram) -> Iterator[Step]:
    """Every step with its name; each chapter begins where the one before it has ended."""
    for chapter in CHAPTERS:
        yield from chapter(guide).steps()

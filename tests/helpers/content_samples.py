"""The gallery's samples, under the name that the tests know."""

from nonvoip_desktop.gallery.samples import *  # noqa: F403

"""What the disk image looks like: the program, and beside it the folder that it is dragged to.

Read by dmgbuild, which gives ``defines`` (-D app=… -D icon=…) and uses the names below.
"""

from __future__ import annotations

from typing import Any

defines: dict[str, Any]

application = defines["app"]  # noqa: F821 - dmgbuild gives it
appname = "NonVoip Desktop.app"

format = "ULMO"
filesystem = "HFS+"
files = [(application, appname)]
symlinks = {"Applications": "/Applications"}
icon = defines["icon"]  # noqa: F821
icon_locations = {appname: (140, 130), "Applications": (420, 130)}
window_rect = ((200, 200), (560, 320))
default_view = "icon-view"
icon_size = 96
text_size = 13
show_status_bar = False
show_toolbar = False
show_sidebar = False

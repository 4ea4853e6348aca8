"""Run by the bundle before anything else: PyInstaller's own hook imports PySide before the program
could say how it wants that to be done.
"""

from nonvoip_desktop.quick_imports import import_qt, spare_extensions, spare_seldom_used

spare_extensions()
spare_seldom_used()
import_qt()

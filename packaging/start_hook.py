"""Run by the bundle before anything else: PyInstaller's own hook imports PySide before the program
could say how it wants that to be done.
"""

from nonvoip_desktop.quick_enums import make_enums_quickly
from nonvoip_desktop.quick_imports import spare_extensions, spare_features, spare_signatures

spare_extensions()
make_enums_quickly()
spare_signatures()
spare_features()

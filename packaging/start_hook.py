"""Run by the bundle before anything else: PyInstaller's own hook imports PySide before the program
could say how it wants that to be done.
"""

from nonvoip_desktop.quick_imports import import_qt, spare

spare()
import_qt()

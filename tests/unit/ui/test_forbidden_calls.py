"""What no file of the package may do: nested event loops, and text from outside as HTML."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import nonvoip_desktop

PACKAGE = Path(nonvoip_desktop.__file__).parent
SOURCES = sorted(PACKAGE.rglob("*.py"))

#: Names that interpret HTML and that nobody needs.
FORBIDDEN_NAMES = {"QMessageBox", "QErrorMessage", "QProgressDialog", "QWhatsThis"}
#: Classes that interpret HTML unless they are tamed, and where alone they are made.
TAMED = {"QLabel": "ui/text.py"}
#: Attributes that nobody may ask for, whatever they are asked of.
FORBIDDEN_ATTRIBUTES = {
    "exec_",
    "processEvents",
    "qWait",
    "setHtml",
    "insertHtml",
    "AutoText",
    "RichText",
    "MarkdownText",
}
#: Methods that may stand as names, but not be called.
FORBIDDEN_CALLS = {"exec"}
#: What shows a tooltip, and which of its arguments is the text.
TOOLTIPS = {"setToolTip": 0, "showText": 1}
#: The tray's icon is no widget: its tooltip goes to the panel, in words of the program's own.
#: Where margins are turned round in a window that runs from right to left.
MARGINS = "ui/shell/layout.py"
PANELS = ("ui/tray/controller.py",)


def findings(source: str, place: str) -> list[str]:
    """What is wrong with a source text, each as 'place:line what'."""
    found: list[str] = []
    for node in ast.walk(ast.parse(source)):
        wrong = _wrong(node, place)
        if wrong:
            found.append(f"{place}:{getattr(node, 'lineno', 0)} {wrong}")
    return found


def _wrong(node: ast.AST, place: str) -> str | None:
    name = _name(node)
    if name in FORBIDDEN_NAMES:
        return name
    made = [node.func] if isinstance(node, ast.Call) else getattr(node, "bases", [])
    for made_name in map(_name, made):
        if made_name in TAMED and TAMED[made_name] != place:
            return made_name
    if isinstance(node, ast.Attribute) and node.attr in FORBIDDEN_ATTRIBUTES:
        return node.attr
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
        return None
    method = node.func.attr
    if method in FORBIDDEN_CALLS:
        return f".{method}("
    if method == "sleep" and isinstance(node.func.value, ast.Name) and node.func.value.id == "time":
        return "time.sleep"
    if method == "setContentsMargins" and place != MARGINS and _lopsided(node):
        return "setContentsMargins with unequal sides: set_margins turns them round"
    position = None if place in PANELS else TOOLTIPS.get(method)
    if position is not None and len(node.args) > position and not _harmless(node.args[position]):
        return f"{method} with a text that did not go through tooltip()"
    return None


def _lopsided(call: ast.Call) -> bool:
    """Whether left and right margin differ, which Qt does not turn round for Arabic."""
    sides = [ast.unparse(argument) for argument in call.args]
    return len(sides) == 4 and sides[0] != sides[2]


def _name(node: ast.AST) -> str:
    """The last part of a name, of an attribute or of an import; else an empty text."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.name if isinstance(node, ast.alias) else ""


def _harmless(text: ast.expr) -> bool:
    """Whether a tooltip's text is escaped, or written in the source itself."""
    if isinstance(text, ast.IfExp):
        return _harmless(text.body) and _harmless(text.orelse)
    if isinstance(text, ast.Constant):
        return True
    if not isinstance(text, ast.Call):
        return False
    if isinstance(text.func, ast.Name) and text.func.id == "tooltip":
        return True
    translated = isinstance(text.func, ast.Attribute) and text.func.attr in ("tr", "translate")
    return translated and all(isinstance(part, ast.Constant) for part in text.args)


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_no_source_does_what_is_forbidden(path: Path) -> None:
    place = path.relative_to(PACKAGE).as_posix()

    assert findings(path.read_text(encoding="utf-8"), place) == []


@pytest.mark.parametrize(
    "source",
    [
        "QLabel('x')",
        "QtWidgets.QLabel('x')",
        "from PySide6.QtWidgets import QMessageBox",
        "class Mine(QtWidgets.QLabel): pass",
        "QMessageBox.warning(None, 'a', 'b')",
        "dialog.exec()",
        "menu.exec(place)",
        "dialog.exec_()",
        "QApplication.processEvents()",
        "QTest.qWait(5)",
        "time.sleep(1)",
        "w.setToolTip(name)",
        "w.setToolTip(f'{name}')",
        "w.setToolTip(self.tr('{a}').format(a=name))",
        "w.setToolTip('' if name else name)",
        "QToolTip.showText(place, name)",
        "view.setHtml(text)",
        "label.setTextFormat(Qt.TextFormat.RichText)",
        "row.setContentsMargins(16, 4, 16 - RING, 4)",
    ],
)
def test_the_check_finds(source: str) -> None:
    assert len(findings(source, "ui/somewhere.py")) == 1


@pytest.mark.parametrize(
    "source",
    [
        "w.setToolTip(tooltip(name))",
        "w.setToolTip('Copy')",
        "w.setToolTip(self.tr('Copy'))",
        "w.setToolTip(tooltip(name) if name else '')",
        "QToolTip.showText(place, tooltip(name))",
        "label.setTextFormat(Qt.TextFormat.PlainText)",
        "dialog.show()",
        "window.findChild(QLabel, 'balance')",
        "await asyncio.sleep(1)",
        "connection.execute('x')",
        "row.setContentsMargins(2 * GAP, 4, 2 * GAP, 8)",
        "set_margins(row, 16, 4, 12, 4)",
    ],
)
def test_the_check_lets_pass(source: str) -> None:
    assert findings(source, "ui/somewhere.py") == []


def test_the_plain_label_alone_may_be_a_label() -> None:
    assert findings("class PlainLabel(QLabel): pass", "ui/text.py") == []

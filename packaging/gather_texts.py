#!/usr/bin/env python3
"""Gathers the program's texts for Qt's lupdate, which misreads some Python. Prints a source for it.

lupdate does not know a plural form by ``translate(…, None, number)`` and loses calls whose number
is an expression. This reads the program as Python does and prints each text as a call that lupdate
reads rightly. Exits with 1 and says where, if a text is no literal: nobody could translate it.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

PACKAGE = Path(__file__).resolve().parents[1] / "nonvoip_desktop"
#: What marks a text. Where ``translate`` gets a name in its place, the text was marked before.
NAMES = ("translate", "QT_TRANSLATE_NOOP")


class Text(NamedTuple):
    """One text: the context, the English words, what tells it from an equal one, and plural."""

    context: str
    source: str
    comment: str
    plural: bool
    place: str


class NotLiteral(Exception):
    """A text that is put together before it is translated."""


def texts(package: Path = PACKAGE) -> Iterator[Text]:
    """Every text of the program in the order of its files. Raises ``NotLiteral``."""
    for path in sorted(package.rglob("*.py")):
        name = path.relative_to(package.parent).as_posix()
        yield from _in(ast.parse(path.read_text(encoding="utf-8")), name, "")


def _in(node: ast.AST, file: str, inside: str) -> Iterator[Text]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call) and (text := _text(child, file, inside)) is not None:
            yield text
        yield from _in(child, file, child.name if isinstance(child, ast.ClassDef) else inside)


def _text(call: ast.Call, file: str, inside: str) -> Text | None:
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            pass
        case _:
            return None
    place = f"{file}:{call.lineno}"
    if name == "tr" and isinstance(call.func, ast.Attribute) and call.args:
        if ast.unparse(call.func.value) != "self":
            return None  # It says what another object says: that one has it.
        context, rest = inside, call.args
    elif name in NAMES and len(call.args) > 1:
        if isinstance(call.args[1], (ast.Name, ast.Attribute, ast.Subscript)):
            return None  # Declared elsewhere.
        context, rest = _literal(call.args[0], place), call.args[1:]
    else:
        return None
    comment = _literal(rest[1], place) if len(rest) > 1 else ""
    return Text(context, _literal(rest[0], place), comment, len(rest) > 2, place)


def _literal(node: ast.expr, place: str) -> str:
    if isinstance(node, ast.Constant) and (node.value is None or isinstance(node.value, str)):
        return node.value or ""
    raise NotLiteral(f"{place}: this text is no literal: {ast.unparse(node)}")


def main() -> int:
    """Print the source for lupdate."""
    try:
        for text in texts():
            words = ", ".join(_quoted(part) for part in text[:3])
            print(f"translate({words}{', 3' if text.plural else ''})")
    except NotLiteral as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


if __name__ == "__main__":
    sys.exit(main())

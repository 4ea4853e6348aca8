"""Compiled code that takes less memory: for modules that are kept compiled in files of our own."""

from __future__ import annotations

from inspect import CO_NEWLOCALS, CO_OPTIMIZED
from opcode import hasconst
from types import CodeType
from typing import Any

_FUNCTION = CO_OPTIMIZED | CO_NEWLOCALS


def shortened(code: CodeType) -> CodeType:
    """A module's code without what nobody reads in a window: the descriptions of its functions, and
    where in its line each step stands. Names and texts that are the same are there once.

    What it does stays, and the line of its source in which a traceback finds it. Classes keep
    their descriptions, which ``dataclasses`` asks for.
    """
    return _shortened(code, {})


def _shortened(code: CodeType, same: dict[object, object]) -> CodeType:
    constants = tuple(
        _shortened(each, same) if isinstance(each, CodeType) else _shared(each, same)
        for each in code.co_consts
    )
    if _is_described(code):
        constants = (None, *constants[1:])
    return code.replace(
        co_consts=_shared(constants, same),
        co_names=_shared(code.co_names, same),
        co_linetable=_shared(_lines(code), same),
        co_filename=_shared(code.co_filename, same),
        co_name=_shared(code.co_name, same),
        co_qualname=_shared(code.co_qualname, same),
    )


def _is_described(code: CodeType) -> bool:
    """Whether the first constant is a function's description, and nothing but that."""
    return (
        code.co_flags & _FUNCTION == _FUNCTION
        and not code.co_name.startswith("<")
        and bool(code.co_consts)
        and isinstance(code.co_consts[0], str)
        and not any(
            at == 0 and operation in hasconst
            for operation, at in zip(code.co_code[::2], code.co_code[1::2], strict=True)
        )
    )


def _shared(value: Any, same: dict[object, object]) -> Any:
    """The first of the texts, bytes and tuples of them that are equal to this one.

    Of other constants equal ones can be different: 1, 1.0 and True.
    """
    alike = type(value) in (str, bytes) or (
        type(value) is tuple and all(each is None or type(each) in (str, bytes) for each in value)
    )
    return same.setdefault(value, value) if alike else value


#: The kinds of entries in a table of lines: another line without columns, and no line at all.
_LINE, _NOWHERE = 13, 15
#: Steps for which one entry may stand.
_LONGEST = 8


def _lines(code: CodeType) -> bytes:
    """The table of lines as Python makes it where it is asked to keep no columns."""
    table = bytearray()
    before = code.co_firstlineno
    for start, end, line in code.co_lines():
        for at in range(start, end, 2 * _LONGEST):
            steps = min(_LONGEST, (end - at) // 2)
            kind = _NOWHERE if line is None else _LINE
            table.append(0x80 | kind << 3 | steps - 1)
            if line is not None:
                table += _signed(line - before)
                before = line
    return bytes(table)


def _signed(number: int) -> bytes:
    """As a table of lines has it: the sign in the last bit, six bits a byte, the lowest first."""
    left = -number << 1 | 1 if number < 0 else number << 1
    found = bytearray()
    while left >= 1 << 6:
        found.append(left & 0x3F | 0x40)
        left >>= 6
    found.append(left)
    return bytes(found)

"""Code that takes less memory does what it did, and says the same of itself."""

from __future__ import annotations

import importlib
import traceback
from collections.abc import Iterator
from pathlib import Path
from types import CodeType
from typing import Any

import pytest

from nonvoip_desktop.short_code import shortened

SOURCE = '''
"""What the module is."""
class Kind:
    """What the class is."""
    def method(self, value=1.0):
        """What the method does."""
        return "What the method does.", value, (1, 1.0, True), {1: "one", True: "true"}

def bare():
    """Said twice"""
    return "Said twice"

def words():
    """Described."""

    def inner():
        """Described."""
        return ("a", "b"), ("a", "b")

    return inner, ["text" for _ in range(2)], (lambda: "text")()

async def later():
    """Later."""
    yield "Soon."

def fails(value):
    """Fails."""
    return [
        value,
        1 / 0,
    ]
'''


def run(short: bool) -> dict[str, Any]:
    """What the module has when it has run."""
    code = compile(SOURCE, "source.py", "exec")
    names: dict[str, Any] = {"__name__": "source"}
    exec(shortened(code) if short else code, names)
    return names


def test_only_functions_leave_their_descriptions_out() -> None:
    made = run(short=True)
    assert made["__doc__"] == "What the module is."
    assert made["Kind"].__doc__ == "What the class is."
    for described in (made["fails"], made["words"], made["later"], made["words"]()[0]):
        assert described.__doc__ is None


def test_a_description_that_is_a_value_as_well_stays() -> None:
    made = run(short=True)
    assert made["bare"]() == "Said twice" == made["bare"].__doc__
    assert made["Kind"]().method()[0] == "What the method does."


def test_it_answers_as_before() -> None:
    usual, made = run(short=False), run(short=True)
    assert repr(made["Kind"]().method()) == repr(usual["Kind"]().method())
    assert made["words"]()[1:] == usual["words"]()[1:]
    assert made["words"]()[0]() == usual["words"]()[0]()


def test_a_traceback_finds_the_line() -> None:
    lines = []
    for short in (False, True):
        with pytest.raises(ZeroDivisionError) as caught:
            run(short=short)["fails"](1)
        lines.append([(each.name, each.lineno) for each in traceback.extract_tb(caught.tb)][1:])
    assert lines[0] == lines[1]


def all_of(code: CodeType) -> Iterator[CodeType]:
    """The code, and that of all functions and classes in it."""
    yield code
    for each in code.co_consts:
        if isinstance(each, CodeType):
            yield from all_of(each)


@pytest.mark.parametrize(
    "name", ["typing", "argparse", "email.header", "httpx._client", "anyio._backends._asyncio"]
)
def test_each_step_of_a_library_is_in_the_line_where_it_was(name: str) -> None:
    source = importlib.import_module(name).__file__
    assert source is not None
    code = compile(Path(source).read_bytes(), source, "exec")
    count = 0
    for usual, short in zip(all_of(code), all_of(shortened(code)), strict=True):
        assert short.co_code == usual.co_code
        assert line_by_line(short) == line_by_line(usual)
        count += 1
    assert count > 10


def line_by_line(code: CodeType) -> list[int | None]:
    """The line of each step."""
    return [line for start, end, line in code.co_lines() for _ in range(start, end, 2)]

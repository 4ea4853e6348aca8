"""Every setting that a person can change has a test that it does what it says."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from nonvoip_desktop.settings import SETTINGS

TESTS = Path(__file__).resolve().parents[1]


def proven() -> Iterator[str]:
    """The keys that tests name by ``@pytest.mark.proves("key", ...)``."""
    for file in TESTS.rglob("test_*.py"):
        text = file.read_text(encoding="utf-8")
        if "mark.proves(" not in text:
            continue
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                for mark in node.decorator_list:
                    if isinstance(mark, ast.Call) and ast.unparse(mark.func).endswith(".proves"):
                        yield from (ast.literal_eval(argument) for argument in mark.args)


def test_every_setting_is_proven_by_a_test() -> None:
    keys = {setting.key for setting in SETTINGS if setting.text}
    done = set(proven())
    assert done <= keys, "no such setting"
    assert keys - done == set(), "a setting needs @pytest.mark.proves"


def test_every_setting_with_choices_has_a_text_for_each() -> None:
    for setting in SETTINGS:
        if setting.text and setting.choices:
            assert len(setting.choice_texts) == len(setting.choices), setting.key

#!/usr/bin/env python3
"""Names the tests that failed and passed when they were repeated, and says so in the results.

Usage: report_flaky.py RESULTS REPEATED   two files that pytest wrote with --junitxml

In RESULTS, what such a test failed with is kept as ``flakyFailure`` or ``flakyError``, as Maven
names it; what failed twice stays a failure. Prints nothing if there was no such test.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

#: What a test that did not pass holds, the attribute of its suite that counts it, and what it
#: becomes if the test passed later.
_TROUBLES = (("failure", "failures", "flakyFailure"), ("error", "errors", "flakyError"))


def _name(case: Element) -> str:
    return f"{case.get('classname')}::{case.get('name')}"


def _troubles(case: Element) -> list[Element]:
    return [found for tag, _, _ in _TROUBLES for found in case.iter(tag)]


def passed(results: ElementTree.ElementTree[Element]) -> set[str]:
    """The tests that were carried out and passed, set-up and tear-down too."""
    cases = list(results.iter("testcase"))
    # A test that passed and whose tear-down failed stands there twice.
    others = {_name(case) for case in cases if _troubles(case) or case.find("skipped") is not None}
    return {_name(case) for case in cases} - others


def mark(results: ElementTree.ElementTree[Element], repaired: set[str]) -> Iterator[str]:
    """Say in the results which tests passed later only; gives a line for each."""
    for suite in results.iter("testsuite"):
        for case in suite.iter("testcase"):
            if _name(case) not in repaired:
                continue
            for tag, count, flaky in _TROUBLES:
                for trouble in case.iter(tag):
                    trouble.tag = flaky
                    suite.set(count, str(int(suite.get(count, "1")) - 1))
                    why = (trouble.get("message") or "").strip().partition("\n")[0]
                    yield f"  {_name(case)}\n      {why}"


def main(arguments: list[str]) -> int:
    """Mark and tell; returns the exit code."""
    first, again = map(Path, arguments)
    results = ElementTree.parse(first)  # noqa: S314 our own
    later = ElementTree.parse(again)  # noqa: S314 our own
    lines = list(mark(results, passed(later)))
    if lines:
        results.write(first, encoding="utf-8", xml_declaration=True)
        print(f"{' FLAKY ':=^100}")
        print("These tests failed, and passed only when they were repeated:")
        print(*lines, sep="\n")
        print("Each is a fault of the test or of the program: mend it.")
        print("=" * 100)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

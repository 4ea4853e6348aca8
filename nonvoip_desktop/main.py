"""The command line. Imports nothing heavy: what is asked for is imported when it is known."""

from __future__ import annotations

import gc
import os
import sys
from typing import TYPE_CHECKING

from nonvoip_desktop import __version__
from nonvoip_desktop.quick_imports import import_qt, spare, spare_at_once
from nonvoip_desktop.runtime_check import (
    CannotRun,
    no_core_dumps,
    refuse_broken_pair,
    refuse_missing_display,
)

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from nonvoip_desktop.options import Options

_PROGRAM = "nonvoip-desktop"
_COMMANDS = """\
commands:
  sandbox               run the stand-in service on this computer (sandbox --help)
  api-check             compare the service's own API document with ours
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the command line asks for; returns the exit code."""
    spare_at_once()
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments[:1] == ["sandbox"]:
        from nonvoip_desktop.sandbox.cli import main as sandbox

        return sandbox(arguments[1:])
    if arguments[:1] == ["api-check"]:
        from nonvoip_desktop.api_check import main as api_check

        return api_check(arguments[1:])
    parser = _parser()
    asked = parser.parse_args(arguments)
    spare()
    no_core_dumps()
    try:
        refuse_broken_pair()
        if asked.self_test:
            _offscreen_without_display()
            from nonvoip_desktop.self_test import run as run_self_test

            return run_self_test()
        if asked.gallery is not None:
            _offscreen_without_display()
            from nonvoip_desktop.gallery import run_gallery

            return run_gallery(asked.gallery, asked.language)
        options = _options(parser, asked)
        if options.tour is not None:
            _offscreen_without_display()
            from nonvoip_desktop.tour import run_tour

            return run_tour(options.tour)
        refuse_missing_display()
        # Nearly all objects that come into being at the start stay: there is little to collect.
        # (What that saves is small: see tests/benchmarks/README.md.) ``app`` collects later.
        gc.disable()
        from nonvoip_desktop import quick_modules

        import_qt()
        quick_modules.begin()
        try:
            from nonvoip_desktop.running import run

            return run(options)
        finally:
            quick_modules.end()
    except CannotRun as refusal:
        _say(f"{_PROGRAM}: {refusal}")
        return refusal.exit_code


def _parser() -> argparse.ArgumentParser:
    import argparse
    from pathlib import Path

    parser = argparse.ArgumentParser(
        prog=_PROGRAM,
        description="Rent non-VoIP phone numbers and read the codes that arrive.",
        epilog=_COMMANDS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument(
        "--demo",
        action="store_true",
        help="use a stand-in service on this computer, with data of its own and play money",
    )
    parser.add_argument(
        "--data-dir", type=Path, metavar="DIR", help="keep orders, settings and log in DIR"
    )
    parser.add_argument(
        "--base-url", metavar="URL", help="the service's address (https, or http on this computer)"
    )
    parser.add_argument(
        "--hidden", action="store_true", help="start in the tray, without opening the window"
    )
    parser.add_argument(
        "--tour",
        type=Path,
        metavar="DIR",
        help="with --demo: drive the window as a person would and put pictures into DIR",
    )
    parser.add_argument(
        "--self-test", action="store_true", help="check that this installation is whole"
    )
    parser.add_argument("--version", action="version", version=f"{_PROGRAM} {__version__}")
    # For development: which world the demo service plays, and how fast its time passes.
    parser.add_argument("--demo-scenario", metavar="NAME", help=argparse.SUPPRESS)
    # Every part of the window in every state as pictures, in any language that Qt knows.
    parser.add_argument("--gallery", type=Path, metavar="DIR", help=argparse.SUPPRESS)
    parser.add_argument("--language", metavar="CODE", help=argparse.SUPPRESS)
    parser.add_argument("--demo-speed", type=_speed, metavar="X", help=argparse.SUPPRESS)
    return parser


def _options(parser: argparse.ArgumentParser, asked: argparse.Namespace) -> Options:
    """The checked options; ends the program with words where they do not fit together."""
    if asked.language is not None:
        parser.error("--language works only with --gallery")
    if not asked.demo:
        for name in ("tour", "demo_scenario", "demo_speed"):
            if getattr(asked, name) is not None:
                parser.error(f"--{name.replace('_', '-')} works only with --demo")
    elif asked.base_url is not None:
        parser.error("--demo has a service of its own; leave --base-url out")
    from nonvoip_desktop.options import Options

    base_url = asked.base_url
    if base_url is not None:
        from nonvoip_desktop.domain.account import normalise_base_url

        try:
            base_url = normalise_base_url(base_url)
        except ValueError as error:
            parser.error(f"--base-url: {error}")
    return Options(
        demo=asked.demo,
        data_dir=asked.data_dir,
        base_url=base_url,
        tour=asked.tour,
        demo_scenario=asked.demo_scenario,
        demo_speed=asked.demo_speed,
        hidden=asked.hidden,
    )


def _speed(text: str) -> float:
    try:
        speed = float(text)
    except ValueError:
        speed = 0.0
    if not 0 < speed <= 100_000:
        import argparse

        raise argparse.ArgumentTypeError("must be a number from above 0 to 100000")
    return speed


def _offscreen_without_display() -> None:
    """What needs no eyes needs no display."""
    try:
        refuse_missing_display()
    except CannotRun:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"


def _say(text: str) -> None:
    if sys.stderr is not None:  # there is none under pythonw or in a window-only entry point
        print(text, file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())

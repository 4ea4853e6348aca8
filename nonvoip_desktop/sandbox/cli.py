"""The ``sandbox`` subcommand: starts the stand-in service and prints one line when it listens."""

from __future__ import annotations

import argparse
import asyncio
import os
import signal
import ssl
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from nonvoip_desktop.sandbox.application import Sandbox, ready_line
from nonvoip_desktop.sandbox.dialect import DIALECTS
from nonvoip_desktop.sandbox.scenarios import SCENARIOS
from nonvoip_desktop.sandbox.server import Server
from nonvoip_desktop.sandbox.world import Options

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


def main(argv: Sequence[str]) -> int:
    """Serve until told to stop; returns the exit status (2 if it could not start)."""
    arguments = _parser().parse_args(argv)
    options = Options(
        seed=arguments.seed,
        speed=arguments.speed,
        scenario=arguments.scenario,
        dialect=arguments.dialect,
    )
    try:
        tls = _tls_context(arguments.tls)
        asyncio.run(_serve(options, arguments.port, arguments.state, tls, arguments.with_parent))
    except (OSError, ssl.SSLError) as problem:
        print(f"nonvoip-desktop sandbox: {problem}", file=sys.stderr)
        return 2
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="nonvoip-desktop sandbox",
        description="A stand-in for the service, on this computer only. No real numbers, no money.",
    )
    parser.add_argument("--port", type=int, default=0, help="the port (default: any free one)")
    parser.add_argument("--seed", type=int, default=1, help="what chance depends on")
    parser.add_argument("--speed", type=_speed, default=1.0, help="60: an hour passes in a minute")
    parser.add_argument("--scenario", choices=sorted(SCENARIOS), default="default")
    parser.add_argument("--dialect", choices=DIALECTS, default="strict")
    parser.add_argument("--state", type=Path, metavar="FILE", help="keep everything in this file")
    parser.add_argument(
        "--exit-with-parent", dest="with_parent", action="store_true", help="end at end of input"
    )
    parser.add_argument(
        "--tls", type=Path, metavar="PEM", help="serve HTTPS with this file's key and certificate"
    )
    return parser


def _speed(text: str) -> float:
    speed = float(text)
    if not 0.01 <= speed <= 100_000:
        raise argparse.ArgumentTypeError("the speed must be from 0.01 to 100000")
    return speed


def _tls_context(pem: Path | None) -> ssl.SSLContext | None:
    if pem is None:
        return None
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem)
    return context


async def _serve(
    options: Options, port: int, state: Path | None, tls: ssl.SSLContext | None, with_parent: bool
) -> None:
    loop = asyncio.get_running_loop()
    stop = asyncio.Event()
    server = Server(Sandbox(options, state), port, tls)
    await server.start()
    for number in (signal.SIGINT, signal.SIGTERM):
        _on_signal(loop, number, stop.set)
    if with_parent:
        threading.Thread(target=_until_end_of_input, args=(loop, stop.set), daemon=True).start()
    print(ready_line(server.base_url, server.control_url, options), flush=True)
    try:
        await stop.wait()
    finally:
        await server.close()


def _on_signal(loop: asyncio.AbstractEventLoop, number: int, stop: Callable[[], None]) -> None:
    try:
        loop.add_signal_handler(number, stop)
    except NotImplementedError:
        # Windows' loops have no signal handlers of their own.
        signal.signal(number, lambda *_: loop.call_soon_threadsafe(stop))


def _until_end_of_input(loop: asyncio.AbstractEventLoop, stop: Callable[[], None]) -> None:
    """Read the bare descriptor: a lock on ``sys.stdin`` would be in the way at exit."""
    while os.read(0, 4096):
        pass
    loop.call_soon_threadsafe(stop)

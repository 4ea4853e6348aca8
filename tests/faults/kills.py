"""Kills the real program while it buys, again and again, and compares the two books each time.

    python -m tests.faults.kills --kills 200 --seed 1

Each time the program is started on the same folder, a person at its window buys and buys, and
at a random moment the process gets SIGKILL. The service lives on through all of it.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import secrets
import signal
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from tests.faults.journal import Bookkeeper, Books, Journal, read_journal
from tests.faults.judge import OPEN, Verdict, judge, misshown, was_done
from tests.faults.program import Driven
from tests.faults.relay import MONEY, Relay
from tests.helpers.sandbox import SandboxProcess

#: What the person buys. Telegram has another price, Viber asks twice; Gmail wants a bid; no
#: message comes for Discord, so that there is something to give back; some are rentals.
NAMES = ("Netflix", "Airbnb", "Instagram", "Amazon", "Telegram", "Viber", "Gmail", "Discord")
RENTALS = ("Uber", "Tinder")
#: Each piece that goes by takes up to so many seconds, as on a real line.
LATENCY = 0.03
#: A run that has met no moment to be killed at by then is killed all the same.
LONGEST_RUN = 25.0


@dataclass
class Score:
    """The counts of a whole run.

    ``under_way`` counts the kills that met something of which no answer was stored yet,
    ``lost`` holds the orders that the service placed without the program hearing of it.
    """

    seed: int
    kills: int = 0
    orders: int = 0
    deeds: int = 0
    listed: int = 0
    under_way: int = 0
    lost: set[str] = field(default_factory=set)
    unconfirmed: int = 0
    settled: int = 0
    seconds: float = 0.0
    missing: list[str] = field(default_factory=list)
    twice: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    @property
    def clean(self) -> bool:
        return not (self.missing or self.twice or self.wrong)

    def __str__(self) -> str:
        return (
            f"kills {self.kills} (seed {self.seed}), {self.under_way} with money under way; "
            f"orders {self.orders}, of these {len(self.lost)} lost their answer to a kill; "
            f"reuses, renewals and activations {self.deeds}; "
            f"in the list {self.listed}, unconfirmed {self.unconfirmed}, "
            f"settled by the person {self.settled}; missing {len(self.missing)}, "
            f"bought twice {len(self.twice)}, shown wrongly {len(self.wrong)}; "
            f"{self.seconds:.0f} s"
        )


class Killing:
    """One folder, one service, and one program after another."""

    def __init__(self, folder: Path, sandbox: SandboxProcess, relay: Relay, seed: int) -> None:
        self._folder = folder
        self._relay = relay
        self._chance = Random(f"{seed}:kills")
        self._bookkeeper = Bookkeeper(sandbox)
        self._password = sandbox.password
        self._address = ""
        self._left = Journal()
        self._known: dict[str, str | bool | None] = {}
        self.score = Score(seed)

    async def run(self, kills: int, progress: Callable[[str], None]) -> Score:
        """Kill so many times, then let it start once more and end in peace."""
        began = time.monotonic()
        self._address = await self._relay.start()
        for _ in range(kills):
            await self._live_and_die()
            self.score.kills += 1
            self.score.seconds = time.monotonic() - began
            progress(str(self.score))
        await self._live_in_peace()
        self.score.seconds = time.monotonic() - began
        return self.score

    def _start(self, deed: str) -> Driven:
        plan = {
            "data_dir": str(self._folder / "data"),
            "base_url": self._address,
            "password": self._password,
            "seed": self._chance.randrange(2**32),
            "names": (*NAMES, *RENTALS),
            "rentals": RENTALS,
            "known": self._known,
        }
        return Driven(deed, plan, self._folder / "home")

    async def _live_and_die(self) -> None:
        async with self._start("buy on and on") as program:
            await self._moment(program)
            program.send(signal.SIGKILL)
            code = await program.ended()
        program.check()
        assert code == -signal.SIGKILL, f"It ended by itself with {code}."
        await self._relay.quiet()
        self._check_shown(program)
        former = _under_way(self._left)
        self.score.under_way += not _under_way(self._compare(settled=False)) <= former

    async def _live_in_peace(self) -> None:
        async with self._start("look at everything") as program:
            await program.told("looked")
            program.send(signal.SIGTERM)
            code = await program.ended()
        assert code == 0, f"It ended with {code}."
        await self._relay.quiet()
        self._check_shown(program)
        never = _under_way(self._compare(settled=True))
        self.score.wrong += [f"{purchase_id} was never called unconfirmed" for purchase_id in never]
        self.score.wrong += errors_in(self._folder / "data" / "log")

    async def _moment(self, program: Driven) -> None:
        """Wait for the moment to kill: mostly around a purchase, now and then just any."""
        kind = self._chance.choice(["request"] * 6 + ["pressed"] * 2 + ["any"] * 2)
        if kind == "any":
            await _moment_in(self._chance.uniform(0.0, 2.5))
            return
        count = self._chance.choice((1, 1, 2, 3))
        delay = self._chance.uniform(0.0, 5 * LATENCY)
        met = asyncio.Event()

        def on_request(endpoint: str) -> None:
            nonlocal count
            count -= endpoint in MONEY
            if count == 0:
                met.set()

        if kind == "request":
            self._relay.on_request = on_request
        try:
            async with asyncio.timeout(LONGEST_RUN):
                if kind == "request":
                    await met.wait()
                else:
                    await program.told("pressed", count=count)
        except TimeoutError:
            return
        finally:
            self._relay.on_request = lambda endpoint: None
        await _moment_in(delay)

    def _check_shown(self, program: Driven) -> None:
        shown = program.said("shown")
        if shown is not None:
            self.score.wrong += misshown(self._left, shown["rows"])

    def _compare(self, *, settled: bool) -> Journal:
        """Hold what is left against the service's books; returns what is left."""
        former = _open(self._left)
        left = self._left = read_journal(self._folder / "data" / "orders.sqlite3")
        books = self._bookkeeper.books()
        verdict = judge(left, books, settled=settled)
        score = self.score
        score.orders, score.deeds, score.listed = verdict.orders, verdict.deeds, len(left.orders)
        score.unconfirmed = len(_open(left))
        score.lost |= set(verdict.covered)
        score.settled += len(former - _open(left))
        for found, of_this in (
            (score.missing, verdict.missing),
            (score.twice, verdict.twice),
            (score.wrong, verdict.wrong),
        ):
            found += [finding for finding in of_this if finding not in found]
        self._known = self._evidence(left, books, verdict)
        return left

    def _evidence(
        self, left: Journal, books: Books, verdict: Verdict
    ) -> dict[str, str | bool | None]:
        """What the person has found out by now of some of the things that are unconfirmed."""
        bought = {purchase_id: order_id for order_id, purchase_id in verdict.covered.items()}
        truth: dict[str, str | bool | None] = {
            f"purchase:{p.purchase_id}": bought.get(p.purchase_id)
            for p in left.purchases
            if p.state in OPEN
        }
        for action in left.actions:
            if action.state in OPEN:
                truth[f"order:{action.order_id}"] = was_done(action, books)
        keys = self._chance.sample(sorted(truth), max(0, len(truth) - 2))
        return {key: truth[key] for key in keys}


def _under_way(journal: Journal) -> set[str]:
    purchases = {p.purchase_id for p in journal.purchases if p.state == "placing"}
    return purchases | {a.action_id for a in journal.actions if a.state == "sending"}


def _open(journal: Journal) -> set[str]:
    purchases = {p.purchase_id for p in journal.purchases if p.state in OPEN}
    return purchases | {a.action_id for a in journal.actions if a.state in OPEN}


def errors_in(log: Path) -> list[str]:
    """What went wrong in the program itself."""
    lines = [line for file in log.glob("*.log*") for line in file.read_text("utf-8").splitlines()]
    return [f"logged: {line}" for line in lines if " ERROR " in line]


async def _moment_in(seconds: float) -> None:
    """The moment itself is what is chosen here, by chance."""
    await asyncio.sleep(seconds)


async def kill_and_compare(
    folder: Path, kills: int, seed: int, progress: Callable[[str], None] = lambda line: None
) -> Score:
    """Kill the program so many times while it buys; what was found is in the score."""
    with SandboxProcess("--scenario", "calm", "--seed", seed) as sandbox:
        sandbox.rate_limit(limit=1_000_000)
        sandbox.balance("100000")
        sandbox.product("Telegram", on_order="price_change", asks=["1.70"])
        sandbox.product("Viber", on_order="price_change", asks=["2.10", "2.35"])
        sandbox.product("Gmail", on_order="premium", recommended_bid=20, bid_delay=0.5)
        sandbox.product("Discord", sms=[])
        for name in RENTALS:
            sandbox.product(name, "1-day", activation_price="0.10")
        relay = Relay(sandbox.base_url, Random(f"{seed}:line"), latency=LATENCY)
        try:
            return await Killing(folder, sandbox, relay, seed).run(kills, progress)
        finally:
            await relay.close()


def main() -> int:
    """The command; 0 if nothing was missing, bought twice or shown wrongly."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=secrets.randbelow(10**6))
    asked = parser.parse_args()
    on_screen = sys.stdout.isatty()

    def progress(line: str) -> None:
        if on_screen:
            print(f"\r{line}\033[K", end="", flush=True)

    with tempfile.TemporaryDirectory(prefix="nonvoip-kills-") as folder:
        os.environ["XDG_RUNTIME_DIR"] = folder
        score = asyncio.run(kill_and_compare(Path(folder), asked.kills, asked.seed, progress))
    print("\r" * on_screen + str(score))
    for finding in (*score.missing, *score.twice, *score.wrong):
        print(f"  {finding}")
    return 0 if score.clean else 1


if __name__ == "__main__":
    sys.exit(main())

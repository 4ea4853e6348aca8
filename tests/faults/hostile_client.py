"""Somebody who has found the port: requests that are wrong in every way, from another process.

    python -m tests.faults.hostile_client PORT TOKEN COUNT SEED [--events]

With the right token come only a repetition of one event (``REPLAYED``) and what is no event.
``--events`` is the other kind of flood: so many good events, each of an order that nobody has.
At the end the counts of the answers are printed as JSON.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections import Counter
from random import Random

from tests.helpers.raw_http import event, request, send

REPLAYED = event(order_id=999_999, sms="Code 4711", code="4711")
_AT_ONCE = 16


def hostile(chance: Random, path: str) -> tuple[str, bytes]:
    """One request, and what kind of wrong it is."""
    wrong = "/callback/" + "".join(chance.choices("abcdefXYZ0189-_", k=43))
    kinds = {
        "wrong token": request(wrong, event(sms="a", order_id=chance.randrange(10**6))),
        "other path": request("/" + wrong[11:30], b"{}"),
        "other host": request(wrong, b"{}", host="evil.test"),
        "wrong method": request(path, method=chance.choice(["GET", "PUT", "DELETE", "HEAD"])),
        "wrong type": request(path, REPLAYED, kind="text/html"),
        "huge": request(path, b"x" * chance.randrange(70_000, 300_000)),
        "said to be huge": request(path, Content_Length=str(10**12), Expect="100-continue"),
        "bad JSON": request(path, b"[" * chance.randrange(1, 9000)),
        "no event": request(path, b'{"event": "%d"}' % chance.randrange(10**6)),
        "malformed": chance.randbytes(chance.randrange(1, 400)) + b"\r\n\r\n",
        "endless head": b"POST " + path.encode() + b" HTTP/1.1\r\nX: " + b"y" * 20_000,
        "replayed": request(path, REPLAYED),
        "half": request(path, REPLAYED)[: chance.randrange(1, 200)],
    }
    kind = chance.choice(list(kinds))
    return kind, kinds[kind]


async def _slow(port: int, data: bytes) -> int:
    """A byte now and then, until the other side has enough of it."""
    try:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        for byte in data:
            writer.write(bytes([byte]))
            await writer.drain()
            await asyncio.sleep(0.5)
            if reader.at_eof():
                break
        writer.close()
    except OSError:
        return 0
    return 0


async def attack(port: int, token: str, count: int, seed: int) -> dict[str, dict[int, int]]:
    """Send so many; the answers by kind."""
    chance = Random(seed)
    path = f"/callback/{token}"
    answers: dict[str, Counter[int]] = {}
    room = asyncio.Semaphore(_AT_ONCE)

    async def one(kind: str, data: bytes) -> None:
        async with room:
            if kind == "half":
                status = await _half(port, data)
            else:
                status = await send(port, data)
        answers.setdefault(kind, Counter())[status] += 1

    slow = [asyncio.ensure_future(_slow(port, REPLAYED)) for _ in range(4)]
    for start in range(0, count, 500):
        few = [hostile(chance, path) for _ in range(min(500, count - start))]
        await asyncio.gather(*(one(kind, data) for kind, data in few))
    for task in slow:
        task.cancel()
    return {kind: dict(counts) for kind, counts in answers.items()}


async def _half(port: int, data: bytes) -> int:
    """Half a request, and away."""
    try:
        _, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(data)
        writer.close()
    except OSError:
        pass
    return 0


async def flood(port: int, token: str, count: int, seed: int) -> dict[str, dict[int, int]]:
    """So many events that belong to nobody."""
    room = asyncio.Semaphore(_AT_ONCE)
    answers: Counter[int] = Counter()

    async def one(number: int) -> None:
        body = event(order_id=10**7 + number, sms=f"Code {seed} {number}", service="Netflix")
        async with room:
            answers[await send(port, request(f"/callback/{token}", body))] += 1

    await asyncio.gather(*(one(number) for number in range(count)))
    return {"events": dict(answers)}


def main(arguments: list[str]) -> int:
    """The command."""
    port, token, count, seed = arguments[:4]
    work = flood if "--events" in arguments else attack
    print(json.dumps(asyncio.run(work(int(port), token, int(count), int(seed)))))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

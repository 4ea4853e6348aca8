"""Callbacks: posted to the saved loopback address, tried again until they are taken."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import pytest

from nonvoip_desktop.sandbox.postman import is_loopback
from tests.helpers.sandbox import SandboxThread

INSTAGRAM = 10000086


class Receiver:
    """A tiny HTTP server that notes what is posted to it and answers as told."""

    def __init__(self) -> None:
        self.got: asyncio.Queue[Any] = asyncio.Queue()
        self.statuses: list[int] = []
        self.url = ""

    async def handle(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        fields = dict(line.split(b": ", 1) for line in head.lower().split(b"\r\n")[1:] if line)
        body = await reader.readexactly(int(fields[b"content-length"]))
        status = self.statuses.pop(0) if self.statuses else 200
        writer.write(b"HTTP/1.1 %d X\r\nContent-Length: 0\r\n\r\n" % status)
        writer.close()
        self.got.put_nowait((head.split()[1].decode(), json.loads(body)))

    async def next(self) -> Any:
        """What was posted next."""
        async with asyncio.timeout(10):
            path, payload = await self.got.get()
        assert path == "/hook/secret?x=1"
        return payload


@pytest.fixture
async def receiver(sandbox: SandboxThread) -> AsyncIterator[Receiver]:
    receiver = Receiver()
    server = await asyncio.start_server(receiver.handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    receiver.url = f"http://127.0.0.1:{port}/hook/secret?x=1"
    sandbox.call("saveurl", url=receiver.url, userId=1234)
    yield receiver
    server.close()
    await server.wait_closed()


def order(sandbox: SandboxThread, **rule: Any) -> int:
    sandbox.product("Instagram", **{"sms": [], **rule})
    _, answer = sandbox.call("order", product_id=INSTAGRAM, auction=20)
    return answer["message"][0]["order_id"]


async def settled(sandbox: SandboxThread, *states: str) -> list[dict[str, Any]]:
    """All callbacks, once none is on its way."""
    async with asyncio.timeout(10):
        # The state is another thread's: there is no event of ours to wait for.
        while [p["state"] for p in sandbox.callbacks()] != list(states):  # noqa: ASYNC110
            await asyncio.sleep(0.005)
    return sandbox.callbacks()


async def test_a_message_is_called_back(sandbox: SandboxThread, receiver: Receiver) -> None:
    order_id = order(sandbox)
    sandbox.sms(order_id, "Ваш код 1234 🎉", pin="1234", sender="8843")
    assert await receiver.next() == {
        "event": "incoming_message",
        "message": {
            "order_id": order_id,
            "number": sandbox.order_of(order_id)["number"],
            "service": "Instagram",
            "sender": "8843",
            "sms": "Ваш код 1234 🎉",
            "code": "1234",
            "type": "str",
        },
    }
    (posting,) = await settled(sandbox, "delivered")
    assert (posting["tries"], posting["last"]) == (1, "200")


async def test_a_won_bid_is_called_back(sandbox: SandboxThread, receiver: Receiver) -> None:
    order_id = order(sandbox, on_order="premium", bid_outcome="timeout")
    sandbox.order(order_id, "win")
    assert await receiver.next() == {
        "event": "auction_wining",
        "message": [
            {
                "order_id": order_id,
                "number": sandbox.order_of(order_id)["number"],
                "service": "Instagram",
                "expiration": 900,
            }
        ],
    }


async def test_what_is_not_taken_is_sent_again(sandbox: SandboxThread, receiver: Receiver) -> None:
    receiver.statuses = [500, 503, 404]
    sandbox.sms(order(sandbox), "Code 1234")
    first = await receiver.next()
    for _ in range(3):
        await settled(sandbox, "waiting")
        sandbox.advance(600)
        assert await receiver.next() == first
    (posting,) = await settled(sandbox, "delivered")
    assert posting["tries"] == 4


async def test_after_five_tries_it_is_given_up(sandbox: SandboxThread, receiver: Receiver) -> None:
    sandbox.options(callback_pause=0.01)
    receiver.statuses = [500] * 9
    sandbox.sms(order(sandbox), "Code 1234")
    (posting,) = await settled(sandbox, "given up")
    assert (posting["tries"], posting["last"]) == (5, "500")
    assert receiver.got.qsize() == 5


async def test_nobody_listens(sandbox: SandboxThread, receiver: Receiver) -> None:
    sandbox.call("saveurl", url="http://127.0.0.1:9/nobody", userId=1234)
    sandbox.options(callback_tries=1)
    sandbox.sms(order(sandbox), "Code 1234")
    (posting,) = await settled(sandbox, "given up")
    assert posting["last"] == "ConnectionRefusedError"


@pytest.mark.parametrize(
    "url", ["http://example.com/x", "http://10.0.0.1/x", "http://127.0.0.1.example.com/"]
)
async def test_only_loopback_is_ever_called(sandbox: SandboxThread, url: str) -> None:
    sandbox.call("saveurl", url=url, userId=1234)
    sandbox.sms(order(sandbox), "Code 1234")
    (posting,) = await settled(sandbox, "given up")
    assert posting["last"] == "not loopback"


def test_what_counts_as_loopback() -> None:
    assert all(is_loopback(host) for host in ("localhost", "127.0.0.1", "127.9.9.9", "::1"))
    assert not any(is_loopback(host) for host in ("example.com", "192.168.0.1", "::", "0.0.0.0"))


async def test_another_accounts_address_gets_nothing(
    sandbox: SandboxThread, receiver: Receiver
) -> None:
    sandbox.reset()
    sandbox.call("saveurl", url=receiver.url, userId=4321)
    sandbox.sms(order(sandbox), "Code 1234")
    assert sandbox.callbacks() == []


async def test_any_payload_can_be_posted_by_hand(
    sandbox: SandboxThread, receiver: Receiver
) -> None:
    sandbox.callback({"event": "who knows", "message": None})
    assert await receiver.next() == {"event": "who knows", "message": None}
    sandbox.callback([1, 2])
    assert await receiver.next() == [1, 2]


async def test_a_message_can_come_without_its_callback(
    sandbox: SandboxThread, receiver: Receiver
) -> None:
    sandbox.sms(order(sandbox), "Silent 1234", callback=False)
    assert sandbox.callbacks() == []


async def test_a_drifting_callback_says_the_same(
    sandbox: SandboxThread, receiver: Receiver
) -> None:
    sandbox.options(dialect="drifting")
    order_id = order(sandbox)
    shapes = set()
    for number in range(30):
        sandbox.sms(order_id, f"Code {number}", pin=str(number))
        event = await receiver.next()
        message = event["message"]
        shapes.add(type(message))
        (message,) = message if isinstance(message, list) else [message]
        assert message["sms"] == f"Code {number}"
        assert str(message.get("order_id", order_id)) == str(order_id)
        assert message.get("code", str(number)) == str(number)
    assert shapes == {dict, list}

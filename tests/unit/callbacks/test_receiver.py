"""The receiver on real sockets: what it takes, what it refuses, and that nobody holds it up."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import json
import logging
import secrets
import socket
import threading
import weakref
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest

from nonvoip_desktop.callbacks.parse import TEST_EVENT
from nonvoip_desktop.callbacks.probe import post_sample
from nonvoip_desktop.callbacks.receiver import LARGEST_BODY, LONGEST_TEXT, Receiver, ReceiverFailed
from nonvoip_desktop.domain.callback import CallbackEvent
from nonvoip_desktop.errors import CallbacksFull
from tests.helpers.raw_http import PATIENCE, event, request, send, status

TOKEN = secrets.token_urlsafe(32)
PATH = f"/callback/{TOKEN}"
GOOD = event(order_id=1, sms="Code 1234", code="1234")


class House:
    """A receiver whose events are kept in a list."""

    def __init__(self, **more: Any) -> None:
        self.taken: list[CallbackEvent] = []
        self.told = 0
        self.wait: Callable[[], Any] | None = None
        self.full = False
        self.thread = ""
        self.receiver = Receiver(TOKEN, self._take, self._tell, port=0, **more)

    async def _take(self, events: tuple[CallbackEvent, ...]) -> None:
        self.thread = threading.current_thread().name
        if self.wait is not None:
            await self.wait()
        if self.full:
            raise CallbacksFull("full")
        self.taken += events

    def _tell(self) -> None:
        self.told += 1
        assert threading.current_thread() is threading.main_thread()

    async def post(self, body: bytes = GOOD, path: str = PATH, **more: str) -> int:
        return await send(self.receiver.port, request(path, body, **more))

    async def counted(self, code: int, count: int = 1) -> None:
        await _until(lambda: self.receiver.counts[code] >= count)

    async def connected(self, count: int) -> None:
        await _until(lambda: len(_connections(self.receiver)) == count)


async def _until(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE):
        # What happens is another thread's: there is no event of ours to wait for.
        while not condition():  # noqa: ASYNC110
            await asyncio.sleep(0.005)


@contextlib.asynccontextmanager
async def listening(**more: Any) -> AsyncIterator[House]:
    house = House(**more)
    await house.receiver.start()
    try:
        yield house
    finally:
        await house.receiver.close()


@pytest.fixture
async def house() -> AsyncIterator[House]:
    async with listening() as house:
        yield house


async def test_an_event_is_taken_before_it_is_answered(house: House) -> None:
    entered, go_on = asyncio.Event(), threading.Event()
    loop = asyncio.get_running_loop()

    async def wait() -> None:
        loop.call_soon_threadsafe(entered.set)
        await asyncio.get_running_loop().run_in_executor(None, go_on.wait)

    house.wait = wait
    posting = asyncio.ensure_future(house.post())
    await entered.wait()
    assert not posting.done()
    go_on.set()
    assert await posting == 200
    assert [e.text for e in house.taken] == ["Code 1234"]  # type: ignore[union-attr]
    assert house.thread == "callbacks"
    await asyncio.sleep(0)
    assert house.told == 1


async def test_both_forms_of_an_event_and_both_events_are_taken(house: House) -> None:
    assert (
        await house.post(b'{"event":"incoming_message","message":[{"sms":"a"},{"sms":"b"}]}') == 200
    )
    assert await house.post(b'{"event":"auction_wining","message":{"order_id":"7"}}') == 200
    assert len(house.taken) == 3


@pytest.mark.parametrize(
    ("code", "data"),
    [
        (404, request("/", GOOD)),
        (404, request("/callback/", GOOD)),
        (404, request("/callback/" + "x" * 43, GOOD)),
        (404, request(PATH[:-1], GOOD)),
        (404, request(PATH + "/", GOOD)),
        (404, request("/callback/%00%ff", GOOD)),
        (404, request("/callback/", method="GET")),
        (405, request(PATH, method="GET")),
        (405, request(PATH, GOOD, method="PUT")),
        (405, request(PATH, GOOD, method="DELETE")),
        (415, request(PATH, GOOD, kind="text/html")),
        (415, request(PATH, GOOD, kind="application/x-www-form-urlencoded")),
        (415, request(PATH, GOOD, Content_Encoding="gzip")),
        (413, request(PATH, b"x" * (LARGEST_BODY + 1))),
        (413, request(PATH, b"x" * 900_000)),
        (413, request(PATH, Content_Length="999999999", Expect="100-continue")),
        (400, request(PATH, b"{")),
        (400, request(PATH, b"")),
        (400, request(PATH, b"[" * 20_000)),
        (400, b"\x16\x03\x01 no HTTP at all\r\n\r\n"),
        (400, b"POST " + PATH.encode() + b" HTTP/1.1\r\nX: " + b"y" * 40_000 + b"\r\n\r\n"),
        (400, request(PATH, GOOD, Content_Length="-1")),
        (422, request(PATH, b"{}")),
        (422, request(PATH, b'{"event":"who knows","message":{"sms":"a"}}')),
        (422, request(PATH, event(sms="x" * (LONGEST_TEXT + 1)))),
    ],
)
async def test_what_is_refused_is_counted_and_changes_nothing(
    house: House, code: int, data: bytes
) -> None:
    assert await send(house.receiver.port, data) == code
    assert house.receiver.counts == {code: 1}
    assert house.taken == []
    assert await house.post() == 200


@pytest.mark.parametrize("kind", ["", "application/json; charset=utf-8", "application/hal+JSON"])
async def test_json_by_any_name_is_taken(house: House, kind: str) -> None:
    assert await house.post(kind=kind) == 200


async def test_any_host_is_served(house: House) -> None:
    for host in ("example.com", "evil.test:1", "[::1]"):
        assert await house.post(host=host) == 200


async def test_a_body_in_chunks_is_bounded_too(house: House) -> None:
    head = request(PATH, Content_Length="", Transfer_Encoding="chunked")
    chunk = b"4000\r\n" + b"x" * 0x4000 + b"\r\n"
    assert await send(house.receiver.port, head + 5 * chunk + b"0\r\n\r\n") == 413
    small = b"%x\r\n%b\r\n0\r\n\r\n" % (len(GOOD), GOOD)
    assert await send(house.receiver.port, head + small) == 200


async def test_no_room_in_the_database_is_said_and_sent_again_later(house: House) -> None:
    house.full = True
    assert await house.post() == 503
    house.full = False
    assert await house.post() == 200


async def test_one_connection_serves_one_after_another(house: House) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", house.receiver.port)
    for _ in range(3):
        writer.write(request(PATH, GOOD))
        assert await status(reader) == 200
    writer.write(request("/elsewhere", GOOD))
    assert await status(reader) == 404
    assert await status(reader) == 0
    writer.close()


async def test_answers_are_not_held_back(house: House) -> None:
    """Nagle's algorithm is off: with it an answer in two pieces is 40 ms late."""
    seen: list[int] = []

    async def wait() -> None:
        (connection,) = (handle for handle in _connections(house.receiver) if handle is not None)
        seen.append(connection.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY))

    house.wait = wait
    assert await house.post() == 200
    assert seen == [1]


def _connections(receiver: Receiver) -> list[Any]:
    state = receiver.state
    return [connection.transport.get_extra_info("socket") for connection in state.connections]


async def test_who_is_too_slow_is_cut_off() -> None:
    async with listening(deadline=0.2) as house:
        for piece in (b"", b"POST / HT", request(PATH, GOOD)[:-5]):
            reader, writer = await asyncio.open_connection("127.0.0.1", house.receiver.port)
            writer.write(piece)
            with contextlib.suppress(ConnectionError):
                assert await asyncio.wait_for(reader.read(), PATIENCE) == b""
            writer.close()
        await house.counted(408, 3)
        assert house.taken == []
        assert await house.post() == 200


async def test_an_event_that_waits_longer_than_its_sender_is_taken_all_the_same() -> None:
    # As while an import has the database: the connection ends, and the event is not lost.
    async with listening(deadline=0.2) as house:
        go_on = threading.Event()

        async def wait() -> None:
            await asyncio.get_running_loop().run_in_executor(None, go_on.wait)

        house.wait = wait
        assert await house.post() == 0
        await house.counted(408)
        assert house.taken == []
        go_on.set()
        await house.counted(200)
        assert len(house.taken) == 1


async def test_more_connections_than_there_is_room_for_are_turned_away() -> None:
    async with listening(most_connections=4) as house:
        idle = [await asyncio.open_connection("127.0.0.1", house.receiver.port) for _ in range(4)]
        # A connection counts from when the receiver has seen it.
        await house.connected(4)
        assert await send(house.receiver.port, b"") == 503
        for _, writer in idle:
            writer.close()
        await house.connected(0)
        assert await house.post() == 200


async def test_who_goes_away_in_the_middle_is_no_trouble(house: House) -> None:
    _, writer = await asyncio.open_connection("127.0.0.1", house.receiver.port)
    writer.write(request(PATH, GOOD)[:-5])
    await writer.drain()
    writer.close()
    await house.counted(499)
    assert house.taken == []


async def test_a_new_token_makes_the_old_address_one_of_none(house: House) -> None:
    house.receiver.set_token("another")
    assert await house.post() == 404
    assert await house.post(path="/callback/another") == 200


async def test_the_sample_comes_back_and_is_no_event(house: House) -> None:
    url = f"http://127.0.0.1:{house.receiver.port}{PATH}"
    came = house.receiver.expect_test("n1")
    assert await post_sample(url, "n1") == 200
    await asyncio.wait_for(came, PATIENCE)
    assert await post_sample(url, "nobody waits for this one") == 200
    assert await post_sample(url + "x", "n1") == 404
    assert await post_sample("http://127.0.0.1:9/", "n1") is None
    assert await post_sample("http://[bad", "n1") is None
    assert house.taken == []
    body = json.dumps({"event": TEST_EVENT, "message": "no nonce"}).encode()
    assert await house.post(body) == 422


async def test_a_taken_port_is_said(house: House) -> None:
    second = Receiver("t", house._take, lambda: None, port=house.receiver.port)
    with pytest.raises(ReceiverFailed, match=f"Port {house.receiver.port} of this computer"):
        await second.start()
    await second.close()


async def test_only_one_address_of_this_computer_is_listened_on(house: House) -> None:
    with pytest.raises(OSError, match="onnect"):
        await asyncio.open_connection("127.0.0.2", house.receiver.port)


async def test_it_stops_listening(house: House) -> None:
    port = house.receiver.port
    await house.receiver.close()
    await house.receiver.close()
    with pytest.raises(ConnectionRefusedError):
        await send(port, b"")
    assert "callbacks" not in {thread.name for thread in threading.enumerate()}


async def test_what_is_under_way_at_the_end_is_answered(house: House) -> None:
    entered, go_on = asyncio.Event(), threading.Event()
    loop = asyncio.get_running_loop()

    async def wait() -> None:
        loop.call_soon_threadsafe(entered.set)
        await asyncio.get_running_loop().run_in_executor(None, go_on.wait)

    house.wait = wait
    posting = asyncio.ensure_future(house.post())
    await entered.wait()
    closing = asyncio.ensure_future(house.receiver.close())
    go_on.set()
    await closing
    assert await posting == 200


@pytest.mark.logs_errors("A callback could not be handled")
async def test_a_fault_of_ours_is_an_error_and_no_end(house: House) -> None:
    async def wait() -> None:
        raise ZeroDivisionError

    house.wait = wait
    assert await house.post() == 500
    house.wait = None
    assert await house.post() == 200


async def test_the_log_does_not_have_the_token(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    for data in (request(PATH, GOOD), request(PATH, b"{"), request(PATH, method="GET")):
        await send(house.receiver.port, data)
    await send(house.receiver.port, b"POST " + PATH.encode() + b" HTTP/9\r\n\r\n")
    await send(house.receiver.port, request(PATH, GOOD, Upgrade="websocket", Connection="Upgrade"))
    await house.receiver.close()
    assert TOKEN not in caplog.text
    assert TOKEN not in repr(vars(house.receiver).get("counts"))
    assert TOKEN not in repr(house.receiver)


async def test_a_connection_that_has_ended_leaves_nothing_to_the_collector() -> None:
    gc.disable()
    try:
        async with listening() as house:
            reader, writer = await asyncio.open_connection("127.0.0.1", house.receiver.port)
            writer.write(request(PATH, GOOD))
            assert await status(reader) == 200
            transport = weakref.ref(next(iter(house.receiver.state.connections)).transport)
            writer.close()
            await writer.wait_closed()
            await house.connected(0)
            await _until(lambda: transport() is None)
    finally:
        gc.enable()

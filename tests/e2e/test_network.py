"""When the service is away, answers nonsense or asks for a pause: said, usable, back by itself."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from nonvoip_desktop.options import Options
from nonvoip_desktop.ui.orders.row import RowStatus
from tests.helpers.desk import Desk, at_a_desk, with_windows
from tests.helpers.sandbox import SandboxProcess, SandboxThread


@with_windows
async def test_the_service_goes_and_comes_back(tmp_path: Path) -> None:
    """The real process is killed and started again on the same port with its state."""
    state = tmp_path / "service.json"
    with SandboxProcess("--scenario", "calm", "--state", state) as sandbox:
        desk = Desk(Options(base_url=sandbox.base_url, data_dir=tmp_path / "data"))
        await desk.open()
        try:
            sandbox.product("Discord", sms=[])
            sandbox.product("Instagram", sms=[0])
            await desk.sign_in()
            await desk.buy("Instagram")
            await desk.until("a code", lambda: desk.row("Instagram").pin)
            order_id = await desk.buy("Discord")
            port = urlsplit(sandbox.base_url).port
            sandbox.kill()

            await desk.until_polled("it is said", lambda: desk.connection() == "offline")
            words = "The service does not accept connections right now. Next try in "
            await desk.until("why, and until when", lambda: desk.status().startswith(words))
            assert desk.notices() == []
            assert desk.dialogs() == []
            # Everything that is known can be used.
            desk.search("Hulu")
            assert "Hulu" in desk.cards()
            desk.choose("Instagram")
            await desk.until("its message", lambda: desk.button("copyPinButton"))
            desk.click("copyPinButton")
            assert desk.clipboard() == desk.row("Instagram").pin
            await desk.until("the row says it", lambda: desk.row("Discord").trouble)
            # Buying says at once why it does not work, and spends nothing.
            desk.click_buy("Hulu")
            await desk.until("the words", lambda: desk.notices())
            assert desk.notices()[0].startswith("Hulu was not bought | ")

            with SandboxProcess("--scenario", "calm", "--state", state, "--port", port) as again:
                again.sms(order_id, "Your Discord code is 20304", pin="20304")
                await desk.until("the line", lambda: desk.connection() == "ok")
                await desk.until("the code", lambda: desk.row("Discord").pin == "20304")
                assert desk.row("Discord").trouble == ""
                assert again.count("order") == 0
        finally:
            await desk.close()


@pytest.mark.parametrize(
    ("fault", "status"), [("html_200", "200"), ("html_502", "502"), ("redirect", "302")]
)
@at_a_desk
async def test_a_page_instead_of_an_answer(
    desk: Desk, sandbox: SandboxThread, fault: str, status: str
) -> None:
    await desk.sign_in()
    cards = desk.cards()
    sandbox.fault(fault, "*", times=None)
    desk.refresh()
    words = f"The answer was not from the service (HTTP {status}). Next try in "
    await desk.until("it is said", lambda: desk.status().startswith(words))
    assert desk.connection() == "trouble"
    assert desk.cards() == cards
    assert "hotel" not in desk.screen()
    sandbox.clear_faults()
    desk.refresh()
    await desk.until("it is over", lambda: desk.connection() == "ok")
    await desk.until("the words are gone", lambda: desk.status() == "No order is waiting")


@at_a_desk
async def test_a_first_start_without_the_service_offers_to_try_again(
    desk: Desk, sandbox: SandboxThread
) -> None:
    sandbox.fault("html_502", "products", times=None)
    await desk.fill_in()
    await desk.until("the offer", lambda: desk.button("tryAgain"))
    assert "The answer was not from the service (HTTP 502)." in desk.texts(desk.products)
    sandbox.clear_faults()
    desk.click("tryAgain")
    await desk.until("the products", desk.at_work)


@at_a_desk
async def test_a_pause_that_the_service_asks_for(desk: Desk, sandbox: SandboxThread) -> None:
    sandbox.product("Discord", sms=[])
    await desk.sign_in()
    order_id = await desk.buy("Discord")
    await desk.until("a quiet moment", lambda: "Polling 1 order" in desk.status())
    sandbox.rate_limit(force=1, force_endpoint="getsms", retry_after="1")
    await desk.until_polled("the pause", lambda: desk.connection() == "paused")
    asked = len(sandbox.requests())
    said = re.compile(r"The service asks for a pause of 1 s\. Next try in [0-2] s\.")
    await desk.until("until when", lambda: said.fullmatch(desk.status()))
    await desk.while_true(lambda: len(sandbox.requests()) <= asked + 2, 0.6)
    assert desk.row("Discord").status is RowStatus.WAITING
    sandbox.sms(order_id, "Your Discord code is 20304", pin="20304")
    await desk.until("the end of the pause", lambda: desk.connection() == "ok")
    await desk.until_polled("the code", lambda: desk.row("Discord").pin == "20304")


@at_a_desk
async def test_a_purchase_in_a_pause_was_not_carried_out(
    desk: Desk, sandbox: SandboxThread
) -> None:
    await desk.sign_in()
    sandbox.rate_limit(force=1, force_endpoint="order", retry_after="1")
    desk.click_buy("Netflix")
    await desk.until("the words", lambda: desk.notices())
    assert desk.notices() == ["Netflix was not bought | The service asks for a pause of 1 s."]
    await desk.until("no row", lambda: desk.rows() == [])
    assert sandbox.charges() == []
    assert sandbox.count("order") == 1
    await desk.until("the end of the pause", lambda: desk.connection() == "ok")
    await desk.buy("Netflix")
    assert desk.notices() == []
    assert len(sandbox.charges()) == 1


@at_a_desk
async def test_answers_of_a_wrong_shape_are_unexpected_and_not_fatal(
    desk: Desk, sandbox: SandboxThread
) -> None:
    sandbox.product("Discord", sms=[])
    await desk.sign_in()
    order_id = await desk.buy("Discord")
    sandbox.fault("wrong_types", "*", times=None)
    await desk.until_polled(
        "it is said", lambda: "Unexpected answer" in desk.row("Discord").trouble
    )
    sandbox.clear_faults()
    sandbox.sms(order_id, "Your Discord code is 20304", pin="20304")
    await desk.until_polled("the code", lambda: desk.row("Discord").pin == "20304")
    await desk.until("the price is paid", lambda: desk.balance() != "$50.00")


@at_a_desk
async def test_the_service_speaks_every_dialect(desk: Desk, sandbox: SandboxThread) -> None:
    sandbox.options(dialect="drifting")
    sandbox.product("Telegram", on_order="price_change", asks=["1.70"], sms=[0])
    sandbox.product("Discord", sms=[0])
    await desk.sign_in()
    await desk.buy("Discord")
    await desk.until_polled("the code", lambda: desk.row("Discord").pin)
    desk.click_buy("Telegram")
    await desk.until("the price", lambda: "$1.70" in desk.texts(desk.dialogs()[0]))
    await desk.spend(desk.dialogs()[0], "payButton")
    await desk.until_polled("the other code", lambda: desk.row("Telegram").pin)
    assert len(sandbox.charges()) == 2

"""The state file: everything survives a restart, and a kill at any moment."""

from __future__ import annotations

import json
import shutil
import stat
import sys
from decimal import Decimal
from pathlib import Path

import pytest

from nonvoip_desktop.sandbox.clock import ServiceClock
from nonvoip_desktop.sandbox.keeping import save_url
from nonvoip_desktop.sandbox.snapshot import load_world, save_world
from nonvoip_desktop.sandbox.values import Rule
from nonvoip_desktop.sandbox.world import Options, World
from tests.helpers.sandbox import SandboxProcess, SandboxThread

INSTAGRAM = 10000086


def test_everything_is_there_after_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    with SandboxThread(state=path, scenario="calm") as sandbox:
        sandbox.product("Instagram", sms=[1000], expiration=2000)
        sandbox.product("Telegram", on_order="price_change", asks=["1.70", "1.95"], price="0.80")
        telegram = sandbox.product("Telegram")["product_id"]
        sandbox.call("order", product_id=telegram, accepted_max_price="1.70")
        _, answer = sandbox.call("order", product_id=INSTAGRAM)
        order_id = answer["message"][0]["order_id"]
        sandbox.sms(order_id, "Grüße 1234", pin="1234")
        sandbox.call("saveurl", url="https://example.com/x", userId=1234)
        before = sandbox.state()
        ledger = sandbox.ledger()
        stock = sandbox.product("Instagram")["available"]
    with SandboxThread(state=path, scenario="calm") as sandbox:
        after = sandbox.state()
        for name in ("orders", "rules", "saved_urls", "balance"):
            assert after[name] == before[name], name
        assert sandbox.ledger()["entries"] == ledger["entries"]
        assert sandbox.product("Instagram")["available"] == stock
        assert sandbox.product("Telegram")["price"] == "0.80"
        assert [due["what"] for due in after["planned"]] == ["sms", "expire"]
        # A price that had risen stays risen, ids go on, and what was planned still comes.
        _, asked = sandbox.call("order", product_id=telegram, accepted_max_price="1.70")
        assert asked["available_price"] == "1.95"
        sandbox.advance(1001)
        assert len(sandbox.order_of(order_id)["sms"]) == 2
        _, answer = sandbox.call("order", product_id=INSTAGRAM)
        assert answer["message"][0]["order_id"] > order_id


def test_an_order_that_was_answered_survives_a_kill(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    with SandboxProcess("--state", path, "--scenario", "calm") as sandbox:
        _, answer = sandbox.call("order", product_id=INSTAGRAM)
        sandbox.kill()
    with SandboxProcess("--state", path, "--scenario", "calm") as sandbox:
        assert sandbox.order_of(answer["message"][0]["order_id"])["service"] == "Instagram"
        assert sandbox.ledger()["balance"] == "49.64"
    assert [entry.name for entry in tmp_path.iterdir()] == ["state.json"]


def test_time_goes_on_while_the_service_is_off(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "state.json"
    save_world(path, World(Options(), ServiceClock(start=1_000_000.0)))
    shot = json.loads(path.read_bytes())
    shot["wall_time"] -= 3600
    path.write_text(json.dumps(shot))
    world = load_world(path, Options(speed=2))
    assert world is not None
    assert 1_007_200 <= world.clock.now() < 1_007_300


def test_a_damaged_file_is_set_aside(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    path.write_bytes(b'{"seed": 1, "ledger": tru')
    assert load_world(path, Options()) is None
    assert not path.exists()
    assert (tmp_path / "state.json.damaged").exists()


def test_a_file_that_cannot_be_written_later_does_not_end_the_demo(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    folder = tmp_path / "gone"
    folder.mkdir()
    with SandboxThread(state=folder / "state.json", scenario="calm") as sandbox:
        shutil.rmtree(folder)
        assert sandbox.call("order", product_id=INSTAGRAM)[1]["status"] == "success"
        assert "could not be written" in caplog.text
        folder.mkdir()
        assert sandbox.call("order", product_id=INSTAGRAM)[1]["status"] == "success"
    world = load_world(folder / "state.json", Options())
    assert world is not None
    assert len(world.orders) == 2


def test_a_demo_never_runs_dry(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    for balance, after in (("0.99", "50.00"), ("1.00", "1.00")):
        with SandboxThread(state=path) as sandbox:
            sandbox.balance(balance)
        with SandboxThread(state=path) as sandbox:
            ledger = sandbox.ledger()
        assert ledger["balance"] == after
        assert Decimal(ledger["start"]) + Decimal(ledger["adjustments"]) == Decimal(after)


def test_no_file_is_a_new_world(tmp_path: Path) -> None:
    assert load_world(tmp_path / "none.json", Options()) is None


def test_what_was_set_by_hand_comes_back_in_its_types(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    world = World(Options())
    world.rules[INSTAGRAM] = Rule(asks=[Decimal("1.70")], sms=[1.0], refusals={"reuse": "No."})
    save_url(world, {"url": "http://127.0.0.1:1/x", "userId": 1234})
    world.announce({"event": "incoming_message", "message": {"order_id": 5}})
    world.postings[1].state = "sending"
    save_world(path, world)
    again = load_world(path, Options())
    assert again is not None
    assert again.rules == world.rules
    # Nobody knows whether it arrived, so it is sent again.
    assert again.postings[1].state == "waiting"
    assert again.agenda.entries()[-1].what == "callback"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no permission bits")
def test_the_file_is_for_its_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    save_world(path, World(Options()))
    assert stat.S_IMODE(path.stat().st_mode) == 0o600

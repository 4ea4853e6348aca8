"""A desk with the program on it, at a stand-in service."""

from __future__ import annotations

from pathlib import Path

import keyring
import pytest

from nonvoip_desktop.options import Options
from tests.helpers.desk import Desk
from tests.helpers.sandbox import SandboxThread, sandbox_server
from tests.helpers.system_keyring import SystemKeyring

__all__ = ["sandbox_server"]


@pytest.fixture
def sandbox(sandbox_server: SandboxThread) -> SandboxThread:
    """The shared service as new: calm, 50.00 on the account, with room for every poll."""
    sandbox_server.reset()
    sandbox_server.rate_limit(limit=100_000)
    return sandbox_server


@pytest.fixture
def system_keyring(monkeypatch: pytest.MonkeyPatch) -> SystemKeyring:
    """A keyring that the program finds on this system."""
    backend = SystemKeyring()
    monkeypatch.setattr(keyring, "get_keyring", lambda: backend)
    return backend


@pytest.fixture
def desk(sandbox: SandboxThread, tmp_path: Path) -> Desk:
    """A desk at that service, with the program not started yet: see ``at_a_desk``."""
    return Desk(Options(base_url=sandbox.base_url, data_dir=tmp_path / "data"))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The tour takes as long as twenty others: it goes first, while they share the other core."""
    items.sort(key=lambda item: item.name != "test_the_tour")

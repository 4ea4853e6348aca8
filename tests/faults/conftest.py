"""The sandbox, shared and as new for each test, and so roomy that nothing queues."""

from __future__ import annotations

import pytest

from tests.helpers.sandbox import SandboxThread, sandbox_server

__all__ = ["sandbox_server"]


@pytest.fixture
def sandbox(sandbox_server: SandboxThread) -> SandboxThread:
    """The shared service as new: calm, 50.00 on the account."""
    sandbox_server.reset()
    sandbox_server.rate_limit(limit=100_000)
    return sandbox_server

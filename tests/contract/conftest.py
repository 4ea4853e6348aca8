"""The sandbox, shared and as new for each test."""

from __future__ import annotations

from tests.helpers.sandbox import sandbox, sandbox_server

__all__ = ["sandbox", "sandbox_server"]

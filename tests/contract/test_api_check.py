"""``nonvoip-desktop api-check`` against documents on a local server, and against nothing."""

from __future__ import annotations

import asyncio
import copy
import json
from collections.abc import Callable
from typing import Any

import pytest

from nonvoip_desktop.api.differences import differences, version_of
from nonvoip_desktop.api_check import main
from tests.contract.schemas import DOCUMENT
from tests.unit.api.servers import http, saying, serving


def check(*answers: bytes) -> Callable[[list[str]], int]:
    """Run the command against a server that gives these answers; its exit code."""

    async def served(paths: list[str]) -> int:
        async with serving(saying(*answers)) as seen:
            urls = [word for path in paths for word in ("--url", f"{seen.base_url}/{path}")]
            return await asyncio.to_thread(main, urls)

    return lambda paths: asyncio.run(served(paths))


def changed() -> Any:
    """The service's document as it might be one day."""
    document = copy.deepcopy(DOCUMENT)
    paths = document["paths"]
    del paths["/api/renew"]
    paths["/manager/api/topup"] = {"post": {}}
    request = document["components"]["schemas"]["OrderRequest"]["properties"]
    request["coupon\x1b[31m"] = {"type": "string"}
    del request["auction"]
    document["components"]["schemas"]["Loop"] = {
        "properties": {"again": {"$ref": "#/components/schemas/Loop"}}
    }
    answer = paths["/api/balance"]["post"]["responses"]["200"]["content"]["application/json"]
    answer["schema"] = {"allOf": [answer["schema"], {"$ref": "#/components/schemas/Loop"}]}
    paths["/api/reject"]["post"]["requestBody"] = {"$ref": "#/nowhere"}
    return document


CHANGES = [
    "- POST /api/renew: the document does not have it",
    "+ POST /api/balance: answer field again is not used here",
    "+ POST /api/order: request field coupon[31m is not used here",
    "- POST /api/order: request field auction is not in the document",
    "- POST /api/reject: the document names no request fields",
    "+ POST /api/topup: this program does not know it",
]


def test_our_own_document_agrees(capsys: pytest.CaptureFixture[str]) -> None:
    assert check(http(json.dumps(DOCUMENT).encode()))(["openapi.json"]) == 0
    output = capsys.readouterr().out
    assert "version 2026-06-06" in output
    assert "It agrees with this program." in output


def test_differences_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert check(http(json.dumps(changed()).encode()))(["openapi.json"]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[1:-1] == CHANGES
    assert lines[-1] == f"{len(CHANGES)} differences."


def test_the_second_address_is_tried(capsys: pytest.CaptureFixture[str]) -> None:
    page = http(b"<html>", 404, Content_Type="text/html")
    answers = (page, http(json.dumps(DOCUMENT).encode()))
    assert check(*answers)(["one.json", "two.json"]) == 0
    assert "two.json" in capsys.readouterr().out


@pytest.mark.parametrize(
    "answer",
    [
        http(b"<html>", 200, Content_Type="text/html"),
        http(b"{}"),
        http(b"[]"),
        http(b'{"paths": 5}'),
        http(b"", 500),
        b"",
    ],
)
def test_what_is_no_document(answer: bytes, capsys: pytest.CaptureFixture[str]) -> None:
    assert check(answer or b"HTTP/1.1 no\r\n\r\n")(["openapi.json"]) == 2
    (line,) = capsys.readouterr().out.splitlines()
    assert line.startswith("Nothing was compared")


def test_without_a_network_it_says_so_in_one_line(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The service's real addresses, with a resolver that knows no name."""
    import socket

    def unknown(*_: Any, **__: Any) -> Any:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    assert main([]) == 2
    (line,) = capsys.readouterr().out.splitlines()
    assert "Nothing was compared" in line
    assert "name could not be found" in line


def test_plain_http_is_for_this_computer_only(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--url", "http://service.example/openapi.json"]) == 2
    assert "https://" in capsys.readouterr().out


@pytest.mark.parametrize(
    "document",
    [
        {"paths": {"/api/order": None, "/x": 5, "/y": {"post": "z"}}},
        {"paths": {"/api/order": {"post": {"requestBody": 5, "responses": 5}}}},
        {"paths": {"/api/order": {"post": {"responses": {200: {"$ref": 5}}}}}},
    ],
)
def test_odd_documents_break_nothing(document: Any) -> None:
    assert differences(document)
    assert version_of(document) == ""
    assert version_of({"info": {"version": 7}}) == "7"

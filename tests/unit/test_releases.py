"""Looking for a newer version, at a real server on this computer."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from nonvoip_desktop.releases import LARGEST, CannotLook, is_newer, newest


class _Page(BaseHTTPRequestHandler):
    """Answers by the path that is asked for."""

    asked: list[str]

    def do_GET(self) -> None:
        answers = {
            "/text": (200, "text/plain; charset=utf-8", "NonVoip Desktop 1.4.2\nbefore: 1.4.1\n"),
            "/json": (200, "application/json", '{"schema":2,"version":"v2.0.11","size":"1.2"}'),
            "/html": (200, "text/html", "<script src=jquery-3.6.0.js></script>"),
            "/none": (200, "text/plain", "soon"),
            "/long": (200, "text/plain", "." * LARGEST + " 9.9.9"),
            "/gone": (404, "text/plain", "1.2.3"),
        }
        _Page.asked.append(self.path)
        if self.path in answers:
            status, kind, body = answers[self.path]
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body.encode())
            return
        places = {
            "/latest": "/releases/tag/v1.10.0",
            "/step": "text",
            "/circle": "/circle",
            "/away": "http://releases.example/latest",
        }
        self.send_response(302)
        self.send_header("Location", places[self.path])
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Nothing on the terminal."""


@pytest.fixture
def page() -> Iterator[str]:
    _Page.asked = []
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Page)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.mark.parametrize(
    ("path", "version"),
    [("/latest", "1.10.0"), ("/step", "1.4.2"), ("/text", "1.4.2"), ("/json", "2.0.11")],
)
async def test_the_page_names_the_newest_version(page: str, path: str, version: str) -> None:
    assert await newest(page + path) == version
    assert _Page.asked[0] == path


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/html", "names no version"),
        ("/none", "names no version"),
        ("/long", "names no version"),
        ("/gone", "answered with 404"),
        ("/circle", "in a circle"),
        ("/away", "no safe address"),
    ],
)
async def test_a_page_that_does_not_say_is_said(page: str, path: str, words: str) -> None:
    with pytest.raises(CannotLook, match=words):
        await newest(page + path)


@pytest.mark.parametrize(
    "address", ["http://releases.example/", "ftp://127.0.0.1/", "data:text/plain,1.2.3"]
)
async def test_only_safe_addresses_are_asked(address: str) -> None:
    with pytest.raises(CannotLook, match="no safe address"):
        await newest(address)


async def test_nobody_there_is_said() -> None:
    with pytest.raises(CannotLook, match="could not be reached"):
        await newest("http://127.0.0.1:1/latest")


@pytest.mark.parametrize(
    ("version", "than", "newer"),
    [
        ("0.2.0", "0.1.0", True),
        ("0.10.0", "0.9.9", True),
        ("1.0.0", "0.99.99", True),
        ("0.1.0", "0.1.0", False),
        ("0.0.9", "0.1.0", False),
    ],
)
def test_versions_are_compared_as_numbers(version: str, than: str, newer: bool) -> None:
    assert is_newer(version, than) is newer

"""An account is a base URL and an email, each in one spelling."""

from __future__ import annotations

import pytest

from nonvoip_desktop.domain.account import (
    SERVICE_URL,
    Account,
    is_loopback,
    make_account,
    normalise_base_url,
)


@pytest.mark.parametrize(
    ("typed", "url"),
    [
        (SERVICE_URL, SERVICE_URL),
        ("https://NonVoipUsNumber.com/manager/", SERVICE_URL),
        (" https://nonvoipusnumber.com:443/manager ", SERVICE_URL),
        ("HTTPS://host.example", "https://host.example"),
        ("https://host.example:8443/", "https://host.example:8443"),
        ("http://127.0.0.1:8123", "http://127.0.0.1:8123"),
        ("http://localhost:80/x", "http://localhost/x"),
        ("http://[::1]:9/x/", "http://[::1]:9/x"),
    ],
)
def test_one_service_has_one_spelling(typed: str, url: str) -> None:
    assert normalise_base_url(typed) == url
    assert normalise_base_url(url) == url


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "nonvoipusnumber.com",
        "ftp://host.example",
        "https://",
        "https:///manager",
        "http://host.example",
        "http://127.0.0.1.example.com",
        "http://192.168.1.5",
        "http://0.0.0.0",
        "https://user@host.example",
        "https://user:secret@host.example",
        "https://@host.example",
        "https://host.example/?",
        "https://host.example/?a=1",
        "https://host.example/#top",
        "https://host.example:port",
        "https://host.example:99999",
        "https://ho st.example",
        "https://host.example/a\nb",
        "https://host.example\\@evil.example",
        "https://host\u202e.example",
    ],
)
def test_other_addresses_are_refused_with_words(typed: str) -> None:
    with pytest.raises(ValueError, match=r"address|http|port"):
        normalise_base_url(typed)


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.9.9.9", "::1"])
def test_loopback(host: str) -> None:
    assert is_loopback(host)


@pytest.mark.parametrize(
    "host",
    [None, "", "127.1", "localhost.example", "10.0.0.1", "0.0.0.0", "::", "127.0.0.1.nip.io"],
)
def test_not_loopback(host: str | None) -> None:
    assert not is_loopback(host)


def test_case_and_blanks_of_an_email_do_not_make_another_account() -> None:
    account = make_account(f"{SERVICE_URL}/", "  Ada@Example.ORG ")
    assert account == Account(SERVICE_URL, "ada@example.org")
    assert account == make_account(SERVICE_URL, "ada@example.org")
    assert account.key == f"ada@example.org @ {SERVICE_URL}"


def test_another_service_is_another_account() -> None:
    here = make_account(SERVICE_URL, "ada@example.org")
    there = make_account("http://127.0.0.1:8000", "ada@example.org")
    assert here != there
    assert here.key != there.key

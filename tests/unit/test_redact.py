"""No secret survives redaction, in whatever form a library may have written it."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from urllib.parse import quote, urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nonvoip_desktop.redact import forget_secrets, redact, register_secret, single_record


@pytest.fixture(autouse=True)
def _no_secrets() -> Iterator[None]:
    forget_secrets()
    yield
    forget_secrets()


FORMS = {
    "plain": lambda secret: f"tried {secret} twice",
    "json": lambda secret: json.dumps({"note": secret}),
    "json, not ascii": lambda secret: json.dumps([secret], ensure_ascii=False),
    "json in json": lambda secret: json.dumps({"body": json.dumps({"note": secret})}),
    "repr": lambda secret: repr({"note": secret}),
    "ascii": ascii,
    "form": lambda secret: urlencode({"note": secret}),
    "address": lambda secret: f"https://host/{quote(secret)}?q={quote(secret, safe='')}",
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("secret", ["hunter2", "pä\"ss\\wo'rd &%=+", "a b/c?d", "пароль\t€😀"])
def test_a_registered_secret_is_masked_in_every_form(form: str, secret: str) -> None:
    written = FORMS[form](secret)
    register_secret(secret)
    masked = redact(written)

    assert "***" in masked
    for leak in (secret, repr(secret)[1:-1], json.dumps(secret)[1:-1], quote(secret, safe="")):
        assert leak not in masked


@given(st.text(min_size=4, max_size=30).filter(lambda text: "*" not in text))
def test_any_registered_secret_is_masked(secret: str) -> None:
    forget_secrets()
    register_secret(secret)
    for form in FORMS.values():
        # The frame around the secret may hold it by chance ("note"): then it is masked too.
        assert secret not in redact(form(secret))


def test_a_secret_that_is_a_part_of_another_leaves_nothing_of_it() -> None:
    register_secret("hunter")
    register_secret("hunter2-long")
    assert redact("hunter2-long") == "***"


def test_an_empty_secret_is_none() -> None:
    register_secret("")
    assert redact("abc") == "abc"


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ('{"password": "a\\"b"}', '{"password": "***"}'),
        (
            '{"email": "a@b.c", "password":"x", "n": 1}',
            '{"email": "a@b.c", "password":"***", "n": 1}',
        ),
        ("{'password': 'x', 'product_id': 5}", "{'password': '***', 'product_id': 5}"),
        ("{'password': \"it's\"}", "{'password': \"***\"}"),
        (
            r'{"body": "{\"password\": \"x\", \"n\": 1}"}',
            r'{"body": "{\"password\": \"***\", \"n\": 1}"}',
        ),
        ('{"password": 1234, "n": 5}', '{"password": ***, "n": 5}'),
        ("Credentials(email='a', password='x')", "Credentials(email='a', password='***')"),
        ("password=x&product_id=5", "password=***&product_id=5"),
        (
            "callback_token: 'x', \"callback_token\": 'x'",
            "callback_token: '***', \"callback_token\": '***'",
        ),
        (
            json.dumps({"b": json.dumps({"password": 'a"b\\'})}),
            '{"b": "{\\"password\\": \\"***\\"}"}',
        ),
        (json.dumps({"password": "a\\"}), '{"password": "***"}'),
        ("{'password': b'x'}", "{'password': b'***'}"),
        ('{"password": "torn off', '{"password": "***'),
        ("Authorization: Bearer x", "Authorization: Bearer ***"),
        ("('authorization', 'Basic x')", "('authorization', 'Basic ***')"),
        ("Set-Cookie: sid=x; path=/", "Set-Cookie: ***"),
        ("proxy http://me:x@proxy:3128", "proxy http://***@proxy:3128"),
    ],
)
def test_what_looks_like_a_secret_is_masked_unregistered(written: str, expected: str) -> None:
    assert redact(written) == expected


def test_what_is_no_secret_stays() -> None:
    text = '{"pin": "545", "order_id": 146185, "message": "The password is wrong"} 2 tokens left'
    assert redact(text) == text


def test_hostile_text_does_not_take_long() -> None:
    started = time.perf_counter()
    for unit in (
        *('"password": "', "\\", "password=", "a_", 'x"', "authorization:", "a://", '\\"'),
        *("password ", "token:", "password='", "cookie: x", '"password": "\\'),
    ):
        redact(unit * (500_000 // len(unit)))
    redact('"password": "' + '\\"' * 250_000)
    redact('"password": "' + "\\" * 500_000 + '"')
    assert time.perf_counter() - started < 20  # each takes milliseconds; quadratic takes hours


def test_text_from_outside_cannot_forge_a_record_or_steer_a_terminal() -> None:
    hostile = "SMS\r\n2026-01-01 ERROR forged\x1b[2J\x9b1m\u202egnp\x00"
    assert single_record(hostile) == "SMS\n    2026-01-01 ERROR forged[2J1mgnp"

"""The client as its users see it: its shape, its documentation, and what it drags in."""

from __future__ import annotations

import collections.abc
import inspect
import re
import subprocess
import sys
import typing
from decimal import Decimal
from pathlib import Path

import pytest

from nonvoip_desktop import api
from nonvoip_desktop.api import NonVoipClient
from nonvoip_desktop.core.ports import Service
from nonvoip_desktop.domain import answers, product
from tests.helpers.sandbox import SandboxThread

ROOT = Path(api.__file__).parents[2]


def test_the_client_is_the_service_that_core_wants() -> None:
    """Each method of the port is there, takes what the port promises and gives what it promises."""
    members = {name: member for name, member in vars(Service).items() if not name.startswith("_")}
    assert {"balance", "order", "get_sms", "budget", "aclose"} <= set(members)
    # The ports name their values for the type checker only, to spare their import.
    names = {**vars(collections.abc), **vars(typing), **vars(answers), **vars(product)}

    def hints_of(function: object) -> dict[str, object]:
        return typing.get_type_hints(function, localns=names)

    for name, member in members.items():
        own = inspect.getattr_static(NonVoipClient, name)
        if isinstance(member, property):
            assert isinstance(own, property), name
            assert hints_of(own.fget)["return"] == hints_of(member.fget)["return"], name
            continue
        wanted, given = inspect.signature(member), inspect.signature(own)
        assert inspect.iscoroutinefunction(own), name
        assert hints_of(own)["return"] == hints_of(member)["return"], name
        for parameter in wanted.parameters.values():
            mine = given.parameters[parameter.name]
            assert mine.kind == parameter.kind, (name, parameter.name)
            if parameter.default is not inspect.Parameter.empty:
                assert mine.default == parameter.default, (name, parameter.name)
            if parameter.name != "self":
                takes = set(_parts(hints_of(own)[parameter.name]))
                assert set(_parts(hints_of(member)[parameter.name])) <= takes, parameter.name
        for extra in set(given.parameters) - set(wanted.parameters):
            assert given.parameters[extra].default is not inspect.Parameter.empty, (name, extra)


def _parts(hint: object) -> list[object]:
    """The members of a union; of a sequence, what it may hold."""
    found: list[object] = []
    for part in typing.get_args(hint) or (hint,):
        inner = typing.get_args(part)
        found += [("sequence of", each) for one in inner for each in _parts(one)] or [part]
    return found


def test_there_is_a_method_for_each_endpoint() -> None:
    for name in (
        *("balance", "products", "order", "country_products", "country_order", "get_sms"),
        *("reuse", "reject", "activate", "renew", "save_url"),
    ):
        method = getattr(NonVoipClient, name)
        assert inspect.iscoroutinefunction(method)
        assert re.search(r"guide, '/api/", method.__doc__ or ""), name


def test_every_public_name_is_documented() -> None:
    assert api.__all__ == sorted(api.__all__, key=lambda name: (not name.isupper(), name))
    for name in api.__all__:
        value = getattr(api, name)
        if inspect.isclass(value):
            text = inspect.getdoc(value) or ""
            assert len(text) > 30, name
            assert not text.startswith(f"{name}("), "the dataclass's own text"
            for own, member in vars(value).items():
                if not own.startswith("_") and callable(member):
                    assert inspect.getdoc(member), (name, own)


def run(*command: str, code: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code, *command],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_importing_it_loads_no_http_no_qt_and_nothing_else_of_the_program() -> None:
    code = "import sys, nonvoip_desktop.api; print(*sorted(sys.modules))"
    loaded = set(run(code=code).split())
    top = {name.partition(".")[0] for name in loaded}
    assert not top & {"httpx", "httpcore", "truststore", "PySide6", "qasync", "sqlite3", "keyring"}
    ours = {name.split(".")[1] for name in loaded if name.startswith("nonvoip_desktop.")}
    assert ours == {"api", "domain", "errors", "language"}


def test_the_readmes_ten_lines_run_and_load_no_qt(sandbox: SandboxThread) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    (script,) = re.findall(r"```python\n(import asyncio\n.*?)```", readme, re.DOTALL)
    assert len([line for line in script.splitlines() if line.strip()]) <= 10
    for shown, meant in (
        ('Credentials("you@example.com", "your password")', "Credentials(*sys.argv[1:3])"),
        ("NonVoipClient(credentials)", "NonVoipClient(credentials, base_url=sys.argv[3])"),
    ):
        assert script.count(shown) == 1
        script = script.replace(shown, meant)
    loaded = "print(*sorted({name.partition('.')[0] for name in sys.modules}))"
    code = f"import sys\n{script}\n{loaded}\n"
    balance, number, modules = run(
        sandbox.email, sandbox.password, sandbox.base_url, code=code
    ).splitlines()
    assert balance == "50.00"
    assert number.isdigit()
    assert not set(modules.split()) & {"PySide6", "shiboken6", "qasync", "sqlite3", "keyring"}


async def test_the_clients_results_are_typed_and_exact(sandbox: SandboxThread) -> None:
    sandbox.balance("12.34")
    credentials = api.Credentials(sandbox.email, sandbox.password)
    async with NonVoipClient(credentials, base_url=sandbox.base_url) as client:
        assert await client.balance() == Decimal("12.34")
        assert repr(client) == f"<NonVoipClient {sandbox.email} at {sandbox.base_url}>"
        answer = await client.order(product_id="10000086")
    assert isinstance(answer, api.Placed)
    assert answer.orders[0].order_id in repr(answer)
    with pytest.raises(AttributeError):
        answer.orders = ()  # type: ignore[misc]

"""Who may talk to the service: accounts, their passwords, and a client for each."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

from msgspec import Struct

from nonvoip_desktop.credentials import KeyringCredentials, SessionOnlyCredentials
from nonvoip_desktop.demo import DEMO_URL, DemoAccess, DemoFailed, DemoService
from nonvoip_desktop.domain.account import SERVICE_URL, Account, make_account
from nonvoip_desktop.errors import CredentialsUnavailable
from nonvoip_desktop.redact import register_secret

if TYPE_CHECKING:
    from collections.abc import Callable

    from nonvoip_desktop.core.ports import Credentials, Service

log = logging.getLogger(__name__)


class Proxy(Struct, frozen=True):
    """A proxy's address, or that none is used; neither means what the system says."""

    address: str | None = None
    direct: bool = False


class Access:
    """Passwords stay in here and in the client; everyone else knows accounts only.

    With a ``demo`` the accounts are the demo's, and the system keyring is never
    touched.
    """

    def __init__(self, base_url: str | None, demo: DemoService | None) -> None:
        self._base_url = base_url or SERVICE_URL
        self._demo = demo
        self.session_only = SessionOnlyCredentials()
        self.lasting: Credentials = self.session_only if demo else KeyringCredentials()
        self._kept: set[Account] = set()
        self._proxy = Proxy()
        self._demo_access: asyncio.Future[DemoAccess] | None = None

    def start_demo(self) -> None:
        """Start the demo service; ``demo_access`` waits for it."""
        if self._demo is not None:
            self._demo_access = asyncio.ensure_future(self._demo.start())

    async def demo_access(self) -> DemoAccess | None:
        """Where the demo service is, ``None`` outside demo mode or if it does not start."""
        if self._demo_access is None:
            return None
        try:
            return await asyncio.shield(self._demo_access)
        except DemoFailed as error:
            log.warning("%s", error)
            return None

    async def watch_demo(self, tell: Callable[[DemoAccess | None], None]) -> None:
        """Tell where the demo service is, then bring it back whenever it has ended."""
        access = await self.demo_access()
        tell(access)
        if access is not None and self._demo is not None:
            await self._demo.watch()

    def account(self, email: str) -> Account:
        """The account of this email at the service that this program talks to."""
        if self._demo is not None:
            return Account(DEMO_URL, email.strip().lower())
        return make_account(self._base_url, email)

    @property
    def is_demo(self) -> bool:
        """Whether the accounts are the demo's."""
        return self._demo is not None

    def is_kept(self, account: Account) -> bool:
        """Whether the password of this account was read from the keyring, or put into it."""
        return account in self._kept

    async def keep(self, account: Account) -> None:
        """Put the password of this session into the keyring. Raises ``CredentialsUnavailable``."""
        password = await self.session_only.load(account)
        if password is not None:
            await self.save_password(account, password)

    async def save_password(self, account: Account, password: str) -> None:
        """Put a password into the keyring. Raises ``CredentialsUnavailable``."""
        await self.lasting.save(account, password)
        self._kept.add(account)

    async def knows_password(self, account: Account) -> bool:
        """Whether the password of this account is at hand or in the keyring."""
        return await self._password(account) is not None

    async def open_service(self, account: Account) -> Service:
        """A client for an account whose password is known."""
        return await self._client(account, await self._password(account) or "")

    @property
    def proxy(self) -> Proxy:
        """How the network is reached."""
        return self._proxy

    def set_proxy(self, address: str | None, *, direct: bool) -> None:
        """Go by this proxy, by none, or as the system says; clients opened from now on do."""
        self._proxy = Proxy(address or None, direct)

    async def probe(self, account: Account) -> None:
        """Ask the service for the balance over a new connection. Raises ``ApiError``."""
        client = await self.open_service(account)
        try:
            await client.balance()
        finally:
            await client.aclose()

    async def verify(self, account: Account, password: str) -> None:
        """Ask the service whether it accepts this password. Raises ``ApiError``."""
        client = await self._client(account, password)
        try:
            await client.balance()
        finally:
            await client.aclose()

    async def forget(self, account: Account) -> None:
        """Forget the password everywhere. Raises ``CredentialsUnavailable``."""
        self._kept.discard(account)
        await self.session_only.forget(account)
        await self.lasting.forget(account)

    async def forget_all(self, account: Account) -> None:
        """Forget the password and the callback token. Raises ``CredentialsUnavailable``."""
        await self.forget(account)
        for place in (self.session_only, self.lasting):
            await place.forget_token(account)

    async def close(self) -> None:
        """End the demo service, if there is one."""
        if self._demo_access is not None and not self._demo_access.done():
            self._demo_access.cancel()
        if self._demo is not None:
            await self._demo.stop()

    async def _password(self, account: Account) -> str | None:
        password = await self.session_only.load(account)
        if password is None:
            access = await self.demo_access()
            if access is not None and access.account == account:
                password = access.password
        if password is None:
            try:
                password = await self.lasting.load(account)
            except CredentialsUnavailable as error:
                log.warning("The keyring cannot be read: %s", error.message)
            if password is not None and not self.is_demo:
                self._kept.add(account)
        return password

    async def _client(self, account: Account, password: str) -> Service:
        register_secret(password)
        access = await self.demo_access()
        base_url = account.base_url if access is None else access.base_url
        # The client and what it imports take tens of milliseconds: not on this thread.
        return await asyncio.get_running_loop().run_in_executor(
            None, _make_client, base_url, account.email, password, self._proxy
        )


def _make_client(base_url: str, email: str, password: str, proxy: Proxy) -> Service:
    from nonvoip_desktop.api import ClientConfig, NonVoipClient
    from nonvoip_desktop.api import Credentials as ApiCredentials

    config = ClientConfig(proxy=proxy.address, direct=proxy.direct)
    return NonVoipClient(ApiCredentials(email, password), base_url=base_url, config=config)

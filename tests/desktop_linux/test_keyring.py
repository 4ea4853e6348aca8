"""The password in a real keyring: stored by one run, found by the next."""

from __future__ import annotations

import signal

from tests.desktop_linux.conftest import Programs
from tests.helpers.linux_desktop import wait_for


def test_the_password_is_found_again_in_the_keyring(programs: Programs) -> None:
    programs.desktop.start_keyring()
    with programs.start(buy=[], remember=True) as first:
        first.told()
        assert first.end(signal.SIGTERM)[0] == 0
    programs.sandbox.reset()
    with programs.start() as second:
        programs.wait_for_window()
        # Nobody types anything: the service accepts what the keyring gave.
        wait_for("the balance is asked", lambda: programs.sandbox.count("balance", "success"))
        assert second.end(signal.SIGTERM)[0] == 0

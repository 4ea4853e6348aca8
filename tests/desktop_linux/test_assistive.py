"""The main job by names and roles alone, as a screen reader knows the program."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.desktop_linux.conftest import Programs
from tests.helpers import linux_desktop

CLIENT = Path(linux_desktop.__file__).with_name("assistive.py")
#: The system's Python: pyatspi comes with the distribution, not from PyPI.
PYTHON = "/usr/bin/python3"
LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")


def needs_assistive_technology() -> None:
    """Skip where the interface of screen readers is not installed; in CI that is a failure."""
    there = LAUNCHER.exists() and shutil.which(PYTHON) is not None
    if there:
        asked = subprocess.run([PYTHON, "-c", "import pyatspi"], capture_output=True, check=False)
        there = asked.returncode == 0
    if there:
        return
    words = "not installed: at-spi2-core, python3-pyatspi (apt-get install)"
    if os.environ.get("CI"):
        pytest.fail(f"{words}; .ci/run names the packages", pytrace=False)
    pytest.skip(words)


@pytest.mark.timeout(300)
def test_the_main_job_by_names_and_roles_alone(programs: Programs) -> None:
    needs_assistive_technology()
    desktop, sandbox = programs.desktop, programs.sandbox
    sandbox.product("Discord", price="1.20", on_order="price_change", asks=["1.70"], sms=[0])
    del desktop.env["NO_AT_BRIDGE"]
    desktop.start(str(LAUNCHER), "--launch-immediately")
    desktop.wait_for_name("org.a11y.Bus")
    desktop.env["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
    with programs.start():
        programs.wait_for_window()
        did = subprocess.run(
            [PYTHON, str(CLIENT), "demo@example.com", "demo"],
            env=desktop.env,
            capture_output=True,
            text=True,
            timeout=240,
            check=False,
        )
    assert did.returncode == 0, did.stdout + did.stderr
    # What a screen reader says of the row: the code, digit by digit.
    (order,) = sandbox.state()["orders"]
    pin = str(order["sms"][-1]["pin"])
    assert f"code {' '.join(pin)}" in did.stdout
    assert [str(charge["amount"]) for charge in sandbox.charges()] == ["1.70"]

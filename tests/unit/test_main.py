"""The command line: quick, strict about its options, and late with every import."""

from __future__ import annotations

import os
import subprocess
import sys
import types
from pathlib import Path

import pytest

from nonvoip_desktop import __version__
from nonvoip_desktop.main import main
from nonvoip_desktop.options import Options

ROOT = Path(__file__).resolve().parents[2]


class Asked:
    """Stands in for a module that is imported late, and notes what it was given."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, module: str, function: str) -> None:
        self.given: list[object] = []
        fake = types.ModuleType(module)
        setattr(fake, function, self)
        monkeypatch.setitem(sys.modules, module, fake)

    def __call__(self, *arguments: object) -> int:
        self.given.extend(arguments)
        return 42


@pytest.fixture
def app(monkeypatch: pytest.MonkeyPatch) -> Asked:
    return Asked(monkeypatch, "nonvoip_desktop.running", "run")


def test_without_options_the_app_opens(app: Asked) -> None:
    assert main([]) == 42
    assert app.given == [Options()]


def test_every_option_reaches_the_app(app: Asked) -> None:
    main(["--data-dir", "somewhere", "--base-url", "http://localhost:8080/manager/"])
    main(["--demo", "--demo-scenario", "quiet", "--demo-speed", "60"])
    main(["--hidden"])

    assert app.given == [
        Options(data_dir=Path("somewhere"), base_url="http://localhost:8080/manager"),
        Options(demo=True, demo_scenario="quiet", demo_speed=60.0),
        Options(hidden=True),
    ]


def test_a_later_start_is_told_of_the_same_data_and_service() -> None:
    assert Options(hidden=True).as_arguments() == []
    options = Options(data_dir=Path("somewhere"), base_url="http://localhost:8080/manager")
    assert options.as_arguments() == [
        *("--data-dir", str(Path("somewhere").absolute())),
        *("--base-url", "http://localhost:8080/manager"),
    ]


FIRST_LOOK = """
import sys
from nonvoip_desktop import app
names = ("jeepney", "PySide6.QtDBus", "nonvoip_desktop.presence", "nonvoip_desktop.ui.tray")
print(*(name for name in names if name in sys.modules))
"""


def test_nothing_of_tray_and_bus_is_imported_before_the_first_look() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", FIRST_LOOK], cwd=ROOT, capture_output=True, text=True, timeout=30
    )
    assert (ran.returncode, ran.stdout.strip()) == (0, "")


def test_the_tour_gets_its_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    tour = Asked(monkeypatch, "nonvoip_desktop.tour", "run_tour")
    assert main(["--demo", "--tour", "pictures"]) == 42
    assert tour.given == [Path("pictures")]


def test_the_self_test_runs_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    test = Asked(monkeypatch, "nonvoip_desktop.self_test", "run")
    assert main(["--self-test"]) == 42
    assert test.given == []


@pytest.mark.parametrize(
    ("command", "module"),
    [("sandbox", "nonvoip_desktop.sandbox.cli"), ("api-check", "nonvoip_desktop.api_check")],
)
def test_a_command_gets_the_rest_of_the_line(
    monkeypatch: pytest.MonkeyPatch, command: str, module: str
) -> None:
    asked = Asked(monkeypatch, module, "main")
    assert main([command, "--seed", "7", "--help"]) == 42
    assert asked.given == [["--seed", "7", "--help"]]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--tour", "x"], "--tour works only with --demo"),
        (["--demo-speed", "60"], "--demo-speed works only with --demo"),
        (["--demo-scenario", "x"], "--demo-scenario works only with --demo"),
        (["--demo", "--demo-speed", "0"], "must be a number from above 0"),
        (["--demo", "--demo-speed", "nan"], "must be a number from above 0"),
        (["--demo", "--demo-speed", "fast"], "must be a number from above 0"),
        (["--demo", "--base-url", "https://x"], "--demo has a service of its own"),
        (["--base-url", "http://example.com"], "use https://"),
        (["--base-url", "https://me:pw@example.com"], "must not hold a user"),
        (["--dem"], "unrecognized arguments"),
        (["sandbo"], "unrecognized arguments"),
    ],
)
def test_what_does_not_fit_together_is_refused(
    app: Asked, capsys: pytest.CaptureFixture[str], arguments: list[str], words: str
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    assert words in capsys.readouterr().err
    assert app.given == []


def test_the_version_and_the_help_are_printed(capsys: pytest.CaptureFixture[str]) -> None:
    for option in ("--version", "--help"):
        with pytest.raises(SystemExit) as ended:
            main([option])
        assert ended.value.code == 0
    out = capsys.readouterr().out
    assert f"nonvoip-desktop {__version__}\n" in out
    assert "sandbox" in out
    assert "--demo-speed" not in out


LIGHT = """
import sys
before = set(sys.modules)
from nonvoip_desktop.main import main
try:
    main(["--version"])
except SystemExit:
    pass
awake = {name for name, module in sys.modules.items() if type(module).__name__ != "Asleep"}
loaded = {name.partition(".")[0] for name in awake - before}
print(" ".join(sorted(loaded - set(sys.stdlib_module_names))))
print(*sorted(name for name in sys.modules if name in ("asyncio", "logging", "socket", "sqlite3")))
"""


def test_the_version_needs_nothing_but_the_standard_library() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", LIGHT], cwd=ROOT, capture_output=True, text=True, timeout=30
    )
    assert ran.stdout.splitlines() == [
        f"nonvoip-desktop {__version__}",
        "nonvoip_desktop",
        "",
    ], ran.stderr


def test_it_runs_as_a_module() -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "nonvoip_desktop", "--version"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=30,
    )
    assert (ran.returncode, ran.stdout) == (0, f"nonvoip-desktop {__version__}\n")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only there Qt aborts")
def test_without_a_display_it_says_so_in_one_line() -> None:
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    ran = subprocess.run(
        [sys.executable, "-m", "nonvoip_desktop", "--demo"],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=30,
    )
    assert ran.returncode == 2
    assert ran.stderr.startswith("nonvoip-desktop: There is no display")
    assert ran.stderr.count("\n") == 1


def test_a_refusal_without_stderr_does_not_break(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    assert main([]) == 2

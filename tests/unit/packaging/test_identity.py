"""What the packages say of the program and its publisher is the same everywhere."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from xml.etree import ElementTree

from nonvoip_desktop import __version__
from tests.helpers.scripts import PACKAGING, ROOT, load

documents = load("linux/documents")
version_info = load("windows/version_info")
WHO: dict[str, str] = documents.identity()
DESKTOP = (ROOT / "resources" / "linux" / "nonvoip-desktop.desktop").read_text()


def test_the_metainfo_has_the_publishers_id_and_this_release() -> None:
    file = ROOT / "resources" / "linux" / f"{WHO['APP_ID']}.metainfo.xml"
    root = ElementTree.parse(file).getroot()
    assert root.findtext("id") == WHO["APP_ID"]
    assert root.findtext("name") == WHO["NAME"]
    assert root.findtext("developer_name") == WHO["PUBLISHER"]
    assert root.findtext("url[@type='homepage']") == WHO["HOMEPAGE"]
    assert root.findtext("launchable") == "nonvoip-desktop.desktop"
    release = root.find("releases/release")
    assert release is not None
    assert release.get("version") == __version__


def test_the_desktop_entry_starts_the_program() -> None:
    assert f"\nName={WHO['NAME']}\n" in DESKTOP
    assert "\nExec=nonvoip-desktop\n" in DESKTOP
    assert "\nIcon=nonvoip-desktop\n" in DESKTOP


def test_windows_shows_the_publisher_and_the_version() -> None:
    text = version_info.text(version_info.version())
    assert f"StringStruct('CompanyName', '{WHO['PUBLISHER']}')" in text
    assert f"StringStruct('ProductVersion', '{__version__}')" in text
    assert version_info.numbers("1.2.3rc1") == (1, 2, 3, 0)
    compile(text, "version-info.txt", "eval")  # PyInstaller reads it as Python


CHANGES = """\
# Changelog

## [Unreleased]

### Added

- Something to come.

## [0.2.0] - 2026-12-01

### Fixed

- A mistake that needed
  two lines.
- Another.

## [0.1.0] - Unreleased

- The first.
"""


def test_debians_changelog_has_each_release_with_its_points() -> None:
    told = documents.changelog(CHANGES, WHO, datetime(2026, 11, 25, tzinfo=UTC))
    first, second = re.split(r"(?m)^(?=nonvoip-desktop \()", told)[1:]
    assert first.startswith("nonvoip-desktop (0.2.0) unstable; urgency=medium\n")
    assert "  * A mistake that needed two lines.\n  * Another.\n" in first
    assert f"\n -- {WHO['MAINTAINER']}  Tue, 01 Dec 2026 00:00:00 +0000\n" in first
    assert "to come" not in told
    assert second.startswith("nonvoip-desktop (0.1.0)")
    assert "Wed, 25 Nov 2026" in second


def test_debians_copyright_file_names_every_part_and_the_common_texts() -> None:
    parts = [{"name": "Qt", "version": "6.11", "licence": "LGPL-3.0-only"}]
    told = documents.copyright_file(parts, (ROOT / "LICENSE").read_text(), WHO)
    assert told.startswith("Format: https://www.debian.org/doc/packaging-manuals/")
    assert f"\nCopyright: 2026 {WHO['PUBLISHER']}\nLicense: Expat\n" in told
    assert "\n  Qt 6.11: LGPL-3.0-only\n" in told
    assert "/usr/share/common-licenses/LGPL-3 " in told
    assert "\nLicense: Expat\n Permission is hereby granted" in told
    # A line that begins at the margin begins a field.
    for line in told.splitlines():
        assert not line or line[0] == " " or re.match(r"[A-Z][a-z]+(-[A-Z][a-z]+)?:", line), line


def test_the_debian_package_asks_for_what_the_build_found() -> None:
    control = (PACKAGING / "linux" / "control").read_text()
    assert "Depends: libc6 (>= @GLIBC@)," in control
    assert set(re.findall(r"@(\w+)@", control)) == {
        *("VERSION", "ARCHITECTURE", "SIZE", "GLIBC", "MAINTAINER", "HOMEPAGE")
    }

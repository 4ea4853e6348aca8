"""Linux: a desktop entry in the folder of the Desktop Application Autostart Specification."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

NAME = "nonvoip-desktop.desktop"
#: Inside double quotes these have a meaning of their own (Desktop Entry Specification, 'Exec').
_QUOTED = '"`$\\'
_TEXT = """\
[Desktop Entry]
Type=Application
Version=1.4
Name=NonVoip Desktop
Comment=Waits for codes in the tray
Exec={command}
Icon=nonvoip-desktop
Terminal=false
StartupNotify=false
X-GNOME-Autostart-enabled=true
"""


class DesktopEntry:
    """Satisfies ``entry.Entry`` by one file in ``folder``."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / NAME

    def command(self) -> Sequence[str] | None:
        """What the file starts; ``None`` without one, or if the desktop has switched it off."""
        try:
            lines = self._file.read_text(encoding="utf-8").splitlines()
        except FileNotFoundError:
            return None
        except UnicodeDecodeError as error:
            raise OSError(f"{self._file} cannot be read") from error
        keys = dict(line.split("=", 1) for line in lines if "=" in line)
        if keys.get("Hidden") == "true" or keys.get("X-GNOME-Autostart-enabled") == "false":
            return None
        return split(keys.get("Exec", ""))

    def enable(self, command: Sequence[str]) -> None:
        """Write the file."""
        self._file.parent.mkdir(parents=True, exist_ok=True)
        text = _TEXT.format(command=" ".join(map(quoted, command)))
        self._file.write_text(text, encoding="utf-8")

    def disable(self) -> None:
        """Take the file away."""
        self._file.unlink(missing_ok=True)


def quoted(argument: str) -> str:
    """An argument as ``Exec`` wants it: quoted, and escaped twice as a string of the file is."""
    inside = "".join(f"\\{char}" if char in _QUOTED else char for char in argument)
    return f'"{inside}"'.replace("\\", "\\\\").replace("%", "%%").replace("\n", "\\n")


def split(text: str) -> list[str]:
    """The arguments of an ``Exec`` line as this program writes it."""
    text = text.replace("\\n", "\n").replace("%%", "%").replace("\\\\", "\\")
    found: list[str] = []
    word, inside, escaped = "", False, False
    for char in text:
        if escaped:
            word, escaped = word + char, False
        elif char == "\\" and inside:
            escaped = True
        elif char == '"':
            inside = not inside
            if not inside:
                found.append(word)
                word = ""
        elif inside or char != " ":
            word += char
        elif word:
            found.append(word)
            word = ""
    return [*found, word] if word else found

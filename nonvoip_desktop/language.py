"""Translates the texts that are made where no window is known: core, the store, the settings.

These rooms know no Qt. The program tells, once and at each change of language, how texts are
translated; the API client alone, and tests, speak English. The names ``translate`` and
``QT_TRANSLATE_NOOP`` are those that Qt's lupdate looks for in the sources.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable


class Translate(Protocol):
    """How a text is translated: ``number`` chooses its plural form and replaces ``%n``,

    or ``%Ln`` with its thousands separated.
    """

    def __call__(
        self, context: str, text: str, disambiguation: str | None = None, number: int = -1, /
    ) -> str: ...


def _english(context: str, text: str, disambiguation: str | None = None, number: int = -1) -> str:
    if number < 0:
        return text
    text = text.replace("%Ln", f"{number:,}").replace("%n", str(number))
    return text.replace("(s)", "" if number == 1 else "s")


_now: Translate = _english


def translate(context: str, text: str, disambiguation: str | None = None, number: int = -1) -> str:
    """The text in the person's language; placeholders in braces are left for ``format``."""
    return _now(context, text, disambiguation, number)


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 lupdate's name
    """Marks a text that is translated later, where it is shown: ``translate(context, text)``."""
    return text


def speak(translation: Translate | None) -> Callable[[], None]:
    """From now on translate by this, or speak English; returns how to go back."""
    global _now
    before, _now = _now, translation or _english

    def back() -> None:
        global _now
        _now = before

    return back

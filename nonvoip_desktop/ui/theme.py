"""The look: every colour, space and radius as a named token, light and dark."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one theme; each is a ``#rrggbb`` text."""

    name: str
    background: str
    surface: str
    raised: str
    line: str
    text: str
    dim: str
    accent: str
    on_accent: str
    accent_tint: str
    good: str
    good_tint: str
    warning: str
    warning_tint: str
    bad: str
    bad_tint: str


LIGHT = Tokens(
    name="light",
    background="#f5f6f8",
    surface="#ffffff",
    raised="#ffffff",
    line="#e2e5ea",
    text="#151a21",
    dim="#5b6574",
    accent="#2563eb",
    on_accent="#ffffff",
    accent_tint="#e9f0fe",
    good="#157347",
    good_tint="#e3f4ea",
    warning="#a8560a",
    warning_tint="#fdf1e0",
    bad="#b42332",
    bad_tint="#fdeaec",
)

DARK = Tokens(
    name="dark",
    background="#13161b",
    surface="#1a1e25",
    raised="#20252d",
    line="#2c323c",
    text="#e9ecf1",
    dim="#9aa5b4",
    accent="#6ea0ff",
    on_accent="#0c1526",
    accent_tint="#1d2b47",
    good="#5bd095",
    good_tint="#16322a",
    warning="#f2b35b",
    warning_tint="#352a18",
    bad="#ff8089",
    bad_tint="#3a1e24",
)

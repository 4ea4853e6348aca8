#!/usr/bin/env python3
"""Hands texts to a translator and takes them back. packaging/translating.md says how.

Usage: fill_translations.py dump LANGUAGE [FILE]   what is not translated, as JSON
       fill_translations.py fill LANGUAGE FILE     puts what FILE translates into the .ts file
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "translations"
#: The plural forms of each language in Qt's order, by an example for each.
FORMS = {
    "en": ("1", "2"),
    "de": ("1", "2"),
    "es": ("1", "2"),
    "fr": ("0, 1", "2"),
    "pt_BR": ("0, 1", "2"),
    "ru": ("1, 21", "2, 3, 4, 22", "0, 5, 11, 25"),
    "zh_CN": ("any",),
    "ar": ("0", "1", "2", "3 to 10, 103", "11 to 99, 111", "100 to 102, 200"),
}
_PLACE = re.compile(r"\{[^{}]*\}|%L?n")


def placeholders(text: str) -> list[str]:
    """The placeholders of a text, each as often as it stands there; %Ln counts as %n."""
    return sorted(place.replace("%L", "%") for place in _PLACE.findall(text))


def trouble(source: str, translation: str | list[str]) -> str:
    """What is wrong with a translation; empty if nothing can be seen."""
    forms = translation if isinstance(translation, list) else [translation]
    wanted = placeholders(source)
    for form in forms:
        if not form.strip():
            return "is empty"
        found = placeholders(form)
        # A form for one or two may say the number in a word.
        in_words = isinstance(translation, list) and sorted([*found, "%n"]) == wanted
        if found != wanted and not in_words:
            return f"has {found} in place of {wanted}"
        if form.endswith("…") != source.endswith("…"):
            return "ends with … where the other does not"
    return ""


def messages(root: ElementTree.Element) -> Iterator[tuple[str, ElementTree.Element]]:
    """Each message with its context."""
    for context in root.iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name", ""), message


def entry(message: ElementTree.Element) -> tuple[str, str]:
    """Source and comment of a message."""
    return message.findtext("source", ""), message.findtext("comment", "")


def dump(language: str) -> list[dict[str, Any]]:
    """Each text that is not translated, once, with the contexts where it stands."""
    root = ElementTree.parse(FOLDER / f"nonvoip_{language}.ts").getroot()  # noqa: S314 our own
    found: dict[tuple[str, str, bool], dict[str, Any]] = {}
    for context, message in messages(root):
        translation = message.find("translation")
        if translation is None or translation.get("type") != "unfinished":
            continue
        source, comment = entry(message)
        plural = message.get("numerus") == "yes"
        one = found.setdefault((source, comment, plural), {"source": source, "contexts": []})
        if context not in one["contexts"]:
            one["contexts"].append(context)
        if comment:
            one["comment"] = comment
        if plural:
            one["forms for"] = list(FORMS[language])
        one["translation"] = [""] * len(FORMS[language]) if plural else ""
    return list(found.values())


def fill(language: str, given: list[dict[str, Any]]) -> list[str]:
    """Put translations in; returns what was not taken, and why.

    An entry without ``contexts`` holds for all that have none of their own.
    """
    path = FOLDER / f"nonvoip_{language}.ts"
    root = ElementTree.parse(path).getroot()  # noqa: S314 our own
    own: dict[tuple[str, str, str], str | list[str]] = {}
    wrong = []
    for one in given:
        source, comment = one["source"], one.get("comment", "")
        why = trouble(source, one["translation"])
        if why:
            wrong.append(f"{source!r}: {one['translation']!r} {why}")
            continue
        for context in one.get("contexts") or [""]:
            own[context, source, comment] = one["translation"]
    for context, message in messages(root):
        source, comment = entry(message)
        text = own.get((context, source, comment), own.get(("", source, comment)))
        translation = message.find("translation")
        if text is None or translation is None:
            continue
        plural = message.get("numerus") == "yes"
        if plural != isinstance(text, list) or (plural and len(text) != len(FORMS[language])):
            wrong.append(f"{source!r}: needs {len(FORMS[language]) if plural else 1} form(s)")
            continue
        translation.attrib.pop("type", None)
        if plural:
            for form, words in zip(translation.iter("numerusform"), text, strict=True):
                form.text = words
        else:
            translation.text = str(text)
    path.write_text(
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
        + ElementTree.tostring(root, encoding="unicode")
        + "\n",
        encoding="utf-8",
    )
    return wrong


def main(arguments: list[str]) -> int:
    """Dump or fill; 1 if something was not taken."""
    match arguments:
        case ["dump", language, *file]:
            text = json.dumps(dump(language), ensure_ascii=False, indent=1)
            if file:
                Path(file[0]).write_text(text + "\n", encoding="utf-8")
            else:
                print(text)
            return 0
        case ["fill", language, file]:
            wrong = fill(language, json.loads(Path(file).read_text(encoding="utf-8")))
            print("\n".join(wrong) or "Everything was taken; now: make translations")
            return 1 if wrong else 0
    print(__doc__)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Every text in every language: there, finished, with its placeholders, and up to date."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any
from xml.etree import ElementTree

import pytest

from nonvoip_desktop.desktop.languages import LANGUAGES
from tests.helpers.scripts import load

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "translations"
OTHERS = [code for code in LANGUAGES if code != "en"]


@pytest.fixture
def filling() -> ModuleType:
    return load("fill_translations")


@pytest.fixture
def gathering() -> ModuleType:
    return load("gather_texts")


def messages(code: str) -> list[ElementTree.Element]:
    return list(ElementTree.parse(FOLDER / f"nonvoip_{code}.ts").getroot().iter("message"))


def forms(message: ElementTree.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    plural = [form.text or "" for form in translation.iter("numerusform")]
    return plural or [translation.text or ""]


def state(message: ElementTree.Element) -> str:
    """Empty for what is finished, else 'unfinished' or 'obsolete'."""
    translation = message.find("translation")
    return "" if translation is None else translation.get("type", "")


@pytest.mark.skipif(sys.platform == "win32", reason="the script is one for a Unix shell")
def test_the_files_are_up_to_date_with_the_sources() -> None:
    done = subprocess.run(
        [ROOT / "packaging" / "translations.sh", "--check"],
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_text_is_translated_and_finished(code: str) -> None:
    unfinished = [
        message.findtext("source", "")
        for message in messages(code)
        if state(message) or not all(form.strip() for form in forms(message))
    ]
    assert unfinished == []


@pytest.mark.parametrize("code", OTHERS)
def test_no_language_has_fewer_texts_than_another(code: str) -> None:
    assert len(messages(code)) == len(messages("de")) > 900


@pytest.mark.parametrize("code", LANGUAGES)
def test_placeholders_and_plural_forms_are_those_of_the_text(
    code: str, filling: ModuleType
) -> None:
    wrong = []
    for message in messages(code):
        source = message.findtext("source", "")
        translated: Any = forms(message)
        plural = message.get("numerus") == "yes"
        if plural and len(translated) != len(filling.FORMS[code]):
            wrong.append(f"{source}: {len(translated)} forms")
        why = filling.trouble(source, translated if plural else translated[0])
        if why:
            wrong.append(f"{source}: {translated} {why}")
    assert wrong == []


@pytest.mark.parametrize("code", OTHERS)
def test_menu_entries_keep_one_key(code: str) -> None:
    def keys(text: str) -> int:
        return text.replace("&&", "").count("&")

    wrong = [
        forms(message)
        for message in messages(code)
        if {keys(form) for form in forms(message)} != {keys(message.findtext("source", ""))}
    ]
    assert wrong == []


@pytest.mark.parametrize(
    ("translation", "wrong"),
    [
        ("{service} ist ausverkauft", ""),
        ("Dienst ist ausverkauft", "has"),
        ("{dienst} ist ausverkauft", "has"),
        ("{service} {service} ist ausverkauft", "has"),
        ("  ", "is empty"),
        ("{service} ist ausverkauft…", "ends"),
    ],
)
def test_a_translation_that_lost_something_is_found(
    translation: str, wrong: str, filling: ModuleType
) -> None:
    found = filling.trouble("{service} is sold out", translation)
    assert found.startswith(wrong) if wrong else found == ""


def test_a_plural_form_may_say_its_number_in_a_word(filling: ModuleType) -> None:
    assert filling.trouble("%Ln order(s) of {year}", ["Eine von {year}", "%Ln von {year}"]) == ""
    assert filling.trouble("%Ln order(s) of {year}", ["Eine", "%Ln von {year}"]) != ""
    assert filling.trouble("%n day(s)", "Ein Tag") != ""


def test_texts_are_gathered_as_they_are_meant(gathering: ModuleType, tmp_path: Path) -> None:
    package = tmp_path / "package"
    package.mkdir()
    (package / "a.py").write_text(
        "class Window:\n"
        "    def build(self):\n"
        '        self.tr("Buy")\n'
        '        self.tr("%n left", "", some.number)\n'
        'translate("Words", "One " "sentence", None, len(x))\n'
        'MARKED = QT_TRANSLATE_NOOP("Words", "Later")\n'
        'translate("Words", MARKED)\n'
    )
    assert [text[:4] for text in gathering.texts(package)] == [
        ("Window", "Buy", "", False),
        ("Window", "%n left", "", True),
        ("Words", "One sentence", "", True),
        ("Words", "Later", "", False),
    ]


@pytest.mark.parametrize(
    "source",
    ['translate("Words", f"{n} orders")', 'translate("Words", "a" + b)', "self.tr(text)"],
)
def test_a_text_that_is_put_together_is_refused(
    source: str, gathering: ModuleType, tmp_path: Path
) -> None:
    (tmp_path / "a.py").write_text(source)
    with pytest.raises(gathering.NotLiteral, match=r"a\.py:1"):
        list(gathering.texts(tmp_path))


def test_what_was_dumped_can_be_filled_in(
    filling: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "nonvoip_de.ts").write_text(
        '<TS version="2.1" language="de"><context><name>A</name>'
        '<message><source>Buy &amp; go</source><translation type="unfinished"/></message>'
        '<message numerus="yes"><source>%n left</source><translation type="unfinished">'
        "<numerusform/><numerusform/></translation></message>"
        "</context><context><name>B</name><message><source>Buy &amp; go</source>"
        '<translation type="unfinished"/></message></context></TS>'
    )
    monkeypatch.setattr(filling, "FOLDER", tmp_path)
    todo = filling.dump("de")
    assert [one["contexts"] for one in todo] == [["A", "B"], ["A"]]
    todo[0]["translation"] = "Kaufen & los"
    todo[1]["translation"] = ["einer übrig", "%n übrig"]
    assert filling.fill("de", json.loads(json.dumps(todo))) == []
    assert filling.dump("de") == []
    assert "Kaufen &amp; los" in (tmp_path / "nonvoip_de.ts").read_text(encoding="utf-8")
    assert filling.fill("de", [{"source": "Buy & go", "translation": ""}]) != []

#!/usr/bin/env python3
"""Writes the SBOM (CycloneDX 1.6, JSON) of a bundle from the list of libraries that it carries.

Usage: sbom.py LIBRARIES FILE (libraries.json of the bundle). Run by the bundle's environment. The
same bundle gives the same file: its time is SOURCE_DATE_EPOCH, its number comes of its content.
"""

from __future__ import annotations

import json
import os
import re
import sys
import uuid
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from cyclonedx.contrib.license.exceptions import InvalidLicenseExpressionException
from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import ExternalReference, ExternalReferenceType, XsUri
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL
from packaging.licenses import InvalidLicenseExpression, canonicalize_license_expression

ROOT = Path(__file__).resolve().parents[1]


def component(row: dict[str, Any], terms: LicenseFactory) -> Component:
    """One library; a licence that SPDX does not know is given by its words."""
    try:
        licence: Any = terms.make_with_expression(canonicalize_license_expression(row["licence"]))
    except (InvalidLicenseExpression, InvalidLicenseExpressionException):
        licence = terms.make_with_name(row["licence"])
    page = ExternalReference(type=ExternalReferenceType.WEBSITE, url=XsUri(row["home"]))
    return Component(
        type=ComponentType.LIBRARY,
        name=row["name"],
        version=row["version"] or None,
        licenses=[licence],
        purl=PackageURL.from_string(row["purl"]) if row["purl"] else None,
        bom_ref=f"{row['name']}@{row['version']}",
        external_references=[page] if row["home"] else [],
    )


def sbom(told: str, version: str, when: datetime) -> str:
    """The SBOM of the list ``told``."""
    terms = LicenseFactory()
    bom = Bom(serial_number=uuid.uuid5(uuid.NAMESPACE_URL, f"nonvoip-desktop {version}\n{told}"))
    bom.metadata.timestamp = when
    bom.metadata.component = Component(
        type=ComponentType.APPLICATION,
        name="nonvoip-desktop",
        version=version,
        licenses=[terms.make_with_expression("MIT")],
        bom_ref="nonvoip-desktop",
    )
    for row in json.loads(told)["libraries"]:
        bom.components.add(component(row, terms))
    bom.register_dependency(bom.metadata.component, bom.components)
    return JsonV1Dot6(bom).output_as_string(indent=1) + "\n"


def main(arguments: list[str]) -> int:
    """Write it; 1 if it is not what the standard asks for."""
    libraries, file = map(Path, arguments)
    text = (ROOT / "nonvoip_desktop" / "__init__.py").read_text(encoding="utf-8")
    version = re.search(r'(?m)^__version__ = "(.+)"$', text)
    assert version is not None
    when = datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), UTC)
    told = sbom(libraries.read_text(encoding="utf-8"), version[1], when)
    wrong = JsonStrictValidator(SchemaVersion.V1_6).validate_str(told)
    if wrong is not None:
        print(f"Not a valid SBOM: {wrong}", file=sys.stderr)
        return 1
    file.write_text(told, encoding="utf-8", newline="\n")
    print(f"{file}: {len(json.loads(told)['components'])} components")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

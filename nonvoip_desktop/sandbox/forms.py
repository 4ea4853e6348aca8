"""Reading a request's body: JSON, URL-encoded and multipart forms (guide, 'Request Format')."""

from __future__ import annotations

import email.message
import email.parser
import email.policy
import json
from decimal import Decimal
from typing import Any
from urllib.parse import parse_qsl


class Unreadable(Exception):
    """The body is not what its content type says, or not an object."""


def read_form(content_type: str, body: bytes) -> dict[str, Any]:
    """The fields of a request. Numbers with a fraction become ``Decimal``, never float."""
    kind = content_type.partition(";")[0].strip().lower()
    try:
        if kind == "application/x-www-form-urlencoded":
            return _without_brackets(parse_qsl(body.decode(), keep_blank_values=True))
        if kind == "multipart/form-data":
            return _without_brackets(_parts(content_type, body))
        # Anything else is taken for JSON: many clients forget the header.
        fields = json.loads(body, parse_float=Decimal) if body.strip() else {}
    except (ValueError, RecursionError, LookupError) as problem:
        raise Unreadable("The request body could not be read.") from problem
    if not isinstance(fields, dict):
        raise Unreadable("The request body must be an object.")
    return fields


def _parts(content_type: str, body: bytes) -> list[tuple[str, str]]:
    head = f"Content-Type: {content_type}\r\nMIME-Version: 1.0\r\n\r\n".encode()
    message = email.parser.BytesParser(policy=email.policy.HTTP).parsebytes(head + body)
    if not message.is_multipart():
        raise ValueError("no parts")
    fields = []
    for part in message.iter_parts():
        name = part.get_param("name", header="content-disposition")
        content = part.get_payload(decode=True)
        if isinstance(name, str) and isinstance(content, bytes):
            fields.append((name, content.decode()))
    return fields


def _without_brackets(pairs: list[tuple[str, str]]) -> dict[str, Any]:
    """Repeated names and names such as ``product_ids[]`` make a list."""
    fields: dict[str, Any] = {}
    for name, value in pairs:
        key = name.removesuffix("[]")
        if key != name or key in fields:
            present = fields.get(key, [])
            fields[key] = [*(present if isinstance(present, list) else [present]), value]
        else:
            fields[key] = value
    return fields

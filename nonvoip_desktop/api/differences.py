"""What differs between an OpenAPI document and this program's reading of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nonvoip_desktop.api.endpoints import FIELDS, Endpoint

if TYPE_CHECKING:
    from collections.abc import Iterator, Set

_DEEPEST = 12
_METHODS = ("get", "put", "post", "delete", "patch", "head", "options")


def differences(document: object) -> list[str]:
    """One line for each difference: ``+`` only the document has it, ``-`` only this program.

    Raises ``ValueError`` for what is no OpenAPI document.
    """
    if not isinstance(document, dict) or not isinstance(document.get("paths"), dict):
        raise ValueError("It is not an OpenAPI document.")
    operations = dict(_operations(document))
    known = {("POST", endpoint.path): endpoint for endpoint in Endpoint}
    lines = [
        f"- {method} {path}: the document does not have it"
        for method, path in known
        if (method, path) not in operations
    ]
    for (method, path), operation in sorted(operations.items()):
        where = f"{method} {_shown(path)}"
        endpoint = known.get((method, path))
        if endpoint is None:
            lines.append(f"+ {where}: this program does not know it")
            continue
        fields = FIELDS[endpoint]
        request = _names(document, operation.get("requestBody"))
        answers = _names(document, _successes(operation.get("responses")))
        lines += _compared(where, "request", request, fields.requests)
        lines += _compared(where, "answer", answers, fields.answers)
    return lines


def version_of(document: object) -> str:
    """The version that the document gives itself, perhaps empty."""
    info = document.get("info") if isinstance(document, dict) else None
    return _shown(info.get("version", "")) if isinstance(info, dict) else ""


def _operations(document: dict[str, object]) -> Iterator[tuple[tuple[str, str], dict[str, object]]]:
    paths = document["paths"]
    for path, item in paths.items() if isinstance(paths, dict) else ():
        # The server's own path may be part of it: /manager/api/balance.
        start = path.find("/api/")
        for method in _METHODS:
            operation = item.get(method) if isinstance(item, dict) else None
            if isinstance(operation, dict):
                yield (method.upper(), path[max(start, 0) :].rstrip("/")), operation


def _successes(responses: object) -> object:
    if not isinstance(responses, dict):
        return None
    return [answer for status, answer in responses.items() if str(status)[:1] in "2d"]


def _compared(where: str, what: str, theirs: set[str], ours: frozenset[str]) -> list[str]:
    if not theirs:
        return [f"- {where}: the document names no {what} fields"]
    return [
        *(
            f"+ {where}: {what} field {_shown(name)} is not used here"
            for name in _only(theirs, ours)
        ),
        *(f"- {where}: {what} field {name} is not in the document" for name in _only(ours, theirs)),
    ]


def _only(these: Set[str], those: Set[str]) -> list[str]:
    return sorted(these - those)


def _names(document: dict[str, object], value: object) -> set[str]:
    """The names of all properties of the schemas below ``value``."""
    found: set[str] = set()
    _collect(document, value, found, frozenset(), 0)
    return found


def _collect(
    document: dict[str, object],
    value: object,
    found: set[str],
    passed: frozenset[str],
    depth: int,
) -> None:
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for inner in value:
            _collect(document, inner, found, passed, depth + 1)
    elif isinstance(value, dict):
        reference = value.get("$ref")
        if isinstance(reference, str):
            if reference not in passed:
                target = _target(document, reference)
                _collect(document, target, found, passed | {reference}, depth + 1)
            return
        properties = value.get("properties")
        if isinstance(properties, dict):
            found.update(str(name) for name in properties)
            for inner in properties.values():
                _collect(document, inner, found, passed, depth + 1)
        for key, inner in value.items():
            # Examples hold answers and no schemas; headers are compared by nobody.
            if key not in ("properties", "example", "examples", "headers", "default", "enum"):
                _collect(document, inner, found, passed, depth + 1)


def _target(document: dict[str, object], reference: str) -> object:
    found: object = document
    for part in reference.removeprefix("#/").split("/"):
        found = found.get(part.replace("~1", "/")) if isinstance(found, dict) else None
    return found


def _shown(text: object) -> str:
    """A name from outside, fit for one line of a terminal."""
    return "".join(char for char in str(text) if char.isprintable())[:80]

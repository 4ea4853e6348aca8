"""Values that our OpenAPI document allows, made at random."""

from __future__ import annotations

import string
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

import yaml

DOCUMENT: dict[str, Any] = yaml.safe_load(
    Path(__file__).with_name("openapi.yaml").read_text(encoding="utf-8")
)

_LETTERS = string.ascii_letters + string.digits + " .,:;-_'\"\\/<>&äß€字🙂"


def made(schema: dict[str, Any], rng: Random) -> Any:
    """A value that fits ``schema``, as far as our document uses the language."""
    schema = resolved(schema)
    if "oneOf" in schema and schema.get("type") != "object":
        return made(rng.choice(schema["oneOf"]), rng)
    if "enum" in schema:
        return rng.choice(schema["enum"])
    match schema["type"]:
        case "object":
            return _object(schema, rng)
        case "array":
            count = rng.randint(schema.get("minItems", 0), schema.get("maxItems", 4))
            return [made(schema["items"], rng) for _ in range(count)]
        case "integer":
            return rng.randint(schema.get("minimum", 1), schema.get("maximum", 10**7))
        case "string" if "pattern" in schema:
            return _PATTERNS[schema["pattern"]](rng)
        case "string":
            return rng.choice("abcdefghijk") + "".join(rng.choices(_LETTERS, k=rng.randrange(30)))
    raise AssertionError(f"a schema that is not known here: {schema}")


def _object(schema: dict[str, Any], rng: Random) -> dict[str, Any]:
    if "properties" not in schema:
        keys = ["10-minutes", "1-day", "30-days", "3-days", "legacy", "another"]
        chosen = rng.sample(keys, rng.randrange(4))
        return {key: made(schema["additionalProperties"], rng) for key in chosen}
    alternatives = [set(choice["required"]) for choice in schema.get("oneOf", ())]
    needed = {*schema.get("required", ()), *(rng.choice(alternatives) if alternatives else ())}
    optional = set(schema["properties"]) - needed - set().union(*alternatives)
    needed |= {name for name in sorted(optional) if rng.random() < 0.5}
    return {
        name: made(inner, rng) for name, inner in schema["properties"].items() if name in needed
    }


def _digits(rng: Random) -> str:
    return rng.choice("123456789") + "".join(rng.choices(string.digits, k=10))


#: The patterns of the document, by hand: what fits them and means something.
_PATTERNS = {
    r"^[0-9]+\.[0-9]{2}$": lambda rng: f"{rng.randrange(10**5)}.{rng.randrange(100):02}",
    r"^[0-9]*$": lambda rng: rng.choice(("", _digits(rng))),
    r"^[0-9]+$": _digits,
    "^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}$": lambda rng: (
        datetime(2026, 6, 6, tzinfo=UTC) + timedelta(seconds=rng.randrange(10**9))
    ).strftime("%Y-%m-%d %H:%M:%S"),
}


def resolved(schema: dict[str, Any]) -> dict[str, Any]:
    """The schema that a ``$ref`` points at."""
    while "$ref" in schema:
        found: Any = DOCUMENT
        for part in schema["$ref"].removeprefix("#/").split("/"):
            found = found[part]
        schema = found
    return schema


def answer_schema(path: str) -> dict[str, Any]:
    """What a call answers with HTTP 200."""
    answer = DOCUMENT["paths"][path]["post"]["responses"]["200"]
    schema: dict[str, Any] = answer["content"]["application/json"]["schema"]
    return schema

#!/bin/sh
# Pins every package with its hashes, for Python 3.11 to 3.13 on Linux, Windows and macOS.
# Further arguments go to uv: `packaging/lock.sh --upgrade-package httpx`.
set -eu
cd "$(dirname "$0")/.."
PATH=$PWD/.venv/bin:$PATH
command -v uv >/dev/null || {
    echo "uv is needed: .venv/bin/python -m pip install uv" >&2
    exit 1
}
pin() {
    uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
        --no-emit-index-url --no-emit-find-links --no-header --no-annotate "$@" pyproject.toml
}
[ "$#" -gt 0 ] || set -- --upgrade
pin --output-file requirements.txt "$@"
pin --extra dev --constraints requirements.txt --output-file requirements-dev.txt "$@"
pin --constraints requirements.txt --output-file requirements-bundle.txt "$@" packaging/bundle.in

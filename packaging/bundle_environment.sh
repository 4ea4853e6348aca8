#!/bin/sh
# Makes build/bundle-venv, which holds what the bundle is made of and by, and nothing of development.
# PYTHON=… chooses the interpreter; else it is that of .venv. Prints the environment's Python.
set -eu
cd "$(dirname "$0")/.."
venv=build/bundle-venv
if [ "${OS:-}" = Windows_NT ]; then python=$venv/Scripts/python.exe; else python=$venv/bin/python; fi
if [ -z "${PYTHON:-}" ]; then
    PYTHON=python3
    for made in .venv/bin/python .venv/Scripts/python.exe; do
        if [ -x "$made" ]; then PYTHON=$made; fi
    done
fi
wanted="$("$PYTHON" -V) $(cat requirements-bundle.txt packaging/bundle_environment.sh | cksum)"
if [ "$(cat "$venv/.set-up" 2>/dev/null || true)" != "$wanted" ]; then
    echo "Making $venv with $("$PYTHON" -V)" >&2
    rm -rf "$venv"
    "$PYTHON" -m venv --without-pip "$venv"
    "$PYTHON" -m pip --python "$python" install --quiet --disable-pip-version-check \
        --require-hashes -r requirements-bundle.txt >&2
    echo "$wanted" >"$venv/.set-up"
fi
echo "$python"

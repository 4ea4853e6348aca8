#!/bin/sh
# Makes .venv with the pinned packages and the project itself. Quick when nothing has changed.
# PYTHON=… chooses the interpreter; else it is the first suitable one that is found.
set -eu
cd "$(dirname "$0")/.."
venv=.venv
stamp=$venv/.set-up

suitable() {
    "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 14))' 2>/dev/null
}

# What the environment was made from; another content means to install again.
wanted=$(cat requirements-dev.txt pyproject.toml packaging/setup.sh | cksum)
if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$wanted" ] && suitable "$venv/bin/python"; then
    exit 0
fi

if ! suitable "$venv/bin/python"; then
    for python in ${PYTHON:-python3 python3.13 python3.12 python3.11}; do
        if suitable "$python"; then break; fi
        python=
    done
    if [ -z "$python" ]; then
        echo "No Python from 3.11 to 3.13 was found. On Debian or Ubuntu:" >&2
        echo "    sudo apt-get install --yes python3 python3-venv" >&2
        exit 1
    fi
    echo "Making $venv with $("$python" -V)"
    rm -rf "$venv"
    # Debian keeps ensurepip in a package of its own; the system's pip does as well.
    if "$python" -c 'import ensurepip' 2>/dev/null; then
        "$python" -m venv "$venv"
    elif "$python" -m pip --version >/dev/null 2>&1; then
        "$python" -m venv --without-pip "$venv"
        "$python" -m pip --python "$venv/bin/python" install --quiet pip
    elif [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        apt-get update -qq
        DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends \
            "$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')"
        "$python" -m venv "$venv"
    else
        echo "This Python has neither pip nor ensurepip. On Debian or Ubuntu:" >&2
        echo "    sudo apt-get install --yes python3-venv" >&2
        exit 1
    fi
fi

echo "Installing the pinned packages"
rm -f "$stamp"
export PIP_DISABLE_PIP_VERSION_CHECK=1
"$venv/bin/python" -m pip install --quiet --require-hashes -r requirements-dev.txt
# Without build isolation: the build backend is one of the pinned packages.
"$venv/bin/python" -m pip install --quiet --no-deps --no-build-isolation --editable .
echo "$wanted" >"$stamp"

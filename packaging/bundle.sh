#!/bin/sh
# Makes dist/nonvoip-desktop, the program with its own Python, in an environment of its own that
# holds nothing of development. PYTHON=… chooses the interpreter; else it is that of .venv.
set -eu
cd "$(dirname "$0")/.."
venv=build/bundle-venv
if [ -d "$venv/Scripts" ] || [ "${OS:-}" = Windows_NT ]; then bin=$venv/Scripts; else bin=$venv/bin; fi

if [ -z "${PYTHON:-}" ]; then
    if [ -x .venv/bin/python ]; then PYTHON=.venv/bin/python; else PYTHON=python3; fi
fi
wanted="$("$PYTHON" -V) $(cat requirements-bundle.txt packaging/bundle.sh | cksum)"
if [ "$(cat "$venv/.set-up" 2>/dev/null || true)" != "$wanted" ]; then
    echo "Making $venv with $("$PYTHON" -V)"
    rm -rf "$venv"
    "$PYTHON" -m venv --without-pip "$venv"
    "$PYTHON" -m pip --python "$bin/python" install --quiet --disable-pip-version-check \
        --require-hashes -r requirements-bundle.txt
    echo "$wanted" >"$venv/.set-up"
fi

# The same commit gives the same files: no chance in the order of sets, and the commit's time.
export PYTHONHASHSEED=0
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export SOURCE_DATE_EPOCH
"$bin/python" packaging/licences.py
"$bin/python" -m PyInstaller --noconfirm --clean --log-level WARN \
    --distpath dist --workpath build/pyinstaller packaging/nonvoip-desktop.spec
"$bin/python" packaging/report_bundle.py

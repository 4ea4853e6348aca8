#!/bin/sh
# Makes dist/nonvoip-desktop (macOS: dist/NonVoip Desktop.app), the program with its own Python.
# Fails if the bundle lacks a part, is too large, or names a folder of this machine.
# PYTHON=… chooses the interpreter (else that of .venv), DIST=… the folder.
set -eu
cd "$(dirname "$0")/.."
python=$(packaging/bundle_environment.sh)
dist=${DIST:-dist}

# The same commit gives the same files: no chance in the order of sets, and the commit's time.
export PYTHONHASHSEED=0
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export SOURCE_DATE_EPOCH
QT_QPA_PLATFORM=offscreen "$python" packaging/icons.py build/icons
"$python" packaging/windows/version_info.py build/version-info.txt
"$python" -m PyInstaller --noconfirm --clean --log-level WARN \
    --distpath "$dist" --workpath build/pyinstaller packaging/nonvoip-desktop.spec
bundle=$dist/nonvoip-desktop
if [ -d "$dist/NonVoip Desktop.app" ]; then bundle="$dist/NonVoip Desktop.app"; fi
"$python" packaging/clean_bundle.py "$bundle"
"$python" packaging/check_bundle.py "$bundle"
"$python" packaging/report_bundle.py "$bundle"

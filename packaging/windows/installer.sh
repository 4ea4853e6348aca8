#!/bin/sh
# Makes the installer and the portable .zip of a bundle for Windows, on any system with makensis.
# Usage: installer.sh [BUNDLE] [FOLDER] (dist/nonvoip-desktop, dist). They are signed, and the
# programs in them, where WINDOWS_CERTIFICATE names a .pfx file (WINDOWS_PASSWORD is its password;
# osslsigncode does it). PYTHON=… chooses the interpreter.
set -eu
bundle=$(cd "${1:-dist/nonvoip-desktop}" && pwd)
mkdir -p "${2:-dist}"
target=$(cd "${2:-dist}" && pwd)
cd "$(dirname "$0")/../.."
. packaging/identity.env
python=${PYTHON:-python3}
version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' nonvoip_desktop/__init__.py)
numbers=$(echo "$version" | sed 's/^\([0-9]*\.[0-9]*\.[0-9]*\).*/\1.0/')
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export SOURCE_DATE_EPOCH
build=$(pwd)/build/windows
icon=$(pwd)/${ICON:-build/icons/app.ico}
mkdir -p "$build"

sign() {
    [ -n "${WINDOWS_CERTIFICATE:-}" ] || return 0
    osslsigncode sign -pkcs12 "$WINDOWS_CERTIFICATE" -pass "${WINDOWS_PASSWORD:-}" -h sha256 \
        -n "$NAME" -i "$HOMEPAGE" ${TIMESTAMP_SERVER:+-ts "$TIMESTAMP_SERVER"} \
        -in "$1" -out "$1.signed"
    mv "$1.signed" "$1"
}

for program in "$bundle"/*.exe; do sign "$program"; done
"$python" packaging/windows/file_lists.py "$bundle" "$build"
output=$target/nonvoip-desktop-$version-windows-x64-setup.exe
makensis -V2 -WX -INPUTCHARSET UTF8 "-DVERSION=$version" "-DVERSION_NUMBERS=$numbers" \
    "-DOUTPUT=$output" "-DICON=$icon" "-DNAME=$NAME" "-DPUBLISHER=$PUBLISHER" \
    "-DHOMEPAGE=$HOMEPAGE" "-DFILES_IN=$build/files-in.nsh" "-DFILES_OUT=$build/files-out.nsh" \
    packaging/windows/installer.nsi
sign "$output"
"$python" packaging/windows/portable.py "$bundle" \
    "$target/nonvoip-desktop-$version-windows-x64.zip"
ls -l "$target"

#!/bin/bash
# Runs the installer under Wine with a small stand-in for the bundle, and looks at what it does.
# Usage: try_installer.sh (needs makensis, wine64 and Python). Prints a line for each thing proven.
# A bundle for Windows cannot be built here; its first real run is the release workflow's.
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'wineserver -k 2>/dev/null || true; rm -rf "$work"' EXIT
export WINEPREFIX=$work/prefix WINEDEBUG=-all WINEDLLOVERRIDES=mscoree,mshtml=
python=${PYTHON:-.venv/bin/python}
QT_QPA_PLATFORM=offscreen "$python" packaging/icons.py "$work/icons"

# A program that runs for a while, and a second release that has one file more and one less.
release() {
    local bundle=$work/$1/nonvoip-desktop
    mkdir -p "$bundle/_internal/resources/licences/texts" "$bundle/_internal/Ärger \$x"
    printf 'Unicode true\nTarget amd64-unicode\nName x\nOutFile "%s"\nRequestExecutionLevel user\nSilentInstall silent\nSection\nSleep 60000\nSectionEnd\n' \
        "$bundle/nonvoip-desktop.exe" >"$work/program.nsi"
    makensis -V1 "$work/program.nsi"
    cp "$bundle/nonvoip-desktop.exe" "$bundle/nonvoip-desktop-console.exe"
    echo "$1" >"$bundle/_internal/release.txt"
    echo "$1" >"$bundle/_internal/only-in-$1.txt"
    cp resources/licences/NOTICE.txt "$bundle/_internal/resources/licences/"
    cp resources/licences/texts/*.txt "$bundle/_internal/resources/licences/texts/"
    echo "$1" >"$bundle/_internal/Ärger \$x/ü.txt"
    cp -r "$work/icons" build/try-icons
    ICON=build/try-icons/app.ico PYTHON=$python packaging/windows/installer.sh "$bundle" "$work/$1" >/dev/null
    rm -rf build/try-icons
    mv "$work/$1"/*-setup.exe "$work/$1/setup.exe"
}
release first
release second
cp -r "$work/first" "$work/again" && rm "$work/again/setup.exe"
proven() { printf 'ok    %s\n' "$*"; }
wrong() { printf 'FAIL  %s\n' "$*"; exit 1; }

wineboot -i >/dev/null 2>&1
wineserver -w
drive=$WINEPREFIX/drive_c
user=$(ls "$drive/users" | grep -v Public | head -n 1)
local_data="$drive/users/$user/AppData/Local"
place="$local_data/Programs/NonVoip Desktop"
link="$drive/users/$user/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/NonVoip Desktop.lnk"
data="$local_data/nonvoip-desktop"
run() { wine "$@" >/dev/null 2>&1; }
registry() { wine reg query "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\$1" 2>/dev/null | tr -d '\r'; }
# Of wine's own making: what it writes while it starts is not the installer's.
state() { (cd "$drive" && find . -path ./windows -prune -o -type f -print | LC_ALL=C sort); }
state >"$work/before"

run "$work/first/setup.exe" /S || wrong "it installs"
wineserver -w
diff -r "$work/first/nonvoip-desktop" "$place" | grep -v ': uninstall.exe$' && wrong "every file is there"
proven "installs every file for one person: $(find "$place" -type f | wc -l)"
[ -e "$link" ] || wrong "start menu"; proven "an entry in the start menu"
registry 'Uninstall\nonvoip-desktop' | grep -q "DisplayVersion.*$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' nonvoip_desktop/__init__.py)" \
    || wrong "Apps has it"; proven "an entry among the installed apps"
registry Run | grep -q "NonVoip Desktop" && wrong "no start at sign-in unless asked for"
proven "no start at sign-in unless asked for"

mkdir -p "$data" && echo mine >"$data/orders.sqlite3"
echo mine >"$place/notes of mine.txt"
run "$work/second/setup.exe" /S /AUTOSTART || wrong "it upgrades"
wineserver -w
[ "$(cat "$place/_internal/release.txt")" = second ] || wrong "the new files are there"
[ ! -e "$place/_internal/only-in-first.txt" ] || wrong "what the new release has not is gone"
[ -e "$data/orders.sqlite3" ] || wrong "data survive"
proven "an upgrade in place brings the new files, takes the old ones and keeps the data"
registry Run | grep -q 'NonVoip Desktop.*nonvoip-desktop.exe.* --hidden' || wrong "start at sign-in"
proven "starts at sign-in when asked for, by the value that the program's setting uses"
run "$work/first/setup.exe" /S || wrong "an upgrade without the option"
wineserver -w
registry Run | grep -q "NonVoip Desktop" || wrong "the choice survives an upgrade"
proven "an upgrade keeps the choice to start at sign-in"

wine "$place/nonvoip-desktop.exe" >/dev/null 2>&1 &
program=$!
for _ in $(seq 50); do wine tasklist 2>/dev/null | grep -qi nonvoip-desktop.exe && break; sleep 0.2; done
code=0; run "$work/second/setup.exe" /S || code=$?
[ "$code" = 3 ] || wrong "a running program stops the installer (code $code)"
[ "$(cat "$place/_internal/release.txt")" = first ] || wrong "nothing was changed"
# _?= keeps it from going on as a copy of itself, whose exit code nobody sees; it must not be quoted.
printf '"%%~1\\uninstall.exe" /S _?=%%~1\r\nexit %%ERRORLEVEL%%\r\n' >"$drive/remove.bat"
code=0; run cmd /c 'C:\remove.bat' "$(wine winepath -w "$place" | tr -d '\r')" || code=$?
rm "$drive/remove.bat"
[ "$code" = 3 ] || wrong "a running program stops the uninstaller (code $code)"
[ -e "$place/nonvoip-desktop.exe" ] || wrong "nothing was removed"
proven "neither installer nor uninstaller touches a running program"
wine taskkill /f /im nonvoip-desktop.exe >/dev/null 2>&1 || true
wait "$program" || true
wineserver -w

run "$place/uninstall.exe" /S || wrong "it uninstalls"
wineserver -w
rm "$place/notes of mine.txt" || wrong "somebody's own file stays"
rmdir "$place" "$(dirname "$place")" || wrong "only that file stayed"
[ ! -e "$link" ] || wrong "the start menu's entry is gone"
registry 'Uninstall\nonvoip-desktop' | grep -q Display && wrong "the entry among the apps is gone"
registry Run | grep -q "NonVoip Desktop" && wrong "the start at sign-in is gone"
rm "$data/orders.sqlite3" || wrong "data stay unless asked"
rmdir "$data"
state >"$work/after"
diff "$work/before" "$work/after" || wrong "nothing else is left"
proven "uninstalling takes all that was installed, and nothing that was not"

run "$work/first/setup.exe" /S
mkdir -p "$data" "$data-demo" && touch "$data/orders.sqlite3" "$data-demo/x"
run "$place/uninstall.exe" /S /PURGE
wineserver -w
[ ! -e "$data" ] && [ ! -e "$data-demo" ] || wrong "data go when asked"
proven "data go when that is asked for"

# Twice the same bundle, twice the same installer.
ICON=build/try-icons/app.ico; mkdir -p build/try-icons; cp "$work/icons/app.ico" build/try-icons/
ICON=$ICON PYTHON=$python packaging/windows/installer.sh "$work/first/nonvoip-desktop" "$work/again" >/dev/null
rm -rf build/try-icons
cmp "$work/first/setup.exe" "$work/again"/*-setup.exe && cmp "$work/first"/*.zip "$work/again"/*.zip \
    && proven "the same bundle gives the same installer and the same .zip"

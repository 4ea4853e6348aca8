#!/bin/sh
# Starts a bundle as somebody has it who has no Python: its self-test, then the tour of the window.
# Usage: smoke_bundle.sh [--root FOLDER] [PROGRAM [PICTURES]]
# With --root, PROGRAM is a path inside that folder, which becomes the whole file system (chroot).
# Without, only an empty environment is given. SMOKE=short leaves the tour out.
set -eu
root=
if [ "${1:-}" = --root ]; then root=$2; shift 2; fi
project=$(cd "$(dirname "$0")/.." && pwd)
program=${1:-$project/dist/nonvoip-desktop/nonvoip-desktop}
pictures=${2:-$project/build/smoke-tour}

# Nothing of the caller's: no Python, no folder of development on the path. A display, if given.
clean() {
    if [ -n "$root" ]; then set -- /usr/sbin/chroot "$root" "$@"; fi
    env -i HOME="$home" PATH=/nonexistent LANG=C.UTF-8 TMPDIR=/tmp \
        ${DISPLAY:+DISPLAY="$DISPLAY"} ${XAUTHORITY:+XAUTHORITY="$XAUTHORITY"} \
        ${QT_QPA_PLATFORM:+QT_QPA_PLATFORM="$QT_QPA_PLATFORM"} "$@"
}
made=$(mktemp -d "$root/tmp/nonvoip-smoke-XXXXXX")
trap 'rm -rf "$made"' EXIT
home=${made#"$root"}

echo "== $program --version"
clean "$program" --version
echo "== $program --self-test"
clean "$program" --self-test
[ "${SMOKE:-}" != short ] || exit 0
echo "== $program --demo --tour"
status=0
clean "$program" --demo --tour "$home/tour" || status=$?
mkdir -p "$pictures"
cp -r "$made/tour/." "$pictures"
echo "Pictures: $pictures"
exit "$status"

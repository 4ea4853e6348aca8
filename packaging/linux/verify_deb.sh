#!/bin/bash
# Installs the .deb in a Debian that has nothing else, and uses and removes it there.
# Usage: verify_deb.sh [DEB] [PICTURES]. As root; needs debootstrap, Xvfb, xdotool and ImageMagick.
# SUITE and MIRROR choose the Debian. It is fetched once, into build/bare-SUITE.
#
# Proven: it installs with what it depends on and no more; there is no Python, no compiler and
# nothing of development; self-test and tour pass for a person who is not root, on a display; the
# window opens from the desktop entry, as a menu starts it; and dpkg -r leaves no file behind.
set -euo pipefail
cd "$(dirname "$0")/../.."
deb=$(realpath "${1:-$(ls dist/nonvoip-desktop_*.deb)}")
pictures=${2:-build/verify-deb}
suite=${SUITE:-bookworm}
name=nonvoip-desktop
base=build/bare-$suite

if [ ! -e "$base/.whole" ]; then
    rm -rf "$base"
    debootstrap --variant=minbase "$suite" "$base" "${MIRROR:-http://deb.debian.org/debian}" >/dev/null
    touch "$base/.whole"
fi
root=$(mktemp -d /tmp/nonvoip-bare-XXXXXX)
display=
end() {
    if [ -n "$display" ]; then kill "$display" 2>/dev/null || true; fi
    umount -l "$root/proc" "$root/dev" 2>/dev/null || true
    rm -rf --one-file-system "$root"
}
trap end EXIT
cp -a "$base/." "$root"
cp /etc/resolv.conf "$root/etc/" 2>/dev/null || true
mount -t proc proc "$root/proc"
mount -t tmpfs tmpfs "$root/dev"
for each in null zero full random urandom tty; do cp -a "/dev/$each" "$root/dev/"; done
mkdir -m 1777 "$root/dev/shm"
cp "$deb" "$root/package.deb"

inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 "$@"; }
files() { (cd "$root" && find . -xdev \( -path ./proc -o -path ./dev -o -path ./tmp -o -path ./var/person \
    -o -path ./var/lib/dpkg -o -path ./var/cache -o -path ./var/log -o -path ./var/lib/apt \
    -o -path ./package.deb \) -prune -o -print | LC_ALL=C sort); }
say() { printf '== %s\n' "$*"; }

say "what it depends on"
home=/var/person # where the person's own files are
inside useradd --create-home --home-dir "$home" --shell /bin/sh person
# What the network needs beside a mirror (a proxy, a certificate) is the outer system's.
apt=(env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive
    ${http_proxy:+http_proxy="$http_proxy"} apt-get -qq --yes --no-install-recommends)
chroot "$root" "${apt[@]}" update
depends=$(dpkg-deb -f "$deb" Depends | sed 's/([^)]*)//g; s/,/ /g')
# shellcheck disable=SC2086 - a list of names
chroot "$root" "${apt[@]}" -o Dpkg::Use-Pty=0 install $depends fonts-dejavu-core >/dev/null
files >"$root/tmp/before"

say "dpkg -i"
inside dpkg -i /package.deb
for absent in python3 python gcc pip perl5-dev; do
    if inside which "$absent" >/dev/null 2>&1; then echo "There is $absent"; exit 1; fi
done
say "a display"
exec 3<>"$root/tmp/display"
Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp -ac >/dev/null 2>&1 &
display=$!
for _ in $(seq 100); do
    number=$(cat "$root/tmp/display"); [ -n "$number" ] && break
    sleep 0.1
done
export DISPLAY=:$number
as_person() {
    chroot --userspec=person:person "$root" env -i HOME="$home" PATH=/usr/bin:/bin \
        LANG=C.UTF-8 DISPLAY="$DISPLAY" "$@"
}

say "self-test"
as_person /usr/bin/$name --self-test | tail -n 12
say "tour"
status=0
as_person /usr/bin/$name --demo --tour "$home/tour" || status=$?
mkdir -p "$pictures"
cp -r "$root$home/tour/." "$pictures"
[ "$status" = 0 ]

say "from the menu"
# GLib is what menus of most desktops start entries with; it comes only now.
chroot "$root" "${apt[@]}" -o Dpkg::Use-Pty=0 install libglib2.0-bin >/dev/null
as_person gio launch /usr/share/applications/$name.desktop
window=$(timeout 60 xdotool search --sync --onlyvisible --name "NonVoip Desktop" | head -n 1)
xdotool getwindowname "$window"
# The window is there; what it paints comes with its next event.
sleep 3
import -window root "$pictures/from-the-menu.png"
program=$(xdotool getwindowpid "$window")
kill -TERM "$program"
timeout 30 tail --pid="$program" -f /dev/null
test -d "$root$home/.local/share/$name"
# The window's own package goes again before the files are counted.
chroot "$root" "${apt[@]}" --purge autoremove libglib2.0-bin >/dev/null

say "dpkg -r"
inside dpkg -r $name
files >"$root/tmp/after"
if ! diff <(grep -v '^./etc/\|^./var/' "$root/tmp/before") <(grep -v '^./etc/\|^./var/' "$root/tmp/after"); then
    echo "Removing it left or took files"; exit 1
fi
test -d "$root$home/.local/share/$name" # what belongs to the person stays
say "the package is well; pictures: $pictures"

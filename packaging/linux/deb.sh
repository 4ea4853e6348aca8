#!/bin/sh
# Makes nonvoip-desktop_VERSION_ARCHITECTURE.deb and nonvoip-desktop-VERSION-linux-MACHINE.tar.xz of
# the bundle in dist. Twice the same bundle gives twice the same packages.
# DIST=… is another folder; LEVEL=1 packs fast and larger, for a try.
set -eu
cd "$(dirname "$0")/../.."
. packaging/identity.env
dist=${DIST:-dist}
level=${LEVEL:-6}
version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' nonvoip_desktop/__init__.py)
architecture=$(dpkg --print-architecture)
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export SOURCE_DATE_EPOCH
name=nonvoip-desktop
python=build/bundle-venv/bin/python
root=build/deb
rm -rf "$root" build/icons build/documents
umask 022

QT_QPA_PLATFORM=offscreen "$python" packaging/icons.py build/icons
"$python" packaging/linux/documents.py "$dist/$name" build/documents
share=$root/usr/share
mkdir -p "$root/DEBIAN" "$root/usr/bin" "$root/usr/lib" "$share/applications" "$share/metainfo" \
    "$share/doc/$name" "$share/lintian/overrides" "$share/man/man1"
cp -a "$dist/$name" "$root/usr/lib/$name"
# Libraries and data are read, not run; only the program itself is.
find "$root/usr/lib/$name" -type f -exec chmod 644 {} +
find "$root/usr/lib/$name" -type d -exec chmod 755 {} +
chmod 755 "$root/usr/lib/$name/$name"
ln -s "../lib/$name/$name" "$root/usr/bin/$name"
cp "resources/linux/$name.desktop" "$share/applications/"
cp "resources/linux/$APP_ID.metainfo.xml" "$share/metainfo/"
for size in 16 22 24 32 48 64 128 256 512; do
    folder=$share/icons/hicolor/${size}x$size/apps
    mkdir -p "$folder"
    cp "build/icons/app-$size.png" "$folder/$name.png"
done
mkdir -p "$share/icons/hicolor/scalable/apps"
cp resources/icons/app.svg "$share/icons/hicolor/scalable/apps/$name.svg"
cp build/documents/copyright "$share/doc/$name/copyright"
gzip -9n <build/documents/changelog >"$share/doc/$name/changelog.gz"
gzip -9n <packaging/linux/nonvoip-desktop.1 >"$share/man/man1/$name.1.gz"
cp packaging/linux/lintian-overrides "$share/lintian/overrides/$name"
find "$share" -type f -exec chmod 644 {} +

# The newest glibc that any part asks for: an older system refuses the package, not the program.
glibc=$(find "$root/usr/lib/$name" -type f \( -name '*.so*' -o -name "$name" \) \
    -exec objdump -T {} + 2>/dev/null | grep -oE 'GLIBC_[0-9.]+' | sort -uV | tail -n 1)
size=$(du -sk --apparent-size "$root/usr" | cut -f1)
sed "s|@VERSION@|$version|; s|@ARCHITECTURE@|$architecture|; s|@SIZE@|$size|; \
    s|@GLIBC@|${glibc#GLIBC_}|; s|@MAINTAINER@|$MAINTAINER|; s|@HOMEPAGE@|$HOMEPAGE|" \
    packaging/linux/control >"$root/DEBIAN/control"
(cd "$root" && find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum) >"$root/DEBIAN/md5sums"
deb=$dist/${name}_${version}_$architecture.deb
dpkg-deb --root-owner-group -Zxz "-z$level" --build "$root" "$deb"

portable=$dist/$name-$version-linux-$(uname -m).tar.xz
tar --sort=name --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner \
    --mode=u+rwX,go+rX,go-w -C "$dist" -c "$name" | xz "-$level" -T1 >"$portable"
ls -l "$deb" "$portable"

#!/bin/sh
# What Debian's own tools say of the package and of what desktops read in it. Usage: check_deb.sh [DEB]
# (needs lintian, appstream and desktop-file-utils). Fails at any error and any warning of lintian.
set -eu
cd "$(dirname "$0")/../.."
. packaging/identity.env
deb=${1:-$(ls dist/nonvoip-desktop_*.deb)}
desktop-file-validate resources/linux/nonvoip-desktop.desktop
appstreamcli validate --no-net "resources/linux/$APP_ID.metainfo.xml"
# It warns of root, as which builds in containers run.
lintian --allow-root --fail-on error,warning "$deb"
echo "$deb: lintian, desktop-file-validate and appstreamcli have nothing against it"

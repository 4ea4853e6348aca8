#!/bin/sh
# Writes what goes beside a package: its SBOM (CycloneDX) and the licences of all that is in it.
# Usage: release_papers.sh SYSTEM (linux, windows or macos), after the bundle was made into dist.
set -eu
cd "$(dirname "$0")/.."
python=$(packaging/bundle_environment.sh)
version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' nonvoip_desktop/__init__.py)
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export SOURCE_DATE_EPOCH
name=nonvoip-desktop-$version-$1
if [ "$1" = macos ]; then name=$name-$(uname -m); fi
"$python" packaging/sbom.py build/licences/libraries.json "dist/$name.cdx.json"
"$python" packaging/windows/portable.py build/licences "dist/$name-licences.zip"

#!/bin/sh
# Builds the bundle of this commit twice and lists every file that differs. Exits 0 if none does.
# With --deb, the packages that are made of the bundle are compared, too.
set -eu
cd "$(dirname "$0")/.."
first=build/compare/first
second=build/compare/second
rm -rf build/compare
mkdir -p "$first" "$second"
for each in "$first" "$second"; do
    DIST=$each packaging/bundle.sh
    if [ "${1:-}" = --deb ]; then DIST=$each packaging/linux/deb.sh; fi
done
if differing=$(diff -rq --no-dereference "$first" "$second"); then
    echo "Both builds are identical: $(find "$first" -type f | wc -l) files"
else
    echo "$differing"
    exit 1
fi

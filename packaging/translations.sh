#!/bin/bash
# Gathers every text of the program into resources/translations/*.ts and makes the .qm files
# that the program reads. English has a file for its plural forms only.
# Usage: translations.sh [--check]   (--check: change nothing; 1 if something is not up to date)
set -euo pipefail
cd "$(dirname "$0")/.."
folder=resources/translations
languages=(en de es fr pt_BR ru zh_CN ar)
bin=.venv/bin
check=0
[ "${1:-}" = --check ] && check=1

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$folder"/*.ts "$work"/
"$bin/python" packaging/gather_texts.py >"$work/texts.py"
for language in "${languages[@]}"; do
    plural=()
    [ "$language" = en ] && plural=(-pluralonly)
    "$bin/pyside6-lupdate" "$work/texts.py" -no-obsolete -locations none -source-language en \
        -target-language "$language" "${plural[@]}" -ts "$work/nonvoip_$language.ts" >/dev/null
    "$bin/pyside6-lrelease" -silent "$work/nonvoip_$language.ts" -qm "$work/nonvoip_$language.qm"
done
rm "$work/texts.py"
for file in "$work"/*; do
    name=$(basename "$file")
    if [ "$check" = 0 ]; then
        cp "$file" "$folder/$name"
    elif ! cmp -s "$file" "$folder/$name"; then
        echo "$folder/$name is not up to date: make translations"
        exit 1
    fi
done

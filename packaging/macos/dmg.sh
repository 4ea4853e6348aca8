#!/bin/sh
# Makes dist/nonvoip-desktop-VERSION-macos-MACHINE.dmg of dist/NonVoip Desktop.app, on macOS.
# Signed where CODESIGN_IDENTITY names a "Developer ID Application" certificate in the keychain (set
# it for `make bundle`, too), and notarised where NOTARY_PROFILE names what was kept by
#     xcrun notarytool store-credentials PROFILE --apple-id … --team-id … --password …
# Without them the image is for a try: macOS asks before it opens the program.
set -eu
cd "$(dirname "$0")/../.."
app="dist/NonVoip Desktop.app"
version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' nonvoip_desktop/__init__.py)
dmg=dist/nonvoip-desktop-$version-macos-$(uname -m).dmg
python=build/bundle-venv/bin/python

if [ -n "${CODESIGN_IDENTITY:-}" ]; then
    # PyInstaller has signed every library and the whole with the hardened runtime; see that it holds.
    codesign --verify --deep --strict --verbose=2 "$app"
    codesign --display --entitlements - "$app"
fi
if [ -n "${NOTARY_PROFILE:-}" ]; then
    # The program itself gets its ticket, so that it opens without a network once it is copied.
    ditto -c -k --keepParent "$app" build/notarise.zip
    xcrun notarytool submit build/notarise.zip --wait --keychain-profile "$NOTARY_PROFILE" \
        ${NOTARY_KEYCHAIN:+--keychain "$NOTARY_KEYCHAIN"}
    xcrun stapler staple "$app"
    rm build/notarise.zip
fi
rm -f "$dmg"
"$python" -m dmgbuild -s packaging/macos/dmg_settings.py -D "app=$app" -D icon=build/icons/app.icns \
    "NonVoip Desktop" "$dmg"
if [ -n "${CODESIGN_IDENTITY:-}" ]; then
    codesign --sign "$CODESIGN_IDENTITY" --timestamp "$dmg"
fi
if [ -n "${NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit "$dmg" --wait --keychain-profile "$NOTARY_PROFILE" \
        ${NOTARY_KEYCHAIN:+--keychain "$NOTARY_KEYCHAIN"}
    xcrun stapler staple "$dmg"
    spctl --assess --type open --context context:primary-signature --verbose "$dmg"
fi
ls -l "$dmg"

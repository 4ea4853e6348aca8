#!/bin/sh
# Puts a certificate and the notary's password into a keychain of the build's own (macOS, in CI).
# From the environment: CERTIFICATE (a .p12 in base64), CERTIFICATE_PASSWORD, IDENTITY, and APPLE_ID,
# TEAM_ID, NOTARY_PASSWORD. What is missing is left out, and what is built is then not signed.
set -eu
[ -n "${CERTIFICATE:-}" ] || { echo "No certificate: nothing will be signed"; exit 0; }
keychain=$RUNNER_TEMP/build.keychain-db
secret=$(uuidgen)
security create-keychain -p "$secret" "$keychain"
security set-keychain-settings -lut 7200 "$keychain"
security unlock-keychain -p "$secret" "$keychain"
echo "$CERTIFICATE" | base64 --decode >"$RUNNER_TEMP/certificate.p12"
security import "$RUNNER_TEMP/certificate.p12" -P "$CERTIFICATE_PASSWORD" -f pkcs12 \
    -k "$keychain" -T /usr/bin/codesign
rm "$RUNNER_TEMP/certificate.p12"
security set-key-partition-list -S apple-tool:,apple: -k "$secret" "$keychain" >/dev/null
security list-keychains -d user -s "$keychain" login.keychain-db
echo "CODESIGN_IDENTITY=$IDENTITY" >>"$GITHUB_ENV"
if [ -n "${NOTARY_PASSWORD:-}" ]; then
    xcrun notarytool store-credentials nonvoip --apple-id "$APPLE_ID" --team-id "$TEAM_ID" \
        --password "$NOTARY_PASSWORD" --keychain "$keychain"
    echo "NOTARY_PROFILE=nonvoip" >>"$GITHUB_ENV"
    echo "NOTARY_KEYCHAIN=$keychain" >>"$GITHUB_ENV"
fi

#!/usr/bin/env bash
# Takes the pictures of the documentation from what `npm run demo` has left, with a headless Chromium.
set -euo pipefail
cd "$(dirname "$0")/.."
take() {
  local page=$1 picture=$2 height=$3 scheme
  for scheme in dark light; do
    chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --no-first-run --disable-background-networking \
      --user-data-dir="$(mktemp -d)" --window-size="900,$height" \
      --blink-settings="preferredColorScheme=$([ $scheme = dark ] && echo 0 || echo 1)" \
      --screenshot="docs/$picture-$scheme.png" "file://$PWD/demo-output/$page.html" >/dev/null 2>&1
  done
}
take pr-44 comment 760
take pr-41-drifted drift 660

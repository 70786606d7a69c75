#!/usr/bin/env bash
# Takes the pictures of the README from what `npm run demo` has left, with a headless Chromium.
set -euo pipefail
cd "$(dirname "$0")/.."
page="file://$PWD/demo-output/${1:-pr-44}.html"
take() {
  chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --no-first-run --disable-background-networking \
    --user-data-dir="$(mktemp -d)" --window-size="900,${HEIGHT:-760}" --blink-settings="preferredColorScheme=$2" \
    --screenshot="docs/comment-$1.png" "$page" >/dev/null 2>&1
}
take light 1
take dark 0

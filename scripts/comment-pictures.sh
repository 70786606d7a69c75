#!/usr/bin/env bash
# Takes the pictures of the documentation anew: plays the scenarios of the demo that they show, and photographs the comments with
# a headless Chromium. On Debian: apt-get install chromium fonts-liberation fonts-noto-color-emoji
set -euo pipefail
cd "$(dirname "$0")/.."

npm run --silent build
npm run --silent demo -- --scenario 3 --scenario 5

# Page in demo-output, picture in docs, height in pixels: where a comment has grown or shrunk, it has to follow.
take() {
  local page=$1 picture=$2 height=$3 scheme
  for scheme in dark light; do
    chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --no-first-run --disable-background-networking \
      --user-data-dir="$(mktemp -d)" --window-size="900,$height" \
      --blink-settings="preferredColorScheme=$([ $scheme = dark ] && echo 0 || echo 1)" \
      --screenshot="docs/$picture-$scheme.png" "file://$PWD/demo-output/$page.html" >/dev/null 2>&1
  done
}
take pr-45 comment 920
take pr-40-drifted drift 600

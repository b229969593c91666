#!/usr/bin/env bash
# Takes the pictures of the README anew and puts them into src/docs/pictures.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
bash tests/run.sh Category=Pictures
mkdir -p src/docs/pictures
cp artifacts/pictures/*.png src/docs/pictures/
ls -l src/docs/pictures

#!/bin/bash
# Collects the texts of the sources into peiyuku_en.ts; translated ones stay.
set -euo pipefail
cd "$(dirname "$0")/../.."
lupdate=$(command -v lupdate || ls /usr/lib/qt6/bin/lupdate)
"$lupdate" -silent -locations none -no-obsolete models ui app -ts resources/translations/peiyuku_en.ts

#!/usr/bin/env bash
# Writes constraints.txt anew from an environment with the newest versions that pyproject.toml admits.
set -euo pipefail
cd "$(dirname "$0")/.."
environment=$(mktemp -d)
trap 'rm -rf "$environment"' EXIT
"${PYTHON:-python3}" -m venv "$environment"
"$environment/bin/pip" install --quiet --editable '.[dev,bundle]'
{
    grep '^#' constraints.txt
    "$environment/bin/pip" freeze --exclude-editable
} >"$environment/constraints.txt"
mv "$environment/constraints.txt" constraints.txt

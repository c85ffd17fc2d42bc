#!/usr/bin/env bash
# Installs the Debian packages that the given lists name and that are missing. Without the right to,
# it prints the line that does and goes on. On other systems it does nothing.
set -euo pipefail
command -v dpkg-query >/dev/null || exit 0

is_installed() { dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null | grep -q '^installed'; }

missing=()
for package in $(sed 's/#.*//' "$@"); do
    is_installed "$package" || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0

install=(apt-get install --yes --no-install-recommends "${missing[@]}")
if [ "$(id -u)" -ne 0 ]; then
    printf 'Some Debian packages are missing; what needs them will not work. To install them:\n  sudo %s\n' "${install[*]}"
    exit 0
fi
export DEBIAN_FRONTEND=noninteractive
echo "Installing Debian packages: ${missing[*]}"
{ apt-get update --quiet=2 && "${install[@]}" --quiet=2 >/dev/null; } ||
    echo "These Debian packages could not be installed; what needs them will not work: ${missing[*]}"

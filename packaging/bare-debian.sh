#!/usr/bin/env bash
# Tries the two commands of README.md on a bare Debian 12: one made by debootstrap below the folder given
# (build/bare), with make, python3, python3-venv, git and nothing else, in a fresh clone of what is committed.
# Needs root and debootstrap. The mirror and the settings of apt and pip are this machine's own.
set -euo pipefail
cd "$(dirname "$0")/.."

folder=$(realpath -m "${1:-build/bare}")
base=$folder/base
trial=$folder/trial
shared=${RESOLUTE_SHARED:-../shared}

mirror() { apt-get indextargets --format '$(REPO_URI) $(RELEASE)' 'Created-By: Packages' | awk '$2 == "bookworm" { print $1; exit }'; }

take_settings() {
    local setting
    for setting in /etc/resolv.conf /etc/hosts /etc/pip.conf /etc/ssl/certs/ca-certificates.crt /etc/apt/apt.conf.d/99*; do
        [ ! -e "$setting" ] || install -D --mode=644 "$setting" "$base$setting"
    done
}

if [ ! -e "$base/ready" ]; then
    rm -rf "$base"
    mkdir -p "$base"
    debootstrap --variant=minbase --include=make,python3,python3-venv,git,ca-certificates bookworm "$base" "$(mirror)"
    take_settings
    touch "$base/ready"
fi

rm -rf "$trial"
cp --archive --reflink=auto "$base" "$trial"
mkdir -p "$trial/project"
git clone --quiet --no-hardlinks . "$trial/project/resolute"
[ ! -d "$shared" ] || cp --recursive --dereference "$shared" "$trial/project/shared"

# In namespaces of their own, so that nothing stays mounted and no process stays behind.
unshare --mount --pid --fork bash -euo pipefail -s "$trial" <<'INSIDE'
mount -t proc proc "$1/proc"
mount --rbind /dev "$1/dev"
unset DISPLAY WAYLAND_DISPLAY
export HOME=/root PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8
chroot "$1" make --directory /project/resolute demo
chroot "$1" make --directory /project/resolute test
INSIDE
echo "Both commands work on a bare Debian 12."

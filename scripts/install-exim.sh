#!/bin/sh
# Puts the Exim of Debian's exim4-daemon-light where the tests look for it, and nothing else of it:
# as a package it would push Postfix, or the mail server of this machine, out.
set -eu
cd "$(dirname "$0")/.."
. scripts/steps.sh
program=$PWD/.venv/share/exim/exim4
package=exim4-daemon-light

is_there() {
  # It runs only with its libraries, and without the wrapper it would want a user of its own.
  [ -x "$program" ] && ldd "$program" | { ! grep -q 'not found'; } && is_installed libnss-wrapper
}

is_installed() {
  dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null | grep -qx installed
}

# In a folder of its own, by apt, which checks the signature.
download() (
  cd "$work" && apt-get -q download "$package"
)

refresh_and_download() {
  may_act_as_root || return 1
  as_root apt-get -q update || true
  download
}

# The libraries among what the package depends on, by name alone.
libraries() {
  dpkg-deb -f "$work"/"$package"_*.deb Depends | tr ',' '\n' |
    sed -n 's/^ *\(lib[a-z0-9.+-]*\).*/\1/p'
}

install_libraries() {
  missing=
  for library in $(libraries) libnss-wrapper; do
    is_installed "$library" || missing="$missing $library"
  done
  [ -n "$missing" ] || return 0
  may_act_as_root || return 1
  # shellcheck disable=SC2086 # one word each
  as_root sh scripts/apt-install.sh $missing
}

unpack() {
  mkdir -p "$(dirname "$program")"
  # Read as a stream, it loses the bit that would run it with root's rights.
  dpkg-deb --fsys-tarfile "$work"/"$package"_*.deb | tar -x -O -f - ./usr/sbin/exim4 >"$work/exim4"
  chmod 755 "$work/exim4"
  mv "$work/exim4" "$program"
}

# The other systems' own Exim was announced by install-system.sh.
command -v dpkg-query >/dev/null 2>&1 || exit 0
is_there && exit 0

say "· 取出测试用的 Exim（下载约 0.6 MB）" \
  "· Unpacking the Exim that the tests use (about 0.6 MB to download)"
work=$(mktemp -d "${TMPDIR:-/tmp}/dispatch-exim.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
# apt drops its rights before it downloads and must still be able to write here.
chmod 777 "$work"

{ { download >"$work/log" 2>&1 || refresh_and_download >>"$work/log" 2>&1; } &&
  install_libraries >>"$work/log" 2>&1 && unpack >>"$work/log" 2>&1 && is_there; } || {
  cat "$work/log" >&2
  stop "Exim 没有取出来，原因见上。请检查网络和软件源（apt-get update）及 root 或 sudo 权限，再重新运行本命令。" \
    "Exim was not unpacked, see above. Check the network, the package sources (apt-get update) and root or sudo, then run this command again."
}

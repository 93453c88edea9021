#!/bin/sh
# Unpacks Cyrus IMAP and Courier IMAP under .venv, for the tests to start on loopback.
# Debian lets only one IMAP server be installed at a time and Dovecot is it: so these two, and whatever
# libraries this machine lacks for them, are fetched as packages and unpacked, not installed.
set -eu
cd "$(dirname "$0")/.."
. scripts/steps.sh
home=$PWD/.venv/share/dispatch/servers

# Usage: fetch NAME PROGRAM PACKAGE...: PROGRAM tells whether it is there already.
fetch() {
  name=$1 program=$2
  shift 2
  [ ! -x "$home/$name/$program" ] || return 0
  say "· 下载测试用的邮件服务器 $name" "· Fetching the mail server $name for the tests"
  work=$(mktemp -d "${TMPDIR:-/tmp}/dispatch-servers.XXXXXX")
  # apt drops its rights before it downloads and must still be able to write here.
  chmod 777 "$work"
  if unpack "$work" "$@" >"$work/log" 2>&1 && [ -x "$work/tree/$program" ]; then
    mkdir -p "$home"
    rm -rf "${home:?}/$name"
    mv "$work/tree" "$home/$name"
    rm -rf "$work"
  else
    cat "$work/log" >&2
    rm -rf "$work"
    stop "邮件服务器 $name 没有下载成，原因见上。请联网后再运行一次 make test。" \
      "The mail server $name was not fetched, see above. Run make test again once online."
  fi
}

# What apt would install anew; not what it would upgrade, which is here already.
unpack() (
  into=$1
  shift
  wanted=$(apt-get -s --no-install-recommends install "$@" | awk '$1 == "Inst" && $3 !~ /^\[/ { print $2 }')
  cd "$into"
  # shellcheck disable=SC2086 # one word each
  apt-get -q download $wanted
  mkdir tree
  for package in ./*.deb; do
    dpkg-deb -x "$package" tree
  done
)

command -v apt-get >/dev/null 2>&1 || exit 0
fetch cyrus usr/lib/cyrus/bin/master cyrus-imapd sasl2-bin
fetch courier usr/bin/imapd courier-imap

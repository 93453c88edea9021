#!/bin/sh
# Installs what is missing and nothing else. Usage: sh scripts/install.sh use|check|test
#   use    what `dispatch` needs: system libraries, fonts, Python packages
#   check  the Python packages only, with the developers' tools
#   test   all of it, and the mail servers that the tests start for themselves
set -eu
cd "$(dirname "$0")/.."
case ${1:-} in
  use)
    sh scripts/install-system.sh use
    sh scripts/install-python.sh sandbox
    sh scripts/install-fonts.sh
    ;;
  check)
    sh scripts/install-python.sh sandbox,postgresql,dev
    ;;
  test)
    sh scripts/install-system.sh use test
    sh scripts/install-python.sh sandbox,postgresql,dev
    sh scripts/install-fonts.sh
    sh scripts/install-exim.sh
    sh scripts/install-mail-servers.sh
    ;;
  *)
    echo '用法 / usage: sh scripts/install.sh use|check|test' >&2
    exit 2
    ;;
esac

#!/bin/sh
# Installs the missing Debian/Ubuntu packages. Usage: sh scripts/install-system.sh use|test|pictures|look...
set -eu
cd "$(dirname "$0")/.."
. scripts/steps.sh

wanted_for() {
  case $1 in
    # Pango and HarfBuzz lay out the PDF; Noto CJK has every character that the official faces lack,
    # its extra weights the masthead (Black) and rare characters as light as 仿宋 (Light).
    use) echo libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 fontconfig fonts-noto-cjk \
      fonts-noto-cjk-extra ;;
    # The tests start their own Dovecot, Postfix and PostgreSQL, read mail with mutt and PDFs as pixels, and
    # import a .doc through LibreOffice; they pull the cables of machines that are network namespaces.
    test) echo dovecot-imapd postfix mutt poppler-utils libreoffice-writer-nogui \
      postgresql iproute2 ;;
    # The manual shows the mail as a browser does.
    pictures) echo chromium ;;
    # The register is opened as an office without Excel would.
    look) echo libreoffice-calc-nogui ;;
  esac
}

is_installed() {
  dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null | grep -qx installed
}

wanted=$(for purpose in "$@"; do wanted_for "$purpose"; done | tr '\n' ' ')
if ! command -v dpkg-query >/dev/null 2>&1; then
  say "! 这不是 Debian 或 Ubuntu，请自行装好与下列软件包相当的软件：$wanted" \
    "! This is not Debian or Ubuntu: install the equivalents of these packages yourself: $wanted"
  exit 0
fi
missing=
for package in $wanted; do
  is_installed "$package" || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

say "· 安装系统软件包：$missing" "· Installing system packages:$missing"
may_act_as_root || stop \
  "安装系统软件包需要 root 或 sudo 权限。请让管理员运行：apt-get install$missing，然后重新运行本命令。" \
  "System packages need root or sudo. Ask your administrator to run: apt-get install$missing; then run this command again."
# shellcheck disable=SC2086 # one word each
quietly as_root sh scripts/apt-install.sh $missing || stop \
  "系统软件包没有装成，原因见上。请检查网络和软件源（apt-get update），再重新运行本命令。" \
  "The system packages were not installed, see above. Check the network and the package sources (apt-get update), then run this command again."

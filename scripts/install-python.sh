#!/bin/sh
# Makes .venv and installs dispatch in it, with the tested versions. Usage: sh scripts/install-python.sh EXTRAS
set -eu
cd "$(dirname "$0")/.."
. scripts/steps.sh
extras=$1
stamp=.venv/.installed

# What the installation depends on.
fingerprint=$(cat pyproject.toml constraints.txt scripts/install-python.sh | cksum)

# A virtual environment that was moved or copied still names the folder it was made in.
is_usable() {
  grep -qF "$(pwd -P)/.venv" .venv/bin/activate 2>/dev/null && .venv/bin/python -c 'import pip' 2>/dev/null
}

is_current() {
  [ -f "$stamp" ] && is_usable || return 1
  # The developers' set holds everything that a user's set holds.
  [ "$(cat "$stamp")" = "$fingerprint $extras" ] || [ "$(cat "$stamp")" = "$fingerprint sandbox,postgresql,dev" ]
}

is_recent() {
  command -v "$1" >/dev/null 2>&1 && "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
}

can_make_venv() {
  is_recent "$1" && "$1" -c 'import ensurepip, venv' 2>/dev/null
}

# first_python TEST: the first interpreter that passes it.
first_python() {
  for candidate in python3.13 python3.12 python3.11 python3; do
    "$1" "$candidate" && echo "$candidate" && return 0
  done
  return 1
}

# The package that lets the Python at hand make a virtual environment, or a Python that can.
packages_for_venv() {
  if python=$(first_python is_recent); then
    "$python" -c 'import sys; print("python3-venv python3.%d-venv" % sys.version_info[1])'
  else
    echo python3 python3-venv
  fi
}

install_venv_package() {
  packages=$(packages_for_venv)
  say "· 安装 $packages" "· Installing $packages"
  { command -v apt-get >/dev/null 2>&1 && may_act_as_root; } || stop \
    "缺少 Python 3.11 及以上版本或其 venv 模块。请让管理员运行：apt-get install $packages，然后重新运行本命令。" \
    "Python 3.11 or later with its venv module is missing. Ask your administrator to run: apt-get install $packages; then run this command again."
  # shellcheck disable=SC2086 # one word each
  quietly as_root sh scripts/apt-install.sh $packages || stop \
    "$packages 没有装成，原因见上。请检查网络和软件源（apt-get update），再重新运行本命令。" \
    "$packages could not be installed, see above. Check the network and the package sources (apt-get update), then run this command again."
}

is_current && exit 0

if ! is_usable; then
  first_python can_make_venv >/dev/null || install_venv_package
  python=$(first_python can_make_venv) || stop \
    "这台机器上没有 Python 3.11 及以上版本。请先装好它和它的 venv 模块，再重新运行本命令。" \
    "This machine has no Python 3.11 or later. Install one with its venv module, then run this command again."
  say "· 建立 Python 环境 .venv" "· Making the Python environment .venv"
  quietly "$python" -m venv --clear .venv || stop \
    "建立 .venv 没有成功，原因见上。请检查磁盘空间和本文件夹的写权限。" \
    "Making .venv failed, see above. Check the disk space and whether this folder can be written."
fi

say "· 安装 Python 软件包（首次约需一两分钟）" "· Installing the Python packages (a minute or two the first time)"
quietly .venv/bin/python -m pip install --disable-pip-version-check --no-input \
  -c constraints.txt -e ".[$extras]" || stop \
  "Python 软件包没有装成，原因见上。请检查网络（或 pip 的镜像设置），再重新运行本命令。" \
  "The Python packages were not installed, see above. Check the network (or pip's mirror setting), then run this command again."
echo "$fingerprint $extras" >"$stamp"

#!/bin/sh
# Puts the Fandol faces (仿宋 楷体 黑体 宋体; GPL-3 with the font exception) where dispatch looks for them.
# They come out of Debian's texlive-lang-chinese, of which nothing else is wanted: it would bring 23 packages.
set -eu
cd "$(dirname "$0")/.."
. scripts/steps.sh
faces=$PWD/.venv/share/dispatch/fonts
package=texlive-lang-chinese

are_there() {
  for face in FandolFang-Regular FandolKai-Regular FandolHei-Regular FandolHei-Bold \
    FandolSong-Regular FandolSong-Bold; do
    [ -s "$1/$face.otf" ] || return 1
  done
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

unpack() {
  dpkg-deb --fsys-tarfile "$work"/"$package"_*.deb |
    tar -x -f - -C "$work" --wildcards --exclude '*Braille*' '*/fandol/*.otf' --transform 's|.*/||'
}

are_there "$faces" && exit 0

say "· 安装字体（仿宋、楷体、黑体、宋体，下载约 50 MB）" \
  "· Installing the typefaces (about 50 MB to download)"
work=$(mktemp -d "${TMPDIR:-/tmp}/dispatch-fonts.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
# apt drops its rights before it downloads and must still be able to write here.
chmod 777 "$work"

if command -v apt-get >/dev/null 2>&1 &&
  { download >"$work/log" 2>&1 || refresh_and_download >>"$work/log" 2>&1; } &&
  unpack >>"$work/log" 2>&1 && are_there "$work"; then
  mkdir -p "$faces"
  mv "$work"/*.otf "$faces"/
else
  [ ! -s "$work/log" ] || cat "$work/log" >&2
  say "! 仿宋等字体没有装上，先用 Noto 字体代替，PDF 照常生成。联网后再运行一次 make install 即可补装。" \
    "! The official typefaces were not installed; Noto stands in for them and PDFs are made all the same. Run make install again once online."
fi

# Sourced by the install scripts: how a step is announced, run quietly, and explained when it fails.

# say ZH EN: one line for the person who is waiting. stdout stays free for results.
say() {
  printf '%s\n%s\n' "$1" "$2" >&2
}

# stop ZH EN: why the installation cannot go on, and what to do.
stop() {
  say "✗ $1" "✗ $2"
  exit 1
}

# quietly COMMAND...: its output is kept aside and shown only if it fails.
quietly() {
  output=$(mktemp "${TMPDIR:-/tmp}/dispatch-install.XXXXXX")
  if "$@" >"$output" 2>&1; then
    rm -f "$output"
    return 0
  fi
  cat "$output" >&2
  rm -f "$output"
  return 1
}

may_act_as_root() {
  [ "$(id -u)" -eq 0 ] && return 0
  command -v sudo >/dev/null 2>&1 || return 1
  # Asks for the password on the terminal if there is one; a job without a terminal is not kept waiting.
  if [ -t 0 ]; then sudo -v; else sudo -n true 2>/dev/null; fi
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -n "$@"; fi
}

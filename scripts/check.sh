#!/bin/sh
# Checks the code as `make check` and `make test` do: format, lint, types, who may import whom.
set -eu
cd "$(dirname "$0")/.."
.venv/bin/ruff format --check --quiet || {
  echo '代码格式不合规，请运行 make format。/ The code is not formatted: run make format.' >&2
  exit 1
}
.venv/bin/ruff check --quiet
.venv/bin/mypy
.venv/bin/lint-imports

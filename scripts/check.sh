#!/bin/sh
# Checks the code as `make check` and `make test` do: format, lint, types, who may import whom.
# Every check runs, so that one round shows all there is to mend.
set -u
cd "$(dirname "$0")/.." || exit 1
failed=

.venv/bin/ruff format --check --quiet || failed="$failed format"
.venv/bin/ruff check --quiet || failed="$failed lint"
.venv/bin/mypy || failed="$failed types"
.venv/bin/lint-imports || failed="$failed imports"

[ -z "$failed" ] || {
  printf '%s\n' "✗ 代码检查未通过：$failed（原因见上；format 一项请运行 make format）" \
    "✗ The code fails these checks:$failed (see above; for format, run make format)" >&2
  exit 1
}

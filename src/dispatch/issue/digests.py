"""Owns the digest: equal issues, equal digest, whatever file they were read from."""

import hashlib
import json
from dataclasses import asdict
from typing import Any

from dispatch.issue.values import Issue


def digest(issue: Issue) -> str:
    """SHA-256 (hex) of the issue as canonical JSON."""
    values = _said(asdict(issue))
    values["date"] = issue.date.isoformat()
    canonical = json.dumps(values, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode("utf-8")).hexdigest()


# What an issue may leave out; an issue that does has the digest it had before they existed.
_OPTIONAL = ("table", "picture", "notices", "attachments", "notes")


def _said(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _said(one) for key, one in value.items() if one or key not in _OPTIONAL}
    return [_said(one) for one in value] if isinstance(value, list | tuple) else value

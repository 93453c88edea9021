"""Owns the digest: equal issues, equal digest, whatever file they were read from."""

import hashlib
import json
from dataclasses import asdict

from dispatch.issue.values import Issue


def digest(issue: Issue) -> str:
    """SHA-256 (hex) of the issue as canonical JSON."""
    values = asdict(issue)
    values["date"] = issue.date.isoformat()
    canonical = json.dumps(values, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode("utf-8")).hexdigest()

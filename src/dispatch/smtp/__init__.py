"""Owns the submission session: one message in, one outcome value out (RFC 6409, RFC 5321).

Sole owner of aiosmtplib, which connects, secures the connection and logs in; from there on our
own `wire` speaks through its transport, since aiosmtplib neither pipelines nor sends a message
without several passes over the whole of it. Knows no ledger, issue or tier.
"""

from dispatch.smtp.opening import REPLY_SECONDS, Submission
from dispatch.smtp.probe import Offered, probe
from dispatch.smtp.session import Session

__all__ = ["REPLY_SECONDS", "Offered", "Session", "Submission", "probe"]

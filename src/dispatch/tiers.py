"""Owns the three tiers of a bulletin's tail, and nothing else about them."""

from enum import StrEnum


class Tier(StrEnum):
    """报 to superiors, 送 to peers, 发 to subordinates: always printed in this order."""

    REPORTED_UP = "报"
    SENT_ACROSS = "送"
    ISSUED_DOWN = "发"

"""Owns the three tiers of a bulletin's tail, and nothing else about them."""

from enum import StrEnum

from dispatch.words import Words


class Tier(StrEnum):
    """报 to superiors, 送 to peers, 发 to subordinates: always printed in this order."""

    REPORTED_UP = "报"
    SENT_ACROSS = "送"
    ISSUED_DOWN = "发"


TIER_NAMES = {
    Tier.REPORTED_UP: Words("报", "报 (reported up)"),
    Tier.SENT_ACROSS: Words("送", "送 (sent across)"),
    Tier.ISSUED_DOWN: Words("发", "发 (issued down)"),
}

"""Messages written for the tests in the forms that real ones have; every name is invented.

Each entry: name, raw bytes, and what it must be taken for. Ours is the message
<dispatch.aaaaaaaaaaaaaaaaaaaa@linchengqu.example> to jyj@linchengqu.example. One file a family.
"""

from corpus.messages import plainly
from corpus.messages.automatic import AUTOMATIC
from corpus.messages.bounces import BOUNCES
from corpus.messages.making import OFFICE, OURS, THREAD, TOKEN, UNIT, Case, letter, mail, word
from corpus.messages.others import OTHERS
from corpus.messages.receipts import RECEIPTS
from corpus.messages.replies import REPLIES
from corpus.messages.reports import REPORTS
from corpus.messages.variants import variants

PERSONS_OR_NOT = [
    Case(
        f"a person or not, {at}: {text[:30]}",
        letter(f"To: <$OFFICE>\nContent-Type: text/plain; charset=utf-8\n{head}\n\n{text}"),
        kind,
    )
    for at, (kind, head, text) in enumerate(plainly.PERSONS_OR_NOT)
]
ALL = [*RECEIPTS, *REPORTS, *BOUNCES, *AUTOMATIC, *REPLIES, *OTHERS, *PERSONS_OR_NOT]

__all__ = ["ALL", "OFFICE", "OURS", "THREAD", "TOKEN", "UNIT", "Case", "mail", "variants", "word"]

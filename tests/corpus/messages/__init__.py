"""Messages written for the tests in the forms that real ones have; every name is invented.

Each entry: name, raw bytes, and what it must be taken for. Ours is the message
<dispatch.aaaaaaaaaaaaaaaaaaaa@linchengqu.example> to jyj@linchengqu.example. One file a family.
"""

from corpus.messages.automatic import AUTOMATIC
from corpus.messages.bounces import BOUNCES
from corpus.messages.making import OURS, THREAD, TOKEN, UNIT, Case, mail, word
from corpus.messages.others import OTHERS
from corpus.messages.receipts import RECEIPTS
from corpus.messages.replies import REPLIES
from corpus.messages.reports import REPORTS
from corpus.messages.variants import variants

ALL = [*RECEIPTS, *REPORTS, *BOUNCES, *AUTOMATIC, *REPLIES, *OTHERS]

__all__ = ["ALL", "OURS", "THREAD", "TOKEN", "UNIT", "Case", "mail", "variants", "word"]

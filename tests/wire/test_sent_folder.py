"""What sending needs of the mailbox: to find a copy by its ids, and to put one there."""

from datetime import UTC, date, datetime

import pytest

from dispatch.errors import ProtocolBroken
from dispatch.imap import Access, Folder, Mailbox
from servers.dovecot import Dovecot
from servers.mailroom import CONTACT

COPY = (
    b"From: office@office.test\r\nMessage-ID: <dispatch.abc@office.test>\r\n"
    b"X-Dispatch-Token: k3jqk3jqk3jqk3jqk3jq\r\nSubject: \xe4\xb8\x93\xe6\x8a\xa5\r\n\r\nbody\r\n"
)
AT = datetime(2023, 8, 30, 1, 2, 3, tzinfo=UTC)


@pytest.fixture
def access(dovecot: Dovecot) -> Access:
    return Access(dovecot.host, dovecot.port, "none", CONTACT, dovecot.accounts[CONTACT])


async def sent_folder(mailbox: Mailbox) -> Folder:
    return next(one for one in await mailbox.folders() if one.is_sent)


async def test_a_copy_is_put_there_as_read_and_found_by_its_ids(access: Access) -> None:
    mailbox = await Mailbox.open(access)
    folder = await sent_folder(mailbox)
    await mailbox.append(folder, COPY, AT)
    selected = await mailbox.examine(folder)
    uids = await mailbox.uids_since(selected, date(2023, 8, 30))
    assert await mailbox.headers(uids) == {
        uids[0]: {
            "message-id": "<dispatch.abc@office.test>",
            "x-dispatch-token": "k3jqk3jqk3jqk3jqk3jq",
        }
    }
    assert (await mailbox.fetch(uids))[0].raw == COPY
    assert (await mailbox.sizes(uids))[0].arrived == date(2023, 8, 30)
    await mailbox.close()


async def test_a_folder_that_is_not_there_refuses_the_copy(access: Access) -> None:
    mailbox = await Mailbox.open(access)
    with pytest.raises(ProtocolBroken):
        await mailbox.append(Folder("Nowhere"), COPY, AT)
    await mailbox.close()


async def test_a_message_without_these_headers_has_none(access: Access) -> None:
    mailbox = await Mailbox.open(access)
    folder = await sent_folder(mailbox)
    await mailbox.append(folder, b"Subject: x\r\n\r\nbody\r\n", AT)
    selected = await mailbox.examine(folder)
    uids = await mailbox.uids_above(selected, 0)
    assert await mailbox.headers(uids) == {uids[-1]: {}}
    await mailbox.close()

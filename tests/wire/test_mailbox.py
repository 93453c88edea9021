"""The imap room over a socket: a server in both manners, a wrong password, a broken line."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from dispatch.errors import LoginRefused, ServerUnreachable
from dispatch.imap import Access, Folder, Mailbox, Selected
from dispatch.sandbox import LOOPBACK, NETEASE, PLAIN, Habit, Sandbox
from wire.sandbox_client import HABITS, OFFICE, PASSWORD, address_of, send

LONG_AGO = date(2020, 1, 1)


@pytest.fixture(params=[PLAIN, NETEASE], ids=["plain", "netease"])
def provider(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Sandbox]:
    with Sandbox(tmp_path, OFFICE, PASSWORD, HABITS, manner=request.param) as sandbox:
        for name in ("one", "two"):
            send(sandbox, address_of(Habit.REPLY), name)
        sandbox.wait_until_quiet(10)
        yield sandbox


def access(sandbox: Sandbox, password: str = PASSWORD) -> Access:
    return Access(LOOPBACK, sandbox.imap_port, "none", OFFICE, password)


async def inbox(mailbox: Mailbox) -> Selected:
    return await mailbox.examine(Folder("INBOX"))


async def test_folders_messages_and_uids_come_as_they_are(provider: Sandbox) -> None:
    mailbox = await Mailbox.open(access(provider))
    try:
        folders = await mailbox.folders()
        assert "INBOX" in {one.name for one in folders}
        assert sum("\\junk" in one.special_use for one in folders) == 1
        selected = await inbox(mailbox)
        assert selected.uidvalidity > 0
        uids = await mailbox.uids_since(selected, LONG_AGO)
        fetched = await mailbox.fetch(uids)
        assert [one.uid for one in fetched] == list(uids)
        written = {deed.path.read_bytes() for deed in provider.deeds() if deed.path}
        assert {one.raw for one in fetched} == written
    finally:
        await mailbox.close()


async def test_a_uid_that_is_gone_is_left_out(provider: Sandbox) -> None:
    mailbox = await Mailbox.open(access(provider))
    uids = await mailbox.uids_since(await inbox(mailbox), LONG_AGO)
    fetched = await mailbox.fetch((*uids, 90_000))
    assert [one.uid for one in fetched] == list(uids)
    await mailbox.close()


async def test_a_search_by_day_leaves_out_what_is_older(provider: Sandbox) -> None:
    mailbox = await Mailbox.open(access(provider))
    selected = await inbox(mailbox)
    assert await mailbox.uids_since(selected, date(datetime.now(UTC).year + 2, 1, 1)) == ()
    await mailbox.close()


async def test_a_wrong_password_is_a_refused_login(provider: Sandbox) -> None:
    with pytest.raises(LoginRefused) as refused:
        await Mailbox.open(access(provider, "wrong-secret"))
    assert "wrong-secret" not in str(refused.value)
    assert "wrong-secret" not in repr(access(provider, "wrong-secret"))


async def test_a_server_that_goes_away_is_unreachable_and_closing_never_raises(
    provider: Sandbox,
) -> None:
    mailbox = await Mailbox.open(access(provider))
    provider.stop()
    with pytest.raises(ServerUnreachable):
        await inbox(mailbox)
    await mailbox.close()
    await mailbox.close()

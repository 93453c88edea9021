"""Owns an open office: its settings, roster and ledger, and the doors to its mailbox."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from dispatch import config
from dispatch.imap import Access, Mailbox
from dispatch.ledger import Ledger
from dispatch.pacing import Pace
from dispatch.recipients import Roster
from dispatch.render import Renderer
from dispatch.smtp import REPLY_SECONDS, Session, Submission
from dispatch.workflows.attachments import Shelf
from dispatch.workflows.sending import Opener
from dispatch.workflows.waiting import Watch
from dispatch.workflows.world import World


@dataclass(frozen=True, slots=True)
class WayOut:
    """A way by which mails go out: what its limits are counted by, how fast, and its sessions."""

    route: str
    pace: Pace
    open_session: Opener


@dataclass(frozen=True, slots=True)
class Office:
    """An office's folder, opened."""

    folder: Path
    settings: config.Settings
    world: World

    def roster(self) -> Roster:
        """recipients.yaml, read anew; raises InputError with every fault."""
        return config.load_roster(self.settings)

    def ledger(self) -> Ledger:
        """The ledger, made where it is missing; close it after use."""
        return Ledger(self.settings.ledger)

    def renderer(self) -> Renderer:
        """Renders in the office's own look and templates, with the pictures beside its issues."""
        settings = self.settings
        shelf = settings.state / "typeset"
        return Renderer(settings.templates, settings.document, settings.issues, shelf)

    @property
    def zone(self) -> ZoneInfo:
        """The office's zone."""
        return self.settings.zone

    def today(self) -> date:
        """The day on the office's clock."""
        return self.day_of(self.world.clock())

    def day_of(self, moment: datetime) -> date:
        """The day of a moment on the office's clock."""
        return moment.astimezone(self.zone).date()

    def pace(self) -> Pace:
        """How fast mails may go out."""
        return self.settings.mailbox.pace

    def route(self) -> str:
        """The way out whose limits are counted: the mailbox, or the relay in its stead."""
        relay = self.settings.mailbox.relay
        if relay is None:
            return self.settings.mailbox.address
        return f"{relay.server.host}:{relay.server.port}"

    def ways(self) -> tuple[WayOut, ...]:
        """All ways out; the passwords are asked for once, here."""
        return (WayOut(self.route(), self.pace(), self.opener()),)

    def watch(self) -> Watch:
        """The clock of a run."""
        return Watch(self.world.clock, self.world.passed, self.world.nap)

    def opener(self) -> Opener:
        """Opens submission sessions; the password is asked for once, here."""
        target = self.submission()
        return lambda: Session.open(target)

    def submission(self) -> Submission:
        """Where and as whom to submit, with the password."""
        mailbox, environ = self.settings.mailbox, self.world.environ
        patience, relay = mailbox.reply_seconds or REPLY_SECONDS, mailbox.relay
        if relay is None:
            server, password = mailbox.smtp, config.password(self.settings, environ)
        else:
            server, password = relay.server, config.relay_password(self.settings, environ)
        user = mailbox.user if relay is None else relay.user
        return Submission(server.host, server.port, server.tls.value, user, password, patience)

    def attachments(self) -> Shelf:
        """Where the attachments of replies are kept."""
        octets = self.settings.mailbox.attachments_mb * 1024 * 1024
        return Shelf(self.settings.state / "attachments", octets)

    async def mailbox(self) -> Mailbox:
        """Opens the contact mailbox."""
        return await Mailbox.open(self.access())

    def access(self) -> Access:
        """Where and as whom to read, with the password."""
        mailbox, imap = self.settings.mailbox, self.settings.mailbox.imap
        password = config.password(self.settings, self.world.environ)
        return Access(imap.host, imap.port, imap.tls.value, mailbox.user, password)


def open_office(folder: Path, world: World) -> Office:
    """Reads dispatch.yaml; raises SettingsError with every fault."""
    return Office(folder, config.load(folder, world.environ), world)

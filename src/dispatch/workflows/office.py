"""Owns an open office: its settings, roster and ledger, and the doors to its mailbox."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from dispatch import config
from dispatch.imap import Access, Mailbox
from dispatch.ledger import Ledger
from dispatch.recipients import Roster
from dispatch.render import Renderer
from dispatch.smtp import Session, Submission
from dispatch.workflows.attachments import Shelf
from dispatch.workflows.sending import Opener, Pace


@dataclass(frozen=True, slots=True)
class World:
    """What the core may not fetch for itself: the clock, randomness and the environment."""

    clock: Callable[[], datetime]
    randomness: Callable[[int], bytes]
    environ: Mapping[str, str]


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
        shelf = settings.ledger.parent / "typeset"
        return Renderer(settings.templates, settings.document, settings.issues, shelf)

    def today(self) -> date:
        """The day on the office's clock."""
        return self.world.clock().astimezone(self.settings.zone).date()

    def pace(self) -> Pace:
        """How fast the mailbox may send."""
        mailbox = self.settings.mailbox
        return Pace(mailbox.connections, mailbox.pause_seconds, mailbox.messages_per_session)

    def opener(self) -> Opener:
        """Opens submission sessions; the password is asked for once, here."""
        mailbox = self.settings.mailbox
        target = Submission(
            mailbox.smtp.host,
            mailbox.smtp.port,
            mailbox.smtp.tls.value,
            mailbox.user,
            config.password(self.settings, self.world.environ),
        )
        return lambda: Session.open(target)

    def attachments(self) -> Shelf:
        """Where the attachments of replies are kept."""
        octets = self.settings.mailbox.attachments_mb * 1024 * 1024
        return Shelf(self.settings.ledger.parent / "attachments", octets)

    async def mailbox(self) -> Mailbox:
        """Opens the contact mailbox."""
        mailbox = self.settings.mailbox
        return await Mailbox.open(
            Access(
                mailbox.imap.host,
                mailbox.imap.port,
                mailbox.imap.tls.value,
                mailbox.user,
                config.password(self.settings, self.world.environ),
            )
        )


def open_office(folder: Path, world: World) -> Office:
    """Reads dispatch.yaml; raises SettingsError with every fault."""
    return Office(folder, config.load(folder, world.environ), world)

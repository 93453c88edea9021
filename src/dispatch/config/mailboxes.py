"""Owns the mailboxes as dispatch.yaml has them, one or several, with every default filled in."""

from collections.abc import Mapping

from dispatch.config.faults import mailbox_provider
from dispatch.config.form import ListedForm, MailboxForm, RelayForm, ServerForm, SettingsForm
from dispatch.config.settings import Mailbox, PasswordSource, Relay
from dispatch.config.variables import PASSWORD_VARIABLE, variable_of
from dispatch.pacing import DAY, HOUR, MINUTE, QUARTER_HOUR, Limit, Pace
from dispatch.providers import Provider, Server, Tls, preset


def contact_first(form: SettingsForm, environ: Mapping[str, str]) -> tuple[Mailbox, ...]:
    """The mailboxes in the order of the file, but for the contact mailbox, which is the first."""
    if form.mailbox is not None:
        return (_mailbox(form.mailbox, form.office, environ, is_contact=True),)
    listed = form.mailboxes or []
    contact = next((one for one in listed if one.contact), listed[0])
    in_order = [contact, *(one for one in listed if one is not contact)]
    return tuple(_mailbox(one, form.office, environ, is_contact=one is contact) for one in in_order)


def _mailbox(
    form: MailboxForm, office: str, environ: Mapping[str, str], *, is_contact: bool
) -> Mailbox:
    provider = mailbox_provider({"address": form.address, "provider": form.provider})
    return Mailbox(
        address=form.address,
        name=form.name or office,
        user=form.user or form.address,
        provider=provider,
        smtp=_server(form.smtp, provider.smtp, _SMTP_PORTS),
        imap=_server(form.imap, provider.imap, _IMAP_PORTS),
        folders=tuple(form.folders),
        trusted_authserv=(
            provider.trusted_authserv
            if form.trusted_authserv is None
            else tuple(one.lower() for one in form.trusted_authserv)
        ),
        attachments_mb=form.attachments_mb,
        pace=_pace(form, provider if form.relay is None else preset("plain")),
        reply_seconds=form.reply_seconds,
        relay=_relay(form.relay),
        keep_copies=form.keep_copies,
        password_command=form.password_command,
        password_source=_password_source(form, environ, is_contact=is_contact),
        weight=form.weight if isinstance(form, ListedForm) else 1,
        is_contact=is_contact,
    )


def _pace(form: MailboxForm, provider: Provider) -> Pace:
    pause = provider.pause_seconds if form.pause_seconds is None else form.pause_seconds
    asked = form.limits
    limits = {limit.seconds: limit.messages for limit in provider.limits}
    limits |= {
        seconds: count
        for seconds, count in (
            (MINUTE, asked.minute),
            (QUARTER_HOUR, asked.quarter_hour),
            (HOUR, asked.hour),
            (DAY, asked.day),
        )
        if count is not None
    }
    return Pace(
        connections=form.connections,
        pause_seconds=pause,
        messages_per_session=form.messages_per_session or provider.messages_per_session,
        limits=tuple(Limit(count, seconds) for seconds, count in sorted(limits.items())),
    )


def _relay(form: RelayForm | None) -> Relay | None:
    if form is None:
        return None
    return Relay(_server(form, None, _RELAY_PORTS), form.user, form.password_command)


def _password_source(
    form: MailboxForm, environ: Mapping[str, str], *, is_contact: bool
) -> PasswordSource:
    if variable_of(PASSWORD_VARIABLE, form.address, environ, is_contact=is_contact)[1]:
        return PasswordSource.ENVIRONMENT
    return PasswordSource.COMMAND if form.password_command else PasswordSource.KEYRING


# RFC 8314 7.3, RFC 6409 3.1, RFC 9051.
_SMTP_PORTS = {Tls.IMPLICIT: 465, Tls.STARTTLS: 587, Tls.NONE: 25}
# An office's own MTA takes its own office's mail on port 25 too.
_RELAY_PORTS = {Tls.IMPLICIT: 465, Tls.STARTTLS: 587, Tls.NONE: 25}
_IMAP_PORTS = {Tls.IMPLICIT: 993, Tls.STARTTLS: 143, Tls.NONE: 143}


def _server(form: ServerForm, known: Server | None, ports: Mapping[Tls, int]) -> Server:
    tls = form.tls or (known.tls if known else Tls.IMPLICIT)
    usual = known.port if known is not None and known.tls is tls else ports[tls]
    host = form.host or (known.host if known else None)
    assert host is not None  # its absence is a fault already
    return Server(host, form.port or usual, tls)

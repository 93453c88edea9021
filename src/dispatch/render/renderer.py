"""Owns the Renderer: one object a run, pages and mails out of it."""

import logging
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from dispatch.errors import InputError
from dispatch.issue import Attachment, Issue, Rendition, Slot, digest
from dispatch.render import faces
from dispatch.render.naming import (
    attachment_name,
    day_of_week,
    masthead_size,
    printed_day,
    printed_number,
    printed_parties,
)
from dispatch.render.templates import environment, rendered
from dispatch.tiers import Tier
from dispatch.words import Words

# ASCII, so that they survive any archive tool: the tier's English name.
_MAILS = {
    Tier.REPORTED_UP: "mail/reported-up",
    Tier.SENT_ACROSS: "mail/sent-across",
    Tier.ISSUED_DOWN: "mail/issued-down",
}


@dataclass(frozen=True, slots=True)
class Request:
    """What a tier is asked for: how it acknowledges, by when, and who asks."""

    acknowledged_by: str
    reply_by: date | None
    mailbox: str
    office: str


class Renderer:
    """Renders with the office's templates where it has some; raises InputError for their faults."""

    def __init__(self, office_templates: Path | None) -> None:
        self._jinja = environment(office_templates)

    def page(self, issue: Issue) -> str:
        """The HTML that the PDF is made of."""
        values = {
            "issue": issue,
            "number": printed_number(issue),
            "day": printed_day(issue.date),
            "masthead_size": masthead_size(issue.masthead),
            "tail": [
                (tier.value, printed_parties(issue.distribution.of(tier)))
                for tier in Tier
                if issue.distribution.of(tier)
            ],
            "faces": faces.rules(),
            "stacks": faces.STACKS,
        }
        return rendered(self._jinja, "document.html.j2", values)

    def pdf(self, issue: Issue) -> bytes:
        """The typeset document; the same issue gives the same bytes."""
        page = self.page(issue)
        for name in ("weasyprint", "fontTools", "fontTools.subset", "weasyprint.progress"):
            logging.getLogger(name).setLevel(logging.CRITICAL)
        try:
            from weasyprint import HTML
        except OSError as error:
            raise _no_library(error) from None
        html = HTML(string=page, base_url=None, url_fetcher=_local_faces_only)
        # An identifier of our own: WeasyPrint's is random.
        made: bytes = html.write_pdf(pdf_identifier=bytes.fromhex(digest(issue))[:16])
        return made

    def missing_characters(self, issue: Issue) -> tuple[str, ...]:
        """The characters of an issue that no face here has."""
        texts = [*issue.masthead, issue.office, printed_number(issue), issue.title or ""]
        for section in issue.sections:
            texts.append(section.heading or "")
            texts += [f"{item.heading or ''}{item.text}" for item in section.items]
        texts += [one for tier in Tier for one in printed_parties(issue.distribution.of(tier))]
        return faces.missing("".join(texts))

    def mail(
        self, issue: Issue, tier: Tier, attempt: int, request: Request, pdf: bytes
    ) -> Rendition:
        """One tier's mail at one attempt, with slots for what is personal."""
        values = self._mail_values(issue, tier, attempt, request)
        name = _MAILS[tier]
        subject = rendered(self._jinja, f"{name}.subject.j2", values)
        return Rendition(
            tier=tier,
            attempt=attempt,
            subject=" ".join(subject.split()),
            text=rendered(self._jinja, f"{name}.txt.j2", values),
            html=rendered(self._jinja, f"{name}.html.j2", values),
            attachments=(Attachment(attachment_name(issue), "application/pdf", pdf),),
        )

    def _mail_values(
        self, issue: Issue, tier: Tier, attempt: int, request: Request
    ) -> dict[str, Any]:
        return {
            "issue": issue,
            "number": printed_number(issue),
            "day": printed_day(issue.date),
            "pdf_name": attachment_name(issue),
            "tier": tier.value,
            "attempt": attempt,
            "request": request,
            "reply_by": None if request.reply_by is None else day_of_week(request.reply_by),
            "contact": issue.contact,
            "name": Slot.NAME.value,
            "acknowledge": Slot.ACKNOWLEDGE.value,
            "first_sent": Slot.FIRST_SENT.value,
            "gist": [(section.heading, _first_lines(section)) for section in issue.sections],
        }


def _first_lines(section: Any) -> list[str]:
    """The first sentence of each of the first three items, cut where it is long."""
    return [_cut(item.text.partition("。")[0]) for item in section.items[:3]]


def _cut(text: str) -> str:
    return text if len(text) <= 60 else text[:58] + "……"


def _local_faces_only(url: str, *_: Any, **__: Any) -> Any:
    """WeasyPrint's fetcher: nothing from a network, nothing but the installed faces."""
    known = {path.as_uri(): path for path in faces.installed()}
    if url not in known:
        raise ValueError(f"not fetched: {url[:80]}")
    from weasyprint.urls import URLFetcherResponse

    return URLFetcherResponse(url, body=known[url].read_bytes())


def _no_library(error: OSError) -> InputError:
    return InputError(
        Words(
            f"排版需要的系统库没有装：{error}",
            f"a system library for typesetting is missing: {error}",
        ),
        advice=Words(
            "请运行 make install，或安装 libpango-1.0-0 与 libpangoft2-1.0-0。",
            "run make install, or install libpango-1.0-0 and libpangoft2-1.0-0.",
        ),
    )

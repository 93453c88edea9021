"""Owns the Renderer: one object a run, pages and mails out of it."""

from dataclasses import dataclass
from datetime import date
from importlib.metadata import version
from pathlib import Path
from typing import Any

from dispatch.errors import Fault
from dispatch.issue import Attachment, DocumentStyle, Issue, Rendition, Slot, digest
from dispatch.render import faces, grid
from dispatch.render.blocks import blocks_of
from dispatch.render.checking import template_faults
from dispatch.render.mailing import gist_of, with_inline_styles
from dispatch.render.metrics import fingerprint
from dispatch.render.missing import Missing, missing_from, printable
from dispatch.render.naming import (
    attachment_name,
    correction_mark,
    day_of_week,
    printed_day,
    printed_number,
)
from dispatch.render.pages import Pictures, lay_out
from dispatch.render.setting import Setter
from dispatch.render.shelf import Shelf
from dispatch.render.tail import tail_of
from dispatch.render.templates import environment, rendered
from dispatch.tiers import Tier

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
    """Renders with the office's templates where it has some; raises InputError for their faults.

    `beside` is the folder that an issue's pictures are named from, `shelf` the one in which
    typeset documents are kept.
    """

    def __init__(
        self,
        office_templates: Path | None,
        style: DocumentStyle | None = None,
        beside: Path | None = None,
        shelf: Path | None = None,
    ) -> None:
        self._templates = office_templates
        self._jinja = environment(office_templates)
        self._style = style or DocumentStyle()
        self._setter = Setter.of(self._style)
        self._beside = beside
        self._shelf = Shelf(shelf)

    def page(self, issue: Issue, *, carry: bool = False, leaf: bool = False) -> str:
        """The HTML that the PDF is made of.

        With `carry` the end of the text goes along to the tail's page; with `leaf` the tail
        stands on a page of its own.
        """
        values = self._page_values(printable(issue), carry=carry, leaf=leaf)
        return rendered(self._jinja, "document.html.j2", values)

    def _page_values(self, issue: Issue, *, carry: bool, leaf: bool) -> dict[str, Any]:
        title = self._setter.title(issue.title) if issue.title else ()
        return {
            "issue": issue,
            "number": printed_number(issue),
            "day": printed_day(issue.date),
            "style": self._style,
            "grid": grid,
            "head": grid.head_of(self._style, issue.masthead, len(issue.notices), len(title)),
            "title": title,
            "blocks": blocks_of(issue, self._setter, carry=carry),
            "tail": tail_of(issue, self._style, self._setter),
            "leaf": leaf,
            "faces": faces.rules(),
            "stacks": self._setter.stacks,
        }

    def pdf(self, issue: Issue) -> bytes:
        """The typeset document as PDF/A-2u; the same issue gives the same bytes.

        Raises InputError where a library is missing or a picture cannot be read.
        """
        page, pictures = self.page(issue), Pictures(self._beside, issue)
        made_with = version("weasyprint").encode() + fingerprint(self._setter.stacks.values())
        parts = [made_with, page.encode(), *pictures.contents()]
        return self._shelf.get_or_make(parts, lambda: self._typeset(issue, page, pictures))

    def _typeset(self, issue: Issue, page: str, pictures: Pictures) -> bytes:
        typeset = lay_out(page, pictures)
        carry = typeset.tail_is_torn
        if carry:
            typeset = lay_out(self.page(issue, carry=True), pictures)
        if self._style.double_sided and typeset.tail_page % 2 == 1:
            # 7.4: the tail belongs on the back of the last leaf.
            typeset = lay_out(self.page(issue, carry=carry, leaf=True), pictures)
        return typeset.pdf(digest(issue))

    def template_faults(self, issue: Issue, request: Request) -> tuple[Fault, ...]:
        """What is wrong with the office's own templates, each fault with its file and line."""
        if self._templates is None:
            return ()
        values = self._mail_values(issue, Tier.ISSUED_DOWN, 1, request) | {"enclosures": []}
        values |= self._page_values(issue, carry=False, leaf=False)
        values |= {"urging": "", "attached": True}
        return template_faults(self._templates, self._jinja, values)

    def missing_characters(self, issue: Issue) -> tuple[Missing, ...]:
        """The characters of an issue that no face here has, each with its place."""
        return missing_from(issue)

    def mail(
        self,
        issue: Issue,
        tier: Tier,
        attempt: int,
        request: Request,
        pdf: bytes,
        enclosures: tuple[Attachment, ...] = (),
        *,
        correction: int = 0,
    ) -> Rendition:
        """One tier's mail at one attempt, with slots for what is personal.

        `correction`: 0 for the first text of an issue, 1 for its first correction (更正).
        """
        values = self._mail_values(issue, tier, attempt, request)
        pdf_name = attachment_name(issue, correction)
        values |= {
            "enclosures": [one.name for one in enclosures],
            "correction": correction_mark(correction),
            "pdf_name": pdf_name,
        }
        name = _MAILS[tier]
        attached = (Attachment(pdf_name, "application/pdf", pdf), *enclosures)
        return self._rendition(name, tier, attempt, values, attached)

    def reminder(
        self,
        issue: Issue,
        tier: Tier,
        attempt: int,
        request: Request,
        wording: str,
        attached: tuple[Attachment, ...],
        *,
        correction: int = 0,
    ) -> Rendition:
        """A reminder (催办) in the words of its stage; `attached` is what travels with it again."""
        values = self._mail_values(issue, tier, attempt, request) | {
            "correction": correction_mark(correction),
            "pdf_name": attachment_name(issue, correction),
            "attached": bool(attached),
        }
        urging = rendered(self._jinja, f"mail/reminder-{wording}.txt.j2", values)
        values["urging"] = " ".join(urging.split())
        return self._rendition("mail/reminder", tier, attempt, values, attached)

    def _rendition(
        self,
        name: str,
        tier: Tier,
        attempt: int,
        values: dict[str, Any],
        attached: tuple[Attachment, ...],
    ) -> Rendition:
        subject = rendered(self._jinja, f"{name}.subject.j2", values)
        mark = values["correction"]
        if mark not in subject:  # an office's own template may know nothing of corrections
            subject = f"【{mark}】{subject}"
        return Rendition(
            tier=tier,
            attempt=attempt,
            subject=" ".join(subject.split()),
            text=rendered(self._jinja, f"{name}.txt.j2", values),
            html=with_inline_styles(rendered(self._jinja, f"{name}.html.j2", values)),
            attachments=attached,
        )

    def _mail_values(
        self, issue: Issue, tier: Tier, attempt: int, request: Request
    ) -> dict[str, Any]:
        return {
            "issue": issue,
            "number": printed_number(issue),
            "day": printed_day(issue.date),
            "pdf_name": attachment_name(issue),
            "correction": "",
            "tier": tier.value,
            "attempt": attempt,
            "request": request,
            "reply_by": None if request.reply_by is None else day_of_week(request.reply_by),
            "contact": issue.contact,
            "note": dict(issue.notes).get(tier),
            "name": Slot.NAME.value,
            "acknowledge": Slot.ACKNOWLEDGE.value,
            "first_sent": Slot.FIRST_SENT.value,
            "gist": gist_of(issue, whole=self._style.whole_text),
        }

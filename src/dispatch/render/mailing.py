"""Owns what a mail shows of an issue, and HTML that stands in clients without style sheets."""

from dispatch.errors import InputError
from dispatch.issue import Issue, Item, Section
from dispatch.render.naming import printed_heading
from dispatch.words import say

Gist = list[tuple[str | None, list[str]]]
# Of a section the mail shows this many items, each by its first sentence.
_ITEMS = 3
_SENTENCE = 60


def gist_of(issue: Issue, *, whole: bool) -> Gist:
    """Headings, each with the first lines of its first items, or with the whole text."""
    return [
        (one.heading and printed_heading(one.heading), _whole(one) if whole else _first_lines(one))
        for one in issue.sections
    ]


def _whole(section: Section) -> list[str]:
    lines: list[str] = []
    for item in section.items:
        lines += [item.heading] if item.heading else []
        lines += [_told(item)]
    return lines


def _first_lines(section: Section) -> list[str]:
    lines = [_cut(_told(item).partition("。")[0]) for item in section.items[:_ITEMS]]
    more = len(section.items) - _ITEMS
    return [*lines, f"……另有 {more} 条，见附件"] if more > 0 else lines


def _told(item: Item) -> str:
    """What is no text is said to be in the document."""
    if item.table:
        return "（表格见附件）"
    if item.picture is not None:
        return f"（图：{item.text}，见附件）" if item.text else "（图见附件）"
    return item.text


def _cut(text: str) -> str:
    """A long sentence ends at its last comma that fits, so that no word is cut."""
    if len(text) <= _SENTENCE:
        return text
    start = text[: _SENTENCE - 2]
    at = max(start.rfind(mark) for mark in "，；、：")
    return (start[:at] if at > _SENTENCE // 3 else start) + "……"


def with_inline_styles(page: str) -> str:
    """Every rule of the page's style sheet written at its elements: Outlook and web mail drop it.

    Nothing is fetched: neither a style sheet nor anything else.
    """
    import css_inline

    inliner = css_inline.CSSInliner(load_remote_stylesheets=False, keep_style_tags=False)
    try:
        made: str = inliner.inline(page)
    except css_inline.InlineError as error:
        raise InputError(
            say("邮件模板的样式写错了：{error}", error=error),
            advice=say("请改好 templates/mail/ 里的样式，或移走那个文件，用自带的。"),
        ) from None
    return made

"""Owns `dispatch init` and `dispatch demo`."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dispatch.cli.app import HERE, Yes, app, screen, t
from dispatch.cli.first_steps import Wishes, settle_in
from dispatch.cli.questions import answered, filled
from dispatch.cli.screen import Screen
from dispatch.errors import InputError
from dispatch.words import say

if TYPE_CHECKING:
    from dispatch.providers import Provider, Server

_DEMO_FOLDER = Path("demo")


def _option(name: str, described: str, metavar: str | None = None) -> Any:
    return typer.Option(name, help=described, metavar=metavar)


Directory = Annotated[Path, typer.Argument(metavar="[DIR]", help=t("文件夹"))]
OfficeName = Annotated[str | None, _option("--name-of-office", t("编发单位"))]
Bulletin = Annotated[str | None, _option("--bulletin", t("简报名称"))]
Address = Annotated[str | None, _option("--address", t("联系邮箱"))]
SenderName = Annotated[str | None, _option("--name", t("发件人显示名"))]
ProviderKey = Annotated[str | None, _option("--provider", t("服务商，如 163、qq、plain"))]
SmtpServer = Annotated[str | None, _option("--smtp", t("发信服务器"), "HOST[:PORT[:TLS]]")]
ImapServer = Annotated[str | None, _option("--imap", t("收信服务器"), "HOST[:PORT[:TLS]]")]
FromStdin = Annotated[
    bool,
    _option(
        "--password-stdin",
        t("从标准输入读授权码，存进钥匙串"),
    ),
]
Templates = Annotated[
    bool | None,
    _option(
        "--templates/--no-templates",
        t("把版式模板复制一份来改"),
    ),
]
Trial = Annotated[
    bool | None,
    _option("--test/--no-test", t("给自己发一封试验邮件")),
]


@app.command(help=t("建立办公文件夹：可以逐项回答，也可以全用选项给出。"))
def init(
    folder: Directory = HERE,
    name_of_office: OfficeName = None,
    bulletin: Bulletin = None,
    address: Address = None,
    name: SenderName = None,
    provider: ProviderKey = None,
    smtp: SmtpServer = None,
    imap: ImapServer = None,
    password_stdin: FromStdin = False,
    templates: Templates = None,
    test: Trial = None,
    yes: Yes = False,
) -> None:
    from dispatch.config import Answers, refuse_office, write_office

    view = screen()
    refuse_office(folder)
    known, mailbox = _mailbox(view, address, provider, yes=yes)
    office_words = say("编发单位（印在报头）")
    office = answered(view, "--name-of-office", name_of_office, office_words, filled, yes=yes)
    series_words = say("简报名称")
    series = answered(
        view, "--bulletin", bulletin, series_words, filled, default="工作专报", yes=yes
    )
    answers = Answers(
        office=office,
        bulletin=series,
        address=mailbox,
        name=name,
        provider=known.key,
        smtp=_server(view, "--smtp", smtp, missing=known.smtp is None, yes=yes),
        imap=_server(view, "--imap", imap, missing=known.imap is None, yes=yes),
    )
    for path in write_office(folder, answers):
        view.say(say("已写出 {path}", path=path))
    settle_in(view, folder, known, Wishes(password_stdin, templates, test, yes))


def _mailbox(
    view: Screen, address: str | None, key: str | None, *, yes: bool
) -> "tuple[Provider, str]":
    """The address, and the preset that it proposes or that the clerk chooses."""
    from dispatch.providers import PROVIDERS, for_address, preset

    mailbox = answered(view, "--address", address, say("联系邮箱"), _address, yes=yes)
    proposed = for_address(mailbox) or preset("plain")
    if key is None and not view.can_ask:
        return proposed, mailbox
    question = say("邮箱服务商：{title}；要换别的，打 ? 看代号", title=proposed.title)
    provider = answered(
        view,
        "--provider",
        key,
        question,
        _provider,
        default=proposed.key,
        yes=yes,
        choices=[say("  {key} {title}", key=one.key, title=one.title) for one in PROVIDERS],
    )
    return provider, mailbox


def _address(text: str) -> str:
    from dispatch.recipients import address_problem

    problem = address_problem(text)
    if problem is not None:
        raise InputError(problem)
    return text


def _keys() -> str:
    from dispatch.providers import PROVIDERS

    return "、".join(one.key for one in PROVIDERS)


def _provider(key: str) -> "Provider":
    from dispatch.providers import preset

    try:
        return preset(key.strip().lower())
    except KeyError:
        raise InputError(
            say("不认识服务商“{key}”。", key=key),
            advice=say("可以是：{keys}。", keys=_keys()),
        ) from None


def _server(
    view: Screen, option: str, given: str | None, *, missing: bool, yes: bool
) -> "Server | None":
    """The option, or the answer where the preset does not know the server."""
    if given is None and not missing:
        return None
    what = option.strip("-").upper()
    question = say("{what} 服务器（主机，或 主机:端口）", what=what)
    return answered(view, option, given, question, lambda text: _read(option, text), yes=yes)


_IMPLICIT_PORTS = {"--smtp": "465", "--imap": "993"}


def _read(option: str, text: str) -> "Server":
    """HOST, HOST:PORT or HOST:PORT:TLS, with colons of either width."""
    from dispatch.providers import Server, Tls

    host, port, tls = (one.strip() for one in (*text.replace("：", ":").split(":"), "", "")[:3])
    port = port or _IMPLICIT_PORTS[option]
    is_port = port.isascii() and port.isdigit() and 0 < int(port) < 65536
    if not host or any(map(str.isspace, host)) or not is_port or (tls and tls not in set(Tls)):
        raise InputError(
            say("{option} 写成“{text}”看不懂。", option=option, text=text),
            advice=say("应写成 主机、主机:端口，或 主机:端口:implicit、starttls、none。"),
        )
    guessed = Tls.IMPLICIT if port in {"465", "994", "993"} else Tls.STARTTLS
    return Server(host, int(port), Tls(tls) if tls else guessed)


@app.command(help=t("在本机的模拟邮件服务器上演示全过程，不需要账号。"))
def demo(
    folder: Annotated[
        Path,
        typer.Argument(metavar="[DIR]", help=t("演示文件夹（会重建）")),
    ] = _DEMO_FOLDER,
    netease: Annotated[
        bool,
        typer.Option("--netease", help=t("服务器按网易的脾气演")),
    ] = False,
    stay: Annotated[
        bool,
        typer.Option("--stay", help=t("演完不关服务器，可以另开窗口接着试，Ctrl-C 结束")),
    ] = False,
) -> None:
    from dispatch.cli.demonstration import demonstrate

    demonstrate(screen(), folder, netease=netease, stay=stay)

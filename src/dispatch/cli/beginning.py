"""Owns `dispatch init` and `dispatch demo`."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dispatch.cli.app import HERE, app, screen, t
from dispatch.errors import InputError
from dispatch.words import Words

if TYPE_CHECKING:
    from dispatch.providers import Provider, Server

_DEMO_FOLDER = Path("demo")


def _asked(value: str | None, question: Words, default: str | None = None) -> str:
    """An answer from the options, or from the clerk."""
    if value is not None:
        return value
    answer: str = typer.prompt(screen().text(question), default=default, err=True)
    return answer


def _option(name: str, described: str, metavar: str | None = None) -> Any:
    return typer.Option(name, help=described, metavar=metavar)


Directory = Annotated[Path, typer.Argument(metavar="[DIR]", help=t("文件夹", "the folder"))]
OfficeName = Annotated[str | None, _option("--name-of-office", t("编发单位", "the issuing office"))]
Bulletin = Annotated[str | None, _option("--bulletin", t("简报名称", "the bulletin's name"))]
Address = Annotated[str | None, _option("--address", t("联系邮箱", "the contact mailbox"))]
SenderName = Annotated[str | None, _option("--name", t("发件人显示名", "the sender's name"))]
ProviderKey = Annotated[
    str | None, _option("--provider", t("服务商，如 163、qq、plain", "e.g. 163, qq, plain"))
]
SmtpServer = Annotated[
    str | None, _option("--smtp", t("发信服务器", "submission server"), "HOST:PORT[:TLS]")
]
ImapServer = Annotated[
    str | None, _option("--imap", t("收信服务器", "IMAP server"), "HOST:PORT[:TLS]")
]


@app.command(
    help=t(
        "建立办公文件夹：可以逐项回答，也可以全用选项给出。",
        "Make an office's folder: asks, or takes everything as options.",
    )
)
def init(
    folder: Directory = HERE,
    name_of_office: OfficeName = None,
    bulletin: Bulletin = None,
    address: Address = None,
    name: SenderName = None,
    provider: ProviderKey = None,
    smtp: SmtpServer = None,
    imap: ImapServer = None,
) -> None:
    from dispatch.config import Answers, write_office

    view = screen()
    office = _asked(name_of_office, Words("编发单位（印在报头）", "the issuing office"))
    series = _asked(bulletin, Words("简报名称", "the bulletin's name"), "工作专报")
    mailbox = _asked(address, Words("联系邮箱", "the contact mailbox"))
    known = _provider(provider, mailbox)
    answers = Answers(
        office=office,
        bulletin=series,
        address=mailbox,
        name=name,
        provider=known.key,
        smtp=_server("--smtp", _needed(smtp, known.smtp is None, "SMTP")),
        imap=_server("--imap", _needed(imap, known.imap is None, "IMAP")),
    )
    for path in write_office(folder, answers):
        view.say(Words(f"已写出 {path}", f"written: {path}"))
    view.say(_next_steps(known))


def _provider(key: str | None, address: str) -> "Provider":
    from dispatch.providers import PROVIDERS, for_address, preset

    if key is None:
        return for_address(address) or preset("plain")
    try:
        return preset(key)
    except KeyError:
        known = "、".join(one.key for one in PROVIDERS)
        raise InputError(
            Words(f"不认识服务商“{key}”。", f"unknown provider “{key}”."),
            advice=Words(f"可以是：{known}。", f"one of: {known}."),
        ) from None


def _next_steps(provider: "Provider") -> Words:
    return Words(
        f"接下来：1. 在 recipients.yaml 填好收件人；2. 设好密码（{provider.secret.zh}）："
        "系统钥匙串、环境变量 DISPATCH_PASSWORD，或 dispatch.yaml 里的 password_command；"
        "3. dispatch import 稿件；4. dispatch send 期号。",
        f"next: 1. fill in recipients.yaml; 2. give the password ({provider.secret.en}) by the "
        "keyring, DISPATCH_PASSWORD or password_command; 3. dispatch import FILE; "
        "4. dispatch send ISSUE.",
    )


def _needed(given: str | None, missing: bool, what: str) -> str | None:  # noqa: FBT001
    """The option, or the answer where the preset does not know the server."""
    if given is not None or not missing:
        return given
    return _asked(None, Words(f"{what} 服务器（主机:端口）", f"{what} server (host:port)"))


def _server(option: str, text: str | None) -> "Server | None":
    from dispatch.providers import Server, Tls

    if text is None:
        return None
    host, port, tls = (*text.split(":"), "", "")[:3]
    if not host or not port.isdigit() or (tls and tls not in set(Tls)):
        raise InputError(
            Words(f"{option} 写成“{text}”看不懂。", f"{option} “{text}” cannot be understood."),
            advice=Words(
                "应写成 主机:端口，或 主机:端口:implicit、starttls、none。",
                "write HOST:PORT or HOST:PORT:implicit, :starttls, :none.",
            ),
        )
    guessed = Tls.IMPLICIT if port in {"465", "994", "993"} else Tls.STARTTLS
    return Server(host, int(port), Tls(tls) if tls else guessed)


@app.command(
    help=t(
        "在本机的模拟邮件服务器上演示全过程，不需要账号。",
        "Show the whole job on an embedded mail server; no account needed.",
    )
)
def demo(
    folder: Annotated[
        Path,
        typer.Argument(
            metavar="[DIR]", help=t("演示文件夹（会重建）", "the demo's folder, made anew")
        ),
    ] = _DEMO_FOLDER,
    netease: Annotated[
        bool,
        typer.Option(
            "--netease", help=t("服务器按网易的脾气演", "the server behaves like NetEase")
        ),
    ] = False,
) -> None:
    from dispatch.cli.demonstration import demonstrate

    demonstrate(screen(), folder, netease=netease)

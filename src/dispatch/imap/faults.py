"""Owns the words for what goes wrong with a mailbox, and what to do about it."""

from dispatch.errors import DispatchError, LoginRefused, ProtocolBroken, ServerUnreachable, TryAgain
from dispatch.imap.values import Access
from dispatch.words import say


def _where(access: Access) -> str:
    return f"{access.host}:{access.port}"


def unreachable(access: Access, error: Exception, farewell: str = "") -> DispatchError:
    """No connection, or it broke, or the server fell silent."""
    where = _where(access)
    said = farewell or str(error) or "time-out"
    return ServerUnreachable(
        say("连不上收信服务器 {where}，或应答中断：{said}", where=where, said=said),
        advice=say("请检查网络和 dispatch.yaml 里的 imap 设置，再运行一次；已读到的都记下了。"),
    )


def login_refused(access: Access, said: str) -> DispatchError:
    """The server does not take the password."""
    where = _where(access)
    return LoginRefused(
        say(
            "收信服务器 {where} 拒绝登录 {access_user}：{said}",
            where=where,
            access_user=access.user,
            said=said,
        ),
        advice=say("请核对授权码（不是网页登录密码），并确认邮箱已开启 IMAP 服务。"),
    )


def no_tls(access: Access) -> DispatchError:
    """The server will not encrypt; the password was not sent."""
    where = _where(access)
    return ProtocolBroken(
        say("收信服务器 {where} 不肯加密（STARTTLS），密码没有发出。", where=where),
        advice=say("请在 dispatch.yaml 的 imap 里改用 tls: implicit 和 993 端口。"),
    )


class FolderRefused(ProtocolBroken):
    """The server will not open a folder that it has listed; the connection is sound."""


def refused_folder(access: Access, name: str, said: str) -> DispatchError:
    """NO to EXAMINE."""
    if _UNSAFE in said.lower():
        return broken(access, said)
    where = _where(access)
    return FolderRefused(
        say("收信服务器 {where} 打不开文件夹“{name}”：{said}", where=where, name=name, said=said),
        advice=say("请在网页邮箱里看看这个文件夹，再收一次信。"),
    )


_UNSAFE = "unsafe login"


def broken(access: Access, said: str) -> DispatchError:
    """The server answers, but not what the protocol has for an answer."""
    where = _where(access)
    if _UNSAFE in said.lower():
        return TryAgain(
            say("收信服务器 {where} 认为登录不安全：{said}", where=where, said=said),
            advice=say("请在网页邮箱的设置里允许客户端登录，再运行一次。"),
        )
    return ProtocolBroken(
        say("收信服务器 {where} 的应答看不懂：{said}", where=where, said=said),
        advice=say("请再运行一次；已读到的都记下了。"),
    )

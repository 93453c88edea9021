"""Owns the fetching of the mailbox password: environment, command or keyring, never a file.

Sole owner of `keyring`. A password is returned and forgotten: it stands in no setting, message
or log.
"""

import shlex
import subprocess
from collections.abc import Mapping
from contextlib import suppress

from dispatch.config.settings import Mailbox, Settings
from dispatch.config.variables import PASSWORD_VARIABLE, RELAY_PASSWORD_VARIABLE, variable_of
from dispatch.errors import SettingsError, reason
from dispatch.words import Words, say

KEYRING_SERVICE = "dispatch"
_COMMAND_SECONDS = 30.0


def password(
    settings: Settings,
    environ: Mapping[str, str],
    mailbox: Mailbox | None = None,
    *,
    command_seconds: float = _COMMAND_SECONDS,
) -> str:
    """A mailbox's password from the first source there is; raises SettingsError if there is none.

    `mailbox` None is the contact mailbox. A password_command that fails ends the matter: no other
    source is tried behind its back.
    """
    mailbox = mailbox or settings.mailbox
    variable, given = _given(PASSWORD_VARIABLE, mailbox, environ)
    if given:
        return given
    if mailbox.password_command is not None:
        return _from_command(settings, mailbox.password_command, environ, command_seconds)
    kept = _from_keyring(mailbox.address)
    if kept:
        return kept
    raise _no_password(mailbox.address, mailbox.provider.secret, variable, "mailbox")


def _given(variable: str, mailbox: Mailbox, environ: Mapping[str, str]) -> tuple[str, str]:
    return variable_of(variable, mailbox.address, environ, is_contact=mailbox.is_contact)


def relay_password(
    settings: Settings, environ: Mapping[str, str], mailbox: Mailbox | None = None
) -> str:
    """The password of a mailbox's relay, in the same order of sources; empty if it wants none."""
    mailbox = mailbox or settings.mailbox
    relay = mailbox.relay
    if relay is None or relay.user is None:
        return ""
    variable, given = _given(RELAY_PASSWORD_VARIABLE, mailbox, environ)
    if given:
        return given
    if relay.password_command is not None:
        return _from_command(settings, relay.password_command, environ, _COMMAND_SECONDS)
    kept = _from_keyring(relay.user)
    if kept:
        return kept
    secret = say("发信中继的密码")
    raise _no_password(relay.user, secret, variable, "relay")


def _from_command(settings: Settings, line: str, environ: Mapping[str, str], seconds: float) -> str:
    command = shlex.split(line)  # checked when it was read
    try:
        done = subprocess.run(  # noqa: S603 - the office's own command, and no shell reads it
            command,
            cwd=settings.folder,
            env=dict(environ),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=seconds,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise _command_failed(say("{seconds:g} 秒内没有结束", seconds=seconds)) from None
    except OSError as error:
        why = reason(error)
        raise _command_failed(
            say("无法运行“{command}”（{why}）", command=command[0], why=why)
        ) from None
    if done.returncode != 0:
        code = done.returncode
        raise _command_failed(say("以错误码 {code} 结束", code=code))
    return _first_line(done.stdout)


def _first_line(output: bytes) -> str:
    line = output.split(b"\n", 1)[0].rstrip(b"\r")
    with suppress(UnicodeDecodeError):
        if text := line.decode():
            return text
    raise _command_failed(say("第一行没有输出密码"))


def _command_failed(why: Words) -> SettingsError:
    # Its output is not shown: it may hold the password.
    return SettingsError(
        say("password_command 没有给出密码：{why}。", why=why),
        advice=say("请在办公文件夹里单独运行这条命令，看它是否在第一行打印密码。"),
    )


def _from_keyring(address: str) -> str | None:
    import keyring
    from keyring.errors import KeyringError

    try:
        return keyring.get_password(KEYRING_SERVICE, address)
    except (KeyringError, RuntimeError):  # no keyring on this machine, or it stays locked
        return None


def keyring_here() -> str | None:
    """The name of the keyring that this machine has; None where it has none that works."""
    import keyring
    from keyring.errors import KeyringError

    try:
        backend = keyring.get_keyring()
        return None if backend.priority <= 0 else str(backend.name)
    except (KeyringError, RuntimeError, OSError):
        return None


def keep_password(address: str, secret: str) -> None:
    """Puts a password into the keyring and reads it back; raises SettingsError where it cannot."""
    import keyring
    from keyring.errors import KeyringError

    try:
        keyring.set_password(KEYRING_SERVICE, address, secret)
        if keyring.get_password(KEYRING_SERVICE, address) == secret:
            return
    except (KeyringError, RuntimeError, OSError):
        pass
    raise SettingsError(
        say("系统钥匙串用不了，密码没有保存。"),
        advice=no_keyring_advice(),
    )


def no_keyring_advice() -> Words:
    """What to do where there is no keyring: never a file of ours."""
    return say(
        "请改用环境变量：Windows 命令行 set {password_variable}=授权码；macOS、Linux 先运行 read "
        "-rs {password_variable}，粘贴授权码后回车，再运行 export {password_variable}。也可以在 "
        "dispatch.yaml 里写 password_command。",
        password_variable=PASSWORD_VARIABLE,
    )


def _no_password(address: str, secret: Words, variable: str, under: str) -> SettingsError:
    store = f"keyring set {KEYRING_SERVICE} {address}"
    return SettingsError(
        say("没有找到 {address} 的密码。需要的是：{secret}。", address=address, secret=secret),
        advice=say(
            "请任选一种办法：\n  1. 存进系统钥匙串（推荐）：运行 {store}，按提示输入；\n  2. "
            "设置环境变量 {variable}；\n  3. 在 dispatch.yaml 的 {under} 下写 password_command: "
            "一条在第一行打印密码的命令。",
            store=store,
            variable=variable,
            under=under,
        ),
    )

"""Owns the fetching of the mailbox password: environment, command or keyring, never a file.

Sole owner of `keyring`. A password is returned and forgotten: it stands in no setting, message
or log.
"""

import shlex
import subprocess
from collections.abc import Mapping
from contextlib import suppress

from dispatch.config.loading import PASSWORD_VARIABLE, RELAY_PASSWORD_VARIABLE
from dispatch.config.settings import Settings
from dispatch.errors import SettingsError, reason
from dispatch.words import Words

KEYRING_SERVICE = "dispatch"
_COMMAND_SECONDS = 30.0


def password(
    settings: Settings, environ: Mapping[str, str], *, command_seconds: float = _COMMAND_SECONDS
) -> str:
    """The mailbox password from the first source there is; raises SettingsError if there is none.

    A password_command that fails ends the matter: no other source is tried behind its back.
    """
    mailbox = settings.mailbox
    given = environ.get(PASSWORD_VARIABLE, "").strip("\r\n")
    if given:
        return given
    if mailbox.password_command is not None:
        return _from_command(settings, mailbox.password_command, environ, command_seconds)
    kept = _from_keyring(mailbox.address)
    if kept:
        return kept
    raise _no_password(mailbox.address, mailbox.provider.secret, PASSWORD_VARIABLE, "mailbox")


def relay_password(settings: Settings, environ: Mapping[str, str]) -> str:
    """The password of the relay, in the same order of sources; empty where it wants none."""
    relay = settings.mailbox.relay
    if relay is None or relay.user is None:
        return ""
    given = environ.get(RELAY_PASSWORD_VARIABLE, "").strip("\r\n")
    if given:
        return given
    if relay.password_command is not None:
        return _from_command(settings, relay.password_command, environ, _COMMAND_SECONDS)
    kept = _from_keyring(relay.user)
    if kept:
        return kept
    secret = Words("发信中继的密码", "the password of the relay")
    raise _no_password(relay.user, secret, RELAY_PASSWORD_VARIABLE, "relay")


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
        raise _command_failed(
            Words(f"{seconds:g} 秒内没有结束", f"it did not end within {seconds:g} s")
        ) from None
    except OSError as error:
        why = reason(error)
        raise _command_failed(
            Words(f"无法运行“{command[0]}”（{why.zh}）", f"“{command[0]}” cannot be run ({why.en})")
        ) from None
    if done.returncode != 0:
        code = done.returncode
        raise _command_failed(Words(f"以错误码 {code} 结束", f"it ended with exit code {code}"))
    return _first_line(done.stdout)


def _first_line(output: bytes) -> str:
    line = output.split(b"\n", 1)[0].rstrip(b"\r")
    with suppress(UnicodeDecodeError):
        if text := line.decode():
            return text
    raise _command_failed(
        Words("第一行没有输出密码", "its first line of output is empty or no text")
    )


def _command_failed(why: Words) -> SettingsError:
    # Its output is not shown: it may hold the password.
    return SettingsError(
        Words(
            f"password_command 没有给出密码：{why.zh}。",
            f"password_command gave no password: {why.en}.",
        ),
        advice=Words(
            "请在办公文件夹里单独运行这条命令，看它是否在第一行打印密码。",
            "run the command by itself in the office folder and see that its first line is the "
            "password.",
        ),
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
        Words("系统钥匙串用不了，密码没有保存。", "the system keyring does not work; not kept."),
        advice=no_keyring_advice(),
    )


def no_keyring_advice() -> Words:
    """What to do where there is no keyring: never a file of ours."""
    return Words(
        f"请改用环境变量：Windows 命令行 set {PASSWORD_VARIABLE}=授权码；macOS、Linux 先运行 "
        f"read -rs {PASSWORD_VARIABLE}，粘贴授权码后回车，再运行 export {PASSWORD_VARIABLE}。"
        "也可以在 dispatch.yaml 里写 password_command。",
        f"use the environment: on Windows set {PASSWORD_VARIABLE}=CODE; on macOS and Linux read "
        f"-rs {PASSWORD_VARIABLE}, paste the code, then export {PASSWORD_VARIABLE}. Or write "
        "password_command in dispatch.yaml.",
    )


def _no_password(address: str, secret: Words, variable: str, under: str) -> SettingsError:
    store = f"keyring set {KEYRING_SERVICE} {address}"
    return SettingsError(
        Words(
            f"没有找到 {address} 的密码。需要的是：{secret.zh}。",
            f"no password for {address} was found. What is needed: {secret.en}.",
        ),
        advice=Words(
            "请任选一种办法：\n"
            f"  1. 存进系统钥匙串（推荐）：运行 {store}，按提示输入；\n"
            f"  2. 设置环境变量 {variable}；\n"
            f"  3. 在 dispatch.yaml 的 {under} 下写 password_command: 一条在第一行打印密码的命令。",
            "Choose one way:\n"
            f"  1. keep it in the system keyring (best): run {store} and type it in;\n"
            f"  2. set the environment variable {variable};\n"
            f"  3. write under {under} in dispatch.yaml a password_command that prints it on its "
            "first line.",
        ),
    )

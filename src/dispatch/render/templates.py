"""Owns the templates: where they are looked for, and what a clerk is told of a fault in one."""

from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dispatch.errors import Fault, InputError
from dispatch.words import Given, Words, say

if TYPE_CHECKING:
    from jinja2 import Environment, TemplateError


def built_in() -> Path:
    """The program's own templates: inside a wheel, or at the top of a checkout."""
    packaged = Path(str(files("dispatch"))) / "templates"
    return packaged if packaged.is_dir() else Path(__file__).parents[3] / "templates"


def copy_built_in(folder: Path) -> list[Path]:
    """Writes the program's templates into an office's folder, to be changed there."""
    written = []
    for one in sorted(built_in().rglob("*.j2")):
        target = folder / one.relative_to(built_in())
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("xb") as file:
            file.write(one.read_bytes())
        written.append(target)
    return written


def environment(office_templates: Path | None) -> "Environment":
    """The office's own files first, the built-in ones behind; undefined names are faults."""
    from jinja2 import FileSystemLoader, StrictUndefined, select_autoescape
    from jinja2.sandbox import SandboxedEnvironment

    folders = [one for one in (office_templates, built_in()) if one is not None]
    return SandboxedEnvironment(
        loader=FileSystemLoader(folders),
        undefined=StrictUndefined,
        autoescape=select_autoescape(("html.j2", "html")),
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def rendered(jinja: "Environment", name: str, values: dict[str, Any]) -> str:
    """One template filled; raises InputError naming file, line and variable."""
    from jinja2 import TemplateError

    try:
        return jinja.get_template(name).render(values)
    except TemplateError as error:
        raise _faulty(name, error) from None
    except UnicodeDecodeError:
        raise _wrong(name, None, say("不是 UTF-8")) from None
    except (TypeError, ValueError, ArithmeticError, LookupError, AttributeError) as error:
        where, line = _place_of(error)
        raise _wrong(where or name, line, Given(str(error))) from None


def _faulty(name: str, error: "TemplateError") -> InputError:
    from jinja2 import TemplateNotFound, TemplateSyntaxError

    said = error.message or str(error)
    if isinstance(error, TemplateNotFound):
        return _wrong(name, None, say("找不到 {said}", said=said))
    if isinstance(error, TemplateSyntaxError):
        return _wrong(error.name or name, error.lineno, Given(said))
    where, line = _place_of(error)
    return _wrong(where or name, line, Given(said))


def _wrong(name: str, line: int | None, said: Words) -> InputError:
    problem = say("模板有误（变量没有定义，或写法不对）：{said}", said=said)
    return InputError(
        say("模板用不了，没有发送任何邮件。"),
        faults=[Fault(problem, f"templates/{name}", line)],
        advice=say(
            "请改好（dispatch check 列出全部）；不会改，就把这个文件移出 templates/，用自带的。"
        ),
    )


def _place_of(error: BaseException) -> tuple[str | None, int | None]:
    """The innermost template frame of a traceback."""
    name: str | None = None
    line: int | None = None
    trace = error.__traceback__
    while trace is not None:
        file = trace.tb_frame.f_code.co_filename
        if file.endswith(".j2"):
            path = Path(file)
            inside = path.parent.name in ("mail", "document")
            name = f"{path.parent.name}/{path.name}" if inside else path.name
            line = trace.tb_lineno
        trace = trace.tb_next
    return name, line

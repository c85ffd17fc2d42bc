"""What the program says and a window must translate, read from the sources: nothing is run.

Found are the texts in `tr(…)`, `Phrase(…)` and `counted(…)`, and those that stand where a field, a parameter
or a constant has the type `English`. A text that is put together where one is wanted is found too, as lost:
what is looked up must stand in the code as it is.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "desktop" / "resolute"
_ENGLISH = ast.Name("English")
_Form = tuple[tuple[str, ast.expr | None], ...]
_WELL_KNOWN: Mapping[str, _Form] = {
    "tr": (("text", _ENGLISH),),
    "progress": (("doing", _ENGLISH),),  # a Progress, wherever it comes from
}
"""What the arguments are of what the sources do not declare by type."""


@dataclass(frozen=True, slots=True)
class Text:
    """One text; `place` is the module that says it, `is_plural` that it has a form for each number."""

    source: str
    is_plural: bool
    place: str


@dataclass(frozen=True, slots=True)
class Lost:
    """A text that is put together, so that no window can look it up."""

    place: str
    line: int


def translatable(folder: Path = SOURCES) -> tuple[tuple[Text, ...], tuple[Lost, ...]]:
    """All texts in the order of the modules, each once, and what is lost; the command line speaks English."""
    modules = {
        file.relative_to(folder).with_suffix("").as_posix(): ast.parse(file.read_text(encoding="utf-8"))
        for file in sorted(folder.rglob("*.py"))
        if "cli" not in file.relative_to(folder).parts
    }
    forms = {**_declared(modules.values()), **_WELL_KNOWN}
    found = [each for place, module in modules.items() for each in _said(module, place, forms)]
    texts = {(each.source, each.is_plural): each for each in reversed(found) if isinstance(each, Text)}
    return tuple(reversed(texts.values())), tuple(each for each in found if isinstance(each, Lost))


def _declared(modules: Iterable[ast.Module]) -> dict[str, _Form]:
    """The arguments of what takes English ones, by the names of functions and classes."""
    nodes = [node for module in modules for node in ast.walk(module)]
    classes = [node for node in nodes if isinstance(node, ast.ClassDef)]
    bases = {node.name: node for node in classes}
    forms = [(node.name, _form_of_class(node, bases)) for node in classes]
    forms += [(node.name, _parameters(node)) for node in nodes if isinstance(node, ast.FunctionDef)]
    return {name: form for name, form in forms if any(_is_english(type_) for _, type_ in form)}


def _form_of_class(node: ast.ClassDef, classes: Mapping[str, ast.ClassDef]) -> _Form:
    """Of a class without fields or a beginning of its own, its base's."""
    made = [each for each in node.body if isinstance(each, ast.FunctionDef) and each.name == "__init__"]
    fields = [each for each in node.body if isinstance(each, ast.AnnAssign)]
    if made:
        return _parameters(made[0])
    if fields:
        return tuple(
            (each.target.id, each.annotation) for each in fields if isinstance(each.target, ast.Name)
        )
    bases = [classes[base.id] for base in node.bases if isinstance(base, ast.Name) and base.id in classes]
    return _form_of_class(bases[0], classes) if bases else ()


def _parameters(node: ast.FunctionDef) -> _Form:
    given = (*node.args.posonlyargs, *node.args.args)
    bound = given[1:] if given and given[0].arg in ("self", "cls") else given
    return tuple((each.arg, each.annotation) for each in (*bound, *node.args.kwonlyargs))


def _is_english(annotation: ast.expr | None) -> bool:
    nodes = ast.walk(annotation) if annotation else ()
    return any(isinstance(node, ast.Name) and node.id == "English" for node in nodes)


def _said(module: ast.Module, place: str, forms: Mapping[str, _Form]) -> Iterator[Text | Lost]:
    for node in ast.walk(module):
        if isinstance(node, ast.Call):
            yield from _said_by_call(node, place, forms)
        elif isinstance(node, ast.AnnAssign) and node.value is not None:
            yield from _texts(_english(node.annotation, node.value), place)


def _said_by_call(call: ast.Call, place: str, forms: Mapping[str, _Form]) -> Iterator[Text | Lost]:
    name = call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")
    if name == "counted":
        yield from _texts(call.args[-1:], place, is_plural=True)
    elif name == "Phrase":
        yield from _texts(call.args[:1], place)
    for at, (parameter, annotation) in enumerate(forms.get(name.lstrip("_"), forms.get(name, ()))):
        named = [each.value for each in call.keywords if each.arg == parameter]
        for value in (call.args[at : at + 1] or named) if annotation else ():
            yield from _texts(_english(annotation, value), place)


def _english(annotation: ast.expr | None, value: ast.expr) -> Iterator[ast.expr]:
    """The parts of a value that stand where its type says English: of a mapping, say, the values."""
    match annotation, value:
        case ast.Name("English"), _:
            yield value
        case ast.Subscript(slice=ast.Tuple([_, of])), ast.Dict():
            for each in value.values:
                yield from _english(of, each)
        case ast.Subscript(slice=ast.Tuple([of, ast.Constant()])), ast.Tuple() | ast.List():
            for each in value.elts:
                yield from _english(of, each)
        case ast.Subscript(slice=ast.Tuple(types)), ast.Tuple():
            for of, each in zip(types, value.elts, strict=False):
                yield from _english(of, each)
        case _:
            pass


def _texts(values: Iterable[ast.expr], place: str, *, is_plural: bool = False) -> Iterator[Text | Lost]:
    for value in values:
        match value:
            case ast.Constant(str(text)) if text:
                yield Text(text, is_plural, place)
            case ast.IfExp():
                yield from _texts((value.body, value.orelse), place, is_plural=is_plural)
            case ast.JoinedStr() | ast.BinOp():
                yield Lost(place, value.lineno)
            case _:
                pass

"""Nothing that the program reads leaves the machine."""

from __future__ import annotations

import ast
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from helpers.network import NetworkUsed
from helpers.program import resolute_without_network

_NETWORKED = {
    "PySide6.QtNetwork",
    "aiohttp",
    "asyncio",
    "ftplib",
    "http",
    "httpx",
    "imaplib",
    "poplib",
    "requests",
    "smtplib",
    "socket",
    "socketserver",
    "ssl",
    "telnetlib",
    "urllib.request",
    "urllib3",
    "webbrowser",
    "xmlrpc",
}


def imported_names(source: Path) -> Iterator[str]:
    """The dotted names that a module imports, wherever in it the import stands."""
    for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def is_networked(name: str) -> bool:
    return any(name == module or name.startswith(f"{module}.") for module in _NETWORKED)


def test_no_module_imports_a_network_library(root: Path) -> None:
    sources = (root / "desktop").rglob("*.py")
    found = {source.name: name for source in sources for name in imported_names(source) if is_networked(name)}
    assert not found


def test_the_rule_sees_imports_inside_functions(tmp_path: Path) -> None:
    source = tmp_path / "module.py"
    source.write_text("def load():\n    from urllib import request\n", encoding="utf-8")
    assert any(map(is_networked, imported_names(source)))


def test_a_test_cannot_reach_a_host() -> None:
    with socket.socket() as connection, pytest.raises(NetworkUsed):
        connection.connect(("127.0.0.1", 9))


def test_a_test_cannot_look_up_a_name() -> None:
    with pytest.raises(NetworkUsed):
        socket.getaddrinfo("localhost", 80)


@pytest.mark.parametrize("command", ["compare", "show"])
def test_a_run_opens_no_connection(command: str, root: Path, tmp_path: Path) -> None:
    samples = root / "resources" / "samples"
    files = [samples / "earlier.docx", samples / "later.docx"]
    outputs = [part for name in ("r.docx", "r.html", "r.pdf") for part in ("-o", tmp_path / name)]
    arguments = [*files, *outputs] if command == "compare" else files[:1]
    done = resolute_without_network(command, *arguments)
    assert (done.returncode, "NetworkUsed" in done.stderr) == (0, False), done.stderr

"""Holds the promise that nothing goes out: a process that tries to reach a network is stopped."""

from __future__ import annotations

import sys

_REACHING_OUT = (
    "socket.bind",
    "socket.connect",
    "socket.getaddrinfo",
    "socket.gethostbyaddr",
    "socket.gethostbyname",
    "socket.sendmsg",
    "socket.sendto",
)


class NetworkUsed(RuntimeError):
    """The program tried to reach a network."""


def forbid_network() -> None:
    """Raise `NetworkUsed` from now on where this process names or reaches a host. Cannot be undone.

    Unix sockets, through which processes of one machine speak, are let through.
    """
    sys.addaudithook(_refuse)


def _refuse(event: str, arguments: tuple[object, ...]) -> None:
    if event in _REACHING_OUT and not _is_local(arguments):
        raise NetworkUsed(f"{event} {arguments[1:]}")


def _is_local(arguments: tuple[object, ...]) -> bool:
    family = getattr(arguments[0], "family", None)
    return getattr(family, "name", "") == "AF_UNIX"

"""The author where nobody says who."""

from __future__ import annotations

import getpass

import pytest

from resolute.app.user import is_author, user_name


@pytest.mark.parametrize(
    ("name", "author"),
    [("keeper", "keeper"), ("\udcff", "Resolute"), ("a\nb", "Resolute"), (" ", "Resolute")],
)
def test_the_author_is_the_user(name: str, author: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(getpass, "getuser", lambda: name)
    assert user_name() == author


@pytest.mark.parametrize("error", [OSError, KeyError, ImportError])
def test_a_system_without_a_name_has_a_neutral_one(
    error: type[Exception], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> str:
        raise error

    monkeypatch.setattr(getpass, "getuser", fail)
    assert user_name() == "Resolute"


@pytest.mark.parametrize("name", ["Delegation of Ruritania", "代表团", "وفد", "A\u00a0B", "Ž. 😀"])
def test_names_of_all_scripts_are_names(name: str) -> None:
    assert is_author(name)

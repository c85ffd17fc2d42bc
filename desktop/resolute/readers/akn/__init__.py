"""The United Nations' Akoma Ntoso XML (AKN4UN), and Akoma Ntoso that is built like it."""

from resolute.readers.akn.reading import read

__all__ = ["read"]

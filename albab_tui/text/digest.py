"""The fingerprint of a file's bytes."""

from __future__ import annotations

from importlib import import_module

_LARGE = 1 << 20


def sha256(data: bytes) -> str:
    """SHA-256 in hexadecimal."""
    return str(_module(len(data)).sha256(data).hexdigest())  # type: ignore[attr-defined]


def _module(size: int) -> object:
    """Hashlib for what is large; else Python's own code, as `random` does it: the start can't wait for OpenSSL."""
    for name in () if size > _LARGE else ("_sha2", "_sha256"):
        try:
            return import_module(name)
        except ImportError:
            continue
    return import_module("hashlib")

"""The commands by name; the module of a command is imported only when it is needed."""

from __future__ import annotations

import argparse
from importlib import import_module

from assistant.cli.options import Subparsers

MODULES = {
    "ask": "ask",
    "chat": "chat",
    "search": "search",
    "show": "show",
    "cites": "cites",
    "terms": "terms",
    "calc": "calc",
    "exception": "exception",
    "corpus": "corpus",
    "eval": "evaluate",
    "serve": "serve",
    "paths": "paths",
    "completion": "completion",
}


def add(name: str, subparsers: Subparsers) -> argparse.ArgumentParser:
    """Register one command."""
    module = import_module(f"assistant.cli.{MODULES[name]}")
    parser: argparse.ArgumentParser = module.add_parser(subparsers)
    return parser

"""``citedesk paths``: where the user's files lie."""

from __future__ import annotations

import argparse
import re

from assistant.cli import streams
from assistant.cli.options import Subparsers, add_printing, command
from assistant.cli.status import ExitStatus

_PASSWORD = re.compile(r"(?<=:)[^:/@]*(?=@)")


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """Register the command."""
    parser = command(
        subparsers, "paths", "say where settings, data and the index lie",
        epilog="CITEDESK_CONFIG_DIR, CITEDESK_DATA_DIR, CITEDESK_CACHE_DIR and CITEDESK_DATABASE move them.",
    )  # fmt: skip
    add_printing(parser)
    parser.set_defaults(run=run)
    return parser


def run(args: argparse.Namespace) -> int:
    """Print the places; nothing is created."""
    from assistant.paths import cache_dir, config_dir, data_dir, database_url
    from index.fingerprint import digest

    places = {
        "config": str(config_dir()),
        "data": str(data_dir()),
        "cache": str(cache_dir()),
        "index": str(cache_dir() / f"index-{digest()}"),
        "exceptions": _PASSWORD.sub("***", database_url()),
    }
    if args.json:
        streams.show_json({"schema": "citedesk.paths/1", **places})
    else:
        for name, place in places.items():
            streams.show(f"{name + ':':<12}{place}" if not args.plain else f"{name}: {place}")
    return ExitStatus.ANSWERED

"""``citedesk completion``: the script by which a shell completes commands and options."""

from __future__ import annotations

import argparse

from assistant.cli import streams
from assistant.cli.options import Subparsers, command
from assistant.cli.status import ExitStatus

SHELLS = ("bash", "zsh", "tcsh")


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """Register the command."""
    parser = command(
        subparsers, "completion", "print a completion script for your shell",
        epilog='bash: eval "$(citedesk completion bash)" in ~/.bashrc\n'
        "zsh:  citedesk completion zsh > a folder of $fpath/_citedesk\n"
        "tcsh: citedesk completion tcsh >> ~/.tcshrc",
    )  # fmt: skip
    parser.add_argument("shell", choices=SHELLS, help="the shell")
    parser.set_defaults(run=run)
    return parser


def run(args: argparse.Namespace) -> int:
    """Print the script."""
    import shtab

    from assistant.cli.main import build_parser

    streams.show(shtab.complete(build_parser(), shell=args.shell))
    return ExitStatus.ANSWERED

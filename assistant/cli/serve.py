"""``citedesk serve``: the application in a browser, for this computer only."""

from __future__ import annotations

import argparse
import re
import shlex
import sys
import tempfile
from pathlib import Path

from assistant.cli import options, streams
from assistant.cli.failure import CommandError
from assistant.cli.options import Subparsers, add_today, command
from assistant.cli.status import ExitStatus

HOST = "localhost"
PORT = 8000
_FONT = re.compile(r"<link[^>]*fonts\.googleapis\.com[^>]*>")
_PORTS = range(1024, 65536)


def add_parser(subparsers: Subparsers) -> argparse.ArgumentParser:
    """Register the command."""
    parser = command(
        subparsers, "serve", "open the application in a browser on this computer",
        epilog="Only browsers on this computer reach it; Ctrl+C ends it.\n"
        "It needs an extra: pip install 'citedesk[serve]'",
    )  # fmt: skip
    parser.add_argument("--port", type=_port, default=PORT, metavar="NUMBER", help=f"the port on {HOST} ({PORT})")
    add_today(parser)
    parser.set_defaults(run=run)
    return parser


def run(args: argparse.Namespace) -> int:
    """Serve until interrupted."""
    try:
        from assistant.cli.server import LocalServer
    except ImportError as error:
        raise CommandError("serving needs an extra: pip install 'citedesk[serve]'") from error
    child = [sys.executable, "-m", "assistant.cli.serve", "--today", options.today(args).isoformat()]
    with tempfile.TemporaryDirectory(prefix="citedesk-") as folder:
        write_templates(Path(folder))
        streams.tell(f"open http://{HOST}:{args.port} in a browser on this computer; Ctrl+C ends it")
        LocalServer(shlex.join(child), HOST, args.port, "citedesk", templates_path=folder).serve()
    return ExitStatus.ANSWERED


def write_templates(folder: Path) -> None:
    """Textual's page without the font that it would fetch from the network."""
    import textual_serve

    templates = Path(str(textual_serve.__file__)).parent / "templates"
    for file in templates.glob("*.html"):
        (folder / file.name).write_text(_FONT.sub("", file.read_text(encoding="utf-8")), encoding="utf-8")


def application() -> int:
    """The application itself, whose terminal is the browser: started by the server once for each tab."""
    from assistant.cli.home import application as run_application

    parser = argparse.ArgumentParser(prog="citedesk serve")
    add_today(parser)
    options.set_defaults(parser)
    return run_application(parser.parse_args())


def _port(text: str) -> int:
    if not text.isdecimal() or int(text) not in _PORTS:
        raise argparse.ArgumentTypeError(f"{text!r} is not a port from {_PORTS.start} to {_PORTS.stop - 1}")
    return int(text)


if __name__ == "__main__":
    raise SystemExit(application())

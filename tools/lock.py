"""Renews requirements/*.txt: every version pinned by hash, for all Pythons and platforms at once."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

FOLDER = Path("requirements")
LOCKS = {
    "run.txt": ["pyproject.toml"],
    "build.txt": [str(FOLDER / "build.in")],
    "dev.txt": [str(FOLDER / "dev.in"), "pyproject.toml", "--all-extras"],
}


def main() -> None:
    """Compile the locks in order; a later one keeps the versions of those before it."""
    done: list[str] = []
    for name, inputs in LOCKS.items():
        output = FOLDER / name
        constraints = [word for earlier in done for word in ("--constraint", earlier)]
        options = [
            "--universal",
            "--python-version",
            "3.11",
            "--generate-hashes",
            "--no-header",
            "--quiet",
            "--upgrade",
        ]
        command = [sys.executable, "-m", "uv", "pip", "compile", *options, *inputs, *constraints, "-o", str(output)]
        subprocess.run(command, check=True)
        done.append(str(output))


if __name__ == "__main__":
    main()

"""The wheel holds all that the program needs, and answers from an environment of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGES = ("corpus", "index", "calculators", "assistant")
DATA = (".toml", ".txt", ".tcss", ".typ", ".json", ".mako", ".md")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel as `make dist` builds it."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    (built,) = folder.iterdir()
    return built


def test_every_module_and_every_data_file_is_in_the_wheel(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    files = (path.relative_to(ROOT) for package in PACKAGES for path in (ROOT / package).rglob("*") if path.is_file())
    wanted = {path.as_posix() for path in files if path.suffix in (".py", *DATA)}
    assert wanted
    assert wanted <= names
    for name in ("corpus/documents/sources.toml", "corpus/annotations/5.32.toml", "index/thesaurus.toml",
                 "calculators/cases/liens.toml", "assistant/tui/citedesk.tcss"):  # fmt: skip
        assert name in names
    assert any(name.startswith("assistant/exceptions/migrations/versions/") for name in names)


def test_nothing_but_the_program_is_in_the_wheel(wheel: Path) -> None:
    tops = {name.split("/")[0] for name in zipfile.ZipFile(wheel).namelist()}
    assert tops - {"citedesk-0.1.0.dist-info"} == set(PACKAGES)


def test_the_installed_command_answers(wheel: Path, tmp_path: Path) -> None:
    home = tmp_path / "venv"
    venv.create(home, with_pip=False, symlinks=os.name == "posix")
    binaries = home / ("Scripts" if os.name == "nt" else "bin")
    python = binaries / Path(sys.executable).name
    pip = [sys.executable, "-m", "pip", "--python", str(python), "install", "--quiet", "--no-deps", "--no-index"]
    subprocess.run([*pip, str(wheel)], check=True, capture_output=True, timeout=120)
    site = subprocess.run(
        [str(python), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"], capture_output=True, check=True
    )
    # The dependencies are those of this environment; the project itself comes from the wheel alone.
    Path(site.stdout.decode().strip(), "dependencies.pth").write_text(sysconfig.get_path("purelib"))
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "CITEDESK_"))}
    done = subprocess.run(
        [str(binaries / "citedesk"), "ask", "--json", "can I buy from an employee's firm?"],
        cwd=tmp_path, capture_output=True, text=True, check=False, timeout=120,
        env={**clean, "CITEDESK_CACHE_DIR": str(tmp_path / "cache"), "CITEDESK_CONFIG_DIR": str(tmp_path / "config")},
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["citations"][0]["id"] == "5.32.150.A"

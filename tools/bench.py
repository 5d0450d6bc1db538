"""Times citedesk as it is installed: the wheel in an environment of its own, commands in interleaved runs.

Beside it stand a bare ``python -c pass`` and a bare SQLite FTS5 script that prints three hits for the same
question. The machine drifts, so ratios say more than milliseconds.
"""

from __future__ import annotations

import argparse
import json
import os
import sqlite3
import statistics
import subprocess
import sys
import sysconfig
import tempfile
import time
import tomllib
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FIRM = "can I buy from an employee's firm?"
BID = "what does the security on a bid of $84,000 come to?"
REFUSED = "how tall may my fence be under the zoning code?"
WARM_QUESTIONS = 200
FTS5 = """
import sqlite3, sys
db = sqlite3.connect(sys.argv[1])
words = " OR ".join(word for word in "".join(c if c.isalnum() else " " for c in sys.argv[2]).split())
for row in db.execute("select id, text from law where law match ? order by rank limit 3", (words,)):
    print(*row)
"""
WARM = """
import json, sys, time
from datetime import date
from pathlib import Path
from assistant.desk import Desk
desk = Desk.open(date(2026, 11, 24), cache=Path(sys.argv[1]))
asked = json.loads(sys.stdin.read())
desk.ask("who approves this exception?")
taken = []
for question in asked:
    begun = time.perf_counter()
    desk.ask(question)
    taken.append(time.perf_counter() - begun)
print(json.dumps(taken))
"""
BUILD = """
import sys, time
from pathlib import Path
from index.product import open_index
begun = time.perf_counter()
index = open_index(Path(sys.argv[1]))
opened = time.perf_counter()
index.prepare_text()
print(opened - begun, time.perf_counter() - opened)
"""


def main() -> None:
    """Build, install, time, print."""
    parser = argparse.ArgumentParser(description="Time an installed wheel of citedesk.")
    parser.add_argument("--rounds", type=int, default=15, help="runs of each command (15)")
    rounds = parser.parse_args().rounds
    with tempfile.TemporaryDirectory(prefix="citedesk-bench-") as name:
        folder = Path(name)
        python = install(folder)
        environment = clean_environment(folder)
        seconds, searching, size = build_index(python, folder, environment)
        database = folder / "law.sqlite"
        write_fts5(database)
        commands = commands_of(python, folder, database)
        taken = interleaved(commands, rounds, environment)
        print_cold(taken, rounds)
        print_warm(warm(python, folder, environment))
        print(f"\nfirst build: {seconds:.2f} s, for a search {searching:.2f} s more, {size / 1e6:.1f} MB")


def install(folder: Path) -> str:
    """A virtual environment with the wheel; its dependencies are those of this environment."""
    wheel_folder = folder / "wheel"
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(wheel_folder), str(ROOT)]
    subprocess.run(build, check=True, stdout=subprocess.DEVNULL)
    venv.create(folder / "venv", with_pip=False, symlinks=os.name == "posix")
    python = next(path for path in (folder / "venv").glob("*/python*") if path.stem == "python")
    (wheel,) = wheel_folder.iterdir()
    pip = [sys.executable, "-m", "pip", "--python", str(python), "install", "--quiet", "--no-deps", "--no-index"]
    subprocess.run([*pip, str(wheel)], check=True)
    said = subprocess.run(
        [str(python), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"], check=True, capture_output=True
    )
    Path(said.stdout.decode().strip(), "dependencies.pth").write_text(sysconfig.get_path("purelib"))
    return str(python)


def clean_environment(folder: Path) -> dict[str, str]:
    """The environment without what would change the timing, on a cache of its own."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "CITEDESK_"))}
    return {**kept, "CITEDESK_CACHE_DIR": str(folder / "cache"), "CITEDESK_CONFIG_DIR": str(folder / "config")}


def build_index(python: str, folder: Path, environment: dict[str, str]) -> tuple[float, float, int]:
    """Seconds of the first build for a question, seconds more for a search, bytes of both."""
    cache = folder / "cache"
    said = run([python, "-c", BUILD, str(cache)], environment, cwd=folder)
    size = sum(path.stat().st_size for path in cache.rglob("*") if path.is_file())
    seconds, searching = map(float, said.split())
    return seconds, searching, size


def write_fts5(database: Path) -> None:
    """The provisions in a bare FTS5 table."""
    sys.path.insert(0, str(ROOT))
    from corpus.library import Corpus

    with sqlite3.connect(database) as db:
        db.execute("create virtual table law using fts5(id unindexed, text, tokenize = 'porter')")
        db.executemany("insert into law values (?, ?)", [(item.id, item.text) for item in Corpus.load()])
        db.execute("insert into law(law) values ('optimize')")


def commands_of(python: str, folder: Path, database: Path) -> dict[str, list[str]]:
    """What is timed, by name; the command is run by its own script."""
    script = str(next(Path(python).parent.glob("citedesk*")))
    (folder / "fts5.py").write_text(FTS5)
    return {
        "python -c pass": [python, "-c", "pass"],
        "bare FTS5 script": [python, str(folder / "fts5.py"), str(database), FIRM],
        "ask, a card": [script, "ask", FIRM],
        "ask, a calculation": [script, "ask", BID],
        "ask, a refusal": [script, "ask", REFUSED],
        "show 5.32.150": [script, "show", "5.32.150"],
        "search surplus property": [script, "search", "surplus", "property"],
    }


def interleaved(commands: dict[str, list[str]], rounds: int, environment: dict[str, str]) -> dict[str, list[float]]:
    """Milliseconds of each command, one run of each in turn; the first turn only warms the disk's cache."""
    taken: dict[str, list[float]] = {name: [] for name in commands}
    for turn in range(rounds + 1):
        for name, command in commands.items():
            begun = time.perf_counter()
            run(command, environment)
            if turn:
                taken[name].append(1000 * (time.perf_counter() - begun))
    return taken


def run(command: list[str], environment: dict[str, str], stdin: str = "", cwd: Path | None = None) -> str:
    """Standard output of a command; statuses 3 and 4 are answers too."""
    done = subprocess.run(command, input=stdin, capture_output=True, text=True, env=environment, check=False, cwd=cwd)
    if done.returncode not in (0, 3, 4):
        raise SystemExit(f"{command}: {done.stderr}")
    return done.stdout


def print_cold(taken: dict[str, list[float]], rounds: int) -> None:
    """One row a command."""
    bare = statistics.median(taken["bare FTS5 script"])
    print(f"{'cold, ' + str(rounds) + ' interleaved runs':<28}{'median ms':>10}{'fastest':>9}{'x FTS5':>8}")
    for name, times in taken.items():
        middle = statistics.median(times)
        print(f"{name:<28}{middle:>10.0f}{min(times):>9.0f}{middle / bare:>8.1f}")


def warm(python: str, folder: Path, environment: dict[str, str]) -> list[float]:
    """Milliseconds of each of 200 questions asked of one desk."""
    asked: list[str] = []
    for file in sorted((ROOT / "tests" / "questions" / "open").glob("*.toml")):
        questions = tomllib.loads(file.read_text(encoding="utf-8"))["question"]
        asked += [item["ask"] for item in questions]
    step = max(1, len(asked) // WARM_QUESTIONS)
    chosen = asked[::step][:WARM_QUESTIONS]
    said = run([python, "-c", WARM, str(folder / "cache")], environment, json.dumps(chosen), cwd=folder)
    return [1000 * seconds for seconds in json.loads(said)]


def print_warm(taken: list[float]) -> None:
    """The middle and the tail."""
    ordered = sorted(taken)
    tail = ordered[min(len(ordered) - 1, round(0.99 * len(ordered)))]
    print(f"\nwarm, {len(ordered)} questions: p50 {statistics.median(ordered):.1f} ms, p99 {tail:.1f} ms")


if __name__ == "__main__":
    main()

"""What the README says is what happens: every command in it is run, and its printed output compared.

After a change that is meant to alter the output: `python tests/test_readme.py` writes what the commands print now into
the README; read the difference before you commit it.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
BLOCK = re.compile(r"```console\n(.*?)```", re.S)
PYTHON = re.compile(r"```python\n(.*?)```", re.S)


def commands(block: str) -> list[tuple[str, str]]:
    """(command, what the README says it prints) of a block; a command begins with "$ "."""
    parts = re.split(r"^\$ ", block, flags=re.M)[1:]
    return [(command, output) for command, _, output in (part.partition("\n") for part in parts)]


def run(block: str) -> list[tuple[str, str]]:
    """(command, what it prints, both streams) of a block, run in a folder that has the fixtures and nothing else."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "fixtures").symlink_to(ROOT / "fixtures")
        results = []
        for command, _ in commands(block):
            done = subprocess.run(
                ["bash", "-o", "pipefail", "-c", command],
                cwd=folder,
                env={**os.environ, "PATH": path},
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
            )
            assert done.returncode == 0, done.stdout
            results.append((command, done.stdout))
        return results


@pytest.mark.skipif(shutil.which("bash") is None, reason="the recipes are for bash")
@pytest.mark.parametrize("block", BLOCK.findall(README.read_text(encoding="utf-8")))
def test_console_block(block: str) -> None:
    for tool in ("jq", "sqlite3"):
        if f"{tool} " in block and shutil.which(tool) is None:
            pytest.skip(f"{tool} is not installed")
    assert run(block) == commands(block)


@pytest.mark.parametrize("block", PYTHON.findall(README.read_text(encoding="utf-8")))
def test_python_block(block: str) -> None:
    done = subprocess.run([sys.executable, "-c", block], cwd=ROOT, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    printed = re.findall(r"#\s(.+)$", block, re.M)
    assert done.stdout.splitlines()[: len(printed)] == printed


def test_every_command_is_told_of() -> None:
    done = subprocess.run([sys.executable, "-m", "newsparse", "--help"], capture_output=True, text=True, check=True)
    names = re.findall(r"^  (\w+)  ", done.stdout, re.M)
    assert names
    assert all(f"`newsparse {name}" in README.read_text(encoding="utf-8") for name in names)


def rewrite() -> None:
    """Put what the commands print now into the README."""

    def replace(match: re.Match[str]) -> str:
        return "```console\n" + "".join(f"$ {command}\n{output}" for command, output in run(match[1])) + "```"

    README.write_text(BLOCK.sub(replace, README.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    rewrite()

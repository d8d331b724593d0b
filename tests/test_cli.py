"""The command as people run it: exit status, streams, files."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import jsonschema
import pytest

import newsparse

ROOT = Path(__file__).parent.parent
ARTICLE = ROOT / "fixtures" / "local-paper" / "article.txt"
OTHER = ROOT / "fixtures" / "sports-match" / "article.txt"
# A shell's background job hands on that interruptions are ignored; the commands that are interrupted here must not inherit it.
if signal.getsignal(signal.SIGINT) == signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

COMMAND = [sys.executable, "-m", "newsparse"]


def run(*arguments: str | Path, data: bytes = b"", cwd: Path | None = None) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([*COMMAND, *map(str, arguments)], input=data, capture_output=True, cwd=cwd)


def test_one_article_is_one_indented_object() -> None:
    done = run("extract", ARTICLE)
    assert (done.returncode, done.stderr) == (0, b"")
    record = json.loads(done.stdout)
    assert record["source"] == str(ARTICLE)
    assert done.stdout.startswith(b'{\n  "schema": "newsparse/1",\n')
    assert list(record) == "schema source headline date authors dateline people quotes indirect_quotes spans warnings".split()  # fmt: skip


def test_several_are_json_lines_in_their_order() -> None:
    done = run("extract", ARTICLE, OTHER)
    records = [json.loads(line) for line in done.stdout.decode().splitlines()]
    assert [r["source"] for r in records] == [str(ARTICLE), str(OTHER)]


def test_an_export_is_json_lines_a_record_for_each_article() -> None:
    export = ROOT / "fixtures" / "nexis" / "article.txt"
    records = [json.loads(line) for line in run("extract", export).stdout.decode().splitlines()]
    assert [r["source"] for r in records] == [f"{export}#1", f"{export}#2", f"{export}#3"]
    assert list(records[0])[-3:] == ["spans", "metadata", "warnings"]
    assert [a.source for a in newsparse.read(export)] == [r["source"] for r in records]
    done = run("batch", export.parent, "--output", "-")
    assert [json.loads(line) for line in done.stdout.decode().splitlines()] == records
    assert done.stderr.startswith(b"newsparse: 3 articles, ")


def test_compact_is_one_line() -> None:
    assert run("extract", "--compact", ARTICLE).stdout.count(b"\n") == 1


def test_text_is_added_and_is_what_offsets_count() -> None:
    record = json.loads(run("extract", "--text", ARTICLE).stdout)
    part = record["quotes"][0]["parts"][0]
    assert record["text"][part["start"] : part["end"]] == part["text"]
    assert record["text"] == ARTICLE.read_bytes().decode()


def test_standard_input_as_bytes() -> None:
    for arguments in (["extract", "-"], ["extract"]):
        done = run(*arguments, data="“Café,” said Zoë Tan.".encode("cp1252"))
        record = json.loads(done.stdout)
        assert (done.returncode, record["source"]) == (0, "-")
        assert record["quotes"][0]["text"] == "Café,"
        assert "Windows-1252" in record["warnings"][0]


def test_reported_speech_is_asked_for_before_or_after_the_command() -> None:
    text = b"Lena Ortiz said that the dam would hold. She believes that the gates are sound."
    counts = {
        (): 1,
        ("--no-indirect",): 0,
        ("--attitudes",): 2,
    }
    for options, count in counts.items():
        for arguments in ([*options, "extract", "-"], ["extract", *options, "-"]):
            assert len(json.loads(run(*arguments, data=text).stdout)["indirect_quotes"]) == count


def test_utf8_is_not_escaped() -> None:
    assert "“Café,”".encode() in run("extract", "--text", "-", data="“Café,” said Zoë Tan.".encode()).stdout


def test_html_by_suffix_by_looking_and_by_option(tmp_path: Path) -> None:
    html = b"<!doctype html><html><body><h1>Bridge opens at last</h1><p>Nobody came.</p></body></html>"
    (tmp_path / "page.html").write_bytes(html)
    assert json.loads(run("extract", tmp_path / "page.html").stdout)["headline"] == "Bridge opens at last"
    assert json.loads(run("extract", "-", data=html).stdout)["headline"] == "Bridge opens at last"
    as_text = json.loads(run("extract", "--text", "--format", "text", "-", data=html).stdout)
    assert as_text["text"].encode() == html


BAD = [  # name, bytes or None for what is not a file, words of the message
    ("empty.txt", b"", "empty"),
    ("white.txt", b" \n\n\t", "empty"),
    ("report.pdf", b"%PDF-1.4 \x00", "pdftotext"),
    ("data.bin", bytes(range(256)) * 40, "not a text file"),
    ("missing.txt", None, "no such file"),
    ("tags.html", b"<html><body><script>1</script></body></html>", "no text in it"),
]


@pytest.mark.parametrize(("name", "data", "words"), BAD, ids=[c[0] for c in BAD])
def test_bad_input_is_named_and_costs_only_itself(tmp_path: Path, name: str, data: bytes | None, words: str) -> None:
    bad = tmp_path / name
    if data is not None:
        bad.write_bytes(data)
    done = run("extract", bad, ARTICLE)
    assert done.returncode == 1
    (message,) = done.stderr.decode().splitlines()
    assert message.startswith(f"newsparse: {bad}: ")
    assert words in message
    assert json.loads(done.stdout)["source"] == str(ARTICLE)


def test_a_folder_is_named_with_a_way_out(tmp_path: Path) -> None:
    done = run("extract", tmp_path)
    assert (done.returncode, done.stdout) == (1, b"")
    assert b"newsparse batch" in done.stderr


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may read everything")
def test_unreadable_file_is_named(tmp_path: Path) -> None:
    path = tmp_path / "locked.txt"
    path.write_text("x")
    path.chmod(0)
    done = run("extract", path)
    assert done.returncode == 1
    assert b"no permission" in done.stderr


def test_dangling_link_among_good_files_is_read_out(tmp_path: Path) -> None:
    """Eight good files and one dangling link: eight records, one message, status 1."""
    for n in range(8):
        (tmp_path / f"{n}.txt").write_text(f"“Number {n},” said Lena Ortiz.")
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nowhere.txt")
    done = run("batch", tmp_path, "--output", tmp_path / "out.jsonl", "--errors", tmp_path / "errors.jsonl")
    records = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text().splitlines()]
    assert done.returncode == 1
    assert [Path(r["source"]).name for r in records] == [f"{n}.txt" for n in range(8)]
    assert b"gone.txt: a dangling link" in done.stderr
    assert b"8 articles, 8 people, 8 quotes (100% with a speaker); 1 failed (1 missing)" in done.stderr
    (failure,) = [json.loads(line) for line in (tmp_path / "errors.jsonl").read_text().splitlines()]
    assert failure["source"].endswith("gone.txt")


def test_batch_walks_folders_in_sorted_order_and_to_standard_output(tmp_path: Path) -> None:
    for name in ("b/2.txt", "a/1.txt", "a/.hidden.txt", "c.pdf"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("Nothing happened on Monday.")
    done = run("batch", tmp_path, "--output", "-", "--quiet")
    assert [json.loads(line)["source"] for line in done.stdout.splitlines()] == [
        str(tmp_path / "a/1.txt"),
        str(tmp_path / "b/2.txt"),
    ]
    assert done.stderr == b""


def test_batch_of_nothing_says_so(tmp_path: Path) -> None:
    done = run("batch", tmp_path, "--output", "-")
    assert done.returncode == 1
    assert b"no article files" in done.stderr
    assert run("batch", tmp_path / "nowhere", "--output", "-").returncode == 2


def test_output_file_is_whole_or_not_there(tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    assert run("extract", ARTICLE, "--output", out).returncode == 0
    before = out.read_bytes()
    assert json.loads(before)["source"] == str(ARTICLE)
    failed = run("extract", ARTICLE, "--output", tmp_path / "no" / "out.json")
    assert failed.returncode == 1
    assert b"cannot be written" in failed.stderr
    assert out.read_bytes() == before
    assert [p.name for p in tmp_path.iterdir()] == ["out.json"]


@pytest.mark.skipif(os.name != "posix", reason="devices and links")
def test_output_to_a_device_or_through_a_link_leaves_them_in_place(tmp_path: Path) -> None:
    (tmp_path / "pipe").symlink_to("/dev/null")
    assert run("extract", ARTICLE, "--output", tmp_path / "pipe").returncode == 0
    assert (tmp_path / "pipe").is_symlink()
    assert Path("/dev/null").is_char_device()
    (tmp_path / "real.json").write_text("old")
    (tmp_path / "link.json").symlink_to(tmp_path / "real.json")
    assert run("extract", ARTICLE, "--output", tmp_path / "link.json").returncode == 0
    assert (tmp_path / "link.json").is_symlink()
    assert json.loads((tmp_path / "real.json").read_text())["source"] == str(ARTICLE)
    assert run("extract", ARTICLE, "--output", tmp_path).returncode == 1


def test_closed_standard_input_is_told() -> None:
    done = subprocess.run(
        ["bash", "-c", f"{sys.executable} -m newsparse extract - <&-"], capture_output=True, text=True
    )
    assert done.returncode == 1
    assert done.stderr.startswith("newsparse: standard input: closed")


def test_wrong_usage_is_2(tmp_path: Path) -> None:
    assert run("extract", "--nonsense").returncode == 2
    assert run("nonsense").returncode == 2
    assert run("batch", tmp_path).returncode == 2
    assert run("batch", tmp_path, "--output", "x.unknown").returncode == 2


def test_closed_pipe_ends_quietly(tmp_path: Path) -> None:
    for n in range(50):
        (tmp_path / f"{n}.txt").write_bytes(ARTICLE.read_bytes())
    command = f"{sys.executable} -m newsparse batch {tmp_path} -q --output - | head -1; echo ${{PIPESTATUS[0]}}"
    done = subprocess.run(
        ["bash", "-c", command], capture_output=True, text=True, env={**os.environ, "PYTHONUNBUFFERED": "1"}
    )
    assert done.stdout.splitlines()[-1] == "0"
    assert done.stderr == ""


@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_interrupt_is_130_and_leaves_no_half_file(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for n in range(3000):
        (folder / f"{n}.txt").write_bytes(ARTICLE.read_bytes())
    out = tmp_path / "out.jsonl"
    process = subprocess.Popen([*COMMAND, "batch", str(folder), "--output", str(out)], stderr=subprocess.PIPE)
    state = tmp_path / ".out.jsonl.newsparse"
    while not state.exists() or state.stat().st_size < 100_000:  # some inputs are done
        assert process.poll() is None
        time.sleep(0.01)
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=60)
    assert process.returncode == 130
    assert b"Traceback" not in errors
    assert b"--resume" in errors
    assert [p.name for p in tmp_path.iterdir() if p.name != "in"] == [".out.jsonl.newsparse"]


def test_schema_is_one_that_records_keep_to() -> None:
    schema = json.loads(run("schema").stdout)
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(json.loads(run("extract", "--text", ARTICLE).stdout), schema)


def test_version_and_help() -> None:
    for option in ("--version", "-V"):
        assert newsparse.__version__.encode() in run(option).stdout
    for arguments in (["-h"], ["--help"], ["extract", "-h"], ["batch", "--help"]):
        assert b"Usage: newsparse" in run(*arguments).stdout

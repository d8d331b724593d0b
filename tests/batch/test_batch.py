"""The whole command: bad files among good ones, order, resuming, interruptions, and targets that fail."""

from __future__ import annotations

import gzip
import json
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import COMMAND, FORMS, Run, article, contents, make_articles, put_earlier, sources

BAD = [  # name, what is in it (None: a dangling link; a number: so many bytes on no disk), kind, words of the message
    (b"binary.txt", bytes(range(256)) * 40, "binary", "not a text file"),
    (b"report.txt", b"%PDF-1.4 \x00", "binary", "pdftotext"),
    (b"dangling.txt", None, "missing", "a dangling link"),
    (b"empty.txt", b"", "empty", "empty"),
    (b"white.txt", b" \n\n", "empty", "empty"),
    (b"huge.txt", 200_000_000, "too large", "larger than 100 MB"),
    (b"cut.txt.gz", gzip.compress(article(1).encode())[:-9], "damaged", "cut off"),
    (b"bomb.txt.gz", gzip.compress(b"\0" * 101_000_000), "too large", "unpacks to more"),
]
ODD_NAMES = [
    b'odd "name" \'x\'.txt', b"odd\nname.txt", b"odd \xff\xfe.txt", "odd é 名.txt".encode(), b"odd #1 %.txt", b"-odd.txt"
]  # fmt: skip


@pytest.fixture
def mixed(tmp_path: Path) -> Path:
    """Good articles, some of odd names, with bad files of each kind among them."""
    folder = make_articles(tmp_path / "in", 40)
    base = os.fsencode(folder)
    for name, data, _, _ in BAD:
        path = os.path.join(base, name)
        if data is None:
            os.symlink("nowhere", path)
        else:
            with open(path, "wb") as file:
                file.truncate(data) if isinstance(data, int) else file.write(data)
    for name in ODD_NAMES:
        with open(os.path.join(base, name), "w", encoding="utf-8") as file:
            file.write(article(0))
    return folder


@pytest.mark.parametrize("jobs", [1, 2])
def test_bad_files_cost_only_themselves(batch: Run, mixed: Path, jobs: int) -> None:
    done = batch("in", "-o", "out.jsonl", "--errors", "errors.jsonl", "--jobs", jobs)
    out = mixed.parent / "out.jsonl"
    assert done.returncode == 1
    good = sorted(os.fsencode(p.relative_to(mixed.parent)) for p in mixed.rglob("*") if p.is_file())
    bad = {b"in/" + name: (kind, words) for name, _, kind, words in BAD}
    assert [os.fsencode(s) for s in sources(out)] == [name for name in good if name not in bad]
    failures = [json.loads(line) for line in (mixed.parent / "errors.jsonl").read_text().splitlines()]
    assert [f["source"].encode() for f in failures] == sorted(bad)
    messages = done.stderr.splitlines()
    assert len(messages) == len(bad) + 1
    for failure, message in zip(failures, messages[:-1], strict=True):
        kind, words = bad[failure["source"].encode()]
        assert failure["kind"] == kind
        assert words in failure["error"]
        assert message == f"newsparse: {failure['source']}: {failure['error']}"
    assert "46 articles" in messages[-1]
    assert "8 failed (2 binary, 1 damaged, 2 empty, 1 missing, 2 too large)" in messages[-1]


@pytest.mark.parametrize("form", FORMS)
def test_odd_names_in_every_form(batch: Run, tmp_path: Path, form: str) -> None:
    if form == "parquet":
        pytest.importorskip("pyarrow")
    (tmp_path / "in").mkdir()
    for name in ODD_NAMES:
        with open(os.path.join(os.fsencode(tmp_path / "in"), name), "w", encoding="utf-8") as file:
            file.write(article(0))
    assert batch("in", "-o", FORMS[form]).returncode == 0
    first = contents(tmp_path / FORMS[form])
    assert len(first) >= len(ODD_NAMES)
    assert "6 inputs unchanged" in batch("in", "-o", FORMS[form], "--resume").stderr
    assert contents(tmp_path / FORMS[form]) == first


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_is_named(batch: Run, tmp_path: Path) -> None:
    make_articles(tmp_path / "in", 3)
    (tmp_path / "in/0/0000.txt").chmod(0)
    done = batch("in", "-o", "-")
    assert (done.returncode, len(done.stdout.splitlines())) == (1, 2)
    assert "in/0/0000.txt: no permission" in done.stderr


def test_a_name_with_a_line_break_is_told_on_one_line(batch: Run, tmp_path: Path) -> None:
    (tmp_path / "odd\n\x1b[31m.txt").write_text("")
    assert batch("odd\n\x1b[31m.txt", "-o", "-").stderr.startswith(r"newsparse: odd\n\x1b[31m.txt: empty")


def test_lists_globs_and_standard_input(batch: Run, tmp_path: Path) -> None:
    make_articles(tmp_path / "in", 5)
    named = [f"in/{n}/000{n}.txt" for n in range(5)]
    for arguments in (["in"], ["in/*/*.txt"], ["--from-list", "list"], ["-"]):
        (tmp_path / "list").write_text("\n".join(named))
        done = batch(*arguments, "-o", "-", "--quiet", input="\n".join(named))
        assert [json.loads(line)["source"] for line in done.stdout.splitlines()] == named
        assert (done.returncode, done.stderr) == (0, "")


WRONG = [  # what it shows, arguments, words of the message
    ("nothing named", ["-o", "out.jsonl"], "name a folder"),
    ("no such form", ["in", "-o", "out.unknown"], "--format"),
    ("a database to standard output", ["in", "-o", "-", "--format", "db"], "needs a file"),
    ("resuming standard output", ["in", "-o", "-", "--resume"], "--resume needs"),
    ("an output without a name", ["in", "-o", ""], "--output needs a name"),
    ("failures to standard output", ["in", "-o", "o.json", "--errors", "-"], "--errors needs a name"),
    ("no such encoding", ["in", "-o", "o.json", "--encoding", "nope"], "unknown encoding 'nope'"),
    ("an encoding of no text", ["in", "-o", "o.json", "--encoding", "rot13"], "unknown encoding 'rot13'"),
    ("one input that is not there", ["in", "inn", "-o", "o.json"], "inn: no such file or folder"),
    ("a list that is not there", ["--from-list", "ls", "-o", "o.json"], "ls: no such file or folder"),
    (
        "output and failures in one",
        ["in", "-o", "o.json", "--errors", "./o.json"],
        "name another file for --errors",
    ),
    (
        "output and input in one",
        ["in/0/0000.txt", "-o", "in/0/0000.txt", "--format", "csv"],
        "is an input and the output",
    ),
    ("an input for failures", ["in/0/0000.txt", "-o", "-", "--errors", "in/0/0000.txt"], "another file for --errors"),
    (
        "a list for the output",
        ["--from-list", "in/0/0000.txt", "-o", "in/0/0000.txt", "--format", "csv"],
        "is a list and",
    ),
    ("an article for the output", ["in", "-o", "in/0/0000.txt", "--format", "csv"], "is an input and the output"),
    ("an article for failures", ["in", "-o", "-", "--errors", "in/0/0000.txt"], "is an input and the file of --errors"),
    (
        "one of a glob for the output",
        ["in/*/*", "-o", "in/0/0000.txt", "--format", "csv"],
        "is an input and the output",
    ),
    ("a folder into itself", ["in", "-o", "in", "--glob", "*.json"], "is an input and the output"),
    ("a folder for a file", ["in", "-o", "in", "--format", "jsonl"], "name a file in it"),
    ("a file for a folder", ["in", "-o", "in/0/0000.txt", "--format", "folder"], "there is a file of this name"),
    ("a mark for no spreadsheet", ["in", "-o", "out.json", "--bom"], "csv"),
]


@pytest.mark.parametrize(("arguments", "words"), [c[1:] for c in WRONG], ids=[c[0] for c in WRONG])
def test_wrong_usage(batch: Run, tmp_path: Path, arguments: list[str], words: str) -> None:
    make_articles(tmp_path / "in", 1)
    done = batch(*arguments)
    assert done.returncode == 2
    assert words in done.stderr
    assert [str(p.relative_to(tmp_path)) for p in sorted(tmp_path.rglob("*"))] == ["in", "in/0", "in/0/0000.txt"]
    assert (tmp_path / "in/0/0000.txt").read_text(encoding="utf-8") == article(0)


def test_format_overrides_the_suffix(batch: Run, tmp_path: Path) -> None:
    make_articles(tmp_path / "in", 2)
    assert batch("in", "-o", "out.unknown", "--format", "json").returncode == 0
    assert len(json.loads((tmp_path / "out.unknown").read_text())) == 2
    assert batch("in", "-o", "-", "--format", "csv").stdout.startswith("source,headline,")


@pytest.mark.skipif(os.name != "posix", reason="pipes")
def test_a_pipe_is_written_to_as_it_is(batch: Run, tmp_path: Path) -> None:
    make_articles(tmp_path / "in", 3)
    os.mkfifo(tmp_path / "pipe.jsonl")
    with subprocess.Popen(["cat", tmp_path / "pipe.jsonl"], stdout=subprocess.PIPE) as cat:
        assert batch("in", "-o", "pipe.jsonl").returncode == 0
        assert len(cat.communicate()[0].splitlines()) == 3
    assert sorted(p.name for p in tmp_path.iterdir()) == ["in", "pipe.jsonl"]


def test_output_among_the_inputs_is_no_input(batch: Run, tmp_path: Path) -> None:
    make_articles(tmp_path / "in", 3)
    for _ in range(2):
        assert batch("in", "-o", "in/out.jsonl", "--errors", "in/errors", "--glob", "*").returncode == 0
        assert len(sources(tmp_path / "in/out.jsonl")) == 3


@pytest.mark.parametrize("form", FORMS)
def test_resume_does_just_what_is_new_changed_or_failed(batch: Run, tmp_path: Path, form: str) -> None:
    """Four kinds of change after a whole run; the output is then that of a fresh run."""
    if form == "parquet":
        pytest.importorskip("pyarrow")
    folder, out = make_articles(tmp_path / "in", 12), FORMS[form]
    (folder / "0" / "failed.txt").write_text("")
    for path in folder.rglob("*.txt"):
        os.utime(path, (1_600_000_000, 1_600_000_000))
    assert batch("in", "-o", out).returncode == 1
    (folder / "0" / "failed.txt").write_text(article(100))
    (folder / "1" / "0001.txt").write_text(article(101))  # other size and time
    (folder / "2" / "0002.txt").unlink()
    (folder / "3" / "added.txt").write_text(article(103))
    os.utime(folder / "4" / "0004.txt")  # other time only
    done = batch("in", "-o", out, "--resume")
    assert done.returncode == 0
    assert "13 articles" in done.stderr
    assert "; 10 inputs unchanged" in done.stderr
    resumed = contents(tmp_path / out)
    assert sorted(p.name for p in tmp_path.iterdir()) == sorted(
        {"in", out} | ({f".{out}.newsparse"} - {".out.newsparse"})
    )
    fresh = "fresh" if form == "folder" else f"fresh.{form}"
    assert batch("in", "-o", fresh).returncode == 0
    assert contents(tmp_path / fresh) == resumed


def test_resume_sees_a_change_of_the_same_size_and_time(batch: Run, tmp_path: Path) -> None:
    folder = make_articles(tmp_path / "in", 2)
    path = folder / "0" / "0000.txt"
    now = time.time()
    os.utime(path, (now, now))  # so new that the time tells nothing
    assert batch("in", "-o", "out.jsonl").returncode == 0
    path.write_text(article(9))
    os.utime(path, (now, now))
    assert "1 input unchanged" in batch("in", "-o", "out.jsonl", "--resume").stderr
    assert "Number 9 is open" in (tmp_path / "out.jsonl").read_text()


def test_resume_with_other_options_does_all_anew_and_says_so(batch: Run, tmp_path: Path) -> None:
    make_articles(tmp_path / "in", 2)
    assert batch("in", "-o", "out.jsonl").returncode == 0
    done = batch("in", "-o", "out.jsonl", "--resume", "--encoding", "cp1252")
    assert "all inputs are done anew" in done.stderr
    assert "unchanged" not in done.stderr


def test_files_in_the_output_folder_that_are_not_ours_stay(batch: Run, tmp_path: Path) -> None:
    make_articles(tmp_path / "in", 2)
    assert batch("in", "-o", "out").returncode == 0
    (tmp_path / "out" / "mine.json").write_text("{}")
    (tmp_path / "in" / "0" / "0000.txt").unlink()
    for more in ([], ["--resume"]):
        assert batch("in", "-o", "out", *more).returncode == 0
        assert sorted(contents(tmp_path / "out")) == ["1/0001.txt.json", "mine.json"]


def start(folder: Path, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [*COMMAND, "batch", *arguments], cwd=folder, stderr=subprocess.PIPE, text=True, start_new_session=True
    )


def wait_for_some_inputs(process: subprocess.Popen[str], state: Path) -> None:
    while not state.exists() or state.stat().st_size < 60_000:
        assert process.poll() is None
        time.sleep(0.01)


@pytest.mark.skipif(os.name != "posix", reason="signals")
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_interrupted_it_says_how_to_go_on(batch: Run, tmp_path: Path, jobs: str) -> None:
    make_articles(tmp_path / "in", 1500)
    (tmp_path / "out.jsonl").write_text("before")
    process = start(tmp_path, "in", "-o", "out.jsonl", "--jobs", jobs)
    wait_for_some_inputs(process, tmp_path / ".out.jsonl.newsparse")
    os.killpg(process.pid, signal.SIGINT)  # as Ctrl-C does: workers get it too
    _, errors = process.communicate(timeout=30)
    assert process.returncode == 130
    (message,) = errors.splitlines()
    assert message.startswith("newsparse: interrupted after ")
    assert "what is done is kept in " in message
    assert ", no output is written yet; " in message
    assert message.endswith("the same command with --resume goes on")
    assert (tmp_path / "out.jsonl").read_text() == "before"
    refused = batch("in", "-o", "out.jsonl")
    assert refused.returncode == 2
    assert "go on with --resume, or remove" in refused.stderr
    assert (tmp_path / "out.jsonl").read_text() == "before"
    done = batch("in", "-o", "out.jsonl", "--resume")
    assert done.returncode == 0
    assert "unchanged" in done.stderr
    assert len(sources(tmp_path / "out.jsonl")) == 1500
    assert sources(tmp_path / "out.jsonl") == sorted(sources(tmp_path / "out.jsonl"))


@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_two_runs_on_one_output_do_not_mix(batch: Run, tmp_path: Path) -> None:
    make_articles(tmp_path / "in", 1500)
    process = start(tmp_path, "in", "-o", "out.jsonl")
    wait_for_some_inputs(process, tmp_path / ".out.jsonl.newsparse")
    os.killpg(process.pid, signal.SIGSTOP)  # so that it cannot be done before the other one starts
    try:
        other = batch("in", "-o", "out.jsonl", "--resume")
    finally:
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
    assert other.returncode == 1
    assert "another newsparse is at work" in other.stderr


def workers_of(process: subprocess.Popen[str]) -> list[int]:
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
    if not children.exists():
        pytest.skip("this system does not tell a process's children")
    pids = map(int, children.read_text().split())
    return [pid for pid in pids if b"spawn_main" in Path(f"/proc/{pid}/cmdline").read_bytes()]


def test_a_worker_killed_in_the_middle_costs_nothing(batch: Run, tmp_path: Path) -> None:
    make_articles(tmp_path / "in", 1500)
    process = start(tmp_path, "in", "-o", "out.jsonl", "--jobs", "2")
    wait_for_some_inputs(process, tmp_path / ".out.jsonl.newsparse")
    os.kill(workers_of(process)[0], signal.SIGKILL)
    _, errors = process.communicate(timeout=60)
    assert process.returncode == 0, errors
    assert sources(tmp_path / "out.jsonl") == sorted(str(p.relative_to(tmp_path)) for p in tmp_path.rglob("*.txt"))


@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_no_worker_outlives_a_parent_that_is_killed(tmp_path: Path) -> None:
    make_articles(tmp_path / "in", 1500)
    process = start(tmp_path, "in", "-o", "out.jsonl", "--jobs", "2")
    wait_for_some_inputs(process, tmp_path / ".out.jsonl.newsparse")
    workers = workers_of(process)
    assert workers
    process.kill()
    process.communicate()
    deadline = time.monotonic() + 10
    while any(Path(f"/proc/{pid}/cmdline").exists() and Path(f"/proc/{pid}/cmdline").read_bytes() for pid in workers):
        assert time.monotonic() < deadline
        time.sleep(0.05)


LIMITED = [form for form in FORMS if form != "folder"]


@pytest.mark.skipif(os.name != "posix", reason="limits of the system")
@pytest.mark.parametrize("form", LIMITED)
def test_no_room_for_the_output_leaves_what_was_there(batch: Run, tmp_path: Path, form: str) -> None:
    if form == "parquet":
        pytest.importorskip("pyarrow")
    make_articles(tmp_path / "in", 300)
    path = tmp_path / FORMS[form]
    before = put_earlier(path)
    resource = pytest.importorskip("resource")
    limit = 20_000  # bytes of any one file
    done = batch(
        "in", "-o", path, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
    )
    assert done.returncode == 1
    assert f"{path}: cannot be written: " in done.stderr
    assert "Traceback" not in done.stderr
    assert path.read_bytes() == before
    assert batch("in", "-o", path, "--resume").returncode == 0
    assert path.read_bytes() != before


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 200 KB; only root may make one."""
    disk = tmp_path / "disk"
    disk.mkdir()
    if os.name != "posix" or os.geteuid() or not shutil.which("mount"):
        pytest.skip("only root may make a file system")
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=200k", "tmpfs", disk], capture_output=True).returncode:
        pytest.skip("no file system can be made here")
    try:
        yield disk
    finally:
        subprocess.run(["umount", disk], check=True)


@pytest.mark.parametrize("form", FORMS)
def test_a_full_disk(batch: Run, tmp_path: Path, small_disk: Path, form: str) -> None:
    if form == "parquet":
        pytest.importorskip("pyarrow")
    make_articles(tmp_path / "in", 500)
    path = small_disk / FORMS[form]
    old = path / "mine.json" if form == "folder" else path
    old.parent.mkdir(exist_ok=True)
    before = put_earlier(old)
    done = batch("in", "-o", path, "--jobs", 1)
    assert done.returncode == 1
    message = done.stderr.splitlines()[0]
    assert message.startswith(f"newsparse: {path}: cannot be written: ")
    assert "No space left" in message or "full" in message
    assert old.read_bytes() == before  # and no half of anything
    assert not list(small_disk.glob(".*-part"))


def test_a_disk_that_cannot_be_written(batch: Run, tmp_path: Path, small_disk: Path) -> None:
    make_articles(tmp_path / "in", 2)
    (small_disk / "out.jsonl").write_text("before")
    subprocess.run(["mount", "-o", "remount,ro", small_disk], check=True)
    for form in FORMS.values():
        done = batch("in", "-o", small_disk / form)
        assert done.returncode == 1
        assert (
            done.stderr
            == f"newsparse: {small_disk / form}: cannot be written: Read-only file system; choose another --output\n"
        )
    assert (small_disk / "out.jsonl").read_text() == "before"


def test_a_target_in_a_folder_that_is_not_there(batch: Run, tmp_path: Path) -> None:
    make_articles(tmp_path / "in", 2)
    done = batch("in", "-o", "no/out.db")
    assert (done.returncode, done.stderr) == (
        1,
        "newsparse: no/out.db: cannot be written: No such file or directory; make the folder first\n",
    )


HIDDEN = [  # what it shows, arguments
    ("the one folder", ["in"]),
    ("one of two folders", ["more", "in"]),
    ("a glob", ["more", "in/*/*.txt"]),
    ("a list", ["more", "--from-list", "list"]),
]


@pytest.mark.parametrize("form", ["jsonl", "folder"])
@pytest.mark.parametrize("arguments", [c[1] for c in HIDDEN], ids=[c[0] for c in HIDDEN])
def test_inputs_that_are_hidden_now_stay_in_the_output(
    batch: Run, tmp_path: Path, arguments: list[str], form: str
) -> None:
    """As where a share is not there this morning."""
    make_articles(tmp_path / "in", 3)
    make_articles(tmp_path / "more", 2)
    (tmp_path / "list").write_text("in\n")
    out = FORMS[form]
    assert batch(*arguments, "-o", out).returncode == 0
    before = contents(tmp_path / out)
    (tmp_path / "in").rename(tmp_path / "away")
    (tmp_path / "in").mkdir()
    (tmp_path / "list").write_text("")
    done = batch(*arguments, "-o", out, "--resume", "--errors", "errors.jsonl")
    assert done.returncode == 1
    assert done.stderr.endswith("the output is left as it was; mend this and run again with --resume\n")
    assert contents(tmp_path / out) == before
    assert (tmp_path / "errors.jsonl").read_text()
    (tmp_path / "in").rmdir()
    (tmp_path / "away").rename(tmp_path / "in")
    (tmp_path / "list").write_text("in\n")
    again = batch(*arguments, "-o", out, "--resume")
    assert again.returncode == 0
    assert f"{3 + 2 * ('more' in arguments)} inputs unchanged" in again.stderr
    assert contents(tmp_path / out) == before


def test_no_article_at_all_leaves_the_output(batch: Run, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "out.jsonl").write_text("before")
    assert "the output is left as it was" in batch("in", "-o", "out.jsonl").stderr
    assert (tmp_path / "out.jsonl").read_text() == "before"


def test_the_same_name_in_another_folder_is_another_input(tmp_path: Path) -> None:
    for n, name in enumerate(("one", "two")):
        path = tmp_path / name / "a.txt"
        path.parent.mkdir()
        path.write_text(article(n))
        os.utime(path, (1_600_000_000, 1_600_000_000))
        command = [*COMMAND, "batch", "a.txt", "-o", "../out.jsonl", "--resume"]
        assert subprocess.run(command, cwd=path.parent, timeout=60).returncode == 0
        assert f"Number {n} is open" in (tmp_path / "out.jsonl").read_text()


@pytest.mark.skipif(os.name != "posix", reason="a shell")
def test_closed_standard_streams(tmp_path: Path) -> None:
    make_articles(tmp_path / "in", 2)
    command = " ".join([*COMMAND, "batch", "in", "-o"])
    done = subprocess.run(f"{command} - >&-", shell=True, cwd=tmp_path, stderr=subprocess.PIPE, text=True, timeout=60)
    assert (done.returncode, done.stderr) == (1, "newsparse: standard output: closed; name a file with --output\n")
    assert subprocess.run(f"{command} out.jsonl 2>&- >&-", shell=True, cwd=tmp_path, timeout=60).returncode == 0
    assert len(sources(tmp_path / "out.jsonl")) == 2


def test_files_passed_over_are_told(batch: Run, tmp_path: Path) -> None:
    make_articles(tmp_path / "in", 1)
    for name in ("a.pdf", "b.pdf", "c.docx", ".hidden.pdf"):
        (tmp_path / "in" / name).write_text("x")
    told = "; 3 files passed over (.pdf, .docx): name them with --glob\n"
    assert batch("in", "-o", "-").stderr.endswith(told)
    assert "passed over" not in batch("in", "-o", "-", "--glob", "*.txt", "--glob", "*.docx").stderr


@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_interrupted_it_writes_the_failures(tmp_path: Path) -> None:
    make_articles(tmp_path / "in", 1500)
    (tmp_path / "in/0/0.txt").write_text("")
    process = start(tmp_path, "in", "-o", "out.jsonl", "--jobs", "1", "--errors", "errors.jsonl")
    wait_for_some_inputs(process, tmp_path / ".out.jsonl.newsparse")
    process.send_signal(signal.SIGINT)
    process.communicate(timeout=30)
    assert json.loads((tmp_path / "errors.jsonl").read_text())["source"] == "in/0/0.txt"


def test_one_of_a_list_for_the_output(batch: Run, tmp_path: Path) -> None:
    make_articles(tmp_path / "in", 1)
    (tmp_path / "list").write_text("in/0/0000.txt\n")
    done = batch("--from-list", "list", "-o", "in/0/0000.txt", "--format", "csv")
    assert done.returncode == 2
    assert "in/0/0000.txt is an input and the output" in done.stderr
    assert (tmp_path / "in/0/0000.txt").read_text(encoding="utf-8") == article(0)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes")
def test_a_pipe_among_the_articles_costs_only_itself(batch: Run, tmp_path: Path) -> None:
    make_articles(tmp_path / "in", 2)
    os.mkfifo(tmp_path / "in/0/pipe.txt")
    done = batch("in", "-o", "out.jsonl")
    assert done.returncode == 1
    assert "in/0/pipe.txt: a pipe or device, no article file; move it away" in done.stderr
    assert len(sources(tmp_path / "out.jsonl")) == 2

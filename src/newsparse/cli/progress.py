"""How far a batch is: a bar on standard error for who sits before it, just the messages for everybody else."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from threading import Thread


class Progress:
    """No bar: messages go to standard error as they come."""

    def advance(self, failures: int) -> None:
        """One more input is done, with so many failures."""

    def message(self, text: str) -> None:
        """A line for whoever runs this."""
        sys.stderr.write(f"{text}\n")


@contextmanager
def open_progress(shown: bool, inputs: Iterable[object] | None) -> Iterator[Progress]:
    """`inputs`: what there is to do, only to be counted; None where nobody knows yet."""
    if not shown:
        yield Progress()
        return
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        ProgressColumn,
        Task,
        TextColumn,
        TimeElapsedColumn,
        TimeRemainingColumn,
    )
    from rich.progress import Progress as Bar
    from rich.text import Text

    class Rate(ProgressColumn):
        def render(self, task: Task) -> Text:
            return Text(f"{task.speed:.0f} files/s" if task.speed else "")

    columns = (
        BarColumn(),
        MofNCompleteColumn(),
        Rate(),
        TimeElapsedColumn(),
        TextColumn("left"),
        TimeRemainingColumn(),
        TextColumn("[red]{task.fields[failed]}"),
    )
    bar = Bar(*columns, console=Console(stderr=True), redirect_stdout=False, redirect_stderr=False)
    task = bar.add_task("", total=None, failed="")
    failed = 0

    def count(inputs: Iterable[object]) -> None:
        total = sum(1 for _ in inputs)
        bar.update(task, total=total)

    class Shown(Progress):
        def advance(self, failures: int) -> None:
            nonlocal failed
            failed += failures
            bar.update(task, advance=1, failed=f"{failed:,} failed" if failed else "")

        def message(self, text: str) -> None:
            bar.console.print(text, markup=False, highlight=False, soft_wrap=True)

    if inputs is not None:
        # a large tree takes a while to count, and the work need not wait for it
        Thread(target=count, args=(inputs,), daemon=True).start()
    with bar:
        yield Shown()

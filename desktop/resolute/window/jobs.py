"""The one door through which the window has work done: a warm process of its own that can be killed.

A job says what it is, who wants to know, and what to do with the answer. Answers come back in the thread
of the window. What a killed process or an earlier job still says is dropped by its number.
"""

from __future__ import annotations

import multiprocessing
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess

from PySide6.QtCore import QObject, QTimer, Signal

from resolute.app.worker import Answer, Broken, Finished, Progressed, Ready, Refused, Result, Task, serve
from resolute.window.translating import tr

_LOOK_EVERY = 15
"""Milliseconds between two looks into the pipe, while there is work. A thread that waited for it could have
Python's garbage collector free Qt's objects outside the window's thread, which crashes."""


@dataclass(frozen=True, slots=True)
class Job:
    """A task and what becomes of it.

    `succeeded` is called with its result, `failed` with one sentence for the user and details (a traceback,
    or empty).
    """

    task: Task
    succeeded: Callable[[Result], None]
    failed: Callable[[str, str], None]


class Jobs(QObject):
    """Does jobs one after the other."""

    progressed = Signal(str, float)
    working = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: SpawnProcess | None = None
        self._pipe: Connection | None = None
        self._ready = False
        self._waiting: deque[Job] = deque()
        self._running: Job | None = None
        self._number = 0
        self._look = QTimer(self, interval=_LOOK_EVERY)
        self._look.timeout.connect(self._take_answers)

    @property
    def running(self) -> Job | None:
        """The job that is being done or waits for the process to be ready."""
        return self._running or (self._waiting[0] if self._waiting else None)

    def warm_up(self) -> None:
        """Start the process, so that it has loaded all by the time that it is needed."""
        if self._process is None:
            context = multiprocessing.get_context("spawn")
            self._pipe, theirs = context.Pipe()
            self._process = context.Process(target=serve, args=(theirs,), name="resolute-worker", daemon=True)
            self._process.start()
            theirs.close()
            self._look.start()

    def submit(self, job: Job) -> None:
        """Have a job done, after those that were submitted before."""
        self.warm_up()
        self._waiting.append(job)
        self._look.start()
        self.working.emit(True)
        self._send_next()

    def cancel(self) -> None:
        """Stop at once: the process is killed and another one started. Nobody is told; who cancels knows."""
        self.stop()
        self.working.emit(False)
        self.warm_up()

    def stop(self) -> None:
        """Kill the process and forget all jobs."""
        self._look.stop()
        self._waiting.clear()
        self._running = None
        self._ready = False
        if self._process is not None and self._pipe is not None:
            self._process.kill()
            self._process.join()
            self._process.close()
            self._pipe.close()
        self._process = self._pipe = None

    def _send_next(self) -> None:
        """Give the process its next task; only when it listens, or sending a large one would wait for it."""
        if self._ready and self._running is None and self._waiting and self._pipe is not None:
            self._running = self._waiting.popleft()
            self._number += 1
            self._pipe.send((self._number, self._running.task))

    def _take_answers(self) -> None:
        while (answer := self._next_answer()) is not None:
            self._take(answer)
        if self._ready and self.running is None:
            self._look.stop()

    def _next_answer(self) -> Answer | None:
        try:
            return self._pipe.recv() if self._pipe is not None and self._pipe.poll() else None
        except (EOFError, OSError):
            self._lost()
            return None

    def _take(self, answer: Answer) -> None:
        match answer:
            case Ready():
                self._ready = True
                self._send_next()
            case Progressed(number, doing, share) if number == self._number:
                self.progressed.emit(tr(doing), share)
            case Finished(number, result) if number == self._number:
                self._end(lambda job: job.succeeded(result))
            case Refused(number, sentence) if number == self._number:
                self._end(lambda job: job.failed(tr(sentence), ""))
            case Broken(number, details) if number == self._number:
                self._end(
                    lambda job: job.failed(tr("Resolute made a mistake; nothing was changed."), details)
                )
            case _:
                pass

    def _end(self, tell: Callable[[Job], None]) -> None:
        job, self._running = self._running, None
        self._send_next()
        if self.running is None:
            self.working.emit(False)
        if job is not None:
            tell(job)

    def _lost(self) -> None:
        """The process is gone: whoever waited is told, and the next job starts another one."""
        job = self.running
        self.stop()
        self.working.emit(False)
        if job is not None:
            job.failed(tr("The comparing process ended unexpectedly; nothing was changed."), "")

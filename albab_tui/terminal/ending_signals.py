"""The signals that would end the process as it stands, with the terminal in the program's hands."""

from __future__ import annotations

import signal

ENDING = signal.valid_signals() - {
    *(signal.SIGKILL, signal.SIGSTOP),  # nobody can catch these
    *(signal.SIGSEGV, signal.SIGBUS, signal.SIGFPE, signal.SIGILL),  # faults of the interpreter: nothing can go on
    *(signal.SIGTSTP, signal.SIGCONT, signal.SIGTTIN, signal.SIGTTOU, signal.SIGWINCH),  # Textual's
    *(signal.SIGCHLD, signal.SIGURG, signal.SIGPIPE, signal.SIGXFSZ),  # end nobody, or are errors where they come up
}

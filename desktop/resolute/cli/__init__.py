"""The command line: grammar, running (errors become exit codes), a module for each command, screen.

Results go to standard output, progress, notices and trouble to standard error. Exit codes: 0 done, 1 (only
with --exit-code) the texts differ, 2 trouble, said in one sentence.
"""

from resolute.cli.grammar import parser
from resolute.cli.running import main

__all__ = ["main", "parser"]

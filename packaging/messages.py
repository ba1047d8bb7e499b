"""What the set-up says to the user: lines of progress, and the one error."""

import sys


class SetUpError(Exception):
    """The set-up cannot go on. Its text is the sentence for the user, with what to do next."""


def say(line: str) -> None:
    """Print *line* where it does not mix with the output of the app."""
    sys.stderr.write(line + "\n")
    sys.stderr.flush()

"""Set the project up on this computer, then run the app or its tests.

python3 packaging/bootstrap.py run [ARGS...]     start the app; ARGS go to the command vault-app
python3 packaging/bootstrap.py test [ARGS...]    run the tests; ARGS go to pytest

This file keeps to syntax that every Python since 2.7 can read, so that one too old for the app
can say so. The work is done by its neighbour launch.py.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - pyproject's floor is what this line stands for
    running = ".".join(str(number) for number in sys.version_info[:2])
    sys.exit(
        "Vault App needs Python 3.11 or newer, and this is Python " + running + ". Install a newer "
        "one (www.python.org/downloads), then start this script with it, for example: "
        "python3.13 packaging/bootstrap.py run"
    )

from launch import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

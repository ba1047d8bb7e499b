"""How much memory processes take. Linux only.

Source of the fields: proc_pid_smaps(5).
"""

from collections import Counter
from pathlib import Path

_SHARED = ("Shared_Clean:", "Shared_Dirty:")
_PRIVATE = ("Private_Clean:", "Private_Dirty:")


def proportional_kb(pid: str) -> int:
    """Proportional set size of the process (or ``self``) in kB: shared pages count in part.

    The more processes use the same libraries meanwhile, the smaller it is.
    """
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1])
    raise ValueError(pid)


def alone_kb(*pids: str) -> int:
    """What the processes would take together in kB if no other used the same files.

    What is shared counts once, whoever it is shared with.
    """
    private = 0
    shared: Counter[str] = Counter()
    for pid in pids:
        of_this = Counter[str]()
        file = ""
        for line in Path(f"/proc/{pid}/smaps").read_text().splitlines():
            words = line.split()
            if words[0] in _PRIVATE:
                private += int(words[1])
            elif words[0] in _SHARED:
                of_this[file] += int(words[1])
            elif "-" in words[0]:
                file = " ".join(words[5:]) or f"{pid} {words[0]}"
        shared |= of_this  # the larger of each
    return private + shared.total()

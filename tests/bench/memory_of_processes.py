"""How much memory a process takes. Linux only."""

from pathlib import Path


def proportional_kb(pid: str) -> int:
    """Proportional set size of the process (or ``self``) in kB: shared pages count in part.

    Source: proc_pid_smaps(5), smaps_rollup.
    """
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1])
    raise ValueError(pid)

"""A slice of what ``tests/bench/damaged_keys.py`` runs by the hundred thousand."""

import pytest

from tests.helpers import key_files, key_mutations

pytestmark = pytest.mark.skipif(
    not key_files.TOOLS_ARE_HERE, reason="openssl and ssh-keygen are not both here"
)


def test_damaged_inputs_are_refused_or_read_rightly_and_never_hang() -> None:
    report = key_mutations.run(count=3_000, seed=1)

    assert report.faults == ()
    assert 0 < report.accepted < report.inputs

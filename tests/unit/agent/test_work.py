import pytest

from vault_app.agent.work import Work
from vault_app.errors import OperationCancelledError


def test_progress_is_passed_on() -> None:
    reported: list[tuple[str, float | None]] = []

    Work(lambda stage, fraction: reported.append((stage, fraction))).progress("saving", 0.5)

    assert reported == [("saving", 0.5)]


def test_a_cancelled_work_cannot_commit() -> None:
    work = _work()
    assert work.cancel()

    with pytest.raises(OperationCancelledError):
        work.commit()

    assert not work.is_committing


def test_a_committed_work_cannot_be_cancelled() -> None:
    work = _work()
    work.commit()

    assert not work.cancel()
    assert work.is_committing


def test_a_cancelled_work_ends_at_its_next_report() -> None:
    work = _work()
    work.cancel()

    with pytest.raises(OperationCancelledError):
        work.progress("generating")


def test_cancelling_twice_is_cancelling_once() -> None:
    work = _work()

    assert (work.cancel(), work.cancel()) == (True, True)


def _work() -> Work:
    return Work(lambda _stage, _fraction: None)

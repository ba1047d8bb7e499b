"""The trash over clocks that are right, wrong and set: a wrong one never empties it."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.helpers.lives import trashed
from tests.helpers.vaults import NOW, PASSWORD, add_key, cheap_vault
from vault_app.errors import VaultStorageError
from vault_app.terms import DAYS_IN_TRASH
from vault_app.vault import store, trash
from vault_app.vault.occasion import Occasion
from vault_app.vault.session import VaultSession, open_vault

FAR_OFF_DAYS = (15, 400, 8_000, -15, -400, -8_000)
LONGEST_STEP_DAYS = 14


@dataclass
class Computer:
    """Opens one vault by a clock that can be set.

    Attributes:
        day: that has really come.
        error_days: what its clock shows too much.
    """

    vault: Path
    day: float = 0.0
    error_days: float = 0.0

    def now(self, _zone: object = UTC) -> datetime:
        return NOW + timedelta(days=self.day + self.error_days)

    def open(self) -> VaultSession:
        """Unlock it as the agent does."""
        session = open_vault(self.vault, PASSWORD)
        session.ledger.empty_trash(Occasion(self.now()))
        return session

    def unlock(self, day: float, *, saves: bool = True) -> list[str]:
        """Unlock it once on *day*; the labels of the keys that are there then."""
        self.day = day
        with self.open() as session:
            if saves:
                add_key(session, f"{day} {self.error_days}")
            return [record.label for record in session.records]

    def put_away(self, session: VaultSession) -> None:
        occasion = Occasion(self.now())
        session.ledger.change(
            session.records[0].id, lambda record: trash.put_away(record, (), occasion)
        )


@pytest.fixture
def computer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Computer:
    """With a vault whose key ``away`` was put away on day 0."""
    made = Computer(tmp_path / "keys.vault")
    monkeypatch.setattr(store, "datetime", made)
    with cheap_vault(made.vault) as session:
        add_key(session, "away")
        made.put_away(session)
    return made


def unlock_daily(computer: Computer, days: Sequence[float]) -> list[str]:
    labels: list[str] = []
    for day in days:
        labels = computer.unlock(day, saves=False)
    return labels


@pytest.mark.parametrize("step", [1, 5, LONGEST_STEP_DAYS])
@pytest.mark.parametrize("saves", [True, False])
def test_by_a_right_clock_a_key_goes_after_its_days(
    computer: Computer, step: int, *, saves: bool
) -> None:
    for day in range(step, DAYS_IN_TRASH, step):
        assert "away" in computer.unlock(day, saves=saves)

    assert "away" not in computer.unlock(DAYS_IN_TRASH, saves=saves)


@pytest.mark.parametrize("error_days", FAR_OFF_DAYS)
@pytest.mark.parametrize("saves", [True, False])
def test_one_unlocking_by_a_wrong_clock_removes_no_key(
    computer: Computer, error_days: float, *, saves: bool
) -> None:
    computer.unlock(1)
    computer.error_days = error_days

    assert "away" in computer.unlock(2, saves=saves)

    computer.error_days = 0
    assert "away" in unlock_daily(computer, range(3, 16))


@pytest.mark.parametrize("error_days", FAR_OFF_DAYS)
def test_a_clock_that_stays_wrong_leaves_a_key_its_days(
    computer: Computer, error_days: float
) -> None:
    computer.unlock(1)
    computer.error_days = error_days

    assert "away" in unlock_daily(computer, range(2, DAYS_IN_TRASH))
    assert "away" not in unlock_daily(computer, range(DAYS_IN_TRASH, DAYS_IN_TRASH + 17))


@pytest.mark.parametrize("error_days", FAR_OFF_DAYS)
def test_a_key_put_away_by_a_wrong_clock_has_its_days_by_the_right_one(
    computer: Computer, error_days: float
) -> None:
    with computer.open() as session:
        computer.error_days = error_days
        taken = Occasion(computer.now())
        session.ledger.change(session.records[0].id, lambda record: trash.taken_out(record, taken))
        computer.put_away(session)
    computer.error_days = 0

    assert "away" in unlock_daily(computer, range(1, DAYS_IN_TRASH))


@pytest.mark.parametrize("error_days", FAR_OFF_DAYS)
def test_a_clock_that_is_set_while_the_vault_is_open_removes_no_key(
    computer: Computer, error_days: float
) -> None:
    for day in range(1, 16):
        computer.error_days = error_days
        computer.day = day
        with computer.open() as session:
            add_key(session, f"wrong {day}")
            computer.error_days = 0
            add_key(session, f"right {day}")

    assert "away" in computer.unlock(16)


def test_a_vault_that_lay_unused_keeps_its_trash_when_it_is_opened_again(
    computer: Computer,
) -> None:
    assert "away" in computer.unlock(400)
    assert "away" in computer.unlock(401)


def test_time_goes_on_where_a_vault_lay_unused(computer: Computer) -> None:
    assert "away" in unlock_daily(computer, range(400, 400 + DAYS_IN_TRASH))
    assert "away" not in computer.unlock(400 + DAYS_IN_TRASH)


def test_time_goes_on_in_a_vault_that_stays_open(computer: Computer) -> None:
    with computer.open() as session:
        for day in range(1, DAYS_IN_TRASH):
            computer.day = day
            add_key(session, f"day {day}")

    assert "away" not in computer.unlock(DAYS_IN_TRASH)


def test_what_could_not_be_saved_by_a_wrong_clock_has_its_days_from_the_save(
    computer: Computer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise VaultStorageError

    computer.unlock(DAYS_IN_TRASH - 1)
    with computer.open() as session:
        kept = add_key(session, "kept")
        computer.error_days = -8_000
        occasion = Occasion(computer.now())
        with monkeypatch.context() as disk:
            disk.setattr(store, "replace_file", full)
            with pytest.raises(VaultStorageError):
                session.ledger.change(kept.id, lambda record: trash.put_away(record, (), occasion))
        computer.error_days = 0
        session.save()

    assert "kept" in computer.unlock(DAYS_IN_TRASH + 1)


@pytest.mark.parametrize("seed", range(200))
def test_no_error_of_a_clock_that_comes_and_goes_makes_a_key_two_weeks_older(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - no secret
    error = timedelta(days=chance.choice((0.3, 1, 13, 14, 14.5, 29, 31, 400, 8_000)))
    error *= chance.choice((1, -1))
    really = saved_at = NOW
    records = trash.dated((trashed(),), (), saved_at, saved_at)
    while really < NOW + timedelta(days=DAYS_IN_TRASH - LONGEST_STEP_DAYS):
        now = really + error * chance.choice((0, 1))
        assert trash.due_to_go(records, saved_at, now) == ()
        if chance.random() < 0.8:
            records, saved_at = trash.dated(records, records, saved_at, now), now
        really += timedelta(days=chance.choice((0, 0.01, 0.5, 1, 3, 10)))

import pytest

from vault_app.errors import VaultDamagedError, VaultTooExpensiveError
from vault_app.vault import kdf
from vault_app.vault.kdf import DEFAULT_PROFILE, FLOOR_PROFILE, Argon2Profile, calibrate


def test_argon2id_gives_the_result_of_the_reference_implementation() -> None:
    """Source: phc-winner-argon2, src/test.c, version 0x13, Argon2id, t=2, m=2^16, p=1."""
    derived = kdf.derive_key(b"password", b"somesalt", Argon2Profile(65536, 2, 1))

    assert derived.hex() == "09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7"


@pytest.mark.parametrize(
    ("profile", "parameter"),
    [
        (Argon2Profile(2**21 + 1, 3, 4), "memory_kib"),
        (Argon2Profile(2**30, 1, 1), "memory_kib"),
        (Argon2Profile(1024, 65, 4), "passes"),
        (Argon2Profile(1024, 3, 17), "lanes"),
        (Argon2Profile(2**21, 9, 4), "work_kib"),
    ],
)
def test_a_cost_beyond_the_limits_is_refused_before_deriving(
    profile: Argon2Profile, parameter: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(kdf, "Argon2id")

    with pytest.raises(VaultTooExpensiveError) as refused:
        kdf.derive_key(b"password", bytes(32), profile)

    assert refused.value.details["parameter"] == parameter


@pytest.mark.parametrize(
    "profile", [Argon2Profile(7, 1, 1), Argon2Profile(8, 0, 1), Argon2Profile(8, 1, 0)]
)
def test_a_cost_that_argon2_does_not_know_is_damage(profile: Argon2Profile) -> None:
    with pytest.raises(VaultDamagedError):
        kdf.derive_key(b"password", bytes(32), profile)


@pytest.mark.parametrize(
    ("seconds", "passes"), [(0.1, 30), (0.5, 6), (0.9, 3), (5.0, 3), (0.001, 64)]
)
def test_calibration_adds_passes_up_to_a_second_and_never_takes_any(
    seconds: float, passes: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kdf, "_installed_memory_kib", lambda: 8 * 2**20)
    monkeypatch.setattr(kdf, "_measure", lambda _: seconds)

    assert calibrate() == Argon2Profile(DEFAULT_PROFILE.memory_kib, passes, 4)


def test_a_small_machine_gets_the_floor(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kdf, "_installed_memory_kib", lambda: 2**20)
    monkeypatch.setattr(kdf, "_measure", lambda _: 1.5)

    assert calibrate() == FLOOR_PROFILE


def test_too_little_memory_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    class NoMemory:
        def __init__(self, **_: object) -> None: ...

        def derive(self, _: bytes) -> bytes:
            raise MemoryError

    monkeypatch.setattr(kdf, "Argon2id", NoMemory)

    with pytest.raises(VaultTooExpensiveError) as refused:
        kdf.derive_key(b"password", bytes(32), DEFAULT_PROFILE)

    assert refused.value.details["asked"] == DEFAULT_PROFILE.memory_kib

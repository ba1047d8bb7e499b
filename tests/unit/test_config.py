import subprocess
import sys
from pathlib import Path

import pytest

from vault_app import config


def test_the_resources_hold_the_catalogue() -> None:
    assert (config.resources_dir() / "catalogue.json").is_file()


def test_the_users_data_are_where_the_variable_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VAULT_APP_DATA_DIR", str(tmp_path))

    assert config.default_vault_path() == tmp_path / "keys.vault"
    assert config.practice_state_path() == tmp_path / "practice.json"


def test_without_the_variable_the_users_data_are_where_the_system_keeps_such(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("VAULT_APP_DATA_DIR", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))

    assert tmp_path in config.user_data_dir().parents


def test_from_source_the_app_starts_itself_as_a_module() -> None:
    assert config.own_command("agent") == [sys.executable, "-P", "-m", "vault_app", "agent"]


def test_a_frozen_app_starts_its_own_program(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)

    assert config.own_command("agent") == [sys.executable, "agent"]


@pytest.mark.parametrize("slow", ["urllib3", "truststore", "ssl", "platformdirs", "cryptography"])
def test_the_window_can_import_the_client_without_slow_libraries(slow: str) -> None:
    code = (
        "import sys, vault_app.binance.client, vault_app.binance.key_test, vault_app.config;"
        "vault_app.config.resources_dir();"
        f"sys.exit({slow!r} in sys.modules)"
    )

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0

import json
import os
from pathlib import Path

import pytest

from vault_app.errors import InvalidSettingError, SettingsNotWrittenError
from vault_app.settings import (
    _RULES,
    DEFAULTS,
    MOST_RECENT_VAULTS,
    Motion,
    Settings,
    Theme,
    load_settings,
    proxy_in,
    save_settings,
    with_changes,
    with_recent_vault,
    without_recent_vault,
)

OTHERS = Settings(
    theme=Theme.DARK,
    language="zh_CN",
    font_scale=200,
    reduced_motion=Motion.REDUCED,
    idle_lock_minutes=0,
    lock_on_minimise=True,
    lock_on_screen_lock=False,
    lock_on_suspend=False,
    lock_shortcut=False,
    clipboard_clear_seconds=30,
    tray=False,
    notify_due=False,
    proxy="http://proxy.example:3128",
    recent_vaults=("/keys/ä.vault", "/keys/b.vault"),
    first_run_done=True,
    table_columns=("label", "last_used"),
    filters_shown=False,
    due_told_on="2026-01-31",
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "vault-app" / "settings.json"


def _write(path: Path, text: str) -> None:
    path.parent.mkdir()
    path.write_text(text, encoding="utf-8")


def test_every_setting_comes_back_from_the_file(path: Path) -> None:
    save_settings(path, OTHERS, {})

    assert load_settings(path) == (OTHERS, {}, None)


def test_no_setting_of_this_test_is_a_default() -> None:
    same = [name for name in Settings._fields if getattr(OTHERS, name) == getattr(DEFAULTS, name)]
    assert same == []


def test_every_setting_has_a_rule_that_its_default_follows() -> None:
    assert list(_RULES) == list(Settings._fields)
    assert all(rule(getattr(DEFAULTS, name)) for name, rule in _RULES.items())


def test_without_a_file_the_defaults_are_in_force(path: Path) -> None:
    assert load_settings(path) == (DEFAULTS, {}, None)


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '"dark"', "null", "[" * 200_000, "{} {}", '{"theme": "dark"'], ids=repr
)
def test_a_damaged_file_gives_the_defaults_and_is_kept_aside(path: Path, text: str) -> None:
    _write(path, text)

    loaded = load_settings(path)

    assert loaded.settings == DEFAULTS
    assert loaded.damage is not None
    assert Path(str(loaded.damage.details["path"])).read_text(encoding="utf-8") == text
    assert not path.exists()


def test_bytes_that_are_no_text_are_damage(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"\xff\xfe\x00")

    assert load_settings(path).damage is not None


def test_a_huge_file_is_not_read(path: Path) -> None:
    _write(path, '{"theme": "dark"}' + " " * 1_000_000)

    assert load_settings(path).settings == DEFAULTS


def test_a_second_damaged_file_does_not_take_the_place_of_the_first(path: Path) -> None:
    _write(path, "first")
    first = load_settings(path).damage
    path.write_text("second")
    second = load_settings(path).damage

    assert first is not None
    assert second is not None
    assert Path(str(first.details["path"])).read_text() == "first"
    assert Path(str(second.details["path"])).read_text() == "second"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", "pink"),
        ("theme", 1),
        ("language", "../etc"),
        ("font_scale", 99),
        ("font_scale", 201),
        ("font_scale", True),
        ("font_scale", 150.0),
        ("reduced_motion", "on"),
        ("idle_lock_minutes", -1),
        ("idle_lock_minutes", "5"),
        ("lock_on_suspend", 1),
        ("lock_on_screen_lock", None),
        ("clipboard_clear_seconds", 0),
        ("proxy", "http://user:secret@proxy:1"),
        ("proxy", "ftp://proxy"),
        ("recent_vaults", "/keys.vault"),
        ("recent_vaults", ["/a", "/a"]),
        ("recent_vaults", [""]),
        ("recent_vaults", [["/a"]]),
        ("recent_vaults", [f"/{number}" for number in range(11)]),
        ("table_columns", ["label", "label"]),
        ("table_columns", [{"label": 1}]),
    ],
)
def test_one_unusable_value_gives_its_default_and_leaves_the_others(
    path: Path, name: str, value: object
) -> None:
    _write(path, json.dumps({**OTHERS._asdict(), name: value}))

    loaded = load_settings(path)

    assert loaded.settings == OTHERS._replace(**{name: getattr(DEFAULTS, name)})
    assert loaded.damage is not None


def test_fields_of_another_version_are_written_back(path: Path) -> None:
    _write(path, '{"theme": "dark", "of_tomorrow": {"a": [1]}}')
    loaded = load_settings(path)

    save_settings(path, loaded.settings, loaded.foreign)

    assert loaded.damage is None
    assert json.loads(path.read_text())["of_tomorrow"] == {"a": [1]}
    assert load_settings(path).settings.theme == Theme.DARK


@pytest.mark.parametrize(
    ("text", "proxy"),
    [
        ('{"proxy": "http://127.0.0.1:3128"}', "http://127.0.0.1:3128"),
        ('{"proxy": "ftp://127.0.0.1"}', ""),
        ('{"proxy": 7}', ""),
        ("{}", ""),
        ("{", ""),
    ],
)
def test_the_proxy_is_read_alone_and_the_file_left_as_it_is(
    path: Path, text: str, proxy: str
) -> None:
    path.parent.mkdir()
    path.write_text(text, encoding="utf-8")

    assert proxy_in(path) == proxy
    assert path.read_text(encoding="utf-8") == text


def test_without_a_file_there_is_no_proxy(path: Path) -> None:
    assert proxy_in(path) == ""


def test_a_change_makes_new_settings() -> None:
    changed = with_changes(DEFAULTS, theme=Theme.DARK, font_scale=150)

    assert (changed.theme, changed.font_scale) == (Theme.DARK, 150)
    assert DEFAULTS.theme == Theme.SYSTEM


def test_a_value_that_a_setting_cannot_have_is_refused_by_name() -> None:
    with pytest.raises(InvalidSettingError) as raised:
        with_changes(DEFAULTS, font_scale=1000)

    assert raised.value.details == {"name": "font_scale"}


def test_a_setting_that_does_not_exist_is_a_fault() -> None:
    with pytest.raises(KeyError):
        with_changes(DEFAULTS, colour="red")


def test_the_vault_opened_last_comes_first_and_only_once() -> None:
    settings = DEFAULTS
    for name in ("a", "b", "a"):
        settings = with_recent_vault(settings, Path(name))

    assert settings.recent_vaults == ("a", "b")


def test_no_more_vaults_are_remembered_than_ten() -> None:
    settings = DEFAULTS
    for number in range(15):
        settings = with_recent_vault(settings, Path(str(number)))

    assert settings.recent_vaults == tuple(str(number) for number in range(14, 4, -1))
    assert len(settings.recent_vaults) == MOST_RECENT_VAULTS


def test_a_vault_can_be_forgotten() -> None:
    assert without_recent_vault(OTHERS, Path("/keys/ä.vault")).recent_vaults == ("/keys/b.vault",)


def test_a_path_that_is_no_text_comes_back(path: Path) -> None:
    settings = with_recent_vault(DEFAULTS, Path(os.fsdecode(b"/keys/\xff.vault")))

    save_settings(path, settings, {})

    assert load_settings(path).settings == settings


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_only_the_user_may_read_the_file(path: Path) -> None:
    save_settings(path, OTHERS, {})

    assert path.stat().st_mode & 0o777 == 0o600


def test_a_file_that_cannot_be_written_stays_as_it_was(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_settings(path, OTHERS, {})

    def refuse(_self: Path, _target: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(SettingsNotWrittenError) as raised:
        save_settings(path, DEFAULTS, {})

    assert raised.value.details == {"path": str(path), "reason": "Permission denied"}
    assert load_settings(path).settings == OTHERS
    assert [file.name for file in path.parent.iterdir()] == ["settings.json"]


def test_a_folder_that_is_a_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    with pytest.raises(SettingsNotWrittenError):
        save_settings(tmp_path / "file" / "settings.json", DEFAULTS, {})

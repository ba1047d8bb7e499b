"""The label that is suggested for the new key of a rotation."""

from datetime import date

import pytest

from vault_app.rotation_label import rotation_label

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("label", "taken", "suggested"),
    [
        ("Grid bot", (), "Grid bot (2026-11)"),
        ("Grid bot (2026-08)", (), "Grid bot (2026-11)"),
        ("Grid bot (2026-08, 3)", (), "Grid bot (2026-11)"),
        ("Grid bot", ("GRID BOT (2026-11)",), "Grid bot (2026-11, 2)"),
        (
            "Grid bot (2026-11)",
            ("Grid bot (2026-11)", "Grid bot (2026-11, 2)"),
            "Grid bot (2026-11, 3)",
        ),
        ("Grid bot (spot)", (), "Grid bot (spot) (2026-11)"),
        ("(2026-08)", (), "(2026-08) (2026-11)"),
        ("x" * 64, (), "x" * 54 + " (2026-11)"),
        ("x" * 64, ("x" * 54 + " (2026-11)",), "x" * 51 + " (2026-11, 2)"),
    ],
)
def test_the_month_stands_behind_the_label(
    label: str, taken: tuple[str, ...], suggested: str
) -> None:
    assert rotation_label(label, taken, TODAY) == suggested

"""What files are suggested to be called."""

import pytest

from vault_app.ui.questions import name_for_file


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("Grid bot", "Grid-bot"),
        ("../../.ssh/id_rsa", "ssh-id_rsa"),
        ("网格", "网格"),
        (".hidden", "hidden"),
        ("<b>x</b>", "b-x-b"),
        ("...", "key"),
        ("/", "key"),
    ],
)
def test_a_label_becomes_a_name_that_leads_nowhere(label: str, name: str) -> None:
    assert name_for_file(label) == name

"""Names are sorted as the user's language sorts them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from vault_app.ui.text_order import in_order


@pytest.fixture(autouse=True)
def usual_locale() -> Iterator[None]:
    usual = QLocale()
    yield
    QLocale.setDefault(usual)


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("zh_CN", ["阿里", "机器人 2", "机器人 10", "李四", "套利", "网格", "张三"]),
        ("de", ["Änderung", "Ankauf", "Bot 2", "bot 10", "Zins"]),
        ("C", ["Änderung", "Ankauf", "Bot 2", "bot 10", "Zins"]),
    ],
)
def test_names_are_sorted_by_the_language(language: str, names: list[str]) -> None:
    QLocale.setDefault(QLocale(language))

    assert in_order(names[::-1]) == names


def test_one_name_is_not_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr("vault_app.ui.text_order.text_collator")

    assert in_order(["main"]) == ["main"]

"""Which rights go with which task."""

import pytest

from vault_app.health.purposes import MONEY_LEAVES, TEMPLATES, Right
from vault_app.terms import Purpose


@pytest.mark.parametrize("purpose", list(Purpose))
def test_a_template_says_of_every_right_whether_to_tick_it(purpose: Purpose) -> None:
    template = TEMPLATES[purpose]

    assert template.tick <= template.may_have
    assert template.may_have | template.never == frozenset(Right)


@pytest.mark.parametrize("purpose", list(Purpose))
def test_no_task_needs_money_to_leave(purpose: Purpose) -> None:
    assert TEMPLATES[purpose].never >= MONEY_LEAVES


@pytest.mark.parametrize("purpose", list(Purpose))
def test_every_task_reads(purpose: Purpose) -> None:
    assert Right.READING in TEMPLATES[purpose].tick

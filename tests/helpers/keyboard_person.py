"""Someone who uses the app by keyboard alone, and hears from a screen reader what has the focus."""

from dataclasses import dataclass

from tests.helpers.accessible_person import AccessiblePerson
from tests.helpers.x_display import PersonAtDisplay

MOST_TABS = 40


@dataclass(frozen=True)
class KeyboardPerson:
    """Hands that press keys, as X events, and eyes that see the accessibility tree."""

    hands: PersonAtDisplay
    eyes: AccessiblePerson

    def tab_to(self, role: str, name: str, window: str = "") -> None:
        """Press Tab until what has this name has the focus, once the window so called is active."""
        self.eyes.find(role, name, window)
        self.eyes.wait_for(f"{window} is active", lambda: self._is_active(window))
        passed = []
        for _ in range(MOST_TABS):
            focused = self.eyes.focused()
            passed.append(("", "") if focused is None else (focused.role, focused.name))
            if passed[-1] == (role, name):
                return
            self.hands.press("Tab")
        raise AssertionError(passed)

    def press_button(self, name: str, window: str = "") -> None:
        """Go to the button and press the space bar."""
        self.tab_to("push button", name, window)
        self.hands.press("space")

    def tick(self, name: str, window: str = "") -> None:
        """Go to the box and press the space bar."""
        self.tab_to("check box", name, window)
        self.hands.press("space")

    def type_into(self, name: str, text: str, window: str = "") -> None:
        """Go to the field and type."""
        self.tab_to("text", name, window)
        self.hands.type(text)

    def _is_active(self, window: str) -> bool:
        return any(
            shown.name.startswith(window) and "active" in shown.states
            for shown in self.eyes.windows()
        )

"""Someone who uses the app through AT-SPI alone, as a screen reader does: no pixels, no keys.

Speaks the bus protocol itself (org.a11y.atspi, AT-SPI 2), so what it sees is what any assistive
program gets. Needs a session bus (``secret_service.session_bus``) and an X display.
"""

import contextlib
import os
import subprocess
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, TypeVar

from jeepney import DBusAddress, MatchRule, Properties, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, Proxy, open_dbus_connection
from jeepney.wrappers import DBusErrorResponse, unwrap_msg

from tests.helpers.processes import holds_within

LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
ENVIRONMENT = {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}

PATIENCE_S = 60.0
_SECONDS_PER_CALL = 10.0
_BUS_NAME = "org.a11y.Bus"
_ROOT = "/org/a11y/atspi/accessible/root"
_REGISTRY = "org.a11y.atspi.Registry"
_REGISTRY_PATH = "/org/a11y/atspi/registry"
_EVENT_OBJECT = "org.a11y.atspi.Event.Object"
_NOTHING = "/org/a11y/atspi/null"

ValueT = TypeVar("ValueT")

_WITH_CELLS = frozenset({"table", "tree", "tree table"})

_WRAPPER = "filler"
"""What stands for another when it gets the focus, which both have then."""

_STATES = {1: "active", 4: "checked", 8: "enabled", 11: "focusable", 12: "focused", 25: "showing"}
"""The bits that are asked for. Source: atspi-constants.h."""


@contextlib.contextmanager
def accessibility_bus(display: str) -> Iterator[None]:
    """Assistive programs can be used on *display* and the session bus."""
    with subprocess.Popen(
        [LAUNCHER, "--launch-immediately"],
        env=os.environ | {"DISPLAY": display},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as launcher:
        try:
            assert holds_within(_bus_is_there, PATIENCE_S)
            yield
        finally:
            launcher.terminate()


def _bus_is_there() -> bool:
    with open_dbus_connection() as connection:
        return bool(Proxy(message_bus, connection).NameHasOwner(_BUS_NAME)[0])


@dataclass(frozen=True)
class Accessible:
    """One object of the tree, as its program tells it."""

    connection: DBusConnection
    owner: str
    path: str

    @property
    def name(self) -> str:
        """What a screen reader says."""
        return str(self._property("Name"))

    @property
    def description(self) -> str:
        """What it says after the name."""
        return str(self._property("Description"))

    @property
    def role(self) -> str:
        """Such as ``push button``."""
        return str(self._call("Accessible", "GetRoleName")[0])

    @property
    def states(self) -> set[str]:
        """Those of ``_STATES`` that it has."""
        low, high = self._call("Accessible", "GetState")[0]
        bits = low | high << 32
        return {name for bit, name in _STATES.items() if bits >> bit & 1}

    @property
    def children(self) -> list["Accessible"]:
        """In the order of the program."""
        found = self._call("Accessible", "GetChildren")[0]
        return [
            Accessible(self.connection, owner, path) for owner, path in found if path != _NOTHING
        ]

    @property
    def text(self) -> str:
        """What is written in it."""
        return str(self._call("Text", "GetText", "ii", (0, -1))[0])

    @property
    def middle(self) -> tuple[int, int]:
        """Where it is on the screen, in pixels from the corner."""
        x, y, width, height = self._call("Component", "GetExtents", "u", (0,))[0]
        return x + width // 2, y + height // 2

    def act(self) -> None:
        """Do its first action: press, toggle."""
        assert self._call("Action", "DoAction", "i", (0,))[0]

    def fill(self, text: str) -> None:
        """Replace what is written in it."""
        assert self._call("EditableText", "SetTextContents", "s", (text,))[0]

    def walk(self) -> Iterator["Accessible"]:
        """This one and all below that are shown."""
        yield self
        for child in self.children:
            yield from child.walk()

    def _property(self, name: str) -> Any:
        address = DBusAddress(self.path, self.owner, "org.a11y.atspi.Accessible")
        return self._answer(Properties(address).get(name))[0][1]

    def _call(
        self, interface: str, method: str, signature: str | None = None, body: tuple[Any, ...] = ()
    ) -> Any:
        address = DBusAddress(self.path, self.owner, f"org.a11y.atspi.{interface}")
        return self._answer(new_method_call(address, method, signature, body))

    def _answer(self, message: Any) -> Any:
        return unwrap_msg(self.connection.send_and_get_reply(message, timeout=_SECONDS_PER_CALL))


class AccessiblePerson:
    """Finds things by role and name only, and waits for them as long as people do."""

    def __init__(self, connection: DBusConnection) -> None:
        self._connection = connection

    def find(self, role: str, name: str, window: str = "") -> Accessible:
        """The object with this role and name that is shown, in the window whose name begins so."""
        return self.wait_for(
            f"{role} {name!r} in {window!r}", lambda: self._found(role, name, window)
        )

    def press(self, name: str, window: str = "") -> None:
        """Press the button, once it is enabled."""
        self._act("push button", name, window)

    def toggle(self, name: str, window: str = "") -> None:
        """Tick the box, or untick it."""
        self._act("check box", name, window)

    def fill(self, name: str, text: str, window: str = "") -> None:
        """Write *text* into the field."""
        self.find("text", name, window).fill(text)

    def sees(self, text: str) -> bool:
        """Whether something that is shown has *text* in its name or content."""
        return any(text in node.name for node in self.everything())

    def focused(self) -> Accessible | None:
        """What the keyboard goes to; tables and trees are not looked into."""
        for window in self.windows():
            if "active" in window.states:
                return _focused_in(window)
        return None

    def everything(self) -> list[Accessible]:
        """All objects that are shown, of all windows."""
        return [node for window in self.windows() for node in self._shown(window)]

    def windows(self) -> list[Accessible]:
        """The windows of all programs."""
        root = Accessible(self._connection, _REGISTRY, _ROOT)
        return [window for program in root.children for window in program.children]

    def wait_for(self, what: str, condition: Callable[[], ValueT | None]) -> ValueT:
        """Wait until *condition* gives something that is true, and return it."""
        deadline = time.monotonic() + PATIENCE_S
        while time.monotonic() < deadline:
            with contextlib.suppress(DBusErrorResponse):  # objects go while they are looked at
                if value := condition():
                    return value
            time.sleep(0.1)
        raise AssertionError(what)

    @contextlib.contextmanager
    def hearing_announcements(self) -> Iterator[Callable[[], str]]:
        """Gives what waits for the next announcement and returns its words."""
        connection = self._connection
        registry = DBusAddress(_REGISTRY_PATH, _REGISTRY, _REGISTRY)
        wish = new_method_call(registry, "RegisterEvent", "s", ("Object:Announcement",))
        unwrap_msg(connection.send_and_get_reply(wish))
        rule = MatchRule(type="signal", interface=_EVENT_OBJECT, member="Announcement")
        Proxy(message_bus, connection).AddMatch(rule)
        with connection.filter(rule, bufsize=100) as heard:
            yield lambda: str(connection.recv_until_filtered(heard, timeout=PATIENCE_S).body[3][1])

    def _act(self, role: str, name: str, window: str) -> None:
        def enabled() -> Accessible | None:
            found = self._found(role, name, window)
            return found if found is not None and "enabled" in found.states else None

        self.wait_for(f"{role} {name!r} can be used in {window!r}", enabled).act()

    def _found(self, role: str, name: str, window: str) -> Accessible | None:
        for shown in self.windows():
            if shown.name.startswith(window):
                for node in self._shown(shown):
                    if node.role == role and node.name == name:
                        return node
        return None

    def _shown(self, top: Accessible) -> Iterator[Accessible]:
        if "showing" in top.states:
            yield top
            for child in top.children:
                yield from self._shown(child)


def _focused_in(top: Accessible) -> Accessible | None:
    states = top.states
    if "focused" in states and top.role != _WRAPPER:
        return top
    if "showing" not in states or top.role in _WITH_CELLS:
        return None
    inside = next(filter(None, map(_focused_in, top.children)), None)
    return inside or (top if "focused" in states else None)


@contextlib.contextmanager
def accessible_person() -> Iterator[AccessiblePerson]:
    """Someone on the accessibility bus of this session."""
    with open_dbus_connection() as session:
        bus = DBusAddress("/org/a11y/bus", _BUS_NAME, _BUS_NAME)
        asked = session.send_and_get_reply(new_method_call(bus, "GetAddress"))
        address = unwrap_msg(asked)[0]
    with open_dbus_connection(address) as connection:
        yield AccessiblePerson(connection)

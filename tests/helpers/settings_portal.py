"""A desktop's portal that knows settings: ``python -m tests.helpers.settings_portal JSON``.

JSON maps ``namespace key`` to a value. Prints a line once it is on the session bus.
"""

import json
import sys

from jeepney import MessageType, new_error, new_method_return
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import Proxy, open_dbus_connection

SIGNATURES = {bool: "b", int: "u", str: "s"}


def main() -> None:
    known = json.loads(sys.argv[1])
    connection = open_dbus_connection()
    Proxy(message_bus, connection).RequestName("org.freedesktop.portal.Desktop")
    print("ready", flush=True)  # noqa: T201 - told to the test
    while True:
        call = connection.receive()
        if call.header.message_type is not MessageType.method_call:
            continue
        name = " ".join(call.body)
        if name in known:
            value = known[name]
            answer = new_method_return(call, "v", ((SIGNATURES[type(value)], value),))
        else:
            answer = new_error(call, "org.freedesktop.portal.Error.NotFound")
        connection.send(answer)


if __name__ == "__main__":
    main()

"""A stand-in for systemd-logind that knows one call: ``Inhibit``.

``python -P -m tests.helpers.login_manager ADDRESS``: prints ``ready`` once it is on the bus,
``delayed`` when a program wants the computer to wait with going to sleep, and ``free`` when that
program let go. The real one decides about real sleep, and is on no machine that tests run on.
"""

import os
import select
import sys

from jeepney import HeaderFields, MessageType, new_method_return
from jeepney.bus_messages import DBus
from jeepney.io.blocking import open_dbus_connection

PATIENCE_S = 15.0
NAME = "org.freedesktop.login1"


def main() -> None:
    connection = open_dbus_connection(sys.argv[1], enable_fds=True, auth_timeout=PATIENCE_S)
    connection.send_and_get_reply(DBus().RequestName(NAME))
    say("ready")
    while True:
        message = connection.receive()
        if message.header.message_type is not MessageType.method_call:
            continue
        if message.header.fields.get(HeaderFields.member) == "Inhibit":
            assert message.body[0] == "sleep"
            assert message.body[3] == "delay"
            held, kept = os.pipe()
            connection.send(new_method_return(message, "h", (kept,)))
            os.close(kept)
            say("delayed")
            select.select([held], [], [])
            os.close(held)
            say("free")


def say(line: str) -> None:
    os.write(1, f"{line}\n".encode())


if __name__ == "__main__":
    main()

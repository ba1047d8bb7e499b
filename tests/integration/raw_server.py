"""A socket on loopback that keeps what it receives and answers what a test tells it to."""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

from vault_app.binance.environments import Origin

Handler = Callable[[socket.socket, bytes], None]
"""Called with the connection and each request as received; closing is the server's business."""

ACCEPT_POLL_S = 0.01
CLIENT_TIMEOUT_S = 10.0


@dataclass
class RawServer:
    """What a test sees of its server.

    Attributes:
        requests: every request, head and body, octet for octet.
        connections: how many connections were accepted.
        stopping: set when the test is over, for handlers that wait.
    """

    port: int
    requests: list[bytes] = field(default_factory=list)
    connections: int = 0
    stopping: threading.Event = field(default_factory=threading.Event)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def origin(self) -> Origin:
        return Origin("http", "127.0.0.1", self.port)


def answer(
    body: bytes = b"{}", *, status: str = "200 OK", headers: tuple[str, ...] = ()
) -> Handler:
    """A handler that gives one whole answer."""
    head = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers]
    octets = "\r\n".join([*head, "", ""]).encode() + body
    return lambda connection, _request: connection.sendall(octets)


@contextmanager
def raw_server(handler: Handler) -> Iterator[RawServer]:
    """Serve every connection with *handler*, each on a thread of its own."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(ACCEPT_POLL_S)
        server = RawServer(listener.getsockname()[1])
        workers: list[threading.Thread] = []

        def accept() -> None:
            while not server.stopping.is_set():
                with suppress(TimeoutError):
                    connection, _ = listener.accept()
                    server.connections += 1
                    workers.append(threading.Thread(target=serve, args=(connection,)))
                    workers[-1].start()

        def serve(connection: socket.socket) -> None:
            with connection, suppress(OSError):
                connection.settimeout(CLIENT_TIMEOUT_S)
                while request := read_request(connection):
                    server.requests.append(request)
                    handler(connection, request)

        acceptor = threading.Thread(target=accept)
        acceptor.start()
        try:
            yield server
        finally:
            server.stopping.set()
            acceptor.join()
            for worker in workers:
                worker.join()


def read_request(connection: socket.socket) -> bytes:
    """One request; nothing where the client closed the connection."""
    received = b""
    while b"\r\n\r\n" not in received:
        chunk = connection.recv(65536)
        if not chunk:
            return b""
        received += chunk
    head, _, body = received.partition(b"\r\n\r\n")
    length = next(
        (
            int(line.partition(b":")[2])
            for line in head.split(b"\r\n")
            if line.lower().startswith(b"content-length:")
        ),
        0,
    )
    while len(body) < length:
        body += connection.recv(65536)
    return head + b"\r\n\r\n" + body

"""Certificates of an authority made here, and a proxy on loopback to show them under real names."""

import datetime as dt
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
)
from cryptography.x509.oid import NameOID

from tests.integration.raw_server import read_request

HOST = "api.binance.com"
ESTABLISHED = b"HTTP/1.1 200 Connection established\r\n\r\n"
NOW = dt.datetime.now(dt.UTC)
DAY = dt.timedelta(days=1)


@dataclass(frozen=True)
class Authority:
    key: ec.EllipticCurvePrivateKey
    certificate: x509.Certificate


@pytest.fixture
def trust_store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Authority:
    """The operating system's trust store, for this test: the one authority."""
    trusted = make_authority("trusted authority")
    path = tmp_path / "authorities.pem"
    path.write_bytes(trusted.certificate.public_bytes(Encoding.PEM))
    monkeypatch.setenv("SSL_CERT_FILE", str(path))
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path / "none"))
    return trusted


def _name(common_name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common_name)])


def make_authority(common_name: str) -> Authority:
    key = ec.generate_private_key(ec.SECP256R1())
    certificate = (
        x509.CertificateBuilder()
        .subject_name(_name(common_name))
        .issuer_name(_name(common_name))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(NOW - 30 * DAY)
        .not_valid_after(NOW + 30 * DAY)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, SHA256())
    )
    return Authority(key, certificate)


def server_context(
    authority: Authority,
    folder: Path,
    *,
    host: str = HOST,
    valid_until: dt.datetime = NOW + DAY,
) -> ssl.SSLContext:
    key = ec.generate_private_key(ec.SECP256R1())
    certificate = (
        x509.CertificateBuilder()
        .subject_name(_name(host))
        .issuer_name(authority.certificate.subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(NOW - 20 * DAY)
        .not_valid_after(valid_until)
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(host)]), critical=False)
        .sign(authority.key, SHA256())
    )
    path = folder / "server.pem"
    path.write_bytes(
        key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        + certificate.public_bytes(Encoding.PEM)
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(path)
    return context


@dataclass
class Proxy:
    """What a test sees of its proxy.

    Attributes:
        first_request: how the first client asked for the tunnel.
        tunnels: how many were asked for.
        read_inside: what the server at the end of the tunnels read, decrypted.
    """

    url: str
    first_request: bytes = b""
    tunnels: int = 0
    read_inside: bytes = b""


@contextmanager
def proxy_to(
    context: ssl.SSLContext | None, *, reply: bytes = ESTABLISHED, plain: bytes = b""
) -> Iterator[Proxy]:
    """A proxy that gives *reply*; its tunnels end in a TLS server with *context*, or at *plain*."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        proxy = Proxy(f"http://127.0.0.1:{listener.getsockname()[1]}")

        def serve() -> None:
            while True:
                connection, _ = listener.accept()
                with connection, suppress(OSError):
                    connection.settimeout(5)
                    asked = read_request(connection)
                    if not asked:
                        return
                    proxy.tunnels += 1
                    proxy.first_request = proxy.first_request or asked
                    connection.sendall(reply)
                    if plain and connection.recv(65536):
                        connection.sendall(plain)
                    if context is not None:
                        answer_inside(connection, context)

        def answer_inside(connection: socket.socket, tls: ssl.SSLContext) -> None:
            with tls.wrap_socket(connection, server_side=True) as encrypted:
                proxy.read_inside += read_request(encrypted)
                encrypted.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")

        server = threading.Thread(target=serve)
        server.start()
        yield proxy
        with suppress(OSError), socket.create_connection(listener.getsockname(), 1):
            pass
        server.join()

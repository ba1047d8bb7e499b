"""What was wrong with the way to the exchange, by the error with which a connection failed.

The names are the *problem* of ``ExchangeTlsError`` and ``ExchangeUnreachableError``.
"""

import errno
import socket
import ssl
from enum import StrEnum
from http.client import HTTPException

from urllib3.exceptions import ProtocolError, ReadTimeoutError


class TlsProblem(StrEnum):
    """Why what answered cannot be taken for the exchange."""

    UNTRUSTED = "untrusted"
    EXPIRED = "expired"
    NOT_YET_VALID = "not-yet-valid"
    OTHER_NAME = "other-name"
    NOT_ENCRYPTED = "not-encrypted"
    OTHER = "other"


class WayProblem(StrEnum):
    """Why there is no connection."""

    NAME_NOT_FOUND = "name-not-found"
    REFUSED = "refused"
    NO_NETWORK = "no-network"
    CUT = "cut"
    PROXY_UNREACHABLE = "proxy-unreachable"
    PROXY_REFUSED = "proxy-refused"
    PROXY_PASSWORD = "proxy-password"  # noqa: S105 - the name of a problem
    PROXY_UNSUPPORTED = "proxy-unsupported"
    NOT_WEBSOCKET = "not-websocket"
    OTHER = "other"


_BY_VERIFY_CODE = {
    # OpenSSL, x509_vfy.h
    9: TlsProblem.NOT_YET_VALID,
    10: TlsProblem.EXPIRED,
    18: TlsProblem.UNTRUSTED,
    19: TlsProblem.UNTRUSTED,
    20: TlsProblem.UNTRUSTED,
    21: TlsProblem.UNTRUSTED,
    62: TlsProblem.OTHER_NAME,
    # macOS, SecBase.h
    -67602: TlsProblem.OTHER_NAME,
    -67818: TlsProblem.EXPIRED,
    -67843: TlsProblem.UNTRUSTED,
    # Windows, winerror.h
    0x800B0101: TlsProblem.EXPIRED,
    0x800B0109: TlsProblem.UNTRUSTED,
    0x800B010A: TlsProblem.UNTRUSTED,
    0x800B010F: TlsProblem.OTHER_NAME,
}
"""The operating system's own number of what is wrong with a certificate, as truststore hands it on:
that of OpenSSL on Linux, of Security.framework on macOS, of CryptoAPI on Windows."""

_NO_TLS = frozenset({"WRONG_VERSION_NUMBER", "HTTP_REQUEST"})
"""Names that OpenSSL has for an answer that is no TLS."""

_NO_NETWORK = frozenset({errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN})
_TUNNEL_FAILED = "Tunnel connection failed"
_PASSWORD_WANTED = f"{_TUNNEL_FAILED}: 407"


def tls_problem(error: ssl.SSLError) -> TlsProblem:
    """What *error* of a handshake means."""
    if isinstance(error, ssl.SSLCertVerificationError):
        return _BY_VERIFY_CODE.get(getattr(error, "verify_code", 0), TlsProblem.OTHER)
    is_no_tls = getattr(error, "reason", None) in _NO_TLS
    return TlsProblem.NOT_ENCRYPTED if is_no_tls else TlsProblem.OTHER


def way_problem(error: Exception, *, is_proxied: bool) -> WayProblem:
    """What *error* of a connection means.

    Args:
        error: with which it failed.
        is_proxied: whether it goes to a proxy first, which then is what was not reached.
    """
    table = (
        (str(error).startswith(_PASSWORD_WANTED), WayProblem.PROXY_PASSWORD),
        (str(error).startswith(_TUNNEL_FAILED), WayProblem.PROXY_REFUSED),
        (isinstance(error, socket.gaierror), WayProblem.NAME_NOT_FOUND),
        (isinstance(error, ConnectionRefusedError), WayProblem.REFUSED),
        (isinstance(error, OSError) and error.errno in _NO_NETWORK, WayProblem.NO_NETWORK),
        (isinstance(error, ConnectionError), WayProblem.CUT),
    )
    found = next((problem for applies, problem in table if applies), WayProblem.OTHER)
    if is_proxied and found in {WayProblem.NAME_NOT_FOUND, WayProblem.REFUSED}:
        return WayProblem.PROXY_UNREACHABLE
    return found


def tls_reason(error: ssl.SSLError) -> str:
    """OpenSSL's own words, or the operating system's, on *error*.

    Errors that truststore makes by itself, on Windows and macOS, have none.
    """
    if message := getattr(error, "verify_message", None):
        return str(message)
    return (getattr(error, "reason", None) or "handshake failed").lower().replace("_", " ")


def reason_of(error: Exception) -> str:
    """What went wrong, in words that hold nothing of the request or the answer."""
    words = (
        (isinstance(error, socket.gaierror), "name not found"),
        (isinstance(error, TimeoutError | ReadTimeoutError), "no answer in time"),
        (isinstance(error, ConnectionRefusedError), "connection refused"),
        (isinstance(error, ProtocolError), "answer cut short"),
        (isinstance(error, ConnectionError), "connection cut"),
        (str(error).startswith("Tunnel connection failed"), "proxy refused"),
        (isinstance(error, HTTPException), "not an HTTP answer"),
    )
    other = error.strerror if isinstance(error, OSError) else None
    return next((word for applies, word in words if applies), other or "connection failed")

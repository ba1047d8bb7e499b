"""What a handshake that failed means, also by errors that OpenSSL did not make."""

import ssl

import pytest

from vault_app.binance.way_problems import TlsProblem, tls_problem, tls_reason


@pytest.mark.parametrize(
    "error",
    [
        # truststore 0.10.4, _windows.py and _macos.py: made with a message and nothing else
        ssl.SSLCertVerificationError("Peer sent no certificates to verify"),
        ssl.SSLError("Unknown result from Security.SecTrustEvaluateWithError: 2"),
    ],
)
def test_an_error_without_any_fact_is_a_failed_handshake(error: ssl.SSLError) -> None:
    assert tls_problem(error) is TlsProblem.OTHER
    assert tls_reason(error) == "handshake failed"


def test_the_words_of_the_system_are_handed_on() -> None:
    error = ssl.SSLCertVerificationError("A certificate chain could not be built.")
    error.verify_code = 0x800B010A
    error.verify_message = "A certificate chain could not be built."

    assert tls_problem(error) is TlsProblem.UNTRUSTED
    assert tls_reason(error) == "A certificate chain could not be built."

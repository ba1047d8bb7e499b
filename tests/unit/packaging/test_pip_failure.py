"""The outputs are pip 23.2.1's own, recorded with the trouble really there, and shortened."""

from types import ModuleType

import pytest

REFUSED = """\
WARNING: Retrying (Retry(total=0, connect=None, read=None, redirect=None, status=None)) after \
connection broken by 'NewConnectionError('<pip._vendor.urllib3.connection.HTTPConnection object \
at 0x7f19c7bba190>: Failed to establish a new connection: [Errno 111] Connection refused')': \
/simple/click/
ERROR: Could not find a version that satisfies the requirement click==8.1.7 (from versions: none)
ERROR: No matching distribution found for click==8.1.7
"""
BAD_CERTIFICATE = """\
Could not fetch URL https://127.0.0.1:37103/simple/click/: There was a problem confirming the ssl \
certificate: HTTPSConnectionPool(host='127.0.0.1', port=37103): Max retries exceeded with url: \
/simple/click/ (Caused by SSLError(SSLError(1, '[SSL: WRONG_VERSION_NUMBER] wrong version number \
(_ssl.c:1006)'))) - skipping
ERROR: No matching distribution found for click==8.1.7
"""
NOT_FOUND = """\
ERROR: Could not find a version that satisfies the requirement click==8.1.7 (from versions: none)
ERROR: No matching distribution found for click==8.1.7
"""
WRONG_HASH = """\
ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE. If you have updated the \
package versions, please update the hashes. Otherwise, examine the package contents carefully; \
someone may have tampered with them.
    click==8.1.7 from file:///wheels/click-8.1.7-py3-none-any.whl (from -r r.txt (line 1)):
        Expected sha256 0000000000000000000000000000000000000000000000000000000000000000
             Got        ae74fb96c20a0277a1d615f1e4d73c8414f5a98db8b799a7931d1582f3390c28
"""
DISK_FULL = """\
    raise ProtocolError("Connection broken: %r" % e, e)
pip._vendor.urllib3.exceptions.ProtocolError: ("Connection broken: OSError(28, 'No space left on \
device')", OSError(28, 'No space left on device'))
"""
NO_BUILDER = """\
      ModuleNotFoundError: No module named 'editables'
      [end of output]
error: metadata-generation-failed
hint: See above for details.
"""


@pytest.mark.parametrize(
    ("output", "sentence"),
    [
        pytest.param(REFUSED, "The package index cannot be reached.", id="refused"),
        pytest.param(BAD_CERTIFICATE, "The package index cannot be reached.", id="certificate"),
        pytest.param(
            NOT_FOUND,
            "The package index cannot be reached, or it lacks a package "
            "(No matching distribution found for click==8.1.7).",
            id="not found",
        ),
        pytest.param(
            WRONG_HASH,
            "A downloaded package (click==8.1.7) is not the one that its lock file "
            "names, so nothing was installed.",
            id="wrong hash",
        ),
        pytest.param(DISK_FULL, "The disk ran full while installing.", id="disk full"),
        pytest.param(
            NO_BUILDER,
            "pip could not install everything (ModuleNotFoundError: No module named 'editables').",
            id="anything else",
        ),
        pytest.param("", "pip could not install everything (no message).", id="silence"),
    ],
)
def test_what_pip_says_becomes_one_sentence_and_a_next_step(
    pip_failure: ModuleType, output: str, sentence: str
) -> None:
    told = pip_failure.pip_failure_sentence(output)

    assert told.startswith(sentence + " ")
    assert "\n" not in told

"""An HMAC API key and its secret, as the exchange shows them: 64 letters and digits each."""

from collections.abc import Collection

from vault_app.api_key import parse_api_key
from vault_app.errors import InvalidApiKeyError, InvalidHmacSecretError


def parse_hmac_pair(
    api_key: str, secret: str, known_api_keys: Collection[str] = ()
) -> tuple[str, bytes]:
    """Check the two texts that the exchange showed, with blanks around them removed.

    Both look the same, so a swap can be seen only where one of them is known already.

    Args:
        api_key: as pasted.
        secret: as pasted.
        known_api_keys: of the keys that are stored already.

    Returns:
        The API key, and the secret as ASCII.

    Raises:
        InvalidApiKeyError: *api_key* is not one.
        InvalidHmacSecretError: *secret* is not one; ``equal``, both are the same; ``swapped``,
            *secret* is a stored API key.
    """
    parsed_api_key = parse_api_key(api_key)
    parsed_secret = parse_hmac_secret(secret)
    if parsed_secret == parsed_api_key.encode("ascii"):
        raise InvalidHmacSecretError(problem="equal")
    if parsed_secret.decode("ascii") in known_api_keys:
        raise InvalidHmacSecretError(problem="swapped")
    return parsed_api_key, parsed_secret


def parse_hmac_secret(text: str) -> bytes:
    """Return the secret in *text* as ASCII, with blanks and line ends around it removed.

    Raises:
        InvalidHmacSecretError: *text* has not the form of one.
    """
    try:
        return parse_api_key(text).encode("ascii")
    except InvalidApiKeyError as error:
        raise InvalidHmacSecretError(problem=error.details["problem"]) from None

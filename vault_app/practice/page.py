"""The page "API Management (practice)", like the exchange's.

Plain forms, so that it works without its script; the script only adds copy buttons.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from html import escape

from vault_app.practice.accounts import MAX_KEYS, MAX_NAME_LENGTH
from vault_app.practice.issued_key import DEFAULT_PERMISSIONS, IssuedKey
from vault_app.practice.misbehaviour import NAMED
from vault_app.practice.page_keys import copy_field, key_list, permission_fields


@dataclass(frozen=True)
class Typed:
    """What was in the form that the user sent.

    Attributes:
        permissions: names of those that were ticked.
        ip_list: as typed.
    """

    name: str = ""
    public_key: str = field(default="", repr=False)
    permissions: frozenset[str] = DEFAULT_PERMISSIONS
    ip_list: str = ""


NOTHING_TYPED = Typed()


def render_page(
    keys: Sequence[IssuedKey],
    *,
    new_key: IssuedKey | None = None,
    problem: str = "",
    news: str = "",
    typed: Typed = NOTHING_TYPED,
    misbehaviour: str = "",
) -> str:
    """The page as HTML; every value in it is escaped.

    Args:
        keys: the issued keys, oldest first.
        new_key: shown on top, with its secret if it has one: the only time that it is shown.
        problem: why the last form was refused.
        news: what the last form did.
        typed: what was in that form. A private key is not put back.
        misbehaviour: how the exchange misbehaves at the moment, see ``misbehaviour.NAMED``.
    """
    public_key = "" if "PRIVATE KEY" in typed.public_key else typed.public_key
    return f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>API Management (practice)</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/practice/page.css">
<script src="/practice/page.js" defer></script>
</head>
<body>
<header>
<h1>API Management <span class="badge">practice</span></h1>
<p>A stand-in for the exchange on this computer. No money, no real account.</p>
</header>
<main>
{_notice("alert", problem)}{_notice("status", news)}{_created(new_key)}
<section aria-labelledby="create-title">
<h2 id="create-title">Create API key</h2>
<p class="help">Self-generated: you keep the private key, the exchange gets the public one.</p>
<form method="post" action="/practice/form">
<label for="name">Name</label>
{_name_field("name", typed.name)}
<label for="publicKey">Public key</label>
<textarea id="publicKey" name="publicKey" rows="6" required spellcheck="false"
 autocomplete="off" aria-describedby="publicKey-help"
 placeholder="-----BEGIN PUBLIC KEY-----">{escape(public_key)}</textarea>
<p id="publicKey-help" class="help">RSA with 2048 to 4096 bits, or Ed25519.
Never paste a private key.</p>
{permission_fields("new", typed.permissions, typed.ip_list)}
<button type="submit" id="create">Create API key</button>
</form>
<details>
<summary>System-generated instead (HMAC secret)</summary>
<form method="post" action="/practice/form">
<input type="hidden" name="type" value="HMAC">
<label for="hmac-name">Name</label>
{_name_field("hmac-name", "")}
{permission_fields("hmac", DEFAULT_PERMISSIONS, "")}
<button type="submit" id="create-hmac">Create API key and secret</button>
</form>
</details>
</section>
<section aria-labelledby="keys-title">
<h2 id="keys-title">Your API keys <span class="count">{len(keys)} of {MAX_KEYS}</span></h2>
{key_list(keys)}
</section>
{_behaviour(misbehaviour)}
</main>
</body>
</html>
"""


def _behaviour(current: str) -> str:
    options = "\n".join(
        f'<option value="{name}"{" selected" if name == current else ""}>{name}</option>'
        for name in NAMED
    )
    return f"""<section aria-labelledby="behaviour-title">
<h2 id="behaviour-title">Behaviour</h2>
<p class="help">Try how a program takes trouble: bans, limits, slow or broken answers.</p>
<form method="post" action="/practice/behave">
<label for="misbehave">The exchange</label>
<select id="misbehave" name="misbehave">
<option value="">behaves</option>
{options}
</select>
<button type="submit" id="behave">Apply</button>
</form>
</section>"""


def _name_field(field_id: str, value: str) -> str:
    return (
        f'<input id="{field_id}" name="name" required maxlength="{MAX_NAME_LENGTH}" '
        f'autocomplete="off" value="{escape(value)}">'
    )


def _notice(role: str, text: str) -> str:
    return f'<p class="{role}" role="{role}">{escape(text)}</p>\n' if text else ""


def _created(key: IssuedKey | None) -> str:
    if key is None:
        return ""
    secret = ""
    if key.hmac_secret:
        secret = (
            copy_field("new-secret-key", "Secret key", key.hmac_secret)
            + '<p class="help">The secret key is shown only now. Save it before you go on.</p>'
        )
    return f"""<section class="created" role="status" aria-labelledby="created-title">
<h2 id="created-title">API key created for “{escape(key.name)}”</h2>
{copy_field("new-api-key", f"API key ({key.type.value})", key.api_key)}
{secret}
</section>"""

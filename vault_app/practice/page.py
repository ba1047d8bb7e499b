"""The page "API Management (practice)", like the exchange's.

Plain forms, so that it works without its script; the script only adds copy buttons.
"""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from html import escape

from vault_app.practice.accounts import MAX_KEYS, MAX_NAME_LENGTH, IssuedKey

_NOTHING_TYPED: Mapping[str, str] = {}


def render_page(
    keys: Sequence[IssuedKey],
    *,
    new_key: IssuedKey | None = None,
    problem: str = "",
    typed: Mapping[str, str] = _NOTHING_TYPED,
) -> str:
    """The page as HTML; every value in it is escaped.

    Args:
        keys: the issued keys, oldest first.
        new_key: shown on top, with its secret if it has one: the only time that it is shown.
        problem: why the last form was refused.
        typed: what was in that form. A private key is not put back.
    """
    public_key = typed.get("publicKey", "")
    if "PRIVATE KEY" in public_key:
        public_key = ""
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
{_alert(problem)}
{_created(new_key)}
<section aria-labelledby="create-title">
<h2 id="create-title">Create API key: self-generated</h2>
<form method="post" action="/practice/form">
<label for="name">Name</label>
{_name_field("name", typed.get("name", ""))}
<label for="publicKey">Public key</label>
<textarea id="publicKey" name="publicKey" rows="10" required spellcheck="false"
 autocomplete="off" aria-describedby="publicKey-help"
 placeholder="-----BEGIN PUBLIC KEY-----">{escape(public_key)}</textarea>
<p id="publicKey-help" class="help">RSA with 2048 to 4096 bits, or Ed25519.
Never paste a private key.</p>
<button type="submit" id="create">Create API key</button>
</form>
<details>
<summary>System-generated (HMAC secret)</summary>
<form method="post" action="/practice/form">
<input type="hidden" name="type" value="HMAC">
<label for="hmac-name">Name</label>
{_name_field("hmac-name", "")}
<button type="submit" id="create-hmac">Create API key and secret</button>
</form>
</details>
</section>
<section aria-labelledby="keys-title">
<h2 id="keys-title">Your API keys ({len(keys)} of {MAX_KEYS})</h2>
{_key_table(keys)}
</section>
</main>
</body>
</html>
"""


def _name_field(field_id: str, value: str) -> str:
    return (
        f'<input id="{field_id}" name="name" required maxlength="{MAX_NAME_LENGTH}" '
        f'autocomplete="off" value="{escape(value)}">'
    )


def _alert(problem: str) -> str:
    return f'<p class="alert" role="alert">{escape(problem)}</p>' if problem else ""


def _created(key: IssuedKey | None) -> str:
    if key is None:
        return ""
    secret = ""
    if key.hmac_secret:
        secret = (
            _copy_field("new-secret-key", "Secret key", key.hmac_secret)
            + '<p class="help">The secret key is shown only now. Save it before you go on.</p>'
        )
    return f"""<section class="created" role="status" aria-labelledby="created-title">
<h2 id="created-title">API key created for “{escape(key.name)}”</h2>
{_copy_field("new-api-key", f"API key ({key.type.value})", key.api_key)}
{secret}
</section>"""


def _copy_field(field_id: str, label: str, value: str) -> str:
    return f"""<label for="{field_id}">{escape(label)}</label>
<div class="copy">
<input id="{field_id}" readonly value="{escape(value)}">
<button type="button" data-copy="{field_id}" hidden>Copy</button>
</div>"""


def _key_table(keys: Sequence[IssuedKey]) -> str:
    if not keys:
        return "<p>None yet. Paste a public key above.</p>"
    rows = "\n".join(map(_key_row, reversed(keys)))
    return f"""<div class="scroll"><table>
<thead><tr><th scope="col">Name</th><th scope="col">Type</th><th scope="col">API key</th>
<th scope="col">Created (UTC)</th><th scope="col"><span class="unseen">Delete</span></th>
</tr></thead>
<tbody>
{rows}
</tbody>
</table></div>"""


def _key_row(key: IssuedKey) -> str:
    created = datetime.fromtimestamp(key.created_at_ms / 1_000, UTC).strftime("%Y-%m-%d %H:%M")
    api_key = escape(key.api_key)
    return f"""<tr><th scope="row">{escape(key.name)}</th><td>{key.type.value}</td>
<td><code>{api_key}</code></td><td>{created}</td>
<td><form method="post" action="/practice/delete">
<input type="hidden" name="apiKey" value="{api_key}">
<button type="submit" class="quiet" aria-label="Delete {escape(key.name)}">Delete</button>
</form></td></tr>"""

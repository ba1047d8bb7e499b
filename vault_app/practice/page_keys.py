"""The parts of the page that show keys: the list, the permissions, fields to copy from."""

from collections.abc import Collection, Mapping, Sequence
from datetime import UTC, datetime
from html import escape

from vault_app.practice.issued_key import TRADING_PERMISSIONS, IssuedKey, KeyPermission

PERMISSION_LABELS: Mapping[KeyPermission, str] = {
    KeyPermission.READING: "Enable reading",
    KeyPermission.SPOT_TRADING: "Enable spot & margin trading",
    KeyPermission.FUTURES: "Enable futures",
    KeyPermission.WITHDRAWALS: "Enable withdrawals (needs an IP list)",
    KeyPermission.INTERNAL_TRANSFER: "Enable internal transfer",
    KeyPermission.UNIVERSAL_TRANSFER: "Permits universal transfer",
    KeyPermission.MARGIN: "Enable margin loan, repay & transfer",
    KeyPermission.OPTIONS: "Enable European options",
    KeyPermission.FIX_TRADING: "FIX API trading",
    KeyPermission.FIX_READING: "FIX API read only",
    KeyPermission.PORTFOLIO_MARGIN: "Enable portfolio margin trading",
}
"""As the exchange's page names them."""

_CHIPS: Mapping[KeyPermission, str] = {
    KeyPermission.READING: "Reading",
    KeyPermission.SPOT_TRADING: "Spot & margin trading",
    KeyPermission.FUTURES: "Futures",
    KeyPermission.WITHDRAWALS: "Withdrawals",
    KeyPermission.INTERNAL_TRANSFER: "Internal transfer",
    KeyPermission.UNIVERSAL_TRANSFER: "Universal transfer",
    KeyPermission.MARGIN: "Margin",
    KeyPermission.OPTIONS: "Options",
    KeyPermission.FIX_TRADING: "FIX trading",
    KeyPermission.FIX_READING: "FIX reading",
    KeyPermission.PORTFOLIO_MARGIN: "Portfolio margin",
}


def permission_fields(form_id: str, ticked: Collection[str], ip_list: str) -> str:
    """Boxes for the permissions and a field for the addresses; ids begin with *form_id*."""
    boxes = "\n".join(
        f'<div class="tick"><input type="checkbox" id="{form_id}-{permission.value}" '
        f'name="permissions" value="{permission.value}"'
        f"{' checked' if permission in ticked else ''}>"
        f'<label for="{form_id}-{permission.value}">{escape(label)}</label></div>'
        for permission, label in PERMISSION_LABELS.items()
    )
    return f"""<fieldset>
<legend>API restrictions</legend>
<div class="ticks">
{boxes}
</div>
</fieldset>
<label for="{form_id}-ipList">Trusted IP addresses</label>
<input id="{form_id}-ipList" name="ipList" autocomplete="off" spellcheck="false"
 placeholder="Any address" value="{escape(ip_list)}">
<p class="help">Single addresses, with spaces between them. Left empty, any address is trusted.</p>
"""


def copy_field(field_id: str, label: str, value: str) -> str:
    """A value to copy, with a button that the script shows."""
    return f"""<label for="{field_id}">{escape(label)}</label>
<div class="copy">
<input id="{field_id}" readonly value="{escape(value)}">
<button type="button" data-copy="{field_id}" hidden>Copy</button>
</div>"""


def key_list(keys: Sequence[IssuedKey]) -> str:
    """All keys, the newest first."""
    if not keys:
        return '<p class="help">None yet. Paste a public key above.</p>'
    items = "\n".join(
        _key_item(key, f"key-{number}") for number, key in reversed(list(enumerate(keys, 1)))
    )
    return f'<ul class="keys">\n{items}\n</ul>'


def _key_item(key: IssuedKey, item_id: str) -> str:
    name, api_key = escape(key.name), escape(key.api_key)
    chips = "".join(
        f'<span class="chip">{escape(label)}</span>'
        for permission, label in _CHIPS.items()
        if permission in key.permissions
    )
    addresses = escape(", ".join(key.ip_list)) if key.ip_list else "any"
    return f"""<li>
<div class="key-head"><h3>{name}</h3><span class="chip type">{key.type.value}</span>
<span class="help">created {_date(key.created_at_ms)} UTC</span></div>
<code>{api_key}</code>
<p class="facts">{chips or '<span class="chip">No permission</span>'}
<span class="help">IP addresses: {addresses}{_lapse(key)}</span></p>
<div class="actions">
<details><summary aria-label="Edit restrictions of {name}">Edit restrictions</summary>
<form method="post" action="/practice/restrict">
<input type="hidden" name="apiKey" value="{api_key}">
{permission_fields(item_id, key.permissions, " ".join(key.ip_list))}
<button type="submit" aria-label="Save restrictions of {name}">Save</button>
</form></details>
{_end_trading(key)}<form method="post" action="/practice/delete">
<input type="hidden" name="apiKey" value="{api_key}">
<button type="submit" class="quiet" aria-label="Delete {name}">Delete</button>
</form>
</div>
</li>"""


def _end_trading(key: IssuedKey) -> str:
    if not key.permissions & TRADING_PERMISSIONS:
        return ""
    return f"""<form method="post" action="/practice/end-trading">
<input type="hidden" name="apiKey" value="{escape(key.api_key)}">
<button type="submit" class="quiet" aria-label="End the trading right of {escape(key.name)}">\
End trading right</button>
</form>
"""


def _lapse(key: IssuedKey) -> str:
    if key.trading_ends_at_ms is None:
        return ""
    return f" · trading right ends {_date(key.trading_ends_at_ms)} UTC"


def _date(milliseconds: int) -> str:
    return datetime.fromtimestamp(milliseconds / 1_000, UTC).strftime("%Y-%m-%d %H:%M")

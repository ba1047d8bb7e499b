"""The wallet's calls about the account and its keys.

Source: the official connectors' models of ``/sapi/v1/account/…`` (2026-08); ``apiRestrictions``
also has ``tradingAuthorityExpirationTime`` where the right to trade ends, as older replies had.
"""

from vault_app.practice.answer import Answer, json_answer
from vault_app.practice.call_checks import check_public, check_signed_call
from vault_app.practice.issued_key import TRADING_PERMISSIONS, KeyPermission
from vault_app.practice.request import Request
from vault_app.practice.rules import Interface
from vault_app.practice.services import Services


def api_restrictions(request: Request, services: Services) -> Answer:
    """``GET /sapi/v1/account/apiRestrictions``: what the key may do. Any key may ask."""
    key = check_signed_call(request, services, None, interface=Interface.WALLET).key
    now_ms = services.clock() // 1_000
    content: dict[str, object] = {
        "ipRestrict": bool(key.ip_list),
        "createTime": key.created_at_ms,
        **{permission.value: key.allows(permission, now_ms) for permission in KeyPermission},
    }
    if key.trading_ends_at_ms is not None and key.permissions & TRADING_PERMISSIONS:
        content["tradingAuthorityExpirationTime"] = key.trading_ends_at_ms
    return json_answer(content)


def account_status(request: Request, services: Services) -> Answer:
    """``GET /sapi/v1/account/status``."""
    _check_reading(request, services)
    return json_answer({"data": "Normal"})


def api_trading_status(request: Request, services: Services) -> Answer:
    """``GET /sapi/v1/account/apiTradingStatus``: whether trading by API is locked."""
    _check_reading(request, services)
    return json_answer(
        {
            "data": {
                "isLocked": False,
                "plannedRecoverTime": 0,
                "triggerCondition": {"GCR": 150, "IFER": 150, "UFR": 300},
                "updateTime": 0,
            }
        }
    )


def account_info(request: Request, services: Services) -> Answer:
    """``GET /sapi/v1/account/info``."""
    _check_reading(request, services)
    return json_answer(
        {
            "vipLevel": 0,
            "isMarginEnabled": False,
            "isFutureEnabled": True,
            "isOptionsEnabled": False,
            "isPortfolioMarginRetailEnabled": False,
        }
    )


def system_status(request: Request, _services: Services) -> Answer:
    """``GET /sapi/v1/system/status``: 0 normal, 1 maintenance."""
    check_public(request)
    return json_answer({"status": 0, "msg": "normal"})


def _check_reading(request: Request, services: Services) -> None:
    check_signed_call(request, services, KeyPermission.READING, interface=Interface.WALLET)

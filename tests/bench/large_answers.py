"""A practice exchange whose ``exchangeInfo`` is as large as an answer may be; for ``answer_gaps``.

``python -m tests.bench.large_answers`` prints its address and runs until stdin ends.
"""

import json
import sys

from vault_app.binance.connections import MAX_ANSWER_BYTES
from vault_app.practice.accounts import Accounts
from vault_app.practice.answer import Answer
from vault_app.practice.misbehaviour import Instead
from vault_app.practice.request import Request
from vault_app.practice.server import PracticeExchange

ROWS = 20_000


def main() -> None:
    body = large_answer()

    def answer(request: Request) -> Instead | None:
        if request.path.endswith("/exchangeInfo"):
            return Answer(200, "application/json", body)
        return None

    with PracticeExchange(Accounts()) as exchange:
        exchange.behaviour.misbehave(answer)
        sys.stdout.write(exchange.base_url + "\n")
        sys.stdout.flush()
        sys.stdin.read()


def large_answer() -> bytes:
    """All markets as the exchange describes them, and a few more; JSON of nearly 10 MiB."""
    filters = [{"filterType": f"FILTER_{n}", "value": "0.00000001"} for n in range(9)]
    symbols = [
        {"symbol": f"S{n:05}", "status": "TRADING", "precision": 8, "filters": filters}
        for n in range(ROWS)
    ]
    while len(body := json.dumps({"symbols": symbols}).encode()) > MAX_ANSWER_BYTES:
        filters.pop()
    return body


if __name__ == "__main__":
    main()

"""The practice exchange: a strict stand-in for the real one, on this computer only.

Its own process on the loopback address, so that everything can be tried without real keys and so
that tests have a real exchange to talk to. It verifies signatures with ``cryptography`` over the
raw bytes it received and shares no code with the app's signer: agreement of the two means
something.

Where to find what::

    command.py        ``vault-app practice``: starts, says its address, ends with its parent
    server.py         PracticeExchange: listens, answers, stops; usable inside a test
    http_handler.py   HTTP: the raw request in, the answer out · guard.py: who may call
    routes.py         which path is answered by whom
    rules.py          the order of checks on a signed request · call_checks.py: by kind of call
    parameters.py     query and body, read strictly from the raw octets
    api_calls.py      spot · wallet_calls.py: /sapi · futures_calls.py: /fapi and /dapi
    orders.py         what a spot order must say · futures_orders.py: a USD-M order
    websocket_conversation.py   one WebSocket connection · websocket_calls.py: its calls
    control_calls.py  /practice/… for programs: keys, misbehaviour
    page_calls.py     the page "API Management" and its forms; page.py, page_keys.py, page_assets.py
    accounts.py       the issued API keys, with issued_key.py and state_file.py
    public_keys.py    which public keys are taken · signatures.py: verifying
    weights.py        request weight, 429 and 418 · order_counts.py: -1015
    refusal.py        the exchange's error answers · answer.py: any answer
    clock.py, misbehaviour.py   what tests change
"""

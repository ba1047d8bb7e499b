"""What the exchange is, and the way to it.

Where to find what::

    environments.py   the closed list of hosts · catalogue.py: the closed list of calls
    entries.py        what a user typed → checked values
    requests.py       REST requests: what is signed is what is sent
    client.py         sends them; connections.py: one connection; way_problems.py: why it failed
    websocket_requests.py, websocket.py, websocket_replies.py   the same for the WebSocket API
    sender.py         any request for one key, from entries to answer
    report.py         a request as users see and copy it · redaction.py: without what is private
    replies.py        what an answer means, by the exchange's error table
    clock_offset.py   how far the exchange's clock is ahead · restrictions.py: what a key may do
    read_back.py      what the exchange tells about one key · look_round.py: about many, within
                      limits: metered_host.py, weight_meter.py
    own_address.py    this computer's, as the exchange sees it · death_proof.py: is a key dead?
    account_review.py what an account holds and what was done on it
    examination.py    a key that does not work: what to ask · doctor.py: asks it
    diagnosis.py      why a request failed: the one cause
    key_test.py       does a key work? · registration.py: a public key to the practice exchange
    practice_process.py   the practice exchange as a child process
"""

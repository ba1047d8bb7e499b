"""Proving a key dead from the command line, for a replacement and for the drill."""

from vault_app.agent.key_messages import KeysStored
from vault_app.agent.life_messages import RecordDeath, RecordLooks
from vault_app.agent.protocol import KeyStored, Sign, Signature
from vault_app.binance.death_proof import prove_dead
from vault_app.cli.exchanges import Exchanges
from vault_app.cli.terminal import RefusedError, printable, tell
from vault_app.cli.vault_access import OpenVault
from vault_app.key_summary import KeySummary
from vault_app.life_text import explain_proof
from vault_app.looks_to_keep import proof_to_keep


def prove_and_keep(
    opened: OpenVault, key: KeySummary, *, is_api_key_checked: bool = False
) -> KeySummary:
    """Try to use *key*, keep what that showed, and return the key, which is proven dead now.

    Raises:
        RefusedError: it is not proven dead; what the exchange told of it is kept all the same.
        VaultAppError: as the agent answers.
    """
    with Exchanges() as exchanges, exchanges.open_client(key.environment) as client:
        proof = prove_dead(
            client,
            lambda payload: opened.ask(Sign(key.id, payload.encode()), Signature).text,
            key,
            is_api_key_checked=is_api_key_checked,
        )
    explanation = printable(str(explain_proof(proof, key.label)))
    match proof_to_keep(proof):
        case RecordDeath() as death:
            tell(explanation)
            return opened.ask(death, KeyStored).key
        case RecordLooks() as looks:
            opened.ask(looks, KeysStored)
    raise RefusedError(explanation)

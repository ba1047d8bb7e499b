"""The shared signer: payloads and signatures as the exchange verifies them."""

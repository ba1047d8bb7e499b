"""The process that holds the unlocked vault, and the way to talk to it."""

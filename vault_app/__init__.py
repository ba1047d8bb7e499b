"""Vault App: a desktop key vault and key-pair generator for Binance API keys."""

__version__ = "0.1.0"

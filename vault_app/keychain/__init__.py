"""The operating system's keychain: keeps one 32-byte secret for each slot that it may open.

``keychain.py`` says what a keychain does, ``system.py`` is the computer's own, ``in_memory.py`` its
twin for tests. The secret opens nothing without the vault file and its slot.
"""

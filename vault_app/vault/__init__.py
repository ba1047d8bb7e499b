"""The vault: key records in one encrypted file. FORMAT.md describes the file."""

"""Key pairs: generating, reading, writing, and their fingerprints."""

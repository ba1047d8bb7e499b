"""The practice exchange: a strict stand-in for the real one, on this computer only."""

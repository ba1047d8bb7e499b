"""Rules over key records: what needs attention, why, and what to do next. Pure functions."""

"""Qt item models over what the agent reports."""

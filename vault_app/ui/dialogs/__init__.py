"""The dialogs. They own no data and call no service."""

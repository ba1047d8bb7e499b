"""The pages of the main window. They own no data and call no service."""

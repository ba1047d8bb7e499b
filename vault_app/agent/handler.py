"""What answers one kind of request."""

from collections.abc import Callable
from typing import Any

from vault_app.agent.protocol import Result
from vault_app.agent.work import Work

Handler = Callable[[Any, Work], Result]
"""Called with the request; reports progress to, and is cancelled by, the work."""

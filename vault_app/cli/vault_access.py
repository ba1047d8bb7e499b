"""The vault as commands reach it: an agent process for the length of one command."""

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from vault_app.agent.client import AgentClient, ResultT
from vault_app.agent.protocol import CreateVault, Request, UnlockVault, VaultOpened
from vault_app.cli.passwords import read_new_password, read_password
from vault_app.cli.terminal import tell
from vault_app.config import default_vault_path
from vault_app.errors import (
    FileNotWritableError,
    FolderMissingError,
    UnknownKeyError,
    VaultAppError,
    VaultExistsError,
    VaultInUseError,
    VaultMissingError,
    VaultReadOnlyError,
)
from vault_app.key_summary import KeySummary
from vault_app.terms import Caller

_STAGES = {
    "deriving": "Deriving the key from the password…",
    "generating": "Generating the key pair…",
    "reading": "Reading…",
    "saving": "Saving…",
}


class Access(Enum):
    """What a command wants to do with the vault."""

    READ = auto()
    WRITE = auto()
    WRITE_IF_POSSIBLE = auto()


@dataclass(frozen=True)
class OpenVault:
    """A vault that is open in an agent.

    Attributes:
        keys: as they were when it was opened, oldest first.
        read_only_because: why it is not open for writing; None where it is or need not be.
    """

    agent: AgentClient
    keys: tuple[KeySummary, ...]
    read_only_because: VaultAppError | None = None

    def ask(self, request: Request, expected: type[ResultT]) -> ResultT:
        """Ask the agent and wait, telling a person who watches what it does.

        Raises:
            VaultAppError: what the agent answered, or AgentLostError.
        """
        return self.agent.ask(request, expected, _tell_stage)

    def key_called(self, label: str) -> KeySummary:
        """The key with this label, written the same or else with other capitals.

        Raises:
            UnknownKeyError: there is none.
        """
        folded = label.strip().casefold()
        alike = [key for key in self.keys if key.label.casefold() == folded]
        exact = [key for key in alike if key.label == label]
        if not alike:
            raise UnknownKeyError(label=label)
        return (exact or alike)[0]


@dataclass(frozen=True)
class VaultAccess:
    """Which vault, how its password is found, and how its agent is started.

    Attributes:
        chosen_path: as the user named it; None for the usual one.
        password_file: None asks on the terminal.
        agent_command: None for this app's own agent.
    """

    chosen_path: Path | None
    password_file: Path | None
    agent_command: Sequence[str] | None

    @property
    def path(self) -> Path:
        """The vault's file, absolute: the agent need not be in our folder."""
        return (self.chosen_path or default_vault_path()).absolute()

    def create(self) -> Path:
        """Make a new, empty vault.

        Returns:
            Where it is, with links followed.

        Raises:
            VaultAppError, RefusedError: it was not made.
        """
        if os.path.lexists(self.path):
            raise VaultExistsError(path=str(self.path))
        self._require_folder()
        password = read_new_password(self.password_file)
        request = CreateVault(str(self.path), password)
        with self._agent() as agent:
            return Path(agent.ask(request, VaultOpened, _tell_stage).path)

    @contextmanager
    def opened(self, access: Access) -> Iterator[OpenVault]:
        """Open the vault; when the block ends, in whatever way, its agent is gone.

        Raises:
            VaultAppError, RefusedError: it was not opened.
        """
        self._require_vault()
        password = read_password(self.password_file)
        writing = UnlockVault(str(self.path), password)
        reading = UnlockVault(str(self.path), password, writable=False)
        with self._agent() as agent:
            reason: VaultAppError | None = None
            try:
                wanted = reading if access is Access.READ else writing
                vault = agent.ask(wanted, VaultOpened, _tell_stage)
            except (VaultInUseError, VaultReadOnlyError) as refused:
                if access is not Access.WRITE_IF_POSSIBLE:
                    raise
                reason = refused
                vault = agent.ask(reading, VaultOpened, _tell_stage)
            yield OpenVault(agent, tuple(vault.keys), reason)

    @contextmanager
    def _agent(self) -> Iterator[AgentClient]:
        agent = AgentClient(self.agent_command, caller=Caller.COMMAND_LINE)
        try:
            yield agent
        finally:
            agent.close()

    def _require_vault(self) -> None:
        """Refuse before the password is asked for; other obstacles the agent names."""
        try:
            self.path.stat()
        except (FileNotFoundError, NotADirectoryError):
            raise VaultMissingError(path=str(self.path)) from None
        except OSError:
            return

    def _require_folder(self) -> None:
        """Make the app's own folder where it is missing, and no other."""
        folder = self.path.parent
        if self.chosen_path is None:
            try:
                folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            except OSError as error:
                reason = error.strerror or type(error).__name__
                raise FileNotWritableError(path=str(folder), reason=reason) from None
        elif not folder.is_dir():
            raise FolderMissingError(path=str(self.path))


def _tell_stage(stage: str, fraction: float | None) -> None:
    text = _STAGES.get(stage, stage)
    tell(text if fraction is None else f"{text} {fraction:.0%}")

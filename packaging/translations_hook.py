"""The step of hatchling's builds that compiles the translations."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

sys.path.insert(0, str(Path(__file__).parent))


class CompiledTranslations(BuildHookInterface[Any]):
    """Makes a .qm file of each .ts file, and puts it into wheels."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile; *version* is ``editable`` for a clone that is worked on.

        Raises:
            subprocess.CalledProcessError: a file cannot be compiled.
        """
        from translations import FOLDER, compile_all  # noqa: PLC0415 - see sys.path

        compiled = compile_all(FOLDER)
        if self.target_name == "wheel" and version != "editable":
            build_data["force_include"].update(
                {str(file): f"vault_app/resources/translations/{file.name}" for file in compiled}
            )

"""The step of hatchling's builds that compiles the translations."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

sys.path.insert(0, str(Path(__file__).parent))


class CompiledTranslations(BuildHookInterface[Any]):
    """Makes a .qm file of each .ts file; wheels take in the whole folder."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 - as declared
        """Compile.

        Raises:
            subprocess.CalledProcessError: a file cannot be compiled.
        """
        from translations import compile_all  # noqa: PLC0415 - see sys.path

        compile_all()

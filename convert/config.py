"""config.json of a checkpoint: its numbers and names, each checked when it is asked for."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from convert.json_object import JsonObject, read_json_object
from sqlcoder_local.errors import ModelFileError, UsageError

LARGEST_INTEGER = 2**31 - 1
LARGEST_CONFIG_BYTES = 4 * 1024 * 1024


@dataclass(frozen=True, kw_only=True)
class ModelConfig:
    """The values of one config.json."""

    values: JsonObject
    file_name: str = "config.json"

    @property
    def architecture(self) -> str:
        """The class name of the model, as transformers writes it."""
        names = self.values.get("architectures")
        if not isinstance(names, list) or not names or not isinstance(names[0], str):
            message = "config.json does not name an architecture."
            raise ModelFileError(message, 'It needs an entry like "architectures": ["LlamaForCausalLM"].')
        return names[0]

    def integer(self, key: str, *, default: int | None = None, least: int = 1) -> int:
        """Give a whole number that is there, or its default."""
        value = self._value(key, default)
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= LARGEST_INTEGER:
            raise _wrong(self.file_name, key, value, f"a whole number of at least {least}")
        return value

    def number(self, key: str, *, default: float | None = None) -> float:
        """Give a positive number that is there, or its default."""
        value = self._value(key, default)
        if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < float("inf"):
            raise _wrong(self.file_name, key, value, "a positive number")
        return float(value)

    def flag(self, key: str, *, default: bool) -> bool:
        """Give a yes or no, or its default."""
        value = self._value(key, default)
        if not isinstance(value, bool):
            raise _wrong(self.file_name, key, value, "true or false")
        return value

    def text(self, key: str) -> str | None:
        """Give a text, or None where there is none."""
        value = self.values.get(key)
        if value is not None and not isinstance(value, str):
            raise _wrong(self.file_name, key, value, "a text")
        return value

    def part(self, key: str) -> "ModelConfig":
        """Give the object under a key, empty where there is none."""
        value = self.values.get(key)
        if value is None:
            return ModelConfig(values={}, file_name=self.file_name)
        if not isinstance(value, dict):
            raise _wrong(self.file_name, key, value, "an object")
        return ModelConfig(values=value, file_name=self.file_name)

    def _value(self, key: str, default: float | None) -> Any:  # noqa: ANN401  (JSON: the caller checks)
        """Say what stands under a key; null counts as absent."""
        value = self.values.get(key)
        if value is None:
            value = default
        if value is None:
            message = f"{self.file_name} lacks '{key}'."
            raise ModelFileError(message, "Download the file again.")
        return value


def read_config(folder: Path) -> ModelConfig:
    """Give the config.json of a checkpoint folder."""
    if not folder.exists():
        message = f"There is no folder {folder}."
        raise UsageError(message, "Give the folder that holds config.json and the weights.")
    if not folder.is_dir():
        message = f"{folder} is a file, not a folder."
        raise UsageError(message, "Give the folder that holds config.json and the weights.")
    path = folder / "config.json"
    if not path.is_file():
        message = f"There is no config.json in {folder}."
        raise ModelFileError(message, "Give a Hugging Face checkpoint folder.")
    return ModelConfig(values=read_json_object(path, largest_bytes=LARGEST_CONFIG_BYTES))


def _wrong(file_name: str, key: str, value: object, expected: str) -> ModelFileError:
    """Give the error for a value of the wrong kind."""
    shown = repr(value)[:60]
    return ModelFileError(f"{file_name}: '{key}' is {shown}, not {expected}.", "Download the file again.")

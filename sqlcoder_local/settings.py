"""What the user has set for good: a TOML file, overridden by the environment, overridden by what is typed."""

import os
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Final

from sqlcoder_local.errors import UsageError
from sqlcoder_local.paths import settings_folder

PREFIX: Final = "SQLCODER_"
BY_ITSELF: Final = "default"
SECTIONS: Final = frozenset({"tui"})
"""Tables of the file that are read by the part of the program they are named after."""
Value = str | int | float


@dataclass(frozen=True, kw_only=True)
class Setting:
    """One thing that may be set; its name is that of the option, without dashes."""

    default: str
    """In words, for whoever wants to see it."""
    wanted: str
    is_fine: Callable[[str], bool]
    is_option: bool = True
    """Whether commands take it as the value of their option; else it holds for the whole program."""


@dataclass(frozen=True, kw_only=True)
class Chosen:
    """A value, as it would be typed, and where it comes from."""

    value: str
    source: str


def _is_text(text: str) -> bool:
    return bool(text.strip())


def _whole(least: int, most: int) -> Callable[[str], bool]:
    def is_fine(text: str) -> bool:
        digits = text.removeprefix("-")
        return digits.isascii() and digits.isdigit() and least <= int(text) <= most

    return is_fine


def _one_of(*words: str) -> Setting:
    return Setting(default=words[0], wanted=f"one of {', '.join(words)}", is_fine=words.__contains__)


def _is_layers(text: str) -> bool:
    return text in {"auto", "all"} or _whole(0, 10_000)(text)


def _is_seconds(text: str) -> bool:
    try:
        return float(text) > 0
    except ValueError:
        return False


SETTINGS: Final[Mapping[str, Setting]] = {
    "model": Setting(default="the starter model", wanted="the name or the path of a model", is_fine=_is_text),
    "prompt_format": Setting(default="as the model says", wanted="the name of a format", is_fine=_is_text),
    "ctx_size": Setting(
        default="what the model knows, at most 8192", wanted="64 or more", is_fine=_whole(64, 1 << 24)
    ),
    "threads": Setting(default="one a core", wanted="a number from 1 to 512", is_fine=_whole(1, 512)),
    "gpu_layers": Setting(default="auto", wanted="auto, all or a number", is_fine=_is_layers),
    "flash_attention": _one_of("auto", "on", "off"),
    "kv_type": _one_of("f16", "q8_0", "q4_0"),
    "beams": Setting(default="as the prompt format says", wanted="1 to 32", is_fine=_whole(1, 32)),
    "out": _one_of("table", "json", "csv", "tsv", "markdown", "parquet", "xlsx", "sql"),
    "limit": Setting(default="500", wanted="a number, -1 for all rows", is_fine=_whole(-1, 10**9)),
    "value_index": _one_of("on", "off"),
    "show_values": Setting(
        default="safe, and none at an endpoint",
        wanted="safe, all or none",
        is_fine=("safe", "all", "none").__contains__,
    ),
    "timeout": Setting(default="30", wanted="seconds above 0", is_fine=_is_seconds),
    "no_history": Setting(default="false", wanted="true or false", is_fine=("true", "false").__contains__),
    "offline": Setting(default="false", wanted="true or false", is_fine=_is_text, is_option=False),
    "audit_log": Setting(
        default="off", wanted="off, on or the path of a file", is_fine=_is_text, is_option=False
    ),
    "schema_cache": Setting(
        default="on", wanted="on or off", is_fine=("on", "off").__contains__, is_option=False
    ),
}
SWITCHES: Final = {"no_history", "offline"}
"""What a file may set to true or false."""


def settings_file() -> Path:
    """The file of the settings, which need not exist."""
    return settings_folder() / "settings.toml"


def chosen_settings(variables: Mapping[str, str] = os.environ) -> dict[str, Chosen]:
    """Tell what was set in the file or the environment, which wins; raises UsageError."""
    file = settings_file()
    chosen = {
        name: Chosen(value=_checked(name, value, str(file)), source=str(file))
        for name, value in _in_file(file).items()
        if name not in SECTIONS
    }
    for name in SETTINGS:
        variable = PREFIX + name.upper()
        if value := variables.get(variable, ""):
            chosen[name] = Chosen(value=_checked(name, value, variable), source=variable)
    return chosen


def keeps_schemas() -> bool:
    """Tell whether what was read of a database may be kept for the next time; raises UsageError."""
    chosen = chosen_settings().get("schema_cache")
    return chosen is None or chosen.value != "off"


def section(name: str) -> Mapping[str, object]:
    """What the file sets in the table of one part of the program, unchecked; raises UsageError."""
    file = settings_file()
    values = _in_file(file).get(name, {})
    if not isinstance(values, Mapping):
        raise UsageError(f"{file} sets {name} to {values!r}.", f"Write a table: [{name}].")
    return values


def chosen_in_sections() -> dict[str, Chosen]:
    """Tell what the file sets in its tables, by names with points; raises UsageError."""
    file = settings_file()
    return {
        f"{part}.{name}": Chosen(value=_told(value), source=str(file))
        for part in sorted(SECTIONS)
        for name, value in _flat(section(part))
    }


def _flat(values: Mapping[str, object]) -> Iterator[tuple[str, object]]:
    for name, value in values.items():
        if isinstance(value, Mapping):
            yield from ((f"{name}.{inner}", what) for inner, what in _flat(value))
        else:
            yield name, value


def _told(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


def _in_file(file: Path) -> dict[str, object]:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except (OSError, UnicodeError, tomllib.TOMLDecodeError) as error:
        raise UsageError(f"{file} cannot be read: {error}.", "Mend it, or remove it.") from error


def _checked(name: str, value: object, source: str) -> str:
    """Give a value as it would be typed; raises UsageError for a name or a value that is none."""
    setting = SETTINGS.get(name)
    if setting is None:
        near = get_close_matches(name, SETTINGS, n=1, cutoff=0.5)
        hint = f"Is {near[0]} meant?" if near else f"There are: {', '.join(SETTINGS)}."
        raise UsageError(f"{source} sets {name!r}, which is no setting.", hint)
    text = str(value).lower() if isinstance(value, bool) else str(value)
    is_misplaced = isinstance(value, bool) and name not in SWITCHES
    if not isinstance(value, Value) or is_misplaced or not setting.is_fine(text):
        raise UsageError(f"{source} sets {name} to {text!r}.", f"It takes {setting.wanted}.")
    return text

"""The keys that a person set: [tui.keys] of the settings file, read and checked."""

import string
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import Final

from textual.binding import Binding
from textual.keys import Keys

from sqlcoder_local.errors import UsageError
from sqlcoder_local.settings import section, settings_file
from tui.actions import Action

MODIFIERS: Final = frozenset({"ctrl", "shift", "alt", "super", "meta", "hyper"})
FUNCTION_KEYS: Final = frozenset(f"f{number}" for number in range(1, 25))
NAMED_KEYS: Final = (
    frozenset(key.value.rsplit("+", 1)[-1] for key in Keys) | FUNCTION_KEYS | {"space", "enter"}
)
SIGNS: Final = string.ascii_letters + string.digits + string.punctuation.replace(",", "")


def chosen_keys(actions: Iterable[Action]) -> Mapping[str, str]:
    """Tell for each action that the settings name its keys, with commas between; raises UsageError."""
    file, known = str(settings_file()), {action.name: action for action in actions}
    wanted = section("tui")
    if unknown := [name for name in wanted if name != "keys"]:
        raise UsageError(f"{file} sets tui.{unknown[0]}, which is no setting.", "There is: tui.keys.")
    keys = wanted.get("keys", {})
    if not isinstance(keys, Mapping):
        raise UsageError(f"{file}: tui.keys is no table.", 'Write [tui.keys], and beneath it run = "f5".')
    chosen = {_known(name, known, file): _keys(name, value, file) for name, value in keys.items()}
    _check_apart(chosen, known, file)
    return chosen


def _known(name: str, known: Mapping[str, Action], file: str) -> str:
    if name in known:
        return name
    near = get_close_matches(name, known, n=1, cutoff=0.4)
    hint = f"Is {near[0]} meant?" if near else f"There are: {', '.join(sorted(known))}."
    raise UsageError(f"{file} gives keys to {name!r}, which is no action.", hint)


def _keys(name: str, value: object, file: str) -> str:
    """Read one key or several, as text or as a list."""
    texts = value if isinstance(value, list) else str(value).split(",")
    keys = [_key(str(text).strip()) for text in texts]
    if isinstance(value, str | list) and keys and all(keys):
        return ",".join(keys)
    raise UsageError(
        f"{file} sets the keys of {name} to {value!r}.", 'It takes keys such as "f5", "ctrl+r" or "x,alt+x".'
    )


def _key(text: str) -> str:
    """Write a key as Textual does; empty where there is no such key."""
    *modifiers, last = text.split("+") if text != "+" else ("plus",)
    if len(last) == 1 and last in SIGNS:
        last = next(iter(Binding.make_bindings([Binding(last, "")]))).key
    elif last not in NAMED_KEYS | SIGN_NAMES:
        return ""
    return "+".join([*modifiers, last]) if MODIFIERS.issuperset(modifiers) else ""


SIGN_NAMES: Final = frozenset(
    binding.key for sign in SIGNS for binding in Binding.make_bindings([Binding(sign, "")])
) | {"comma"}


def _check_apart(chosen: Mapping[str, str], known: Mapping[str, Action], file: str) -> None:
    """Refuse a key that two actions of one place were given."""
    owners: dict[tuple[str, str], str] = {}
    for name, keys in chosen.items():
        for key in keys.split(","):
            other = owners.setdefault((known[name].pane, key), name)
            if other != name:
                raise UsageError(f"{file} gives the key {key} to {other} and to {name}.", "Choose another.")
